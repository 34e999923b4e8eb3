import type { FeedEnvironment } from '../feeds/environment.js';
import type { Point } from '../model/place/distance.js';
import { isPlace } from '../model/place/outcode-table.js';
import { readPostcode } from '../model/place/postcode.js';
import { LookupFailure, type PlaceLookup } from './place-lookup.js';

/** What asking needs of its surroundings. */
export type LookupEnvironment = Pick<FeedEnvironment, 'fetch' | 'base' | 'setTimeout' | 'clearTimeout'>;

/** How long an answer may take, in milliseconds: after that, somebody who waits would rather type something else. */
const PATIENCE = 8000;

/** What such a service says of a postcode, as far as we ask. Its numbers are null where a postcode has no position. */
interface Said {
  readonly latitude?: unknown;
  readonly longitude?: unknown;
}

interface Reply {
  readonly status?: unknown;
  readonly result?: Said | null;
  /** Of a postcode that is no longer in use, since version 17.7.0. */
  readonly terminated?: Said;
}

/**
 * Asks a service that answers as postcodes.io does: that one, or an owner's own copy of it. Postcodes that are no
 * longer in use are found too: people go on writing them.
 *
 * The paths and answers are those of its OpenAPI description, version 18.0.1 (2026).
 *
 * @param address Such as `https://api.postcodes.io`. May be relative to the page.
 */
export function postcodesIo(address: string, environment: LookupEnvironment): PlaceLookup {
  const ask = async (kind: string, code: string, signal: AbortSignal): Promise<Reply> => {
    const url = `${address.replace(/\/+$/, '')}/${kind}/${encodeURIComponent(code)}`;
    return answerOf(await patiently(url, signal, environment), url);
  };

  return async (postcode, signal) => {
    const read = readPostcode(postcode);
    if (!read) return undefined;
    const { outcode, incode } = read;
    if (!incode) return pointOf((await ask('outcodes', outcode, signal)).result);
    const code = outcode + incode;
    const { result, terminated } = await ask('postcodes', code, signal);
    if (result || terminated) return pointOf(result ?? terminated);
    return pointOf((await ask('terminated_postcodes', code, signal)).result);
  };
}

function pointOf(said: Said | null | undefined): Point | undefined {
  const { latitude: lat, longitude: lng } = said ?? {};
  return isPlace(lat, lng) ? { lat: lat as number, lng: lng as number } : undefined;
}

interface Answered {
  readonly status: number;
  /** What it says, parsed; undefined where that is no JSON. */
  readonly data: unknown;
}

/** Asks, and gives up after a while. Nothing of it stays on the device, and nobody is told which page asked. */
async function patiently(
  url: string,
  signal: AbortSignal,
  { fetch, base, setTimeout, clearTimeout }: LookupEnvironment,
): Promise<Answered> {
  signal.throwIfAborted();
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  signal.addEventListener('abort', stop);
  const timer = setTimeout(stop, PATIENCE);
  try {
    const reply = await fetch(new URL(url, base).href, {
      signal: controller.signal,
      headers: { Accept: 'application/json' },
      ...{ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' },
    });
    const data: unknown = await reply.json().catch((error: unknown) => {
      if (controller.signal.aborted) throw error;
    });
    return { status: reply.status, data };
  } catch {
    signal.throwIfAborted();
    throw new LookupFailure(
      controller.signal.aborted
        ? `had no answer from ${url} within ${PATIENCE / 1000} seconds.`
        : `could not reach ${url}. If that goes on: does the page’s policy (connect-src) allow it, and does it allow pages of other sites to ask?`,
    );
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

/** "Not found" is an answer, but only in the service's own words: a web page that says so knows no postcodes. */
function answerOf({ status, data }: Answered, url: string): Reply {
  const reply = typeof data === 'object' && data ? (data as Reply) : {};
  if (reply.status === status && (status === 200 || status === 404)) return reply;
  throw new LookupFailure(
    `had an answer from ${url} that is none of a postcode service: status ${status}. Is the address that of a service which answers as postcodes.io does?`,
  );
}
