import type { DeliveryEnvironment } from './environment.js';

/**
 * Acts, until `ended`, whenever the network may be back: the browser says so,
 * or the page is looked at again. Whether the browser says that it is online
 * counts for nothing, since it does not know. Never `unload`: listening to that
 * keeps a page out of the back-forward cache.
 */
export function onOccasions(
  window: DeliveryEnvironment['window'],
  ended: AbortSignal,
  act: () => void,
): void {
  const consider = (event: Event) => {
    const useful =
      event.type === 'visibilitychange'
        ? window?.document.visibilityState === 'visible'
        : // Of `pageshow`, only the return from that cache, in which timers have stood still.
          (event as Partial<PageTransitionEvent>).persisted !== false;
    if (useful) act();
  };
  for (const type of ['online', 'visibilitychange', 'pageshow']) {
    window?.addEventListener(type, consider, { signal: ended });
  }
}
