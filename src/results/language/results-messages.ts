import type { SharedMessages } from '../../language/shared-messages.js';
import type { HiddenReason, PublishedModes } from '../model/published-results.js';

/** Everything for which a resident may ask "Why is this hidden?". */
export type HiddenThing = HiddenReason | 'fewerThan8' | 'notShown';

/** Two shares of one answer, each with what it is a share of, already written for people. */
export interface SharesCompared {
  readonly option: string;
  readonly more: string;
  readonly moreShare: string;
  readonly less: string;
  readonly lessShare: string;
}

/** Every word that `<sayso-results>` says by itself, in one language. Counts and dates come already written. */
export interface ResultsMessages extends SharedMessages {
  readonly results: string;
  readonly nothingYet: string;
  readonly stale: string;
  /** Some questions were published with figures that are not safe, or not as they should be. */
  readonly unshown: (count: number) => string;

  readonly howMany: (count: string) => string;
  readonly tooFewToSay: string;
  readonly notASample: string;
  /** Of groups of people that answered together: about how many, or an empty text for fewer than 8; and for how many people. */
  readonly groupsToo: (groups: string, people: string) => string;
  readonly groupsTooFew: string;
  readonly askedBy: string;
  readonly askedWhom: string;
  readonly mode: string;
  /** Before how many came in which way. */
  readonly answersCame: string;
  readonly modes: Readonly<Record<keyof PublishedModes, string>>;
  readonly when: string;
  readonly between: (opens: string, closes: string) => string;
  readonly since: (opens: string) => string;
  readonly until: (closes: string) => string;
  readonly figures: string;
  /** "23 November 2026. New ones come after 10 more answers, or on 30 November 2026." */
  readonly figuresOf: (at: string, afterAnswers: number | undefined, next: string | undefined) => string;
  readonly batches: string;

  readonly outcome: string;
  readonly readOutcome: string;
  readonly noOutcome: string;
  readonly dueBy: (date: string) => string;
  readonly overdue: (date: string, days: number) => string;
  readonly noDate: string;

  readonly question: string;
  readonly who: string;
  readonly answer: string;
  readonly people: string;
  readonly share: string;
  readonly answered: (count: string, someHidden: boolean) => string;
  readonly rounded: string;
  readonly shareHint: string;
  /** Where too much is hidden. */
  readonly noShares: string;
  readonly multipleHint: string;
  readonly everybody: string;
  readonly organisations: string;
  readonly fewerThan8: string;
  readonly notShown: string;
  readonly hidden: Readonly<Record<HiddenReason, string>>;
  readonly whyHidden: string;
  readonly why: Readonly<Record<HiddenThing, string>>;

  /** Before a list of differences. */
  readonly moreThanChance: string;
  /** After it, or where there are none. */
  readonly chanceHint: string;
  readonly groupsBy: (title: string) => string;
  readonly groupsDiffer: (compared: SharesCompared) => string;
  readonly groupsAlike: string;
  readonly notComparable: string;
  readonly overTime: string;
  readonly wentUp: (compared: SharesCompared) => string;
  readonly wentDown: (compared: SharesCompared) => string;
  readonly noChange: string;
  readonly askedDifferently: string;
  readonly brokenSeries: (wave: string, words: string) => string;
  readonly ownWords: string;
  readonly ownWordsHint: string;

  readonly reach: string;
  readonly group: string;
  readonly ofPeopleHere: string;
  readonly missing: string;
  readonly plan: string;
  readonly noPlan: string;
  /** What the line across a bar is: the group's share of the people here. */
  readonly barHint: string;
  readonly source: string;

  readonly download: string;
}
