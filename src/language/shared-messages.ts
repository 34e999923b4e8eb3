/** Words that every widget needs: about errors and about how an answer's sending stands. */
export interface SharedMessages {
  /** BCP 47 tag of the language these words are in. */
  readonly tag: string;
  /** January to December, for languages in which Chromium writes no dates (Welsh, 2026). */
  readonly months?: readonly string[];
  /** Heading of the error summary. */
  readonly thereIsAProblem: string;
  /** Read out before an error message; not seen. */
  readonly errorPrefix: string;
  /** Follows the text of a link that leaves the survey. */
  readonly opensInNewTab: string;
  readonly sending: string;
  readonly sendingHint: string;
  /** Kept on this device, not sent yet. */
  readonly savedOnThisDevice: string;
  readonly savedHint: string;
  /** Not sent yet, and this device lets us keep nothing. */
  readonly notSentYet: string;
  readonly notSentYetHint: string;
  readonly sendNow: string;
  readonly sent: string;
  readonly reference: string;
  readonly referenceHint: string;
  /** The endpoint refused, by reason. */
  readonly refused: Readonly<Record<'closed' | 'invalid' | 'conflict' | 'notAccepted', string>>;
  readonly refusedHint: string;
  readonly copyMyAnswers: string;
  readonly copied: string;
  /** The device would not let us copy. */
  readonly notCopied: string;
}
