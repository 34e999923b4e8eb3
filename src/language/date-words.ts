import type { SharedMessages } from './shared-messages.js';

/**
 * A date, month or moment as it is stored (`2026-03-27T10:30`), written for people in the language of the words
 * around it. Anything else stays as it is. The names of months are ours: `Intl` knows no Welsh ones in Chromium
 * (2026), and its first use on a page takes longer than drawing the widget does.
 */
export function dateWords(
  stored: string,
  { months, comma = ',' }: Pick<SharedMessages, 'months'> & Partial<Pick<SharedMessages, 'comma'>>,
): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:T(.+))?$/.exec(stored) ?? [];
  if (!year) return stored;
  const name = months[Number(month) - 1];
  if (!name) return stored;
  const date = `${name} ${year}`;
  return `${day ? `${Number(day)} ` : ''}${date}${time ? `${comma} ${time}` : ''}`;
}

/** A moment's day where the reader is, as `2026-03-27`. */
export const dayOf = (moment: Date): string =>
  new Date(Number(moment) - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
