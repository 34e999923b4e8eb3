import type { SharedMessages } from '../../language/shared-messages.js';
import type { PlainRelation } from '../model/paper/plain-condition.js';

/** What a part of a condition is about. */
export interface ClauseFacts {
  /** The words of the choices, or figures, as `listed` puts them together; empty where none matter. */
  readonly values: string;
  /** Of the question on the sheet. */
  readonly number: number;
  /** It is answered by ticking, not by writing. */
  readonly ticked: boolean;
}

/** What `<sayso-survey>` says around and on a sheet to be filled in on paper. */
export interface PaperMessages extends SharedMessages {
  /** What the sheet is for, above it on the screen. */
  readonly sheetHint: string;
  readonly print: string;
  readonly largePrint: string;
  readonly easyRead: string;
  readonly backToQuestions: string;
  readonly howToFill: string;
  readonly leaveOut: string;
  /** Before the address that it goes back to. */
  readonly sendTo: string;
  readonly returnBy: (date: string) => string;
  /** Before whom to call or write to. */
  readonly askUs: string;
  /** At the foot of each printed page, with its number and how many there are. */
  readonly pageOf: (page: string, pages: string) => string;
  readonly tickOne: string;
  readonly tickAny: string;
  /** The same for a table, in which each row is answered. */
  readonly tickOneInRow: string;
  readonly tickAnyInRow: string;
  /** As many boxes at least, at most, or that many if both are the same. One of them may be open, as 0 too. */
  readonly tick: (least: number | undefined, most: number | undefined) => string;
  readonly rankAll: string;
  readonly rankSome: string;
  readonly pleaseWrite: string;
  /** Below a list that may have more entries than the sheet has room for. */
  readonly moreRoom: string;
  /** In the place of a file. */
  readonly enclose: string;
  readonly signature: string;
  /** Above a question, or above a part with several. */
  readonly onlyIf: (clauses: string) => string;
  readonly partOnlyIf: (clauses: string) => string;
  /** The same where the condition cannot be said in a sentence. */
  readonly ifItApplies: string;
  readonly partIfItApplies: string;
  readonly clauses: Readonly<Record<PlainRelation, (facts: ClauseFacts) => string>>;
  /** Between clauses. */
  readonly joints: Readonly<Record<'and' | 'or', string>>;
  /** Words of choices, any of which will do. */
  readonly listed: (values: readonly string[]) => string;
  /** Which form this is, for whoever types in what was written on it. */
  readonly form: (code: string) => string;
  readonly officeUse: string;
  // For whoever types it in: what it says and the screen does not ask.
  readonly writtenToo: string;
  readonly writtenTooHint: string;
  readonly questionNumber: (number: number) => string;
  readonly inTheMargin: string;
  readonly inTheMarginHint: string;
}
