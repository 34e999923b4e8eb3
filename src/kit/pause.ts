/** Waits between tries, in ms; the last one again and again: a phone that leaves a tunnel should not need a reload. */
const RETRIES = [1000, 4000, 15_000, 60_000];

/** How many tries there are after the first until the waits grow no longer. */
export const GROWING_RETRIES = RETRIES.length;

/**
 * Resolves when it is time to try again, or when that is no longer wanted.
 *
 * @param tries How many have failed, at least one.
 */
export const pauseAfter = (tries: number, signal: AbortSignal): Promise<void> =>
  pause(RETRIES[Math.min(tries, RETRIES.length) - 1]!, signal);

/**
 * Resolves after the wait, when an event says that it need not be waited for, or when it is no longer wanted.
 *
 * @param target Where the event is heard; without it, the page's coming back online.
 */
export function pause(
  ms: number,
  signal: AbortSignal,
  target: EventTarget = window,
  type = 'online',
): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      target.removeEventListener(type, done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    target.addEventListener(type, done);
    signal.addEventListener('abort', done);
  });
}
