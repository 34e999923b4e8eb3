import type { SendingMessages } from '../../language/sending-messages.js';
import type { SharedMessages } from '../../language/shared-messages.js';
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

/** What `<sayso-survey>` says by itself from the first "Continue" on, in one language. */
export interface EndingMessages extends SharedMessages, SendingMessages {
  readonly checkYourAnswers: string;
  readonly checkHint: string;
  readonly change: string;
  readonly notProvided: string;
  /** Offers what `HelpMessages` is for, where nothing does above the questions. */
  readonly readAloud: string;
  readonly printSheet: string;
  // For those who enter the answers of others.
  readonly enterAnother: string;
  readonly fromPaper: (form: string) => string;
  /** After what is wrong with an answer that may stand like that on paper. */
  readonly asOnPaper: string;
  readonly saveForLater: string;
  readonly clearSaved: string;
  readonly changeSent: string;
  readonly rememberSent: string;
  readonly answerOneBelow: string;
  /** Where a group of people may answer together. */
  readonly who: string;
  readonly whoHint: string;
  readonly self: string;
  readonly group: string;
  readonly size: string;
  readonly sizeHint: string;
  readonly groupName: string;
  readonly groupNameHint: string;
  readonly whatHappensNext: string;
  readonly hearBy: (date: string) => string;
  /** Where the author wants residents to go next: on this site, or on another, by its address. */
  readonly goOn: string;
  readonly goOnTo: (place: string) => string;
  /** What to do about each problem. The author's own message wins over these. */
  readonly problems: Readonly<Record<ProblemCode | 'minDate' | 'maxDate', (facts: ProblemFacts) => string>>;
}
