/**
 * How SurveyJS compares and converts values. The rules were measured on
 * survey-core 2.5.38 (2026); objects, which no answer of ours is, are left out.
 */

/** Undefined, null, NaN, `''` and `[]`; not 0 and not false. */
export const isEmpty = (value: unknown): boolean =>
  Array.isArray(value) ? !value.length : !value && value !== 0 && value !== false;

/** A value as a list: of none if there is none. */
export const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value == null ? [] : [value];

/** A value in JavaScript's own words. Throws for what has none, such as `{"toString": 1}`. */
export const asText = (value: unknown): string => String(value);

/** One comma may stand for the point. `05` is a code or a phone number, not five; sixteen digits are a card's. */
const NUMBER = /^\s*(0x[\da-f]+|[-+]?(?!0\d|\d{16})(\d+[.,]?\d*|[.,]\d+)(e[-+]?\d+)?)\s*$/i;

/** What a value read from an answer or a word in an expression counts as: `'5'` is 5, `'TRUE'` is true. */
export function converted(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (/^(true|false)$/i.test(value)) return /t/i.test(value);
  return NUMBER.test(value) ? Number(value.replace(',', '.')) : value;
}

/** A local date for what SurveyJS takes as one: a date alone means its midnight here, not in Greenwich. */
export const dateOf = (value: unknown): Date =>
  new Date(/^\d{4}-\d\d-\d\d$/.test(value as string) ? `${value as string}T00:00` : (value as string));

/** A date's midnight, as a new date. */
export const midnight = (date: Date): Date => new Date(new Date(date).setHours(0, 0, 0, 0));

/** What to compare a value by, where one side or both are dates; next to a date alone, only the day counts. */
function comparable(value: unknown, other: unknown): unknown {
  if (value instanceof Date)
    return Number(typeof other === 'string' && other.length < 11 ? midnight(value) : value);
  return other instanceof Date && value != null ? Number(dateOf(value)) : value;
}

/** Ignores case and spaces around texts, the order of lists, and whether a number is written as text. */
export function equal(a: unknown, b: unknown): boolean {
  const left = comparable(a, b);
  const right = comparable(b, a);
  if (isEmpty(left) || isEmpty(right)) return isEmpty(left) && isEmpty(right);
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item) => right.some((other) => equal(item, other)));
  }
  if (typeof left === 'object' || typeof right === 'object') return false;
  const withNumber = typeof left === 'number' || typeof right === 'number';
  return folded(left) === folded(right) || (withNumber && Number(left) === Number(right));
}

const folded = (value: unknown): string => asText(value).trim().toLowerCase();

/** Whether left comes before right. Nothing comes before or after an unanswered question. */
export const less = (a: unknown, b: unknown): boolean =>
  a != null && b != null && (comparable(a, b) as number) < (comparable(b, a) as number);
