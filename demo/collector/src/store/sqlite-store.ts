/** The store for one machine: a SQLite file, through libsql. */
import type Database from 'libsql';

import { newReceipt as randomReceipt } from '../receipt.js';
import { envelopeOf } from './envelope-of.js';
import { flagsIn } from './flags.js';
import { available } from './available.js';
import { asideActivity, asOf, FOLLOWS, isCurrent, originalAsOf } from './conditions.js';
import { atOneMoment, openDatabase } from './open-database.js';
import { inReadingOrder, KEYS } from './reading-order.js';
import type { ResponseKey } from './reading-order.js';
import { createSaveQueue } from './save-queue.js';
import type { QueueBounds } from './save-queue.js';
import { deletionStoreOn } from './sqlite-deletions.js';
import { receiptStoreOn } from './sqlite-receipts.js';
import { resultsStoreOn } from './sqlite-results.js';
import { saveOn } from './sqlite-save.js';
import type {
  NewResponse,
  ResponseMark,
  SaveOutcome,
  Store,
  StoredDefinition,
  StoredResponse,
} from './store.js';

export interface SqliteStoreOptions {
  /** Path of the database; made if it is not there, its folder is not. */
  readonly file: string;
  /** Replaced in tests. */
  readonly newReceipt?: () => string;
  /** How long to wait for another program's lock, in milliseconds. */
  readonly busyTimeout?: number;
  readonly queueBounds?: QueueBounds;
}

/** Milliseconds. */
export const BUSY_TIMEOUT = 2000;

interface ResponseRow {
  readonly id: string;
  readonly received: string;
  readonly original: string;
  readonly body: string;
  readonly current: number;
  readonly follows: number;
  readonly flags: string;
}

/** Opens the store. Throws if the file cannot be opened, is no database, or was made by a newer collector. */
export function openSqliteStore(options: SqliteStoreOptions): Store {
  const { file, newReceipt = randomReceipt, busyTimeout = BUSY_TIMEOUT, queueBounds } = options;
  const database = openDatabase(file, busyTimeout);
  return sqliteStoreOn(database, saveOn(database, newReceipt), queueBounds);
}

/** The store on an open database; what is to be saved goes to `write`, a batch at a time. */
export function sqliteStoreOn(
  database: Database.Database,
  write: (batch: readonly NewResponse[]) => readonly SaveOutcome[] | Promise<readonly SaveOutcome[]>,
  queueBounds?: QueueBounds,
): Store {
  const keepDefinition = database.prepare(
    'INSERT INTO definitions (activity, hash, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const definitionsOf = database.prepare('SELECT hash, body FROM definitions WHERE activity = ?');
  const findResponse = database.prepare('SELECT digest, receipt FROM responses WHERE id = ?');
  const lastSequence = database.prepare('SELECT last FROM journals WHERE activity = ?');
  const newCurrent = database.prepare(
    `SELECT count(*) AS people FROM responses AS response
     WHERE response.sequence > ? AND ${asideActivity('response')} = ? AND ${isCurrent()}`,
  );
  const dayAfter = database.prepare(
    'SELECT min(received) AS day FROM responses WHERE activity = ? AND received > ?',
  );
  const keysOfDay = database.prepare(
    `SELECT sequence, id FROM responses
     WHERE activity = ? AND received = ? AND sequence > ? AND sequence <= ? ORDER BY sequence LIMIT ${KEYS}`,
  );
  const responsePage = database.prepare(
    `SELECT id, received, ${originalAsOf('response', '?2')} AS original, body, flags, ${FOLLOWS} AS follows,
       ${isCurrent(asOf('?2'))} AS current
     FROM responses AS response WHERE sequence IN (SELECT value FROM json_each(?1)) ORDER BY id`,
  );

  function find(id: string): ResponseMark | undefined {
    const row = findResponse.get(id) as ResponseMark | undefined;
    return row && { digest: row.digest, receipt: row.receipt };
  }

  const queue = createSaveQueue(write, queueBounds, ({ body }) => body.length);

  async function* read(activity: string, last: number): AsyncGenerator<StoredResponse> {
    const order = inReadingOrder({
      dayAfter: (day) => available(() => dayAfter.get(activity, day) as { readonly day: string | null }).day,
      keysAfter: (day, sequence) =>
        available(() => keysOfDay.all(activity, day, sequence, last) as readonly ResponseKey[]),
    });
    for await (const sequences of order) {
      const page = available(() => responsePage.all(JSON.stringify(sequences), last) as ResponseRow[]);
      for (const { received, original, body, current, flags, follows } of page) {
        yield {
          received,
          original,
          envelope: envelopeOf(body, follows === 1),
          current: current === 1,
          flags: flagsIn(flags),
        };
      }
    }
  }

  function lastOf(activity: string): number {
    return available(() => lastSequence.get(activity) as { readonly last: number } | undefined)?.last ?? 0;
  }

  return {
    async keepDefinition({ activity, hash, body }) {
      available(() => keepDefinition.run(activity, hash, body));
    },
    async definitionsOf(activity) {
      const rows = available(() => definitionsOf.all(activity) as Pick<StoredDefinition, 'hash' | 'body'>[]);
      return rows.map(({ hash, body }) => ({ activity, hash, body }));
    },
    async find(id) {
      return available(() => find(id));
    },
    save: (response) => queue.add(response),
    saving: queue,
    async responsesOf(activity) {
      const last = lastOf(activity);
      return () => read(activity, last);
    },
    // What is counted as new is what is read.
    async since(activity, through) {
      return available(() =>
        atOneMoment(database, () => {
          const { people } = newCurrent.get(through, activity) as { readonly people: number };
          const last = lastOf(activity);
          return { people, through: Math.max(through, last), read: () => read(activity, last) };
        }),
      );
    },
    ...resultsStoreOn(database),
    ...receiptStoreOn(database),
    ...deletionStoreOn(database),
    async ping() {
      available(() => database.prepare('SELECT 1').get([]));
    },
    async close() {
      await queue.drain();
      // Leaves one file instead of three, which makes copying it by hand safe.
      database.pragma('wal_checkpoint(TRUNCATE)');
      database.close();
    },
  };
}
