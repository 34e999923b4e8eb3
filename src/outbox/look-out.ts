import { anythingLeft } from '../delivery/left-behind.js';
import { CHANNEL } from '../delivery/outbox-names.js';
import { SaysoFailedEvent } from '../kit/events/sayso-failed-event.js';
import { SaysoQueuedEvent } from '../kit/events/sayso-queued-event.js';

/**
 * Calls, until `ended`, whenever something waits on this device: left by an earlier visit, or by a widget of this page
 * or of another tab. Most pages never see that, so this asks for nothing but what the browser has at hand.
 */
export function lookOut(ended: AbortSignal, found: () => void): void {
  // Widgets of this page, where the browser knows no channels.
  for (const { eventName } of [SaysoQueuedEvent, SaysoFailedEvent])
    document.addEventListener(eventName, found, { signal: ended });

  if (globalThis.BroadcastChannel as unknown) {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }: MessageEvent<{ readonly state?: { readonly kind?: string } } | null>) => {
      if (/waiting|refused/.test(data?.state?.kind ?? '')) found();
    };
    ended.addEventListener('abort', () => channel.close());
  }

  void anythingLeft().then((left) => {
    if (left && !ended.aborted) found();
  });
}
