import { readPage, recognise } from '../readers/index.js';
import { listAddress, namesPage, withQuery } from './addresses.js';
import { getData, orFailure, type SourceData } from './get-source.js';
import type { Getting } from './getting.js';
import { LoadFailure } from './load-failure.js';
import type { LoadProblemKind } from './request.js';

/** Records that a page is asked for: feeds give 10 to 50 of their own accord, and hardly any gives more than this. */
export const PAGE_SIZE = 100;

/** What may be because of how we asked, or where. */
const ASKED_WRONGLY: readonly LoadProblemKind[] = ['not-found', 'html', 'empty', 'unreadable', 'server'];

export const askedWrongly = (got: unknown): got is LoadFailure =>
  got instanceof LoadFailure && ASKED_WRONGLY.includes(got.kind);

/** Gets data that have records in them; anything else, such as what an interface says of itself, is unreadable. */
export async function getList(url: string, getting: Getting): Promise<SourceData | LoadFailure> {
  const got = await orFailure(() => getData(url, getting));
  if (got instanceof LoadFailure || readPage(got.data).rows || recognise(got.data)) return got;
  return new LoadFailure('unreadable');
}

/**
 * The first page of a feed's list: with long pages, or else as the address says, or else of the list below the address.
 * Where there is none, the failure of the address as it is.
 */
export async function findList(url: string, getting: Getting): Promise<SourceData | LoadFailure> {
  let failure: LoadFailure | undefined;
  for (const list of [url, listAddress(url)]) {
    if (list === undefined) continue;
    for (const query of namesPage(list) ? [{}] : [{ per_page: PAGE_SIZE }, {}]) {
      const got = await getList(withQuery(list, query), getting);
      if (!(got instanceof LoadFailure)) return got;
      if (list === url) failure = got;
      if (!askedWrongly(got)) return failure ?? got;
    }
  }
  return failure ?? new LoadFailure('unreadable');
}
