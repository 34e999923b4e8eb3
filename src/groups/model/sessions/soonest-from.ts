import type { Group, Session } from '../group.js';
import { dayNumber, WEEKDAYS, weekdayOf } from './day-number.js';
import { crossesMidnight } from './occurrence.js';
import type { WallClock } from './wall-clock.js';

/**
 * Tells in how many days a group can meet again at the soonest, by weekdays alone: never more than until what
 * `nextOccurrence` finds, in a small part of the time. Infinity where it has no times.
 */
export function soonestFrom({ day }: WallClock): (group: Group) => number {
  const weekday = weekdayOf(dayNumber(day));
  // A table, as this is asked of thousands of groups before the first of them is drawn.
  const until = Object.fromEntries(WEEKDAYS.map((each, at) => [each, (at - weekday + 7) % 7]));
  return ({ sessions }) => {
    let soonest = Infinity;
    for (const session of sessions) {
      if (!keepsToWeekdays(session)) return 0;
      for (const each of session.days) if (until[each]! < soonest) soonest = until[each]!;
    }
    return soonest;
  };
}

/** What began last night may still be on today. */
const keepsToWeekdays = (session: Session): boolean =>
  (session.freq === 'weekly' || session.freq === 'monthly') &&
  session.days.length > 0 &&
  !crossesMidnight(session);
