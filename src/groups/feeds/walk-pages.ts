import { readPage, type Page } from '../readers/page.js';
import { nextAddress, withQuery } from './addresses.js';
import { getData, orFailure, type SourceData } from './get-source.js';
import type { Getting } from './getting.js';
import { LoadFailure } from './load-failure.js';

/** One answer of a feed, with what it says of itself. */
export interface FeedPage extends SourceData, Omit<Page, 'rows'> {
  readonly url: string;
  readonly rows: readonly unknown[];
}

/** Data as a page; undefined where there are no rows to be seen. */
export function asPage({ data, url }: SourceData): FeedPage | undefined {
  const { rows, ...page } = readPage(data);
  return rows && url !== undefined ? { ...page, data, url, rows } : undefined;
}

/** Gets and reads one page. Rejects with a LoadFailure, or with the signal's reason. */
export async function getPage(url: string, getting: Getting): Promise<FeedPage> {
  const page = asPage(await getData(url, getting));
  if (!page) throw new LoadFailure('unreadable');
  return page;
}

/** How many pages the feed says it has, 1 or more. Both numbers are wrong in some feeds: the one that promises more counts. */
export function pagesPromised({ rows, totalItems = 0, totalPages = 1 }: FeedPage): number {
  return Math.max(1, totalPages, Math.ceil(totalItems / (rows.length || 1)));
}

/**
 * A feed's pages in order, from the first one on, which we have; a failure in the place of a page that could not be
 * had. It goes on until whoever walks has had enough, since what feeds say of their own end is not to be relied on.
 */
export function walkPages(
  first: FeedPage,
  getting: Getting,
): AsyncGenerator<FeedPage | LoadFailure, void, undefined> {
  return nextOf(first) === undefined ? byNumber(first, getting) : byCursor(first, getting);
}

const nextOf = ({ url, next, cursor }: FeedPage): string | undefined => nextAddress(url, next, cursor);

/** Each page names the next. A page that names one we have seen is the last, as is the end of an RPDE feed. */
async function* byCursor(first: FeedPage, getting: Getting) {
  const seen = new Set([first.url]);
  let page = first;
  for (;;) {
    yield page;
    const next = nextOf(page);
    if (next === undefined || seen.has(next)) return;
    seen.add(next);
    const got = await orFailure(() => getPage(next, getting));
    if (got instanceof LoadFailure) {
      yield got;
      return;
    }
    page = got;
  }
}

/** As many at once as the first page promises; beyond that, where there may be more all the same, one by one. */
async function* byNumber(first: FeedPage, getting: Getting) {
  const { signal, atOnce } = getting;
  const own = new AbortController();
  const stop = () => own.abort(signal.reason);
  signal.addEventListener('abort', stop);
  const start = first.number ?? 1;
  const promised = pagesPromised(first) + Math.min(start, 1) - 1;
  const ahead: Promise<FeedPage | LoadFailure>[] = [];
  let asked = start;
  const ask = () => {
    const url = withQuery(first.url, { page: ++asked });
    const page = orFailure(() => getPage(url, { ...getting, signal: own.signal }));
    // It is not listened to before its turn has come.
    page.catch(() => {});
    ahead.push(page);
  };
  try {
    yield first;
    for (;;) {
      while (!ahead.length || (ahead.length < atOnce && asked < promised)) ask();
      yield await ahead.shift()!;
    }
  } finally {
    signal.removeEventListener('abort', stop);
    own.abort();
  }
}
