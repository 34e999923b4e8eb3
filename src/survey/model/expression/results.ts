import type { Expression, Scope } from './expression.js';

/** A result, and the values of its expression's inputs that it came from. */
type Kept = readonly [result: unknown, ...inputs: unknown[]];

/**
 * What expressions came to, each with what it came from, so that an answer costs only the expressions that read it.
 * Nothing else can be seen of it: with it or without it, a result is the same.
 */
export class Results {
  readonly #kept = new Map<Expression, Kept>();
  readonly #within = new Map<object, Results>();

  /** Those of one choice, row or panel. */
  within(of: object): Results {
    let results = this.#within.get(of);
    if (!results) this.#within.set(of, (results = new Results()));
    return results;
  }

  /** The result of an expression: the last one, where it read the same. */
  of(expression: Expression, scope: Scope): unknown {
    const kept = this.#kept.get(expression);
    const inputs = expression.inputs.map((name) => scope.values.get(name));
    if (kept && expression.steady && inputs.every((value, index) => Object.is(value, kept[index + 1])))
      return kept[0];
    const result = expression.evaluate(scope);
    this.#kept.set(expression, [result, ...inputs]);
    return result;
  }
}

/** What an expression comes to. */
export const evaluate = (expression: Expression, scope: Scope): unknown =>
  scope.results ? scope.results.of(expression, scope) : expression.evaluate(scope);

/** Whether a condition is met. SurveyJS compares with `== true`, so 1 will do, but other numbers and words will not. */
export function holds(condition: Expression, scope: Scope): boolean {
  const result = evaluate(condition, scope);
  return result === true || result === 1;
}
