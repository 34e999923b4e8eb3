import { sayText } from '../kit/say-text.js';
import { chooseText } from '../language/choose-text.js';
import { dateWords, dayOf } from '../language/date-words.js';
import { countWords, percentWords } from '../language/number-words.js';
import type { ResultsMessages } from './language/results-messages.js';
import type { LocalisedText } from './model/published-results.js';

/** Everything that the views need, for one render. */
export interface ResultsContext {
  readonly messages: ResultsMessages;
  /** Level of the widget's own heading. */
  readonly level: number;
  /** The day, `2026-11-25`. */
  readonly today: string;
  /** An author's text, marked as what it is if it is in another language than the words around it. */
  readonly say: (text: LocalisedText) => unknown;
  /** An author's text inside a sentence of ours. */
  readonly plain: (text: LocalisedText) => string;
  readonly count: (count: number) => string;
  readonly percent: (percent: number) => string;
  /** A stored date or time, as a day. */
  readonly day: (stored: string) => string;
}

/** Keeps right-to-left words together inside a sentence of the other direction. */
const isolated = (text: string): string => (/[\u0590-\u08ff]/.test(text) ? `\u2068${text}\u2069` : text);

export function resultsContext(
  messages: ResultsMessages,
  language: string,
  { level, now }: { level: number; now: Date },
): ResultsContext {
  return {
    messages,
    level,
    today: dayOf(now),
    say: (text) => sayText(text, language, messages.tag),
    plain: (text) => isolated(chooseText(text, language).words),
    count: countWords,
    percent: percentWords,
    day: (stored) => dateWords(stored.slice(0, 10), messages),
  };
}
