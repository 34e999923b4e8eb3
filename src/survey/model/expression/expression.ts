/** What conditions and computed values are, once parsed. `parse-expression.ts` makes them. */
import type { Choice, Question } from '../definition.js';
import type { Session } from '../session-state.js';
import type { Values } from './look-up.js';
import type { Results } from './results.js';

/** An expression of the SurveyJS language, such as `{age} >= 18 and {area} notempty`. */
export interface Expression {
  /** As the author wrote it. */
  readonly text: string;
  /** The names in braces whose values can make a difference, in lower case. `a.b` may be called that, or be a part of `a`. */
  readonly inputs: readonly string[];
  /** Functions that it calls and that we do not have; a call of one yields null. */
  readonly unknownFunctions: readonly string[];
  /** Whether the same inputs always have the same result. Not so where a function asks for the time, or for a name. */
  readonly steady: boolean;
  /** Never throws: what cannot be computed is null. */
  evaluate(scope: Scope): unknown;
}

/** What an expression can see. */
export interface Scope {
  /**
   * Answers and computed values, by names in lower case: in SurveyJS case makes no difference. Also what stands for
   * something only here, such as `item`, `row` or `panel`; see `around`.
   */
  readonly values: Values;
  readonly now: () => Date;
  /** What was computed before. */
  readonly results?: Results;
  /** For functions that ask about questions. */
  readonly session?: Session;
  /** Inside of an entry of a list, or of a row of a table: what else is asked there. */
  readonly entry?: Entry;
}

/** What is asked in one entry or row. */
interface Entry {
  /** What expressions call it; under that name its answers are among the values. */
  readonly word: 'panel' | 'row';
  readonly questions: readonly Question[];
  /** The choices of one of these, in the order that they have here. */
  readonly choices: (question: Question) => readonly Choice[];
}

/**
 * A scope with names that stand for something only in one place: `{item}` in the conditions of a choice, `{row.cost}`
 * in those of a cell.
 *
 * @param of The choice, row or panel, of which results are kept apart.
 * @param names In lower case.
 */
export function around(scope: Scope, of: object, names: Readonly<Record<string, unknown>>): Scope {
  const results = (scope.results?.get(of) as Results | undefined) ?? new Map<object, unknown>();
  scope.results?.set(of, results);
  return {
    ...scope,
    results,
    values: { get: (name) => (Object.hasOwn(names, name) ? names[name] : scope.values.get(name)) },
  };
}
