/**
 * The functions of the SurveyJS expression language that real surveys call; `more-functions.ts` has the others. The
 * rules were measured on survey-core 2.5.38 (2026).
 */
import type { Scope } from './expression.js';
import { add } from './operators.js';
import { asNumber, dateOf, midnight } from './values.js';

/** An operand of a call, not evaluated yet. */
export type Operand = (scope: Scope) => unknown;

/**
 * What a name followed by a bracket calls. One that takes the scope can see more than its parameters, so what it gives
 * is asked for anew each time.
 */
export type ExpressionFunction = (
  parameters: readonly unknown[],
  scope: Scope,
  operands: readonly Operand[],
) => unknown;

/** By name; names are case-sensitive. */
export type Functions = Readonly<Record<string, ExpressionFunction>>;

/** Every value given, lists taken apart, numbers in texts read, and what is missing left out. */
export const flat = (parameters: readonly unknown[]): number[] =>
  parameters
    .flat(9)
    .filter((value) => value != null)
    .map(asNumber) as number[];

export const sum = (parameters: readonly unknown[]): number => flat(parameters).reduce(add, 0);

/** Whole days without a sign; or whole months, or years, with one. */
export function difference(from: Date, to: Date, unit: unknown): number {
  // Rounded: a day with a change of the clocks is an hour longer or shorter.
  if (unit === 'days')
    return Math.abs(Math.round((Number(midnight(to)) - Number(midnight(from))) / 86_400_000));
  const months =
    (to.getFullYear() - from.getFullYear()) * 12 +
    to.getMonth() -
    from.getMonth() -
    Number(to.getDate() < from.getDate());
  return unit === 'months' ? months : Math.trunc(months / 12);
}

export const FUNCTIONS: Functions = {
  iif: ([condition, then, otherwise]) => (condition ? then : otherwise),
  sum,
  age: ([birth, unit], { now }) => (birth ? difference(dateOf(birth), now(), unit) : null),
  today([days = 0], { now }) {
    const date = midnight(now());
    date.setDate(date.getDate() + Number(days));
    return date;
  },
};
