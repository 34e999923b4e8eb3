import type { Group, Session } from '../group.js';
import { dayNumber, WEEKDAYS, weekdayOf } from './day-number.js';
import { isOver } from './next-occurrence.js';
import { crossesMidnight } from './occurrence.js';
import { minutesOf, type WallClock } from './wall-clock.js';

/** So many minutes a day has. */
const DAY = 24 * 60;
const WEEK = 7;

/**
 * Tells in how many minutes from today's midnight a group can meet at the soonest, by weekdays and times alone: never
 * more than until what `nextOccurrence` finds, in a small part of the time. Nought where these do not tell, Infinity
 * where it has no times.
 */
export function soonestFrom(now: WallClock): (group: Group) => number {
  const weekday = weekdayOf(dayNumber(now.day));
  // A table, as this is asked of thousands of groups before the first of them is drawn.
  const until = Object.fromEntries(WEEKDAYS.map((each, at) => [each, (at - weekday + 7) % 7]));
  return ({ sessions }) => {
    let soonest = Infinity;
    for (const session of sessions) {
      if (!keepsToWeekdays(session)) return 0;
      let days = WEEK;
      for (const each of session.days) {
        const away = until[each]!;
        // What began last night may still be on.
        if (away === WEEK - 1 && crossesMidnight(session)) return 0;
        if (away < days && (away || crossesMidnight(session) || !isOver(session, now))) days = away;
      }
      const minutes = days * DAY + (session.start ? minutesOf(session.start) : 0);
      if (minutes < soonest) soonest = minutes;
    }
    return soonest;
  };
}

const keepsToWeekdays = ({ freq, days }: Session): boolean =>
  (freq === 'weekly' || freq === 'monthly') && days.length > 0;
