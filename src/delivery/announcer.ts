import type { DeliveryState } from './delivery-state.js';

export type DeliveryListener = (state: DeliveryState) => void;

/** What tabs tell each other. Without a state: the response was discarded. */
interface News {
  readonly id: string;
  readonly state?: DeliveryState;
}

/** Tells listeners, in this tab and in others, how each response stands. */
export interface Announcer {
  /** Starts with what was last told, if anything was. Returns the function that stops listening. */
  listen(id: string, listener: DeliveryListener): () => void;
  /** Tells every tab. No state: the response was discarded, and nothing more is to be heard of it. */
  tell(id: string, state?: DeliveryState): void;
  /** Tells this tab what is on record, unless there has been news since. */
  recall(id: string, state: DeliveryState): void;
  close(): void;
}

/** `heard` is called for each piece of news, from this tab or another, before the listeners are. */
export function createAnnouncer(
  channel: BroadcastChannel | undefined,
  heard: (id: string, state: DeliveryState | undefined) => void,
): Announcer {
  const listeners = new Map<string, Set<DeliveryListener>>();
  const latest = new Map<string, DeliveryState>();

  const tellHere = ({ id, state }: News) => {
    heard(id, state);
    const audience = listeners.get(id);
    // After these two there is nothing more to hear.
    if (!state || state.kind === 'sent') listeners.delete(id);
    if (!state) return void latest.delete(id);
    latest.set(id, state);
    for (const listener of [...(audience ?? [])]) notify(listener, state);
  };

  if (channel) channel.onmessage = ({ data }: MessageEvent<News | null>) => data?.id && tellHere(data);

  return {
    listen(id, listener) {
      const set = listeners.get(id) ?? new Set();
      listeners.set(id, set.add(listener));
      const state = latest.get(id);
      if (state) notify(listener, state);
      return () => set.delete(listener);
    },
    tell(id, state) {
      const news = state ? { id, state } : { id };
      tellHere(news);
      channel?.postMessage(news);
    },
    recall(id, state) {
      if (!latest.has(id)) tellHere({ id, state });
    },
    close() {
      channel?.close();
      channel = undefined;
      listeners.clear();
    },
  };
}

/** A page's fault in a listener must not stop a response on its way. */
export function notify(listener: DeliveryListener, state: DeliveryState): void {
  try {
    listener(state);
  } catch (error) {
    console.error(error);
  }
}
