/** The words of a resident's own list of groups: with the part that is loaded once there is something on it. */
export interface ShortlistMessages {
  /** BCP 47 tag of the language these words are in. */
  readonly tag: string;
  readonly takeOff: string;
  readonly showThese: string;
  readonly share: string;
  readonly email: string;
  readonly text: string;
  readonly print: string;
  readonly clear: string;
  readonly remember: string;
  readonly rememberHint: string;
  /** The device would not keep it. */
  readonly notRemembered: string;
  readonly linkCopied: string;
  /** The device would not let us copy: the address follows. */
  readonly linkNotCopied: string;
  /** Of an email and on paper. */
  readonly title: string;
}
