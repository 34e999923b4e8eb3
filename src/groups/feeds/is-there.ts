import type { FeedEnvironment } from './environment.js';

/**
 * Whether there is any answer at an address of another site, if one asks for an answer that nobody may read: a browser
 * does not say whether a site is not there or does not let our page read it. Rejects with the signal's reason only.
 */
export async function isThere(
  url: string,
  environment: FeedEnvironment,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    await environment.fetch(url, {
      mode: 'no-cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
    });
    return true;
  } catch {
    signal.throwIfAborted();
    return false;
  }
}
