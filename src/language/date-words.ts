import type { SharedMessages } from './shared-messages.js';

/** A day (`2026-03-27`), written for people in the language of the words around it. What is no day stays as it is. */
export function dayWords(day: string, { tag, months }: Pick<SharedMessages, 'tag' | 'months'>): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (!year) return day;
  const named = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  const name = months?.[Number(month) - 1] ?? named.format(new Date(`${year}-${month}-01`));
  return `${Number(date)} ${name} ${year}`;
}

/** A moment's day where the reader is, as `2026-03-27`. */
export const dayOf = (moment: Date): string =>
  new Date(Number(moment) - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
