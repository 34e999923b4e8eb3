import type { Group } from '../group.js';
import type { Occurrence } from '../sessions/occurrence.js';
import { fold } from './fold.js';

/** Above any key, and such that a key times the most groups is still a whole number. */
export const LAST = 2 ** 32;
const MOST_GROUPS = 2 ** 20;

/**
 * Groups by a whole number from 0 to `LAST`, and in an order that there is already where it is the same. Both are put
 * into one number, as numbers are sorted many times faster than by asking which of two comes first.
 */
export function orderBy(order: Uint32Array, key: (group: number) => number): Uint32Array {
  const packed = new Float64Array(order.length);
  for (let rank = 0; rank < packed.length; rank++) packed[rank] = key(order[rank]!) * MOST_GROUPS + rank;
  packed.sort();
  return new Uint32Array(order.length).map((_, rank) => order[packed[rank]! % MOST_GROUPS]!);
}

/** By name, whatever the accents and capitals: the same in every language and on every device. */
export function orderByName(groups: readonly Group[]): Uint32Array {
  const names = groups.map(({ name }) => fold(name));
  return new Uint32Array(names.length)
    .map((_, at) => at)
    .sort((a, b) => (names[a]! < names[b]! ? -1 : names[a]! > names[b]! ? 1 : a - b));
}

const MINUTE = 60_000;

/** The whole number that puts earlier meetings first, and groups without one last. */
export function nextKey(next: Occurrence | undefined, today: string): number {
  if (!next) return LAST;
  const key = (Date.parse(`${next.day}T${next.start ?? '00:00'}Z`) - Date.parse(today)) / MINUTE;
  return key >= 0 ? Math.min(Math.round(key), LAST) : key < 0 ? 0 : LAST;
}

/** The whole number that puts what was checked last first, and what never was last. */
export function checkedKey({ checked }: Group): number {
  const day = checked ? Number(checked.date.slice(0, 10).replaceAll('-', '')) : 0;
  return day > 0 ? LAST - 1 - day : LAST;
}
