import type { Session } from '../../group.js';
import { dayText } from '../../sessions/day-number.js';
import { firstDay, repeatsOn } from '../../sessions/recurrence.js';

/** So many days are looked at in search of the last meeting: more than twenty years of them. */
const FURTHEST = 8000;

/**
 * The day of the last of so many meetings; undefined for what has no first day, what only its text tells, and what
 * goes on for too long.
 */
export function lastOfCount(session: Session, count: number): string | undefined {
  const { from, freq } = session;
  if (!from || freq === 'other' || count < 1) return undefined;
  if (freq === 'once') return from;
  const first = firstDay(session);
  let left = count;
  for (let day = first; day < first + FURTHEST; day++)
    if (repeatsOn(session, day, first) && --left === 0) return dayText(day);
  return undefined;
}
