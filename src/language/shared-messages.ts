/** Words that every widget needs from the start. */
export interface SharedMessages {
  /** BCP 47 tag of the language these words are in. */
  readonly tag: string;
  /** Of a language that is written from the right; the others say nothing. */
  readonly direction?: 'rtl';
  /** January to December. */
  readonly months: readonly string[];
  /** Between facts that stand beside one another. A space follows. */
  readonly comma: string;
  /** At the end of a sentence that is made of several texts. */
  readonly fullStop: string;
  /** Heading of the error summary. */
  readonly thereIsAProblem: string;
  /** Read out before an error message; not seen. */
  readonly errorPrefix: string;
  /** Follows the text of a link that leaves the survey. */
  readonly opensInNewTab: string;
}
