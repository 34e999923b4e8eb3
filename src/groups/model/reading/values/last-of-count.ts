import type { Session } from '../../group.js';
import { dayNumber, dayOfNumber, weekdayIndex } from './dates.js';
import { WEEKDAYS } from './days.js';

/** So many days are looked at in search of the last meeting: more than twenty years of them. */
const FURTHEST = 8000;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether a monthly session meets on a day, so far as its day of the month tells. */
function fitsMonth({ from, days, nth, monthDays }: Session, day: string, weekday: number): boolean {
  const ofMonth = Number(day.slice(8));
  const fromEnd = ofMonth - daysIn(Number(day.slice(0, 4)), Number(day.slice(5, 7))) - 1;
  if (monthDays.length) return monthDays.includes(ofMonth) || monthDays.includes(fromEnd);
  if (!nth.length) return ofMonth === Number(from!.slice(8));
  const isNth = nth.includes(Math.ceil(ofMonth / 7)) || (nth.includes(-1) && fromEnd >= -7);
  return isNth && days.includes(WEEKDAYS[weekday]!);
}

/**
 * The day of the last of so many meetings; undefined for what has no first day, what only its text tells, and what
 * goes on for too long.
 */
export function lastOfCount(session: Session, count: number): string | undefined {
  const { from, freq, interval, days } = session;
  if (!from || freq === 'other' || count < 1) return undefined;
  if (freq === 'once') return from;
  const first = dayNumber(from);
  const monday = first - weekdayIndex(first);
  const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

  const meets = (number: number): boolean => {
    const weekday = weekdayIndex(number);
    if (freq === 'daily') return (number - first) % interval === 0;
    if (freq === 'weekly')
      return (
        Math.floor((number - monday) / 7) % interval === 0 &&
        (days.length ? days.includes(WEEKDAYS[weekday]!) : weekday === weekdayIndex(first))
      );
    const day = dayOfNumber(number);
    return (monthOf(day) - monthOf(from)) % interval === 0 && fitsMonth(session, day, weekday);
  };

  let left = count;
  for (let number = first; number < first + FURTHEST; number++)
    if (meets(number) && --left === 0) return dayOfNumber(number);
  return undefined;
}
