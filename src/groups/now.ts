import { minutesAhead } from './model/sessions/british-time.js';
import { dayText } from './model/sessions/day-number.js';
import type { WallClock } from './model/sessions/wall-clock.js';
import { zonedClock } from './model/sessions/zoned-clock.js';

/** Where the clocks are those of London, by whatever name. */
const BRITISH = /^(GB|Europe\/(London|Belfast|Guernsey|Isle_of_Man|Jersey))$/;

/**
 * A moment as a clock on the wall shows it where the groups meet, whatever the device's own clock is set to. In the
 * United Kingdom without `Intl`, whose first use on a page takes longer than drawing a list of groups does.
 *
 * @param timeZone IANA name, such as `Europe/Dublin`. Throws a RangeError for one that the browser does not know.
 */
export function wallClock(date: Date, timeZone = 'Europe/London'): WallClock {
  if (!BRITISH.test(timeZone)) return zonedClock(date, timeZone);
  const greenwich = Math.floor(date.getTime() / 60_000);
  const minutes = greenwich + minutesAhead(date.getUTCFullYear(), greenwich);
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  const two = (value: number): string => `${value}`.padStart(2, '0');
  return {
    day: dayText(Math.floor(minutes / 1440)),
    time: `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`,
  };
}
