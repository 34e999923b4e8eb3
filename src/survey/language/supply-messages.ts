import type { SharedMessages } from '../../language/shared-messages.js';

/** What `<sayso-survey>` says by itself of choices that are loaded from elsewhere, in one language. */
export interface SupplyMessages extends SharedMessages {
  readonly listLoading: string;
  readonly listFailed: string;
  /** Some choices are there, but they are not those of the list. */
  readonly listIncomplete: string;
  /** To whoever has nothing to choose from: nobody is held up by that. */
  readonly goOnWithout: string;
  readonly tryAgain: string;
  /** Which choices there are depends on another answer: `title` is that question. */
  readonly waitsFor: (title: string) => string;
  readonly waitsForAnother: string;
  readonly nothingToChoose: string;
  /** For those who cannot see it: the list of a question has come, or could not be loaded. */
  readonly came: (count: number, title: string) => string;
  readonly didNotCome: (title: string) => string;
}
