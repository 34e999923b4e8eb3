/** What conditions and computed values are, once parsed. `parse-expression.ts` makes them. */

/** An expression of the SurveyJS language, such as `{age} >= 18 and {area} notempty`. */
export interface Expression {
  /** As the author wrote it. */
  readonly text: string;
  /** The names in braces, as written: `age`, `area`. */
  readonly reads: readonly string[];
  /** Functions that it calls and that we do not have; a call of one yields null. */
  readonly unknownFunctions: readonly string[];
  /** Never throws: what cannot be computed is null. */
  evaluate(scope: Scope): unknown;
}

/** What an expression can see. */
export interface Scope {
  /** Answers and computed values, by names in lower case: in SurveyJS case makes no difference. */
  readonly values: ReadonlyMap<string, unknown>;
  /** What `{item}` and `{choice}` stand for, in conditions of choices. */
  readonly item?: unknown;
  readonly now: () => Date;
  /** The answer to a question in words, for the function `displayValue`. */
  readonly displayValue?: (name: string) => string | undefined;
}

/** Whether a condition is met. SurveyJS compares with `== true`, so 1 will do, but other numbers and words will not. */
export function holds(condition: Expression, scope: Scope): boolean {
  const result = condition.evaluate(scope);
  return result === true || result === 1;
}
