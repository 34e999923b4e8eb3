/**
 * What is particular to a type of question that few definitions have. It loads with the definitions that have one, and
 * their questions carry it along; so whatever goes through questions knows none of these types.
 */
import type { LocalisedText, Question } from '../definition.js';
import type { Problem } from '../problem.js';
import type { Properties } from '../reading/properties.js';
import type { ItemState, QuestionState, Session } from '../session-state.js';

export interface Kind {
  /** For a question made of others: those that show at present, each with its answer. */
  readonly parts?: (state: QuestionState, session: Session) => readonly QuestionState[];
  /** For a question made of others: every part that such an answer can have, shown or not; undefined where no answer can be such. */
  readonly partsOf?: (question: Question, value: unknown) => readonly Question[] | undefined;
  /** For a question made of others: an answer with all that it has by itself, such as entries that nobody has touched. */
  readonly whole?: (question: Question, value: unknown) => unknown;
  /** What an entry of a list is called where its author does not say, counted from 1. */
  readonly entryTitle?: (number: number) => LocalisedText;
  /** For a question made of others: what is to be shown of it, words and pictures between its parts too; the parts where it says nothing. */
  readonly items?: (state: QuestionState, session: Session) => readonly ItemState[];
  /** For a question made of others: what is wrong with it while nothing is with its parts. */
  readonly problems?: (
    state: QuestionState,
    parts: readonly QuestionState[],
  ) => readonly Omit<Problem, 'name'>[];
  /** For a question made of others: the part that `.row.column` or `[0].name` after its name means, in lower case. */
  readonly partAt?: (question: Question, value: unknown, path: string) => Question | undefined;
  /**
   * For what is worked out inside of a question: the session with it. The same session where nothing changes. `last` is
   * the session before the change; undefined at the start.
   */
  readonly worked?: (session: Session, question: Question, last: Session | undefined) => Session;
  /** Whether a value is of the kind that is stored for such a question, where its type does not say. */
  readonly suits?: (question: Question, value: unknown) => boolean;
  /** What is sent of an answer; undefined where it is nothing. */
  readonly sent?: (value: unknown) => unknown;
  /** Names besides the question's own under which something is sent. */
  readonly names?: (name: string) => readonly string[];
  /** An answer in words, where the texts of what was chosen will not do. */
  readonly words?: (question: Question, value: unknown, say: Saying) => string | undefined;
}

/** How words are made of a question's parts. */
export interface Saying {
  readonly language: string;
  readonly text: (text: LocalisedText) => string;
  readonly answer: (question: Question, value: unknown) => string | undefined;
}

/** What every question has, read already. */
export type QuestionBasis = Pick<
  Question,
  'id' | 'name' | 'path' | 'title' | 'defaultValue' | 'requiredErrorText'
>;

/** Reads what a type of question has besides: properties that come on top of those that every question has. */
export type QuestionReader = (from: Properties, defaultValue: unknown, basis: QuestionBasis) => object;

/** By type as definitions name it. */
export type QuestionReaders = Readonly<Record<string, QuestionReader>>;
