import type { LocalisedText } from '../published-results.js';
import type { BankQuestion } from './bank-question.js';

/** What a survey found, once. */
export interface Figure {
  /** When, as the source writes it: `2024/25`. */
  readonly year: string;
  /** How many in a hundred. */
  readonly percent: number;
  /** How many people were asked, where the source says so. */
  readonly n?: number;
  readonly survey: string;
  /** What was counted, where that is not the passport's measure. Such a figure is never compared. */
  readonly measure?: string;
}

/** Where something was seen, word for word; false where it was not, so that nobody is told it as a fact. */
export type Seen = string | false;

/**
 * Where a question comes from and what was found with it: everything that must be known before two figures may
 * stand beside each other.
 */
export interface QuestionPassport {
  readonly question: Pick<BankQuestion, 'wording' | 'options'>;
  /** What is compared, continuing "people who …": `feel that they belong very or fairly strongly`. */
  readonly measure: LocalisedText;
  /** The options that the measure adds up. */
  readonly positive: readonly string[];
  /**
   * Of whom it is a share: of everybody who answered, or of those who gave an opinion, without "Don't know"
   * and "Prefer not to say".
   */
  readonly base: 'everybody' | 'opinions';
  readonly source: LocalisedText;
  readonly url?: string;
  /** When people were asked, for the newest figure. */
  readonly date?: LocalisedText;
  readonly area: LocalisedText;
  readonly population?: LocalisedText;
  /** How they were reached and how they answered. */
  readonly mode?: LocalisedText;
  readonly verified: Readonly<Record<'wording' | 'options' | 'figures', Seen>>;
  /** Oldest first. */
  readonly figures: readonly Figure[];
}
