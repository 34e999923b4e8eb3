/**
 * Choices that do not stand in the definition: of a list that is loaded (`choicesByUrl`), or taken from the answer to
 * another question (`choicesFromQuestion`). Types only: what makes them loads with the definitions that have some.
 */
import type { Choice, Question, Survey } from '../definition.js';
import type { Scope } from '../expression/expression.js';
import type { ChoiceState, QuestionState, Session } from '../session-state.js';

/**
 * How things stand with choices from elsewhere.
 *
 * `ready`: they are there. `empty`: there are none, and none to come. `waiting`: which ones depends on an answer that is
 * not given yet. `unasked`: nobody loads them, as at a collector. `loading`, `failed`: as they say. `hidden`: there is
 * nothing to choose from, so the question is not asked.
 */
export type SupplyStatus = 'ready' | 'empty' | 'waiting' | 'unasked' | 'loading' | 'failed' | 'hidden';

/** Choices from elsewhere, at present. */
export interface Supplied {
  readonly status: SupplyStatus;
  /** All choices, special ones included; those of the definition while there are no others. */
  readonly states: readonly ChoiceState[];
  /** False where nobody could answer: then nobody has to. */
  readonly mayBeRequired: boolean;
  /** What of an answer can be chosen at present, with the type that its choice has; also while nobody can know. */
  readonly offers: (value: unknown, visible: readonly ChoiceState[]) => unknown;
  /** Names whose answers decide which choices there are, and have none yet. */
  readonly waitsFor?: readonly string[];
}

/** A list that is wanted. */
export interface ListRequest {
  /** By which the session knows the list. */
  readonly key: string;
  /** With answers put in; absolute or relative to the page. */
  readonly url: string;
  /** Asked for anew each time (`{NOCACHE}`). */
  readonly fresh: boolean;
  /** The choices in what the server replied, parsed; undefined where there is no list in it, or an empty one that should not be. */
  readonly read: (reply: unknown) => readonly Choice[] | undefined;
}

/** A list as far as it has come. */
export type ListState = 'loading' | 'failed' | readonly Choice[];

/** Where the choices of one question come from. */
export interface Supply {
  /** The name of the question that it takes them from; undefined for a list. */
  readonly source?: string;
  readonly now: (scope: Scope) => Supplied;
  /**
   * The state of its question, with the choices that there are at present.
   *
   * @param state As it would be with those of the definition alone.
   * @param given Its answer, be it among the choices or not.
   */
  readonly stateOf: (state: QuestionState, given: unknown, scope: Scope) => QuestionState;
  /** What has to be loaded for it at present; undefined where nothing has to be. */
  readonly request?: (scope: Scope) => ListRequest | undefined;
  /** Whether a value may be a choice's, as far as anybody can tell who has neither its list nor the other answers. */
  readonly takes: (value: unknown) => boolean;
  /** Every choice that there can be, in any session; undefined where the definition cannot tell. */
  readonly fixed: (survey: Survey) => readonly Choice[] | undefined;
  /** Every choice by which an answer may be called, the likeliest first. */
  readonly known: (session: Session, question: Question) => readonly Choice[];
}
