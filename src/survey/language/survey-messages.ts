import type { SharedMessages } from '../../language/shared-messages.js';
import type { Choice } from '../model/definition.js';

/** What `<sayso-survey>` says by itself while it asks, in one language. */
export interface SurveyMessages extends SharedMessages {
  /** For example: 12 questions, about 3 minutes, 2 about you. */
  readonly questions: (count: number) => string;
  readonly minutes: (count: number) => string;
  readonly aboutYou: (count: number) => string;
  readonly allOptional: string;
  readonly optional: string;
  readonly whyWeAsk: string;
  readonly usedFor: string;
  /** Before what the activity knows of it already. */
  readonly knownAlready: string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly back: string;
  readonly continue: string;
  readonly send: string;
  /** After Continue or Send, where what comes next has not been loaded yet. */
  readonly oneMoment: string;
  /** The same, once it could not be loaded: the connection is gone, and nothing is lost. */
  readonly noConnection: string;
  readonly yes: string;
  readonly no: string;
  /** Special choices that the author gave no words of their own. */
  readonly choices: Readonly<Record<NonNullable<Choice['special']>, string>>;
  readonly otherLabel: string;
  /** Label of a box in which something can be added to an answer; always optional. */
  readonly addWords: string;
  readonly choose: string;
  /** How many of several choices: at least, at most, or that many if both are the same. One of them may be open, as 0 too. */
  readonly select: (least: number | undefined, most: number | undefined) => string;
  /** Numbers in words from 1 on, with spaces between, and `|` between forms: how authors may have said how many. */
  readonly numbers: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly dateHint: (example: string) => string;
  readonly charactersLeft: (count: number) => string;
  readonly charactersOver: (count: number) => string;
  readonly scaleHint: (lowest: string, lowestMeans: string, highest: string, highestMeans: string) => string;
  readonly unsupported: string;
}
