import type { LocalisedText } from '../published-results.js';

/** One answer to choose from. */
export interface BankOption {
  /** The stored answer. */
  readonly value: string;
  readonly text: LocalisedText;
  /** An answer that is no opinion: "Don't know", "Prefer not to say". */
  readonly special?: 'dontKnow' | 'refused';
}

/** A question of the bank, as residents are asked it. What is known of its origin is in its passport. */
export interface BankQuestion {
  readonly id: string;
  readonly wording: LocalisedText;
  readonly hint?: LocalisedText;
  /** What to do where no answer was chosen: "Select how often you feel lonely". */
  readonly ask: LocalisedText;
  /**
   * In the order of the source. A text is in Welsh only where that is official, or where the English is ours
   * too: a translation of our own would be another question.
   */
  readonly options: readonly BankOption[];
}
