import { pauseAfter } from '../../kit/pause.js';

/** How long a server may take to reply, in ms: our own figure, three times what a slow 3G connection needs for 50 kB. */
const PATIENCE = 10_000;
/** How often it is asked before residents are told. */
const TRIES = 2;
/** Larger than any list that people choose from, in characters. */
const MOST_CHARACTERS = 5_000_000;

/** A reply that is not going to be another one if it is asked for again. */
class FinalReply extends Error {}

/** JSON, or a choice on each line. Throws for a page in HTML, which is how a captive portal replies, and for half of a list. */
export function parseReply(text: string): unknown {
  const whole = text.trim();
  if (whole.startsWith('<')) throw new FinalReply('the reply is a page and no list');
  if (whole.length > MOST_CHARACTERS) throw new FinalReply('the list is too long');
  if (/^[[{]/.test(whole)) return JSON.parse(whole) as unknown;
  return whole
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Asks once. Without cookies: a list of choices is the same for everybody. */
async function ask(url: URL, signal: AbortSignal): Promise<unknown> {
  const once = new AbortController();
  const stop = (): void => once.abort();
  const timer = setTimeout(stop, PATIENCE);
  signal.addEventListener('abort', stop);
  try {
    const response = await fetch(url, { credentials: 'omit', signal: once.signal });
    if (!response.ok) {
      const why = `the server replied ${response.status}`;
      throw response.status < 500 && response.status !== 429 ? new FinalReply(why) : new Error(why);
    }
    return parseReply(await response.text());
  } catch (error) {
    throw once.signal.aborted && !signal.aborted
      ? new Error(`no reply within ${PATIENCE / 1000} seconds`, { cause: error })
      : error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

/**
 * Loads a list.
 *
 * @param url Absolute, or relative to the page; of another scheme than http and https it is refused.
 * @returns What the server replied, parsed. Rejects where it did not, or not with a list.
 */
export async function fetchList(url: string, signal: AbortSignal): Promise<unknown> {
  const address = new URL(url, document.baseURI);
  if (!/^https?:$/.test(address.protocol)) throw new Error('it is not an http or https URL');
  for (let tries = 1; ; tries++) {
    try {
      return await ask(address, signal);
    } catch (error) {
      if (signal.aborted || tries === TRIES || error instanceof FinalReply) throw error;
      await pauseAfter(tries, signal);
    }
  }
}
