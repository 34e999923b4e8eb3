/** How SurveyJS compares and converts values. The rules were measured on survey-core 2.5.38 (2026). */
import { isRecord } from '../records.js';

/** Undefined, null, NaN, `''`, `[]`, and objects of nothing else; not 0 and not false. */
export const isEmpty = (value: unknown): boolean =>
  Array.isArray(value)
    ? !value.length
    : isRecord(value) && !(value instanceof Date)
      ? Object.values(value).every(isEmpty)
      : !value && value !== 0 && value !== false;

/** A value as a list: of none if there is none. */
export const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value == null ? [] : [value];

/** A value in JavaScript's own words. Throws for what has none, such as `{"toString": 1}`. */
export const asText = (value: unknown): string => String(value);

const NUMBER = /^\s*(0x[\da-f]+|[-+]?(?!\d{16})(\d+[.,]?\d*|[.,]\d+)(e[-+]?\d+)?)\s*$/i;

/** A text that is a number, as that number. One comma may stand for the point; sixteen digits are a card's. */
export const asNumber = (value: unknown): unknown =>
  typeof value === 'string' && NUMBER.test(value) ? Number(value.replace(',', '.')) : value;

/** What a value read from an answer or a word in an expression counts as: `'5'` is 5, `'TRUE'` is true, `'05'` a code. */
export function converted(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (/^(true|false)$/i.test(value)) return /t/i.test(value);
  return /^0[^x.,]/i.test(value) ? value : asNumber(value);
}

/** A local date for what SurveyJS takes as one: a date alone means its midnight here, not in Greenwich. */
export const dateOf = (value: unknown): Date =>
  new Date(/^\d{4}-\d\d-\d\d$/.test(value as string) ? `${value as string}T00:00` : (value as string));

/** A date's midnight, as a new date. */
export const midnight = (date: Date): Date => new Date(new Date(date).setHours(0, 0, 0, 0));

/**
 * What to compare a value by, next to a date or as one. A date next to a day alone counts as that day; a day next to a
 * date is its midnight, and so is a moment next to a midnight, such as `today()`.
 */
function comparable(value: unknown, other: unknown): unknown {
  if (value instanceof Date) return typeof other === 'string' && other.length < 11 ? midnight(value) : value;
  if (!(other instanceof Date) || typeof value !== 'string') return value;
  const date = dateOf(value);
  return Number(midnight(other)) === Number(other) ? midnight(date) : date;
}

/** Both sides as they are compared. The left one is taken first. */
function sides(a: unknown, b: unknown): readonly [left: unknown, right: unknown] {
  const left = comparable(a, b);
  return [left, comparable(b, left)];
}

/** A list too, by its positions. */
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Ignores case and spaces around texts, the order of lists, and whether a number is written as text. */
export function equal(a: unknown, b: unknown): boolean {
  const [left, right] = sides(a, b);
  if (left instanceof Date && right instanceof Date) return Number(left) === Number(right);
  const [some, others] = [left, right].map((side) =>
    Array.isArray(side) ? [...(side as unknown[])].sort() : side,
  );
  if (isObject(some) && isObject(others)) {
    const names = Object.keys(some);
    return (
      names.length === Object.keys(others).length &&
      names.every((name) => Object.hasOwn(others, name) && equal(some[name], others[name]))
    );
  }
  const withTexts = typeof left === 'string' && typeof right === 'string';
  // No answer and an empty text are the same, but an empty list is not.
  if (!withTexts && (isEmpty(left) || isEmpty(right))) return (left ?? '') === (right ?? '');
  if (isObject(left) || isObject(right)) return false;
  const withNumber = typeof left === 'number' || typeof right === 'number';
  return folded(left) === folded(right) || (withNumber && Number(left) === Number(right));
}

const folded = (value: unknown): string => asText(value).trim().toLowerCase();

/** Nothing comes before or after an unanswered question. */
const ordered =
  (precedes: (left: number, right: number) => boolean) =>
  (a: unknown, b: unknown): boolean =>
    a != null && b != null && precedes(...(sides(a, b) as [number, number]));

/** Whether left comes before right. */
export const less = ordered((left, right) => left < right);

/** Whether left comes after right. */
export const greater = ordered((left, right) => left > right);
