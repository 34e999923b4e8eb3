/** How far what is said of a group can still be trusted, by when somebody last checked it. */
export type Freshness = 'fresh' | 'ageing' | 'stale' | 'unknown';

/**
 * Months within which a record should be checked again, where a page's owner sets none: Open Referral UK, compliance
 * guidance, asks that `assured_date` be less than 3 months ago (developers' site, read in November 2026).
 */
export const CHECK_WITHIN = 3;

/** Whole months from one day to a later one. */
export function monthsBetween(from: string, to: string): number {
  const part = (day: string, at: number): number => Number(day.slice(at, at + 2));
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const whole = part(to, 8) < part(from, 8) ? 1 : 0;
  return 12 * years + part(to, 5) - part(from, 5) - whole;
}

/**
 * The band of a record: `fresh` up to so many months after it was checked, `ageing` up to twice as many, and then
 * `stale`. A day in the future is a slip of somebody's pen, and tells nothing.
 *
 * @param checked The day on which somebody made sure, if any.
 * @param today The day, `2026-11-26`.
 * @param within Months, more than 0.
 */
export function freshnessOf(checked: string | undefined, today: string, within = CHECK_WITHIN): Freshness {
  if (!checked || checked > today) return 'unknown';
  const age = monthsBetween(checked, today);
  return age < within ? 'fresh' : age < 2 * within ? 'ageing' : 'stale';
}
