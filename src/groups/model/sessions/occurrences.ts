import type { Closure, Session } from '../group.js';
import { dayNumber, dayText } from './day-number.js';
import { canTellDays, firstDay, repeatsOn } from './recurrence.js';

/**
 * How far ahead to look, in days: a leap day comes again after 8 years at most (2096 to 2104). What does not take
 * place by then never will.
 */
const HORIZON = 8 * 366;

/**
 * The first day from a given one on which a session takes place, by its number; undefined where there is none, or
 * none that can be known.
 */
export function nextDay(session: Session, day: number, closures: readonly Closure[]): number | undefined {
  if (!canTellDays(session)) return undefined;
  const from = firstDay(session);
  const { freq, until, except } = session;
  const last = Math.min(
    freq === 'once' ? from : Infinity,
    until ? dayNumber(until) : Infinity,
    day + HORIZON,
  );
  // Closed days are skipped in one go, which may be years.
  for (let at = from > day ? from : day; at <= last; at++) {
    if (!repeatsOn(session, at, from)) continue;
    if (!except.length && !closures.length) return at;
    const text = dayText(at);
    const closure = closures.find((each) => each.from <= text && text <= each.to);
    if (closure) at = Math.max(at, dayNumber(closure.to));
    else if (!except.includes(text)) return at;
  }
  return undefined;
}

/** The days of a span, both ends included, on which a session takes place. Empty where they cannot be known. */
export function occurrencesOf(
  session: Session,
  from: string,
  to: string,
  closures: readonly Closure[],
): readonly string[] {
  const found: string[] = [];
  const last = dayNumber(to);
  for (let at = dayNumber(from); ;) {
    const day = nextDay(session, at, closures);
    // Also where the span is none.
    if (day === undefined || !(day <= last)) return found;
    found.push(dayText(day));
    at = day + 1;
  }
}
