import type { Group, Session, Weekday } from '../group.js';
import { dayNumber, WEEKDAYS, weekdayOf } from '../sessions/day-number.js';
import { minutesOf } from '../sessions/wall-clock.js';

/** The parts of the day, in their order, and the minute at which each begins. */
export const TIMES = ['morning', 'afternoon', 'evening'] as const;
const BEGIN = [0, 12 * 60, 17 * 60, 24 * 60];

/** A session is in a part of the day in which it begins, or goes on for as long as this. */
const LONG = 60;

/** The weekday of a day such as `2026-12-01`; undefined for what is none. */
const weekdayIn = (day: string): Weekday | undefined => WEEKDAYS[weekdayOf(dayNumber(day))];

function daysOf({ freq, days, monthDays, from }: Session): readonly (Weekday | undefined)[] {
  if (freq === 'daily') return WEEKDAYS;
  if (freq !== 'once' && days.length) return days;
  // A day of the month is another weekday each time.
  return [from && !monthDays.length && freq !== 'other' ? weekdayIn(from) : undefined];
}

function timesOf({ start, end }: Session): readonly (string | undefined)[] {
  if (!start) return [undefined];
  const from = minutesOf(start);
  // Some go on after midnight.
  const to = end ? minutesOf(end) + (end < start ? BEGIN[TIMES.length]! : 0) : from;
  return TIMES.filter(
    (_, part) =>
      (from >= BEGIN[part]! && from < BEGIN[part + 1]!) ||
      (from < BEGIN[part]! && Math.min(to, BEGIN[part + 1]!) - BEGIN[part]! >= LONG),
  );
}

const hasEnded = ({ freq, from, until }: Session, today: string): boolean =>
  (until !== undefined && until < today) || (freq === 'once' && from !== undefined && from < today);

/** The same only for sessions that are in the same slots: quicker to make than these. */
export function keyOfSessions(sessions: readonly Session[], today: string): string {
  let key = '';
  for (const session of sessions) {
    if (hasEnded(session, today)) continue;
    const { freq, days, monthDays, from, start, end } = session;
    key += `${freq}${days.length === 1 ? days[0]! : days.join()}${monthDays.length}${start}${end}`;
    if (!days.length || freq === 'once') key += from ?? '';
    key += ';';
  }
  return key;
}

/** Day and part of the day of every session that has not ended, each together, with undefined for what is not said. */
export function slotsOf({ sessions }: Group, today: string): { options: readonly (string | undefined)[] }[] {
  return sessions
    .filter((session) => !hasEnded(session, today))
    .flatMap((session) => {
      const times = timesOf(session);
      return daysOf(session).flatMap((day) => times.map((time) => ({ options: [day, time] })));
    });
}
