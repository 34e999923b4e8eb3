/** The functions of the SurveyJS expression language. The rules were measured on survey-core 2.5.38 (2026). */
import type { Scope } from './expression.js';
import { lookUp } from './look-up.js';
import { add } from './operators.js';
import { converted, dateOf, midnight } from './values.js';

type ExpressionFunction = (parameters: readonly unknown[], scope: Scope) => unknown;

/** Every value given, lists taken apart, numbers in texts read, and what is missing left out. */
const flat = (parameters: readonly unknown[]): number[] =>
  parameters
    .flat(9)
    .filter((value) => value != null)
    .map(converted) as number[];

const sum = (parameters: readonly unknown[]): number => flat(parameters).reduce(add, 0);

const extreme =
  (precedes: (a: number, b: number) => boolean) =>
  (parameters: readonly unknown[]): unknown => {
    const values = flat(parameters);
    return values.length ? values.reduce((best, value) => (precedes(value, best) ? value : best)) : undefined;
  };

/** Milliseconds. */
const LENGTHS: Readonly<Record<string, number>> = { hours: 3_600_000, minutes: 60_000, seconds: 1000 };

/** Whole units between two dates. Days, hours and less have no sign; months and years have. */
function difference(from: Date, to: Date, unit: unknown): number {
  const length = LENGTHS[unit as string];
  if (length) return Math.ceil(Math.abs(Number(to) - Number(from)) / length);
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

const PARTS = {
  days: 'Date',
  months: 'Month',
  years: 'FullYear',
  hours: 'Hours',
  minutes: 'Minutes',
  seconds: 'Seconds',
} as const;

function moved(from: unknown, by: unknown, unit: unknown = 'days'): Date | null {
  const part = PARTS[unit as 'days'];
  if (!from || by == null || !part) return null;
  const date = dateOf(from);
  date[`set${part}`](date[`get${part}`]() + Number(by));
  return date;
}

/** Reads one part of a date: that of the first parameter, or today's. */
const part =
  (read: (date: Date) => number): ExpressionFunction =>
  ([date], { now }) =>
    read(date ? dateOf(date) : now());

/** Rounds to a number of decimals. 1.005 is stored as a little less: the digits that are meant decide. */
const scaled =
  (rounding: (value: number) => number): ExpressionFunction =>
  (parameters) => {
    const [value = NaN, digits = 0] = flat(parameters);
    const scale = 10 ** digits;
    return rounding(Number((value * scale).toPrecision(15))) / scale;
  };

const year = part((date) => date.getFullYear());

/** By name; names are case-sensitive. */
export const FUNCTIONS: Readonly<Record<string, ExpressionFunction>> = {
  iif: ([condition, then, otherwise]) => (condition ? then : otherwise),
  sum,
  avg: (parameters) => sum(parameters) / (flat(parameters).length || 1),
  min: extreme((a, b) => a < b),
  max: extreme((a, b) => a > b),
  count: (parameters) => flat(parameters).length,
  round: scaled(Math.round),
  trunc: scaled(Math.trunc),
  age: ([birth, unit], { now }) => (birth ? difference(dateOf(birth), now(), unit) : null),
  dateDiff: ([from, to, unit]) => (from && to ? difference(dateOf(from), dateOf(to), unit || 'days') : null),
  diffDays: ([from, to]) => (from && to ? difference(dateOf(from), dateOf(to), 'days') : 0),
  dateAdd: ([from, by, unit]) => moved(from, by, unit),
  getDate: ([date]) => (date ? dateOf(date) : null),
  currentDate: (_, { now }) => now(),
  today: ([days = 0], { now }) => moved(midnight(now()), days),
  currentYear: year,
  getYear: ([date], scope) => (date ? year([date], scope) : null),
  year,
  month: part((date) => date.getMonth() + 1),
  day: part((date) => date.getDate()),
  weekday: part((date) => date.getDay()),
  substring: ([text, start, end]) =>
    typeof text === 'string' ? text.substring(start as number, end as number) : '',
  getComment: ([name], { values }) => lookUp(values, `${String(name)}-comment`.toLowerCase()),
  displayValue: ([name], { displayValue }) => displayValue?.(String(name)),
};
