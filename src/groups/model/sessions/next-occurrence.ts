import type { Closure, Group, Session } from '../group.js';
import { dayNumber, dayText } from './day-number.js';
import { crossesMidnight, type Occurrence } from './occurrence.js';
import { nextDay } from './occurrences.js';
import { sessionState } from './session-state.js';
import type { WallClock } from './wall-clock.js';

/**
 * The next time that a group meets. One that is on right now counts until it ends; where nobody says when that is,
 * until it begins. None is claimed for a group that is paused or has ended, of times that may be out of date, or
 * where the day cannot be known.
 */
export function nextOccurrence(group: Group, now: WallClock): Occurrence | undefined {
  if (group.status !== 'active') return undefined;
  const { sessions, closures } = group;
  const today = dayNumber(now.day);
  let soonest = Infinity;
  let index = -1;
  for (let at = 0; at < sessions.length; at++) {
    const session = sessions[at]!;
    const next = nextDayFromNow(session, today, now, closures);
    if (next === undefined || next > soonest) continue;
    if (next === soonest && (session.start ?? '') >= (sessions[index]!.start ?? '')) continue;
    soonest = next;
    index = at;
  }
  const session = sessions[index];
  if (!session) return undefined;
  const { start, end } = session;
  return { day: dayText(soonest), ...(start && { start }), ...(end && { end }), session: index };
}

function nextDayFromNow(
  session: Session,
  today: number,
  now: WallClock,
  closures: readonly Closure[],
): number | undefined {
  if (session.validTo && sessionState(session, now.day) === 'unsure') return undefined;
  if (!crossesMidnight(session)) return nextDay(session, isOver(session, now) ? today + 1 : today, closures);
  // What began last night may still be on.
  return nextDay(session, now.time < session.end! ? today - 1 : today, closures);
}

/** Whether today's meeting, if there is one, has been. */
export function isOver({ start, end }: Session, { time }: WallClock): boolean {
  if (end && end !== start) return end <= time;
  return !!start && start < time;
}
