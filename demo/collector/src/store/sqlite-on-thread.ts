/**
 * The SQLite store of a collector that serves people: a thread of its own writes, and waits for the disk, while this one
 * reads requests and writes replies. Reading needs no lock in WAL mode, so this thread reads for itself.
 */
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

import { openDatabase } from './open-database.js';
import type { QueueBounds } from './save-queue.js';
import { WRITES } from './sqlite-calls.js';
import type { Answer, Calls, ThreadOptions } from './sqlite-calls.js';
import { BUSY_TIMEOUT, sqliteStoreOn } from './sqlite-store.js';
import type { Store } from './store.js';
import { StoreUnavailable } from './unavailable.js';

export interface ThreadStoreOptions extends ThreadOptions {
  readonly queueBounds?: QueueBounds;
}

/** Beside this file, whether that was built or not. */
const THREAD = new URL(`sqlite-thread${extname(import.meta.url)}`, import.meta.url);

/** A thread does not inherit the compiler with which sources are run, as tests do. */
const threadOf = (workerData: ThreadOptions): Worker =>
  extname(THREAD.pathname) === '.ts'
    ? new Worker(
        `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
          register();
          return import(${JSON.stringify(THREAD.href)});
        })`,
        { eval: true, workerData },
      )
    : new Worker(THREAD, { workerData });

/** Opens the store. Rejects if the file cannot be opened, is no database, or was made by a newer collector. */
export async function openSqliteOnThread(options: ThreadStoreOptions): Promise<Store> {
  const { file, busyTimeout = BUSY_TIMEOUT, queueBounds } = options;
  const thread = await startThread({ file, busyTimeout });
  const database = openDatabase(file, busyTimeout);
  // One message for a batch, and in it no more than the other thread reads.
  const store = sqliteStoreOn(database, (batch) => thread.call('saveBatch', batch), queueBounds);
  const writes = Object.fromEntries(
    WRITES.map((name) => [name, (...values: unknown[]) => thread.call(name, ...values)]),
  ) as unknown as Pick<Calls, (typeof WRITES)[number]>;
  return {
    ...store,
    ...writes,
    async close() {
      // What was handed in has to be through before the thread is told to stop; and the file is tidied by the last to go.
      await store.close();
      await writes.close();
    },
  };
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Resolves once it has opened the file. Whatever ends it later fails what waits for it, and all that comes. */
async function startThread(workerData: ThreadOptions) {
  const worker = threadOf(workerData);
  await new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let ended = false;
  worker.on('message', (answer: Answer) => {
    const call = waiting.get(answer.number);
    waiting.delete(answer.number);
    if ('result' in answer) call?.resolve(answer.result);
    else call?.reject(errorOf(answer.fault));
  });
  worker.once('exit', () => {
    ended = true;
    for (const { reject } of waiting.values()) reject(new StoreUnavailable('THREAD_ENDED'));
    waiting.clear();
  });
  return {
    call<Name extends keyof Calls>(name: Name, ...values: readonly unknown[]) {
      if (ended) return Promise.reject(new StoreUnavailable('THREAD_ENDED'));
      const number = ++last;
      worker.postMessage({ number, name, values });
      const result = new Promise<unknown>((resolve, reject) => waiting.set(number, { resolve, reject }));
      return result as ReturnType<Calls[Name]>;
    },
  };
}

function errorOf({ code, message }: { readonly code?: string; readonly message: string }): Error {
  return code === undefined ? new Error(message) : new StoreUnavailable(code);
}
