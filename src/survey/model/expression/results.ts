import type { Expression, Scope } from './expression.js';

/** A result, and the values of its expression's inputs that it came from. */
type Kept = readonly [result: unknown, ...inputs: unknown[]];

/**
 * What expressions came to, each with what it came from, so that an answer costs only the expressions that read it: by
 * expression, and by choice, row or panel the results of that alone. Nothing else can be seen of it: with it or without
 * it, a result is the same.
 */
export type Results = Map<object, unknown>;

/** What an expression comes to: the same as last time, where it reads the same. */
export function evaluate(expression: Expression, scope: Scope): unknown {
  const { inputs, steady } = expression;
  const { values, results } = scope;
  const kept = results?.get(expression) as Kept | undefined;
  if (kept && steady && inputs.every((name, index) => Object.is(values.get(name), kept[index + 1])))
    return kept[0];
  const result = expression.evaluate(scope);
  results?.set(expression, [result, ...inputs.map((name) => values.get(name))]);
  return result;
}

/** Whether a condition is met. SurveyJS compares with `== true`, so 1 will do, but other numbers and words will not. */
export function holds(condition: Expression, scope: Scope): boolean {
  const result = evaluate(condition, scope);
  return result === true || result === 1;
}
