import { dayNumber, weekdayOf } from './day-number.js';
import { minutesOf } from './wall-clock.js';

/** The number of the last Sunday of a month of 31 days, as March and October are. */
function lastSunday(year: number, month: '03' | '10'): number {
  const last = dayNumber(`${year}-${month}-31`);
  return last - ((weekdayOf(last) + 1) % 7);
}

/**
 * How many minutes the clocks of the United Kingdom are ahead of Greenwich Mean Time: an hour from 1am GMT on the last
 * Sunday in March to 1am GMT on the last Sunday in October (Summer Time Act 1972 as amended by the Summer Time Order
 * 2002, SI 2002/262; the same dates hold since 1996).
 *
 * @param year Of the moment, in Greenwich.
 * @param minutes Of the moment, since 1970 in Greenwich.
 */
export function minutesAhead(year: number, minutes: number): 0 | 60 {
  const changesAt = (month: '03' | '10'): number => lastSunday(year, month) * 1440 + 60;
  return minutes >= changesAt('03') && minutes < changesAt('10') ? 60 : 0;
}

/** A time of the wall clock as minutes since 1970 in Greenwich. One that the clocks skip is taken to be before they do. */
export function britishMinutes(day: string, time: string): number {
  const wall = dayNumber(day) * 1440 + minutesOf(time);
  return wall - minutesAhead(Number(day.slice(0, 4)), wall - 60);
}
