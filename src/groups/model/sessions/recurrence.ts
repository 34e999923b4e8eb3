import type { Session } from '../group.js';
import { calendarDay, dayNumber, WEEKDAYS, weekdayOf } from './day-number.js';

/**
 * Whether the days of a session can be told from the calendar. They cannot where only a text tells them, where every
 * other week is meant and nobody said which, or where it is monthly on a Tuesday and nobody said on which.
 */
export function canTellDays({ freq, interval, days, nth, monthDays, from }: Session): boolean {
  if (freq === 'other') return false;
  if (from) return freq !== 'monthly' || isSettled(nth, days, monthDays);
  if (freq === 'once' || interval > 1) return false;
  if (freq === 'daily') return true;
  if (freq === 'weekly') return days.length > 0;
  return monthDays.length > 0 || (nth.length > 0 && days.length > 0);
}

/** A month's days are settled by number, by week, or by the day that it began on; by a weekday alone they are not. */
const isSettled = (nth: readonly number[], days: readonly unknown[], monthDays: readonly number[]): boolean =>
  nth.length > 0 || monthDays.length > 0 || !days.length;

/**
 * Whether a session takes place on a day by how it repeats: not looking at the days on which it is left out, nor at
 * closures, nor at when it begins and ends. As RFC 5545 has it: weeks begin on Monday, and what a month does not have
 * (a 31st, a fifth Friday) it goes without.
 *
 * @param from The number of the session's first day, or NaN for none.
 */
export function repeatsOn(session: Session, day: number, from: number): boolean {
  const { freq, interval, days } = session;
  switch (freq) {
    case 'once':
      return day === from;
    case 'daily':
      return interval === 1 || (day - from) % interval === 0;
    case 'weekly': {
      const weekday = weekdayOf(day);
      const isDay = days.length ? days.includes(WEEKDAYS[weekday]!) : weekday === weekdayOf(from);
      return isDay && (interval === 1 || ((day - weekday - from + weekdayOf(from)) / 7) % interval === 0);
    }
    case 'monthly':
      return repeatsInMonth(session, day, from);
    case 'other':
      return false;
  }
}

function repeatsInMonth({ interval, days, nth, monthDays }: Session, day: number, from: number): boolean {
  const { year, month, ofMonth, inMonth } = calendarDay(day);
  // What is not said is as on the first day.
  const first = from === from ? calendarDay(from) : undefined;
  if (interval > 1 && (!first || (12 * (year - first.year) + month - first.month) % interval !== 0))
    return false;
  const weekday = weekdayOf(day);
  if (
    nth.length &&
    !nth.includes(Math.ceil(ofMonth / 7)) &&
    !nth.includes(-Math.ceil((inMonth - ofMonth + 1) / 7))
  )
    return false;
  if (days.length ? !days.includes(WEEKDAYS[weekday]!) : nth.length && weekday !== weekdayOf(from))
    return false;
  if (monthDays.length) return monthDays.includes(ofMonth) || monthDays.includes(ofMonth - inMonth - 1);
  return nth.length > 0 || days.length > 0 || ofMonth === first?.ofMonth;
}

/** The number of a session's first day; NaN where it has none. */
export const firstDay = ({ from }: Session): number => (from ? dayNumber(from) : NaN);
