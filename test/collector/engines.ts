/** The databases that a store can have, each as the tests of stores need it. */
import { join } from 'node:path';
import type { TestContext } from 'node:test';

import Database from 'libsql';

import { openPostgresStore } from '../../demo/collector/src/store/postgres-store.js';
import type { QueueBounds } from '../../demo/collector/src/store/save-queue.js';
import { openSqliteOnThread } from '../../demo/collector/src/store/sqlite-on-thread.js';
import { openSqliteStore } from '../../demo/collector/src/store/sqlite-store.js';
import type { NewResponse, Store } from '../../demo/collector/src/store/store.js';
import type { Envelope } from '../../src/delivery/envelope.js';
import { connectionTo, execute, postgres, withoutPostgres } from './postgres.js';
import { canonicalJson, digestOf, envelopeWith, rowsOf, temporaryFolder } from './support.js';

interface StoreOptions {
  readonly newReceipt?: () => string;
  readonly queueBounds?: QueueBounds;
}

/** One database, which stores may be opened on, one after the other or at the same time. */
export interface TestDatabase {
  /** The store is closed after the test, unless the test did so. */
  open(options?: StoreOptions): Promise<Store>;
  /** What a query finds, past any store. */
  rows(sql: string): Promise<Record<string, unknown>[]>;
  /** Lets nobody write, until what it returns is called. */
  hold(): Promise<() => Promise<void>>;
  /** Says that a newer collector made it. */
  makeNewer(): Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** Why it cannot be tested here. */
  readonly skip: string | false;
  newDatabase(test: TestContext): Promise<TestDatabase>;
}

/** Milliseconds to wait for a lock: little, so that tests of one that is not let go need not. */
const PATIENCE = 300;

export const sqlite = {
  name: 'SQLite',
  skip: false as const,
  async newDatabase(test: TestContext) {
    const file = join(temporaryFolder(test), 'collector.sqlite');
    const execute = (sql: string) => {
      const database = new Database(file);
      database.exec(`PRAGMA foreign_keys = ON; ${sql}`);
      database.close();
    };
    return {
      file,
      open: async (options: StoreOptions = {}) =>
        closedAfter(test, openSqliteStore({ file, busyTimeout: PATIENCE, ...options })),
      async rows(sql: string) {
        if (/^SELECT/i.test(sql)) return rowsOf(file, sql);
        execute(sql);
        return [];
      },
      async hold() {
        const other = new Database(file);
        other.exec('BEGIN IMMEDIATE');
        return async () => {
          other.exec('ROLLBACK');
          other.close();
        };
      },
      makeNewer: async () => execute('PRAGMA user_version = 99'),
    };
  },
} satisfies Engine;

/** As a collector has it that serves people. */
const sqliteOnThread: Engine = {
  ...sqlite,
  name: 'SQLite, with a thread that writes',
  async newDatabase(test) {
    const database = await sqlite.newDatabase(test);
    return {
      ...database,
      // What chooses receipts for a test does not get to the other thread.
      open: async ({ newReceipt, ...options } = {}) =>
        newReceipt
          ? database.open({ newReceipt, ...options })
          : closedAfter(
              test,
              // Its writers do wait for each other, unlike stores that write on this thread.
              await openSqliteOnThread({ file: database.file, ...options }),
            ),
    };
  },
};

const postgresql: Engine = {
  name: 'PostgreSQL',
  skip: withoutPostgres,
  async newDatabase(test) {
    const url = await (await postgres()).newDatabase();
    return {
      open: async (options) =>
        closedAfter(test, await openPostgresStore({ url, timeout: PATIENCE, ...options })),
      rows: (sql) => execute(url, sql),
      async hold() {
        const other = await connectionTo(test, url);
        await other.query('BEGIN; LOCK TABLE responses IN EXCLUSIVE MODE');
        return async () => {
          await other.query('ROLLBACK');
        };
      },
      async makeNewer() {
        await execute(url, 'UPDATE shape SET version = 99');
      },
    };
  },
};

export const engines: readonly Engine[] = [sqlite, sqliteOnThread, postgresql];

function closedAfter(test: TestContext, store: Store): Store {
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= store.close());
  test.after(close);
  return { ...store, close };
}

/** A response as a route hands it to a store. */
export async function newResponse(changes: Partial<Envelope> = {}): Promise<NewResponse> {
  const envelope = await envelopeWith(changes);
  return {
    envelope,
    definition: envelope.definition,
    body: canonicalJson(envelope),
    digest: await digestOf(envelope),
    received: '2026-11-23',
    flags: [],
  };
}
