import { WEEKDAYS } from '../sessions/day-number.js';
import type { Criteria } from './criteria.js';
import { fold, wordsOf } from './fold.js';
import { IDLE } from './idle-words.js';
import { TIMES } from './slots.js';

/**
 * How a language says when: words by the options of the filters that they mean, such as `TU` or `SA SU`. Under
 * an empty key are words that only stand beside such, as "every" does.
 */
export type WhenWords = Readonly<Record<string, string>>;

/** What was typed, with the words that say when taken as filters. */
export interface WhenMeant {
  readonly criteria: Criteria;
  readonly days: readonly string[];
  readonly times: readonly string[];
}

/**
 * "Tuesday evening singing" is singing, on Tuesday, in the evening. Undefined where no word says when.
 *
 * What was chosen of days or times before gives way: the words are newer.
 */
export function whenMeant(criteria: Criteria, words: WhenWords): WhenMeant | undefined {
  const options = new Map(
    Object.entries(words).flatMap(([ids, list]) => wordsOf(list).map((word) => [word, ids] as const)),
  );
  const meant = new Set<string>();
  const rest = criteria.text.split(/\s+/).filter((typed) => {
    const means = wordsOf(typed).map((word) => options.get(word));
    if (means.includes(undefined)) return true;
    for (const ids of means) for (const id of ids!.split(' ')) meant.add(id);
    return false;
  });
  const days = WEEKDAYS.filter((day) => meant.has(day));
  const times = TIMES.filter((time) => meant.has(time));
  if (!days.length && !times.length) return undefined;
  const isIdle = (word: string | undefined): boolean => word !== undefined && IDLE.has(fold(word));
  while (isIdle(rest[0])) rest.shift();
  while (isIdle(rest.at(-1))) rest.pop();
  const chosen = {
    ...criteria.chosen,
    ...(days.length && { day: days }),
    ...(times.length && { time: times }),
  };
  return { criteria: { ...criteria, text: rest.join(' ').replace(/[,;]$/, ''), chosen }, days, times };
}
