/** When new figures are due. Pure: what it needs is handed in. */
import { LEAST_BATCH } from './results-settings.js';
import type { ResultsSettings } from './results-settings.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How many answers make a release by themselves, unless the activity says otherwise. */
const EVERY = 10;

export interface ReleaseTimes {
  readonly now: Date;
  /** When the present figures were made; undefined if there are none. */
  readonly made?: Date | undefined;
  readonly closes?: Date | undefined;
}

/**
 * Whether new figures are to be made. `people` is how many answered, or changed
 * their answers, since the last. Fewer than {@link LEAST_BATCH} never make a
 * release, neither after a day nor at the very end: whoever compares the two
 * releases would see what those few said.
 */
export function isDue(settings: ResultsSettings, people: number, times: ReleaseTimes): boolean {
  if (people < LEAST_BATCH) return false;
  return people >= batchOf(settings) || isClosed(times) || isDayOver(settings, times);
}

/** What readers are told of the next release. Never how many answers are waiting: that would be a live count. */
export function nextRelease(
  settings: ResultsSettings,
  times: ReleaseTimes,
): { readonly nextAfterAnswers?: number; readonly nextAt?: string } {
  if (isClosed(times)) return {};
  if (isDayOver(settings, times)) return { nextAfterAnswers: LEAST_BATCH };
  const nextAfterAnswers = batchOf(settings);
  // With the least batch a day changes nothing.
  if (!isDaily(settings) || nextAfterAnswers === LEAST_BATCH || !times.made) return { nextAfterAnswers };
  return { nextAfterAnswers, nextAt: new Date(times.made.getTime() + DAY).toISOString() };
}

/** A moment to the hour: from the minute one could tell who had been seen answering before it. */
export function toTheHour(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / HOUR) * HOUR);
}

const batchOf = ({ every = EVERY }: ResultsSettings) => every;

const isDaily = ({ daily = true }: ResultsSettings) => daily;

const isClosed = ({ now, closes }: ReleaseTimes) => closes !== undefined && now >= closes;

/** Also if the clock was wrong by more than a day, either way: figures must not wait for years. */
function isDayOver(settings: ResultsSettings, { now, made }: ReleaseTimes): boolean {
  return isDaily(settings) && made !== undefined && Math.abs(now.getTime() - made.getTime()) >= DAY;
}
