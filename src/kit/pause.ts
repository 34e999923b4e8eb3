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
