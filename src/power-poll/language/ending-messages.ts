import type { SendingMessages } from '../../language/sending-messages.js';
import type { SharedMessages } from '../../language/shared-messages.js';
import type { NotComparable } from '../../results/model/benchmark.js';
import type { HiddenReason } from '../../results/model/published-results.js';

/** What the poll says from Send on, and once it has closed. */
export interface PollEndingMessages extends SharedMessages, SendingMessages {
  /** What to do where no answer was chosen, and the author does not say. */
  readonly selectAnAnswer: string;
  readonly tooLong: (limit: number) => string;
  /** The endpoint did not take this answer, and does not say why. */
  readonly checkAnswer: string;
  readonly changeMyAnswer: string;
  /** Said above the question while an answer is changed. */
  readonly replaces: string;
  readonly keepMyAnswer: string;

  readonly youAndOthers: string;
  /** The same where the resident has not answered. */
  readonly others: string;
  /** Heading of the column of shares, from a passport's measure: "How many feel lonely often or always". */
  readonly howMany: (measure: string) => string;
  readonly who: string;
  readonly you: string;
  readonly peopleHere: string;
  /** Below "People here": they chose to answer. */
  readonly choseToAnswer: string;
  readonly askedDifferently: string;
  readonly why: Readonly<Record<NotComparable, string>>;

  readonly answersHere: string;
  readonly answer: string;
  readonly people: string;
  readonly share: string;
  readonly yourAnswer: string;
  readonly fewerThan8: string;
  /** A count hidden to protect another. */
  readonly hiddenCount: string;
  readonly notShown: string;
  readonly hidden: Readonly<Record<HiddenReason, string>>;
  /** Some counts are hidden, so that there is no percentage of all. */
  readonly partlyHidden: string;
  readonly whatOthersSaid: string;
  readonly loadingResults: string;
  readonly resultsFailed: string;
  readonly noResultsYet: string;
  /** The page's owner shows results elsewhere, or nowhere. */
  readonly resultsNotHere: string;

  readonly notASample: string;
  /** The publisher does not say. */
  readonly notSaid: string;
  readonly notCountedYet: string;
  readonly atLeast: (people: string) => string;
  readonly howManyAnswered: string;
  readonly askedBy: string;
  readonly whoCouldAnswer: string;
  readonly howAsked: string;
  readonly when: string;
  readonly fromTo: (from: string, to: string) => string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  readonly figuresOf: string;
  /** About a figure from elsewhere: "About the figure for England". */
  readonly aboutFigure: (area: string) => string;
  readonly source: string;
  readonly whoWasAsked: string;

  readonly closedOn: (date: string) => string;
  readonly outcome: string;
  readonly noOutcome: string;
  readonly noOutcomeDue: (date: string) => string;
  /** The day has passed. */
  readonly noOutcomeLate: (date: string) => string;
  readonly readMore: string;
}
