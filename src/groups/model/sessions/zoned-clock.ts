import type { WallClock } from './wall-clock.js';

/** Made once for each time zone: that takes a browser longer than anything that is done with it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * What clocks and calendars show in a time zone at a moment, as it was at the time.
 *
 * @param timeZone IANA name, such as `Europe/Dublin`. Throws a RangeError for one that is not known.
 */
export function zonedClock(moment: Date | number, timeZone: string): WallClock {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      ...({ year: 'numeric', month: '2-digit', day: '2-digit' } as const),
      ...({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const),
    });
    formats.set(timeZone, format);
  }
  const parts = format.formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((each) => each.type === type)?.value ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}
