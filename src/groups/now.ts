import { minutesAhead } from './model/sessions/british-time.js';
import { dayText } from './model/sessions/day-number.js';
import type { WallClock } from './model/sessions/wall-clock.js';

/**
 * A moment as a clock on the wall shows it where the groups meet, which is in the United Kingdom, whatever the device's
 * own clock is set to. Without `Intl`, whose first use on a page takes longer than drawing a list of groups does.
 */
export function wallClock(date: Date): WallClock {
  const greenwich = Math.floor(date.getTime() / 60_000);
  const minutes = greenwich + minutesAhead(date.getUTCFullYear(), greenwich);
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  const two = (value: number): string => `${value}`.padStart(2, '0');
  return {
    day: dayText(Math.floor(minutes / 1440)),
    time: `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`,
  };
}
