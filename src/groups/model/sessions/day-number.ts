import type { Weekday } from '../group.js';

/** The days of the week, Monday first, as its number counts them. */
export const WEEKDAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Years are counted from a March, so that a leap day is the last of its year: no month's start depends on it. */
const MARCH = 2;

const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    // Also beyond the end, which is no number.
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
};

/** The days of the Gregorian calendar before the first of March of a year, of which 1970-01-01 is number 0. */
const beforeMarch = (year: number): number =>
  365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) - 719_468;

/** From the first of March to the first of each month after it: 0, 31, 61 and so on. */
const toMonth = (monthsAfterMarch: number): number => Math.floor((153 * monthsAfterMarch + 2) / 5);

/**
 * A day as a whole number that counts on by one each day, so that finding one takes no `Date`: `1970-01-01` is 0.
 * NaN for what is no day.
 */
export function dayNumber(day: string): number {
  const year = digits(day, 0, 4);
  const month = digits(day, 5, 7);
  const ofMonth = digits(day, 8, 10);
  if (day.length !== 10 || !(month >= 1 && month <= 12 && ofMonth >= 1 && ofMonth <= daysIn(year, month)))
    return NaN;
  return numberOf(year, month, ofMonth);
}

const numberOf = (year: number, month: number, ofMonth: number): number =>
  month > MARCH
    ? beforeMarch(year) + toMonth(month - 3) + ofMonth - 1
    : beforeMarch(year - 1) + toMonth(month + 9) + ofMonth - 1;

/** How many days a month has, January 1. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A day's place in its month. */
export interface CalendarDay {
  readonly year: number;
  /** January 1. */
  readonly month: number;
  readonly ofMonth: number;
  /** How many days that month has. */
  readonly inMonth: number;
}

/** The calendar's day of a number. */
export function calendarDay(number: number): CalendarDay {
  // A guess at the year, at most one too late.
  let marchYear = Math.floor((number + 719_468) / 365.2425) + 1;
  while (beforeMarch(marchYear) > number) marchYear--;
  const ofYear = number - beforeMarch(marchYear);
  const monthsAfterMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = monthsAfterMarch < 10 ? monthsAfterMarch + 3 : monthsAfterMarch - 9;
  const year = month > MARCH ? marchYear : marchYear + 1;
  return { year, month, ofMonth: ofYear - toMonth(monthsAfterMarch) + 1, inMonth: daysIn(year, month) };
}

/** Monday 0 to Sunday 6. */
export const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7;

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** What was written before: thousands of groups meet on the same few days. */
const written = new Map<number, string>();

/** A day's number as it is stored: `2026-12-01`. Years 1000 to 9999. */
export function dayText(number: number): string {
  let text = written.get(number);
  if (!text) {
    const { year, month, ofMonth } = calendarDay(number);
    text = `${year}-${two(month)}-${two(ofMonth)}`;
    written.set(number, text);
  }
  return text;
}
