/** Collects what arrives at about the same time: one commit, and one wait for the disk, serves it all. */
import { StoreUnavailable } from './unavailable.js';

interface Waiting<In, Out> {
  readonly item: In;
  readonly resolve: (result: Out) => void;
  readonly reject: (error: unknown) => void;
}

/** Bounds how long the other requests wait while one batch is written. */
const LARGEST_BATCH = 500;

/** How much may wait at most, what is being written included. */
export interface QueueBounds {
  readonly items: number;
  /** Of text, about: characters outside ASCII take more. */
  readonly bytes: number;
}

export interface SaveQueue<In, Out> {
  /**
   * Resolves with this item's result once its batch is written; rejects if the batch could not be, and at once, with
   * {@link StoreUnavailable}, where too much is waiting already.
   */
  add(item: In): Promise<Out>;
  /** How much is waiting, what is being written included. */
  load(): QueueBounds;
  /** Tells of every batch that was written: how many items, and how many milliseconds it took. */
  onBatch(listener: (size: number, milliseconds: number) => void): void;
  /** Resolves once nothing is waiting any more. */
  drain(): Promise<void>;
}

const NO_BOUNDS: QueueBounds = { items: Infinity, bytes: Infinity };

/**
 * `write` gets one batch and returns one result for each item, in order; if it
 * fails, nothing of the batch may have been written. One batch is written at a
 * time; the next one gathers meanwhile.
 */
export function createSaveQueue<In, Out>(
  write: (batch: readonly In[]) => readonly Out[] | Promise<readonly Out[]>,
  bounds: QueueBounds = NO_BOUNDS,
  bytesOf: (item: In) => number = () => 0,
): SaveQueue<In, Out> {
  let waiting: Waiting<In, Out>[] = [];
  let items = 0;
  let bytes = 0;
  let emptied: (() => void)[] = [];
  let tellOfBatch = (_size: number, _milliseconds: number) => {};

  /** Where one item is at fault, the others must not go down with it: then each is tried by itself. */
  async function settle(batch: readonly Waiting<In, Out>[]): Promise<void> {
    const begun = performance.now();
    try {
      const results = await write(batch.map(({ item }) => item));
      tellOfBatch(batch.length, performance.now() - begun);
      batch.forEach(({ resolve }, index) => resolve(results[index] as Out));
    } catch (error) {
      if (batch.length > 1 && !(error instanceof StoreUnavailable)) {
        for (const one of batch) await settle([one]);
      } else {
        for (const { reject } of batch) reject(error);
      }
    }
  }

  async function next() {
    const batch = waiting.slice(0, LARGEST_BATCH);
    waiting = waiting.slice(LARGEST_BATCH);
    await settle(batch);
    items -= batch.length;
    for (const { item } of batch) bytes -= bytesOf(item);
    if (items > 0) return void setImmediate(next);
    for (const tell of emptied) tell();
    emptied = [];
  }

  return {
    add(item) {
      const size = bytesOf(item);
      if (items >= bounds.items || bytes + size > bounds.bytes) {
        return Promise.reject(new StoreUnavailable('QUEUE_FULL'));
      }
      // After the present round of input: every request that has come in by then joins this batch.
      if (items === 0) setImmediate(next);
      items += 1;
      bytes += size;
      return new Promise((resolve, reject) => waiting.push({ item, resolve, reject }));
    },
    load: () => ({ items, bytes }),
    onBatch: (listener) => (tellOfBatch = listener),
    drain: () => (items === 0 ? Promise.resolve() : new Promise((resolve) => emptied.push(resolve))),
  };
}
