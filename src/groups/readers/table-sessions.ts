import type { DraftSession } from '../model/reading/draft.js';
import { sessionsFromText as readTimes } from '../model/reading/opening-times.js';
import type { Row } from './row.js';

/** What a row says of when its group meets. */
export interface RowTimes {
  readonly sessions: readonly DraftSession[];
  /** What could not be read, or was said in words. */
  readonly timesText?: string;
}

const CLOSED = /^(?:closed|no|none|n\/?a|-|x|ar gau)$/i;
/** Lists of thousands of places have the same few hundred opening times. */
const READ = new Map<string, readonly DraftSession[]>();
const MOST_READ = 2000;

function sessionsFromText(text: string): readonly DraftSession[] {
  const known = READ.get(text);
  if (known) return known;
  const sessions = readTimes(text);
  if (READ.size >= MOST_READ) READ.clear();
  if (text.length < 100) READ.set(text, sessions);
  return sessions;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : String(value ?? ''));

/** Cells below the days of the week: several times in one, or the first and the last in two. */
function byWeekday(row: Row): { readonly sessions: DraftSession[]; readonly unread: string[] } {
  const sessions: DraftSession[] = [];
  const unread: string[] = [];
  for (const [{ day, part, header }, value] of row.cells) {
    const text = textOf(value);
    if (!day || part === 'end' || CLOSED.test(text)) continue;
    const last = row.cells.find(([other]) => other.day === day && other.part === 'end');
    const read = sessionsFromText(part === 'start' && last ? `${text}-${textOf(last[1])}` : text);
    const own = /unstaffed/i.test(header) ? { text: header } : {};
    if (read.length && read.every(({ days }) => days === undefined))
      sessions.push(...read.map((each) => ({ freq: 'WEEKLY', days: day, ...own, ...each })));
    else unread.push(`${header}: ${text}`);
  }
  return { sessions, unread };
}

/** A day, and times of it, in columns of their own. */
function byColumns(row: Row): readonly DraftSession[] {
  const [day, times, frequency] = [row.text('day'), row.text('times'), row.text('frequency')];
  const [start, end, date] = [row.first('start'), row.first('end'), row.first('date')];
  const within = { from: row.first('from'), until: row.first('until') };
  if (date !== undefined) return [{ freq: 'once', from: date, start, end }];
  const when = `${frequency} ${day}`.trim();
  if (start === undefined) {
    if (!when && !row.first('from')) return [];
    return sessionsFromText(`${when} ${times}`).map((session) => ({ ...session, ...within }));
  }
  const read = sessionsFromText(when);
  const known = read.length ? read : [{ freq: frequency || undefined, days: day || undefined }];
  const spans = end === undefined ? sessionsFromText(textOf(start)) : [];
  const span = spans.length === 1 && spans[0]!.days === undefined ? spans[0]! : { start, end };
  return known.map((session) => ({ ...session, ...within, start: span.start, end: span.end }));
}

/** When the group of a row meets: from the columns for it, and in words as far as they are no columns. */
export function sessionsOfRow(row: Row): RowTimes {
  const week = byWeekday(row);
  const sessions = [...week.sessions, ...byColumns(row)];
  const times = row.text('times');
  const words = sessions.length || times ? [times] : [row.text('frequency'), row.text('day')];
  const said = [words.filter(Boolean).join(' '), ...week.unread].filter(Boolean).join('\n');
  return { sessions, ...(said && { timesText: said }) };
}
