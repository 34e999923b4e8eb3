/** Collects what arrives at about the same time: one commit, and one wait for the disk, serves it all. */

interface Waiting<In, Out> {
  readonly item: In;
  readonly resolve: (result: Out) => void;
  readonly reject: (error: unknown) => void;
}

/** Bounds how long the other requests wait while one batch is written. */
const LARGEST_BATCH = 500;

export interface SaveQueue<In, Out> {
  /** Resolves with this item's result once its batch is written; rejects if the batch could not be. */
  add(item: In): Promise<Out>;
  /** Writes what is waiting, now. */
  flush(): void;
}

/**
 * `write` gets one batch and returns one result for each item, in order; if it
 * throws, nothing of the batch may have been written.
 */
export function createSaveQueue<In, Out>(
  write: (batch: readonly In[]) => readonly Out[],
): SaveQueue<In, Out> {
  let waiting: Waiting<In, Out>[] = [];

  function flush() {
    const batch = waiting.slice(0, LARGEST_BATCH);
    waiting = waiting.slice(LARGEST_BATCH);
    if (waiting.length > 0) setImmediate(flush);
    if (batch.length === 0) return;
    try {
      const results = write(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, index) => resolve(results[index] as Out));
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  return {
    add(item) {
      // After the present round of input: every request that has come in by then joins this batch.
      if (waiting.length === 0) setImmediate(flush);
      return new Promise((resolve, reject) => waiting.push({ item, resolve, reject }));
    },
    flush() {
      while (waiting.length > 0) flush();
    },
  };
}
