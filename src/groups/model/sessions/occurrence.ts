import type { WallClock } from './wall-clock.js';

/** One time that a group meets. */
export interface Occurrence {
  /** Such as `2026-12-01`. */
  readonly day: string;
  readonly start?: string;
  /** Earlier than {@link start} where it goes on after midnight. */
  readonly end?: string;
  /** Index into the group's sessions. */
  readonly session: number;
}

/** Whether a time goes on into the next day. */
export const crossesMidnight = ({ start, end }: Pick<Occurrence, 'start' | 'end'>): boolean =>
  !!start && !!end && end < start;

/**
 * Whether a meeting is on at this moment. Where its end is not known, nobody can tell once it has begun.
 *
 * @param yesterday The day before `now`.
 */
export function isOnNow(occurrence: Occurrence, now: WallClock, yesterday: string): boolean {
  const { day, start, end } = occurrence;
  if (!start || !end || start === end) return false;
  if (crossesMidnight(occurrence))
    return (day === now.day && start <= now.time) || (day === yesterday && now.time < end);
  return day === now.day && start <= now.time && now.time < end;
}
