/** What survey-core makes of expressions: for comparison with what we make of them. */
import { ConditionsParser, ExpressionRunner, settings } from 'survey-core';

/** Half past nine on 23 November 2026. */
export const NOW = new Date(2026, 10, 23, 9, 30);

settings.onDateCreated = (date, _reason, given) => (given ? date : new Date(NOW));

/** Whether survey-core can read an expression. */
export const canRead = (text: string): boolean => new ConditionsParser().parseExpression(text) != null;

/** What survey-core makes of an expression with these answers. */
export function evaluateThere(text: string, values: Readonly<Record<string, unknown>>): unknown {
  // It changes dates and lists that it is given.
  return new ExpressionRunner(text).runValues(structuredClone(values), {}) as unknown;
}
