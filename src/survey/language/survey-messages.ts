import type { SharedMessages } from '../../language/shared-messages.js';
import type { Choice } from '../model/definition.js';
import type { AnswerPart, ProblemCode } from '../model/problem.js';

/** How a question is answered, which decides the verb in a message. */
export type AnswerManner = 'select' | 'enter';

/** What a message about one answer may mention. */
export interface ProblemFacts {
  /** The question, in the resident's language. */
  readonly title: string;
  readonly manner: AnswerManner;
  /** The limit that was crossed, already written for people. */
  readonly limit: string;
  readonly count: number;
  readonly parts: readonly AnswerPart[];
}

/** Every word that `<sayso-survey>` says by itself, in one language. */
export interface SurveyMessages extends SharedMessages {
  /** For example: 12 questions, about 3 minutes, 2 about you. */
  readonly questions: (count: number) => string;
  readonly minutes: (count: number) => string;
  readonly aboutYou: (count: number) => string;
  readonly allOptional: string;
  readonly optional: string;
  readonly whyWeAsk: string;
  readonly usedFor: string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly back: string;
  readonly continue: string;
  readonly checkYourAnswers: string;
  readonly checkHint: string;
  readonly change: string;
  readonly notProvided: string;
  readonly send: string;
  readonly yes: string;
  readonly no: string;
  /** Special choices that the author gave no words of their own. */
  readonly choices: Readonly<Record<NonNullable<Choice['special']>, string>>;
  readonly otherLabel: string;
  readonly choose: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly dateHint: (example: string) => string;
  readonly charactersLeft: (count: number) => string;
  readonly charactersOver: (count: number) => string;
  readonly scaleHint: (lowest: string, lowestMeans: string, highest: string, highestMeans: string) => string;
  readonly unsupported: string;
  readonly answerOneBelow: string;
  readonly whatHappensNext: string;
  readonly hearBy: (date: string) => string;
  /** What to do about each problem. The author's own message wins over these. */
  readonly problems: Readonly<Record<ProblemCode | 'minDate' | 'maxDate', (facts: ProblemFacts) => string>>;
}
