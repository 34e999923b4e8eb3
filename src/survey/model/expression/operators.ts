/**
 * The operators of the SurveyJS expression language, from the loosest to the
 * tightest. The rules were measured on survey-core 2.5.38 (2026).
 */
import { equal, greater, isEmpty, less } from './values.js';

/** Operands may be anything; what is made of them decides how they are taken, as it does in JavaScript. */
type Operation = (left: never, right: never) => unknown;

/** An unanswered side counts as the "nothing" of the other side's kind: 0, `''` or `[]`. */
function filled(operation: Operation): Operation {
  const fill = (value: unknown, other: unknown): unknown =>
    !isEmpty(value)
      ? value
      : typeof other !== 'number' && (typeof other === 'string' || value === '')
        ? ''
        : Array.isArray(other)
          ? []
          : 0;
  return (left, right) => {
    const first = fill(left, right);
    return operation(first as never, fill(right, first) as never);
  };
}

const decimals = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** Rounded to a number of decimals, so that 0.1 + 0.2 is 0.3. */
const exact = (result: number, digits: number): number =>
  digits && digits < 100 ? Number(result.toFixed(digits)) : result;

/** The sum of two numbers without the noise of binary fractions. */
export const add = (left: number, right: number): number =>
  exact(left + right, Math.max(decimals(left), decimals(right)));

/** Adds numbers, joins lists, and otherwise puts texts together. */
function plus(left: unknown, right: unknown): unknown {
  if (typeof left === 'number' && typeof right === 'number') return add(left, right);
  if (Array.isArray(left) && Array.isArray(right)) return [...(left as unknown[]), ...(right as unknown[])];
  const text = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : (value as string));
  return text(left) + text(right);
}

/** One value as a list of one, as the right side of "contains" is taken. */
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** Whether a list has an item, or all items of another list; or a text has another text in it. */
const contains = (left: unknown, right: unknown): boolean =>
  Array.isArray(left)
    ? left.length > 0 && asList(right).every((item) => left.some((each) => equal(each, item)))
    : !isEmpty(left) && Boolean(right) && String(left).toLowerCase().includes(String(right).toLowerCase());

const anyOf = (left: unknown, right: unknown): boolean =>
  isEmpty(left) || isEmpty(right)
    ? isEmpty(right)
    : Array.isArray(left)
      ? asList(right).some((item) => contains(left, item))
      : contains(right, left);

/** Each level binds tighter than those before it. Words need no space around them. */
export const LEVELS: readonly (readonly (readonly [RegExp, Operation])[])[] = [
  [[/\|\||or/iy, filled((left, right) => left || right)]],
  [[/&&|and/iy, filled((left, right) => left && right)]],
  [
    [/<=|=<|lessorequal/iy, (left, right) => equal(left, right) || less(left, right)],
    [/>=|=>|greaterorequal/iy, (left, right) => equal(left, right) || greater(left, right)],
    [/==?|equals?/iy, equal],
    [/!=|<>|notequals?/iy, (left, right) => !equal(left, right)],
    [/<|less/iy, less],
    [/>|greater/iy, greater],
  ],
  [
    [/\+/y, filled(plus)],
    [/-/y, filled((left, right) => add(+left, -right))],
  ],
  [
    [/\*/y, filled((left: number, right: number) => exact(left * right, decimals(left) + decimals(right)))],
    [/\//y, filled((left: number, right: number) => (right ? left / right : null))],
    [/%/y, filled((left: number, right: number) => (right ? left % right : null))],
  ],
  [[/\^|power/iy, filled((left: number, right: number) => left ** right)]],
  [
    [/\*=|contains?/iy, contains],
    // Nothing is not missing from a text: neither is true.
    [
      /notcontains?/iy,
      (left, right) =>
        isEmpty(left)
          ? Array.isArray(left) || !isEmpty(right)
          : !contains(left, right) && (Array.isArray(left) || Boolean(right)),
    ],
    [/anyof/iy, anyOf],
    [/noneof/iy, (left, right) => !anyOf(left, right)],
    [/allof/iy, (left, right) => asList(right).every((item) => contains(left, item))],
  ],
];
