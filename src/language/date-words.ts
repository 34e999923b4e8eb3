import type { SharedMessages } from './shared-messages.js';

/**
 * A date, month or moment as it is stored (`2026-03-27T10:30`), written for people in the language of the words
 * around it. Anything else stays as it is.
 */
export function dateWords(stored: string, { tag, months }: Pick<SharedMessages, 'tag' | 'months'>): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:T(.+))?$/.exec(stored) ?? [];
  if (!year) return stored;
  const named = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  const name = months?.[Number(month) - 1] ?? named.format(new Date(`${year}-${month}-01`));
  const date = `${name} ${year}`;
  return `${day ? `${Number(day)} ` : ''}${date}${time ? `, ${time}` : ''}`;
}

/** A moment's day where the reader is, as `2026-03-27`. */
export const dayOf = (moment: Date): string =>
  new Date(Number(moment) - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
