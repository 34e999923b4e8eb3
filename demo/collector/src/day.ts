/** The day of a moment in UTC, as `2026-11-23`: all that is stored of when something happened. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);
