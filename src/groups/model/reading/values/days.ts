import type { Weekday } from '../../group.js';
import { WEEKDAYS } from '../../sessions/day-number.js';

/** What the words for each day begin with, in English and Welsh. */
const BEGINNINGS = [
  /^(mo$|mon(?!th)|llu)/,
  /^(tu$|tue|maw)/,
  /^(we$|wed|mer)/,
  /^(th$|thu|iau)/,
  /^(fr$|fri|gwe)/,
  /^(sa$|sat|sad)/,
  /^(su$|sun|sul)/,
];
const SETS: readonly (readonly [words: RegExp, days: readonly Weekday[]])[] = [
  [/^weekdays?$/, WEEKDAYS.slice(0, 5)],
  [/^weekends?$/, WEEKDAYS.slice(5)],
  [/^(daily|everyday|all)$/, WEEKDAYS],
];
const ORDINALS = [
  /^last|olaf/,
  /^first|1st|cyntaf/,
  /^second|2nd/,
  /^third|3rd/,
  /^fourth|4th/,
  /^fifth|5th/,
];
const FILLERS = /^(and|&|a|every|each|on|of|the|in|month|dydd|bob|day|days|to)$/;

/** Days, each in which week of the month it is meant (empty: in each). */
export interface DaysRead {
  readonly days: ReadonlyMap<Weekday, readonly number[]>;
  /** What could not be read. */
  readonly unread: string;
}

/** The weekday of its number in the week, 0 and 7 both Sunday. */
const numbered = (number: string): Weekday | undefined => WEEKDAYS[(Number(number) + 6) % 7];

const dayOf = (word: string): Weekday | undefined =>
  /^[0-7]$/.test(word) ? numbered(word) : WEEKDAYS[BEGINNINGS.findIndex((beginning) => beginning.test(word))];

/**
 * Weekdays in any spelling: `TU,TH`, `1SA`, `2`, `Tuesdays`, `Mon-Fri`, `https://schema.org/Tuesday`, "first and third
 * Monday", "Dydd Mawrth". Numbers that stand alone are of the week: 1 for Monday.
 */
export function readDays(value: string): DaysRead {
  const days = new Map<Weekday, readonly number[]>();
  const unread: string[] = [];
  let nth: number[] = [];
  let added = false;
  let range: Weekday | undefined;
  const add = (day: Weekday, weeks: readonly number[]): void => {
    days.set(day, [...new Set([...(days.get(day) ?? []), ...weeks])]);
  };
  const words = value
    .toLowerCase()
    .replace(/https?:\/\/\S*?schema\.org\//g, '')
    .replace(/\s*(?:-|–|\bto\b)\s*(?=[a-z]{2})/g, ' – ')
    .split(/[\s,;/|.()]+/);
  for (const word of words) {
    const [, week, letters] = /^([+-]?[1-5])([a-z]{2})$/.exec(word) ?? [];
    const set = SETS.find(([pattern]) => pattern.test(word))?.[1];
    const ordinal = ORDINALS.findIndex((pattern) => pattern.test(word));
    const day = dayOf(letters ?? word);
    if (word === '–') {
      range = [...days.keys()].at(-1);
      continue;
    }
    if (ordinal >= 0) {
      // "First and third Monday, second Friday": weeks add up until a day has been named.
      if (added) nth = [];
      added = false;
      nth.push(ordinal || -1);
    } else if (set) set.forEach((each) => add(each, nth));
    else if (day) {
      const from = range ? WEEKDAYS.indexOf(range) + 1 : 0;
      const between = (WEEKDAYS.indexOf(day) - from + 7) % 7;
      if (range) for (let step = 0; step < between; step++) add(WEEKDAYS[(from + step) % 7]!, nth);
      add(day, week ? [Number(week)] : nth);
      added = true;
    } else if (word && !FILLERS.test(word)) unread.push(word);
    range = undefined;
  }
  return { days, unread: unread.join(' ') };
}
