import type { TemplateResult } from 'lit';

import type { HelpInContext, QuestionContext } from '../questions/question-context.js';

/** What somebody has asked for who finds reading hard. */
export interface ReadingWishes {
  readonly easy: boolean;
  readonly aloud: boolean;
  readonly slowly: boolean;
}

/** The page as a whole, among what can be read aloud; the others are called by the ids of questions. */
export const PAGE = 'page';

/** What helps to read, as far as others have to know it. */
export interface HelpToRead {
  readonly wishes: ReadingWishes;
  /** What templates of questions need of it; undefined while nothing was asked for. */
  readonly shown: HelpInContext | undefined;
  readonly offersEasyRead: boolean;
  /** Whether the page can be read aloud: in its own language, or in the one in which its first question is. */
  canRead(context: QuestionContext): boolean;
  /** What is being read: the id of a question, `PAGE`, or nothing. */
  readonly reading: unknown;
  /** Gives somebody what they ask for, or takes it away. */
  ask(wishes: Partial<ReadingWishes>): void;
  /** Reads what is in the element with an id, or the page; stops where that is being read already. */
  toggle(of: string, context: QuestionContext): void;
  /** Above each page, but for the end. */
  switches(context: QuestionContext): TemplateResult | undefined;
}
