import type { Databases } from './may-exist.js';
import type { Means } from './means.js';
import { CHANNEL } from './outbox-names.js';
import type { Submission } from './submission.js';

/** What a page's local storage has of use here. */
export type LocalStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** What delivery needs of the browser. Undefined where the browser or the page's sandbox denies it. */
export interface DeliveryEnvironment {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly indexedDB: Databases | undefined;
  /** For what IndexedDB does not take. */
  readonly localStorage: LocalStorage | undefined;
  readonly locks: Pick<LockManager, 'request'> | undefined;
  /** A line to the same library in other tabs. */
  readonly createChannel: () => BroadcastChannel | undefined;
  readonly window:
    (EventTarget & { readonly document: Pick<Document, 'visibilityState' | 'baseURI'> }) | undefined;
  /** Does the work that an endpoint asks for: what is to be sent with the response, or undefined where it cannot. */
  readonly prove: (challenge: unknown, signal: AbortSignal) => Promise<string | undefined>;
  /** Hears of each request that came to nothing, for whoever makes the page: a browser gives no reason. */
  readonly unreached: (submission: Submission, headers: Means['headers']) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly setTimeout: (run: () => void, milliseconds: number) => unknown;
  readonly clearTimeout: (timer: unknown) => void;
}

/** The browser that we run in. `fetch` is looked up at each call, where pages and tests may put their own in place. */
export function browserEnvironment(): DeliveryEnvironment {
  // Undefined on a server, where an open channel would keep the process alive.
  const page = globalThis.window as typeof window | undefined;
  return {
    fetch: (url, init) => fetch(url, init),
    ...storagesOf(page),
    locks: page?.navigator.locks,
    createChannel: () => page?.BroadcastChannel && new BroadcastChannel(CHANNEL),
    window: page,
    // Hardly anybody is ever asked for it.
    prove: async (challenge, signal) => (await import('./prove.js')).prove(challenge, signal),
    unreached: (submission, headers) =>
      void import('./explain-unreachable.js').then(
        ({ explainUnreachable }) => explainUnreachable(submission, headers),
        // No connection, then: there is nothing to explain.
        () => {},
      ),
    now: () => Date.now(),
    random: () => Math.random(),
    setTimeout: (run, milliseconds) => setTimeout(run, milliseconds),
    clearTimeout: (timer) => clearTimeout(timer as number),
  };
}

/**
 * A sandboxed frame, or a resident who blocks site data, lets nobody so much as look at local storage. The database is
 * closed there as well, and Chromium would tell the page of an error that nobody handled if it were asked for (2026).
 */
function storagesOf(
  page: typeof window | undefined,
): Pick<DeliveryEnvironment, 'indexedDB' | 'localStorage'> {
  try {
    return { localStorage: page?.localStorage, indexedDB: page?.indexedDB };
  } catch {
    return { localStorage: undefined, indexedDB: undefined };
  }
}
