import type { Group } from '../group.js';
import { dayNumber } from '../sessions/day-number.js';
import type { Occurrence } from '../sessions/occurrence.js';
import { minutesOf } from '../sessions/wall-clock.js';
import { fold } from './fold.js';

/** The last place in any order. Small enough for a number to hold it beside a rank and a group's number. */
export const LAST = 2 ** 25 - 1;

/** By name, whatever the accents and capitals: the same in every language and on every device. The place of each group. */
export function placesByName(groups: readonly Group[]): Uint32Array {
  const names = groups.map(({ name }) => fold(name));
  const order = names
    .map((_, at) => at)
    .sort((a, b) => (names[a]! < names[b]! ? -1 : names[a]! > names[b]! ? 1 : a - b));
  const places = new Uint32Array(names.length);
  for (let place = 0; place < order.length; place++) places[order[place]!] = place;
  return places;
}

/** So many places a day has: its minutes. */
const DAY = 24 * 60;

/** The place that puts earlier meetings first, and groups without one last. */
export function nextPlace(next: Occurrence | undefined, today: string): number {
  if (!next) return LAST;
  const place = (dayNumber(next.day) - dayNumber(today)) * DAY + minutesOf(next.start ?? '00:00');
  return place >= 0 ? Math.min(place, LAST) : place < 0 ? 0 : LAST;
}

/** The place that puts what was checked last first, and what never was last. */
export function checkedPlace({ checked }: Group): number {
  const day = checked ? Number(checked.date.slice(0, 10).replaceAll('-', '')) : 0;
  return day > 0 ? LAST - 1 - day : LAST;
}
