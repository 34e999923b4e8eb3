/**
 * What is particular to a type of question that few definitions have. It loads with the definitions that have one, and
 * their questions carry it along; so whatever goes through questions knows none of these types.
 */
import type { LocalisedText, Question } from '../definition.js';
import type { Properties } from '../reading/properties.js';
import type { QuestionState, Session } from '../session-state.js';

export interface Kind {
  /** For a question made of others: those that show at present, each with its answer. */
  readonly parts?: (state: QuestionState, session: Session) => readonly QuestionState[];
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
