/** Where a poll is in its life. */
export type Phase = 'before' | 'open' | 'closed';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** A moment in ms since 1970. A day alone begins, or ends, at midnight where the reader is. */
function momentOf(stored: string, end: boolean): number {
  const moment = new Date(DAY.test(stored) ? `${stored}T00:00` : stored);
  if (end && DAY.test(stored)) moment.setDate(moment.getDate() + 1);
  return Number(moment);
}

/** Whether this is a day (`2026-12-18`) or a moment (`2026-12-18T17:00Z`) that there is. */
export const isMoment = (stored: string): boolean =>
  /^\d{4}-\d\d-\d\d(T|$)/.test(stored) && !Number.isNaN(momentOf(stored, false));

/**
 * Where a poll is in its life. `closes` as a day includes that day. A time that cannot be read, and an empty one,
 * is no limit.
 */
export function phaseAt(now: number, opens: string, closes: string): Phase {
  if (isMoment(closes) && now >= momentOf(closes, true)) return 'closed';
  return isMoment(opens) && now < momentOf(opens, false) ? 'before' : 'open';
}

/** When the phase changes next, in ms since 1970; `Infinity` if it does not. */
export const nextChange = (now: number, opens: string, closes: string): number =>
  Math.min(
    ...[
      isMoment(opens) ? momentOf(opens, false) : now,
      isMoment(closes) ? momentOf(closes, true) : now,
    ].filter((moment) => moment > now),
  );

/** A day as it is; a moment as the clock of the reader shows it, `2026-12-18T17:00`; empty for what is neither. */
export function whereTheReaderIs(stored: string): string {
  if (!isMoment(stored)) return '';
  if (DAY.test(stored)) return stored;
  const moment = new Date(stored);
  return new Date(Number(moment) - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
