/** Words about how an answer's sending stands: apart, because nobody needs them before Send. */
export interface SendingMessages {
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
  readonly refused: Readonly<Record<'closed' | 'withdrawn' | 'invalid' | 'conflict' | 'notAccepted', string>>;
  readonly refusedHint: string;
  readonly copyMyAnswers: string;
  /** Saves the answers as a file on the device. */
  readonly download: string;
  readonly fileName: string;
  readonly print: string;
  /** The title of what is printed. */
  readonly myAnswers: string;
  /** Comes before what the endpoint says about whom to ask. */
  readonly contact: string;
  readonly copied: string;
  /** The device would not let us copy. */
  readonly notCopied: string;
}
