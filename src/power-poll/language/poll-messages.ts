import type { SharedMessages } from '../../language/shared-messages.js';

/** What `<sayso-power-poll>` says by itself until an answer is sent, in one language. */
export interface PollMessages extends SharedMessages {
  /** How long; true also where there is more to answer for those who like. */
  readonly facts: string;
  readonly opens: (date: string) => string;
  readonly openUntil: (date: string) => string;
  readonly optional: string;
  /** Below the box for one's own words. */
  readonly wordsHint: string;
  readonly send: string;
  /** Send was pressed, and what sends is still being loaded. */
  readonly oneMoment: string;
  /** The same, and it could not be loaded yet. */
  readonly noConnection: string;
}
