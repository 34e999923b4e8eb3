/** What getting groups needs of its surroundings: a browser's or Node's. */
export interface FeedEnvironment {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** What relative addresses are seen from: the page's address. Undefined where there is no page. */
  readonly base: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly setTimeout: (run: () => void, milliseconds: number) => unknown;
  readonly clearTimeout: (timer: unknown) => void;
}

/** Where we run. `fetch` is looked up at each call, where pages and tests may put their own in place. */
export function ownEnvironment(): FeedEnvironment {
  // Undefined in Node.
  const page = globalThis.document as typeof document | undefined;
  return {
    fetch: (url, init) => fetch(url, init),
    base: page?.baseURI,
    now: () => Date.now(),
    random: () => Math.random(),
    setTimeout: (run, milliseconds) => setTimeout(run, milliseconds),
    clearTimeout: (timer) => clearTimeout(timer as number),
  };
}
