import { getText } from './get-text.js';
import type { Getting } from './getting.js';
import { LoadFailure } from './load-failure.js';
import type { GroupsSource } from './request.js';

/** What a source holds: parsed JSON, or text. */
export interface SourceData {
  readonly data: unknown;
  /** Undefined for data that was handed in. */
  readonly url?: string;
}

/** What a source is called where something is said of it. */
export const nameOf = (source: GroupsSource): string =>
  typeof source === 'string' ? source : (source.name ?? 'data');

/** Text as data: parsed where it is JSON. Throws a LoadFailure for JSON that is not whole. */
function parseText(text: string): unknown {
  if (!/^\ufeff?\s*[{[]/.test(text)) return text;
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new LoadFailure('unreadable');
  }
}

/** The whole address of a source. Throws a LoadFailure for what is none, and for any but http and https. */
export function addressOf(source: string, base: string | undefined): string {
  try {
    const { href, protocol, username, password } = new URL(source, base);
    // A name and password in it would be sent, and stand in every record.
    if (/^https?:$/.test(protocol) && !username && !password) return href;
  } catch {
    // No address at all.
  }
  throw new LoadFailure('bad-address');
}

/** Gets and parses what is at an address. Rejects with a LoadFailure, or with the signal's reason. */
export const getData = async (url: string, getting: Getting): Promise<SourceData> => ({
  data: parseText(await getText(url, getting)),
  url,
});

/** The same of any source, with a failure in the place of what could not be had. Rejects only when aborted. */
export const getSource = (source: GroupsSource, getting: Getting): Promise<SourceData | LoadFailure> =>
  orFailure(async () => {
    if (typeof source === 'string') return getData(addressOf(source, getting.environment.base), getting);
    const { data } = source;
    return { data: typeof data === 'string' ? parseText(data) : data };
  });

/** What comes of something, or the LoadFailure that came instead. */
export async function orFailure<T>(run: () => Promise<T>): Promise<T | LoadFailure> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof LoadFailure) return error;
    throw error;
  }
}
