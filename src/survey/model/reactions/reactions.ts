/** What answers bring about, besides what `visibleIf` and the other conditions of elements do. Types only. */
import type { Item, Page, Panel, Question, Survey } from '../definition.js';
import type { Scope } from '../expression/expression.js';
import type { QuestionReaders } from '../kinds/kind.js';
import type { Properties } from '../reading/properties.js';
import type { Looks } from './looks.js';
import type { Session } from '../session-state.js';

/** Made by `read-reactions.ts`, which loads with the definitions that have some. */
export interface Reactions {
  /** The session with what follows from a change: answers that other answers set. Without `before`, at its start. */
  readonly react: (session: Session, before?: Session) => Session;
  /** Whether a trigger shows or hides an element; undefined where none has a say. */
  readonly shows: (element: Item | Page, scope: Scope) => boolean | undefined;
  /** Names that triggers give values to and that no question has. Their values are sent too. */
  readonly names: readonly string[];
}

/** Reads what few definitions have, as the reading of a definition comes by. */
export interface RareReader {
  /** Types of questions besides the common ones. */
  readonly readers: QuestionReaders;
  /** How what few questions and panels have around their controls looks. */
  readonly looks: Looks;
  /** The question, with what few have. */
  readonly question: (from: Properties, question: Question) => Question;
  /** What few panels have. */
  readonly panel: (from: Properties) => Partial<Panel>;
  /** After all questions. */
  readonly survey: (from: Properties, survey: Survey) => Partial<Survey>;
}
