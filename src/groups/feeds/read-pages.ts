import { isRecord } from '../model/is-record.js';
import { readPage } from '../readers/index.js';
import type { Getting } from './getting.js';
import { LoadFailure } from './load-failure.js';
import type { LoadProblemKind } from './request.js';
import { pagesPromised, walkPages, type FeedPage } from './walk-pages.js';

/** What went wrong, after how many records. */
export interface Problem {
  readonly kind: LoadProblemKind;
  readonly status?: number | undefined;
  readonly count?: number;
}

/** How one feed is read to its end. */
export interface PagesReading {
  readonly getting: Getting;
  /** How many records a page was asked for; undefined where that was left to the feed. */
  readonly asked: number | undefined;
  /** At most so many records. */
  readonly limit: number;
  /** Reads a page's data. False where nothing can be read of them. */
  readonly read: (data: unknown, rows: number, first: FeedPage) => Promise<boolean>;
}

/** After so many pages that cannot be had, the rest is not asked for: the server has enough to do. */
const MOST_FAILURES = 3;

/**
 * Whether a first page may not be all. What is said of the total is believed where it promises more. Where it does not,
 * a page that is full may have others after it all the same, as may one with as many records as people choose for pages.
 */
function mayGoOn(
  { rows, totalItems = 0, totalPages = 1, number, size }: FeedPage,
  asked = Infinity,
): boolean {
  if (totalItems > rows.length || totalPages > 1 || rows.length >= asked) return true;
  const isPaged = number !== undefined || size !== undefined;
  return isPaged && rows.length >= 10 && rows.length % 5 === 0;
}

/** Whether data are one page of several, as far as it can be told. */
export const isPageOfMany = (page: FeedPage, asked?: number): boolean =>
  page.next !== undefined || page.cursor !== undefined || mayGoOn(page, asked);

/** Reads a feed from its first page on, page after page. What went wrong on the way, if anything did. */
export async function readPages(
  first: FeedPage,
  { getting, asked, limit, read }: PagesReading,
): Promise<Problem | undefined> {
  const isNew = newcomers();
  const promised = pagesPromised(first);
  const total = first.totalItems ?? 0;
  let failure: LoadFailure | undefined;
  let failures = 0;
  let walked = 0;
  let count = 0;
  for await (const page of walkPages(first, getting)) {
    walked++;
    if (page instanceof LoadFailure) {
      failure ??= page;
      if (++failures >= MOST_FAILURES || walked >= promised) break;
      continue;
    }
    const { rows, data } = page;
    if (!rows.filter(isNew).length) break;
    const room = limit - count;
    const kept = rows.slice(0, room);
    if (!(await read(room < rows.length ? withRows(data, kept) : data, kept.length, first)))
      return { kind: 'unreadable', count };
    count += kept.length;
    const isLast = walked === 1 ? !isPageOfMany(first, asked) : isEnd(page, first, walked >= promised, count);
    if (room < rows.length || (!isLast && (room === rows.length || walked >= getting.pages)))
      return { kind: 'limit', count };
    if (isLast) break;
  }
  if (failure) return { kind: failure.kind, status: failure.status, count };
  if (!count) return { kind: 'empty' };
  return total - count >= first.rows.length ? { kind: 'repeats', count } : undefined;
}

/** A short page is the last, if all that were promised have been seen, as is one that makes the promised total up. */
function isEnd({ rows, next, cursor }: FeedPage, first: FeedPage, allSeen: boolean, count: number): boolean {
  if (next !== undefined || cursor !== undefined) return false;
  return allSeen && (rows.length < first.rows.length || count === first.totalItems);
}

/** Tells records that have not been seen before: by their id, or as a whole. */
function newcomers(): (row: unknown) => boolean {
  const seen = new Set<unknown>();
  return (row) => {
    const { id = JSON.stringify(row) } = Object(row) as { readonly id?: unknown };
    const before = seen.size;
    return seen.add(id).size > before;
  };
}

/** The page's data with other rows in the place of its own. */
function withRows(data: unknown, rows: readonly unknown[]): unknown {
  const old = readPage(data).rows;
  const walk = (value: unknown): unknown => {
    if (value === old) return rows;
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item)]));
  };
  return walk(data);
}
