import { ownEnvironment, type FeedEnvironment } from './environment.js';
import { createGate, type Gate } from './gate.js';
import type { LoadLimits, LoadOptions } from './request.js';

/** How to go about getting things, for one loading of groups. */
export interface Getting extends LoadLimits {
  readonly environment: FeedEnvironment;
  readonly signal: AbortSignal;
  /** What every request of it goes through. */
  readonly gate: Gate;
  /** Until when a host has asked to be left alone, by its name, in milliseconds since 1970. */
  readonly rests: Map<string, number>;
}

/** What a page can bear: more memory than this is not there on an old phone, and nobody waits longer. */
const LIMITS: LoadLimits = {
  atOnce: 4,
  tries: 3,
  patience: 30_000,
  timeout: 60_000,
  bytes: 32_000_000,
  pages: 500,
};

export function createGetting({ environment, signal, limits }: LoadOptions): Getting {
  const all = { ...LIMITS, ...limits };
  return {
    ...all,
    environment: environment ?? ownEnvironment(),
    signal: signal ?? new AbortController().signal,
    gate: createGate(all.atOnce),
    rests: new Map(),
  };
}
