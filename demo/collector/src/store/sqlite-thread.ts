/** The thread that writes to the SQLite file: it opens it, says so, and does what it is asked, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';

import { newReceipt } from '../receipt.js';
import { openDatabase } from './open-database.js';
import type { Answer, Call, Calls, ThreadOptions } from './sqlite-calls.js';
import { saveOn } from './sqlite-save.js';
import { BUSY_TIMEOUT, sqliteStoreOn } from './sqlite-store.js';
import { StoreUnavailable } from './unavailable.js';

const { file, busyTimeout = BUSY_TIMEOUT } = workerData as ThreadOptions;
const database = openDatabase(file, busyTimeout);
const save = saveOn(database, newReceipt);
const calls: Calls = { ...sqliteStoreOn(database, save), saveBatch: async (batch) => save(batch) };

parentPort?.on('message', ({ number, name, values }: Call) => void answer(number, name, values));
parentPort?.postMessage('open');

async function answer(number: number, name: keyof Calls, values: readonly unknown[]) {
  parentPort?.postMessage({ number, ...(await outcomeOf(name, values)) } satisfies Answer);
  if (name === 'close') parentPort?.close();
}

async function outcomeOf(name: keyof Calls, values: readonly unknown[]) {
  try {
    return { result: await (calls[name] as (...values: readonly unknown[]) => Promise<unknown>)(...values) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { fault: error instanceof StoreUnavailable ? { code: error.code, message } : { message } };
  }
}
