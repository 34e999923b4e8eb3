/** What the two threads of the SQLite store say to each other. */
import type { NewResponse, SaveOutcome, Store } from './store.js';

/** Whatever writes: done by one thread, so that nothing waits for a lock that another part of the collector has. */
export const WRITES = [
  'keepDefinition',
  'keepRelease',
  'keepVerdict',
  'withdraw',
  'withdrawId',
  'beginDeletion',
  'freeze',
  'deleteSome',
  'endDeletion',
  'ping',
  'close',
] as const satisfies readonly (keyof Store)[];

/** What can be asked of the thread that writes. */
export type Calls = Pick<Store, (typeof WRITES)[number]> & {
  saveBatch(batch: readonly NewResponse[]): Promise<readonly SaveOutcome[]>;
};

export interface Call {
  readonly number: number;
  readonly name: keyof Calls;
  readonly values: readonly unknown[];
}

export type Answer = { readonly number: number } & (
  | { readonly result: unknown }
  /** `code` is that of a `StoreUnavailable`. */
  | { readonly fault: { readonly code?: string; readonly message: string } }
);

/** What the thread is started with. */
export interface ThreadOptions {
  readonly file: string;
  readonly busyTimeout?: number | undefined;
}
