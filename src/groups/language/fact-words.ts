import { countWords } from '../../language/number-words.js';
import type { AgeRange, Cost } from '../model/group.js';
import { freshnessOf, monthsBetween } from '../model/freshness.js';
import { dayNumber } from '../model/sessions/day-number.js';
import type { Ago, GroupMessages } from './group-messages.js';

/** Of nobody is it said that they are older. */
const OLDEST = 99;

/** For which ages: "16 and over". A range without ends is what a source says that is for everybody. */
export function ageWords({ min = 0, max = OLDEST }: AgeRange, { ages }: GroupMessages): string {
  if (min <= 0 && max >= OLDEST) return ages({ kind: 'all' });
  if (max >= OLDEST) return ages({ kind: 'from', age: min });
  if (min <= 0) return ages({ kind: 'to', age: max });
  return ages(min === max ? { kind: 'only', age: min } : { kind: 'between', min, max });
}

/** A price as people write it: `£3`, `£2.50`. */
export function priceWords(amount: number, currency = 'GBP'): string {
  const written = Number.isInteger(amount) ? countWords(amount) : amount.toFixed(2);
  return currency === 'GBP' ? `£${written}` : `${written} ${currency}`;
}

/** What it costs, in a few words: "From £3". */
export function costWords({ kind, from, options }: Cost, messages: GroupMessages): string {
  const currency = options.find(({ amount }) => amount === from)?.currency;
  const price = from === undefined ? undefined : priceWords(from, currency);
  switch (kind) {
    case 'free':
      return messages.free;
    case 'donation':
      return messages.donation;
    case 'mixed':
      return messages.someFree(price);
    case 'paid':
      return price ? messages.fromPrice(price) : messages.charge;
    case 'unknown':
      return messages.costNotStated;
  }
}

/**
 * How far it is in a straight line: "0.4 miles away".
 *
 * @param rough True where the resident's place is known to a mile or so only, as from the first half of a postcode.
 */
export function distanceWords(miles: number, messages: GroupMessages, rough = false): string {
  if (rough || miles >= 10) return messages.milesAway({ miles: miles < 1 ? 0 : Math.round(miles), rough });
  return messages.milesAway({ miles: miles < 0.25 ? 0 : Math.round(miles * 10) / 10, rough });
}

/** How long before `today` a day was. */
function agoOf(day: string, today: string): Ago {
  const days = dayNumber(today) - dayNumber(day);
  const months = monthsBetween(day, today);
  if (days < 2) return { unit: days ? 'yesterday' : 'today' };
  if (days < 7) return { unit: 'days', count: days };
  if (days < 14) return { unit: 'last-week' };
  if (months < 2) return { unit: 'weeks', count: Math.floor(days / 7) };
  return months < 12 ? { unit: 'months', count: months } : { unit: 'years', count: Math.floor(months / 12) };
}

/**
 * When somebody last made sure: "Checked 3 months ago", or "Not checked since 2023" where that is too long ago.
 *
 * @param checked The day on which that was, not after today.
 * @param today The day, `2026-11-26`.
 * @param within Within how many months it should have been checked.
 */
export function checkedWords(
  checked: string,
  today: string,
  within: number,
  messages: GroupMessages,
): string {
  if (freshnessOf(checked, today, within) !== 'stale') return messages.checked(agoOf(checked, today));
  const year = checked.slice(0, 4);
  // The month says nothing more of what was so years ago.
  if (monthsBetween(checked, today) >= 24) return messages.notCheckedSince(year);
  return messages.notCheckedSince(`${messages.months[Number(checked.slice(5, 7)) - 1]!} ${year}`);
}

/** How many groups: "1,250 groups". */
export const groupCountWords = (count: number, { groups }: GroupMessages): string =>
  groups(count, countWords(count));
