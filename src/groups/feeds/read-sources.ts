import { GroupsReader, recognise } from '../readers/index.js';
import { feedAddress, listAddress, withQuery } from './addresses.js';
import { askedWrongly, findList, getList, PAGE_SIZE } from './find-list.js';
import { addressOf, nameOf, orFailure, type SourceData } from './get-source.js';
import { waitFor } from './get-text.js';
import type { Getting } from './getting.js';
import { LoadFailure } from './load-failure.js';
import { isPageOfMany, readPages, type Problem } from './read-pages.js';
import { isBroad, remoteQueries } from './remote-queries.js';
import type { GroupsRequest, GroupsSource, LoadedGroups, LoadOptions, LoadProblem } from './request.js';
import { tablesTogether } from './tables-together.js';
import { dayOf } from './today.js';
import { asPage, type FeedPage } from './walk-pages.js';

/** Records of one source at most, where a request does not say. */
const LIMITS = { feed: 5000, remote: 200 } as const;

type First = SourceData | LoadFailure;

/**
 * Reads sources one after the other, whatever they turn out to be. `firsts` are what those have given that are got as
 * they are, whatever comes after it; for a feed or a remote source there is none yet.
 */
export async function readSources(
  request: GroupsRequest,
  options: LoadOptions,
  getting: Getting,
  firsts: readonly Promise<First>[],
): Promise<LoadedGroups> {
  const loading = new Loading(request, options, getting);
  const got = tablesTogether(await Promise.all(firsts));
  for (const [at, source] of request.sources.entries())
    if (!firsts.length || got[at]) await loading.readSource(source, got[at]);
  return loading.loaded;
}

/** One loading of groups, from its first source to its last. */
class Loading {
  readonly #request: GroupsRequest;
  readonly #options: LoadOptions;
  readonly #getting: Getting;
  readonly #reader: GroupsReader;
  readonly #problems: LoadProblem[] = [];
  /** Records of the source that is being read. */
  #count = 0;

  constructor(request: GroupsRequest, options: LoadOptions, getting: Getting) {
    const { environment, signal } = getting;
    this.#request = request;
    this.#options = options;
    this.#getting = getting;
    this.#reader = new GroupsReader({
      today: dayOf(environment),
      pause: () => waitFor(0, environment, signal),
    });
  }

  get loaded(): LoadedGroups {
    const { reading, made } = this.#reader;
    return { ...reading, problems: this.#problems, ...(made !== undefined && { made }) };
  }

  async readSource(source: GroupsSource, first: First | undefined): Promise<void> {
    const { mode } = this.#request;
    this.#count = 0;
    const start = await this.#startOf(source, first);
    if (start instanceof LoadFailure) this.#problem(source, start);
    else {
      const page = typeof source === 'string' && mode !== 'snapshot' ? asPage(start) : undefined;
      const asked = Number(page && new URL(page.url).searchParams.get('per_page')) || undefined;
      // A file that is no page of a feed is read as a whole, however many records are in it.
      if (page && (mode !== undefined || isPageOfMany(page, asked)))
        await this.#readFeed(source, page, asked);
      else await this.#readWhole(source, start);
    }
  }

  /** What a source begins with. */
  async #startOf(source: GroupsSource, first: First | undefined): Promise<First> {
    const { mode } = this.#request;
    if (typeof source !== 'string') return first ?? { data: source.data };
    const url = await orFailure(async () => addressOf(source, this.#getting.environment.base));
    if (url instanceof LoadFailure) return url;
    if (mode === 'remote') return this.#search(url);
    if (mode === 'feed') return findList(url, this.#getting);
    if (!first || mode === 'snapshot') return first ?? new LoadFailure('empty');
    return this.#startAsIs(url, first);
  }

  /** Of an address that nobody has said anything of: a file, a feed's page, or an interface that has its list elsewhere. */
  async #startAsIs(url: string, first: First): Promise<First> {
    if (first instanceof LoadFailure) {
      if (!askedWrongly(first) || listAddress(url) === undefined) return first;
      const found = await findList(url, this.#getting);
      return found instanceof LoadFailure ? first : found;
    }
    const page = asPage(first);
    const isShort = page && page.rows.length < PAGE_SIZE / 2 && isPageOfMany(page);
    if (page && !isShort) return first;
    if (!page && recognise(first.data)) return first;
    // Long pages make a quarter of the requests; an interface's own description is no list.
    const found = await findList(url, this.#getting);
    return found instanceof LoadFailure ? first : found;
  }

  /** What a server finds. What it refuses to look for, or finds nothing by, is left away, one thing after the other. */
  async #search(url: string): Promise<First> {
    const { criteria, format } = this.#request;
    const queries = criteria ? remoteQueries(criteria, format) : [{ per_page: PAGE_SIZE }, {}];
    let found: First = new LoadFailure('unreadable');
    let failure: LoadFailure | undefined;
    for (const list of [url, listAddress(url)]) {
      if (list === undefined) continue;
      for (const query of queries) {
        found = await getList(withQuery(list, query), this.#getting);
        if (found instanceof LoadFailure) {
          failure ??= found;
          if (!askedWrongly(found)) return failure;
        } else if (asPage(found)?.rows.length !== 0 || isBroad(query)) return found;
      }
    }
    return found instanceof LoadFailure ? (failure ?? found) : found;
  }

  async #readWhole(source: GroupsSource, data: SourceData): Promise<void> {
    const { found } = this.#reader.reading.report;
    if (!(await this.#read(data, 0))) this.#problem(source, { kind: 'unreadable' });
    else if (found === this.#reader.reading.report.found) this.#problem(source, { kind: 'empty' });
  }

  async #readFeed(source: GroupsSource, first: FeedPage, asked: number | undefined): Promise<void> {
    const { mode, limit = LIMITS[mode === 'remote' ? mode : 'feed'] } = this.#request;
    const problem = await readPages(first, {
      getting: this.#getting,
      asked,
      limit,
      read: (data, rows) => this.#read({ data, url: feedAddress(first.url) }, rows, first.totalItems),
    });
    if (problem) this.#problem(source, problem);
  }

  /** False where nothing could be read of it. */
  async #read({ data, url }: SourceData, rows: number, total = 0): Promise<boolean> {
    const { format } = this.#request;
    const input = { data, ...(url !== undefined && { url }), ...(format && { format }) };
    if (!(await this.#reader.read(input))) return false;
    this.#getting.signal.throwIfAborted();
    this.#count += rows;
    const { groups, report } = this.#reader.reading;
    const isBelieved = total > this.#count && this.#request.sources.length === 1;
    this.#options.onProgress?.({ read: report.found, groups, ...(isBelieved && { of: total }) });
    return true;
  }

  #problem(source: GroupsSource, { kind, status, count }: Problem): void {
    // That nothing fits is an answer.
    if (kind === 'empty' && this.#request.mode === 'remote') return;
    this.#problems.push({
      source: nameOf(source),
      kind,
      ...(status !== undefined && { status }),
      partly: this.#count > 0,
      ...(count !== undefined && { count }),
    });
  }
}
