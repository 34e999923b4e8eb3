import { backoff, readRetryAfter } from '../../delivery/backoff.js';
import { decodeText } from './decode.js';
import type { FeedEnvironment } from './environment.js';
import type { Getting } from './getting.js';
import { LoadFailure } from './load-failure.js';
import type { LoadProblemKind } from './request.js';

/** `Accept` is one of the headers that a page may send to another site without asking that first. */
const ACCEPT = 'application/json, text/csv, text/calendar, application/*+json, text/plain;q=0.9, */*;q=0.1';

/** What may be over by the next try. */
const PASSING: readonly LoadProblemKind[] = ['unreachable', 'slow', 'busy'];

const passes = ({ kind, status = 0 }: LoadFailure): boolean => PASSING.includes(kind) || status >= 500;

/**
 * The text at an address. Tried again with growing waits, and those that the server asks for, while the reason may
 * pass. The browser's own cache is left to do its work, so a file that has not changed costs no more than a question.
 *
 * Rejects with a {@link LoadFailure}, or with the signal's reason.
 */
export async function getText(url: string, getting: Getting): Promise<string> {
  const { environment, gate, signal, patience, rests } = getting;
  const { host } = new URL(url);
  for (let tried = 1; ; tried++) {
    try {
      return await gate(async () => {
        // What it asked of one request, it asked of all.
        const rest = (rests.get(host) ?? 0) - environment.now();
        if (rest > 0) await waitFor(rest, environment, signal);
        return tryOnce(url, getting);
      });
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof LoadFailure)) throw error;
      const { retryAfter } = error;
      if (tried >= getting.tries || !passes(error) || retryAfter > patience)
        throw (await isBlocked(url, error, getting)) ? new LoadFailure('blocked') : error;
      if (retryAfter) rests.set(host, environment.now() + retryAfter);
      await waitFor(backoff(tried, environment.random(), retryAfter), environment, signal);
    }
  }
}

/**
 * Whether a site that seems not to be there only does not let our page read it. What finds that out is loaded where it
 * is asked: where it cannot be, there is no connection.
 */
async function isBlocked(
  url: string,
  { kind }: LoadFailure,
  { environment, signal }: Getting,
): Promise<boolean> {
  const { base } = environment;
  if (kind !== 'unreachable' || !base || new URL(base).origin === new URL(url).origin) return false;
  const more = await import('./is-there.js').catch(() => undefined);
  signal.throwIfAborted();
  return (await more?.isThere(url, environment, signal)) ?? false;
}

/** Rejects with the signal's reason when that aborts. */
export function waitFor(
  milliseconds: number,
  { setTimeout, clearTimeout }: FeedEnvironment,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

async function tryOnce(url: string, { environment, signal, bytes, timeout }: Getting): Promise<string> {
  signal.throwIfAborted();
  const controller = new AbortController();
  const stop = () => controller.abort();
  signal.addEventListener('abort', stop);
  const timer = environment.setTimeout(stop, timeout);
  try {
    const reply = await environment.fetch(url, {
      signal: controller.signal,
      headers: { Accept: ACCEPT },
      // Lists of groups are public: nobody has to be known to read them.
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    const failure = faultOf(reply, environment.now());
    if (failure) {
      // Or the connection would be kept busy by a body that nobody reads.
      await reply.body?.cancel();
      throw failure;
    }
    return checked(decodeText(await bytesOf(reply, bytes)));
  } catch (error) {
    if (error instanceof LoadFailure) throw error;
    throw new LoadFailure(controller.signal.aborted ? 'slow' : 'unreachable');
  } finally {
    environment.clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

const FAULTS: Readonly<Record<number, LoadProblemKind>> = {
  401: 'not-allowed',
  403: 'not-allowed',
  404: 'not-found',
  408: 'slow',
  410: 'not-found',
  425: 'busy',
  429: 'busy',
  503: 'busy',
  504: 'slow',
};

function faultOf(reply: Response, now: number): LoadFailure | undefined {
  if (reply.ok) return undefined;
  const { status } = reply;
  const retryAfter = readRetryAfter(reply.headers.get('Retry-After'), now);
  return new LoadFailure(FAULTS[status] ?? 'server', status, retryAfter);
}

/** A page that says "not found", or that asks to log in, with the status of success. */
function checked(text: string): string {
  const start = text.slice(0, 1000).trimStart();
  if (!start) throw new LoadFailure('empty');
  if (/^(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*<(!doctype\s+html|html)\b/i.test(start))
    throw new LoadFailure('html');
  return text;
}

/** Counted while it comes, since what the headers say is of the packed file, if they say it at all. */
export async function bytesOf(reply: Response, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = reply.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done || !value) break;
    chunks.push(value);
    length += value.length;
    if (length > most) {
      await reader?.cancel();
      throw new LoadFailure('too-big');
    }
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
