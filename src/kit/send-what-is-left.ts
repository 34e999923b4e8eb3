import { anythingLeft } from '../delivery/left-behind.js';

let looked = false;

/** After what a page needs first. Safari knows no such moment. */
const whenIdle = (act: () => void): void => {
  if (globalThis.requestIdleCallback as unknown) requestIdleCallback(act, { timeout: 5000 });
  else setTimeout(act, 1000);
};

/**
 * Sends what earlier visits have left, on any page that carries a widget, also one that sends nothing of its own. Looks
 * once a page, and loads what sends only where there is something to send.
 */
export function sendWhatIsLeft(): void {
  if (looked) return;
  looked = true;
  whenIdle(() => void anythingLeft().then((left) => left && load()));
}

function load(): void {
  import('../delivery/delivery.js').then(
    ({ sharedDelivery }) => sharedDelivery(),
    // No connection, perhaps: then there was nothing to send it over either.
    () => addEventListener('online', load, { once: true }),
  );
}
