import type { ClockWord } from './times-words.js';

/** From a time to another, such as `10:00`, or a beginning alone. */
export interface ClockTimes {
  readonly start: string;
  readonly end?: string;
}

const HOUR = 60;
const HALF_DAY = 12 * HOUR;
/** What begins from here on may end after midnight, up to the small hours. */
const EVENING = 17 * HOUR;
const SMALL_HOURS = 5 * HOUR;

/** In minutes since midnight. */
function minutes({ hour, minute }: ClockWord, half: 'am' | 'pm' | '24'): number {
  if (half === '24') return hour * HOUR + minute;
  return (hour % 12) * HOUR + minute + (half === 'pm' ? HALF_DAY : 0);
}

/** What it may be: one, or two half a day apart. */
const possible = (time: ClockWord): readonly number[] =>
  time.half ? [minutes(time, time.half)] : [minutes(time, 'am'), minutes(time, 'pm')];

/** The first time that it may be after another. */
const after = (time: ClockWord, begin: number): number | undefined =>
  possible(time).find((each) => each > begin);

/** 9 in the morning to before 6 in the evening: when hours without am or pm begin that people come together at. */
const awake = (begin: number): boolean => begin >= 9 * HOUR && begin < 18 * HOUR;

/** As written on the wall. */
function words(begin: number, end?: number): ClockTimes {
  const two = (part: number): string => String(part).padStart(2, '0');
  const wall = (time: number): string => `${two(Math.floor(time / HOUR) % 24)}:${two(time % HOUR)}`;
  return { start: wall(begin), ...(end !== undefined && { end: wall(end) }) };
}

/**
 * When something begins and ends that people come together for. What the hours leave open is settled by what is said
 * of the day (a morning), by the other end (1-3pm), or by when people are awake: an hour from 9 to 12 is before noon
 * or noon, one from 1 to 5 is in the afternoon. Undefined where that is not enough: 7-9 may be for breakfast.
 */
export function clockTimes(from: ClockWord, to?: ClockWord, said?: 'am' | 'pm'): ClockTimes | undefined {
  if (said && from.half && from.half !== '24' && from.half !== said) return undefined;
  const half = from.half ?? (from.hour === 12 && said === 'am' ? undefined : said);
  const start = half ? { ...from, half } : from;
  if (!to) {
    if (from.bare) return undefined;
    const begin = start.half ? minutes(start, start.half) : possible(start).find(awake);
    return begin === undefined ? undefined : words(begin);
  }
  if (start.half) return ending(minutes(start, start.half), to);
  if (!to.half) return guessed(start, to);

  const end = minutes(to, to.half);
  // 8:00-20:00: one end of the 24-hour clock is no sign of the evening at the other.
  const begins = to.half === '24' ? [minutes(start, '24')] : possible(start);
  const begin = begins.findLast((each) => each < end && each >= SMALL_HOURS);
  return begin === undefined ? undefined : words(begin, end);
}

function ending(begin: number, to: ClockWord): ClockTimes | undefined {
  const end = after(to, begin);
  if (end !== undefined) return words(begin, end);
  const late = to.half && minutes(to, to.half);
  // 00:00 is midnight. 12am is as often a slip for noon.
  const overnight = begin >= EVENING || (late === 0 && to.half === '24');
  return late !== undefined && overnight && late <= SMALL_HOURS ? words(begin, late) : undefined;
}

function guessed(from: ClockWord, to: ClockWord): ClockTimes | undefined {
  const spans = possible(from).flatMap((begin) => {
    const end = begin < SMALL_HOURS ? undefined : after(to, begin);
    return end === undefined ? [] : [{ begin, end }];
  });
  const likely = spans.filter(({ begin }) => awake(begin));
  const [only, other] = likely.length ? likely : spans;
  return only && !other ? words(only.begin, only.end) : undefined;
}
