/** Words that every widget needs from the start. */
export interface SharedMessages {
  /** BCP 47 tag of the language these words are in. */
  readonly tag: string;
  /** January to December. */
  readonly months: readonly string[];
  /** Heading of the error summary. */
  readonly thereIsAProblem: string;
  /** Read out before an error message; not seen. */
  readonly errorPrefix: string;
  /** Follows the text of a link that leaves the survey. */
  readonly opensInNewTab: string;
}
