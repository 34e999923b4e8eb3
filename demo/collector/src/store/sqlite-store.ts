/** The store for one machine: a SQLite file, through libsql. */
import type { Envelope } from '../../../../src/delivery/envelope.js';
import { newReceipt as randomReceipt } from '../receipt.js';
import { flagsIn } from './flags.js';
import { available } from './available.js';
import { asOf, isCurrent, originalAsOf } from './conditions.js';
import { openDatabase } from './open-database.js';
import { createSaveQueue } from './save-queue.js';
import type { QueueBounds } from './save-queue.js';
import { deletionStoreOn } from './sqlite-deletions.js';
import { receiptStoreOn } from './sqlite-receipts.js';
import { resultsStoreOn } from './sqlite-results.js';
import { saveOn } from './sqlite-save.js';
import type { ResponseMark, ResponseReader, Store, StoredDefinition, StoredResponse } from './store.js';

export interface SqliteStoreOptions {
  /** Path of the database; made if it is not there, its folder is not. */
  readonly file: string;
  /** Replaced in tests. */
  readonly newReceipt?: () => string;
  /** How long to wait for another program's lock, in milliseconds. Everything else waits meanwhile. */
  readonly busyTimeout?: number;
  readonly queueBounds?: QueueBounds;
}

/** How many rows an export reads at a time; between two pages other requests get their turn. */
const PAGE = 500;

interface ResponseRow {
  readonly id: string;
  readonly received: string;
  readonly original: string;
  readonly body: string;
  readonly current: number;
  readonly flags: string;
}

/** Opens the store. Throws if the file cannot be opened, is no database, or was made by a newer collector. */
export function openSqliteStore(options: SqliteStoreOptions): Store {
  const { file, newReceipt = randomReceipt, busyTimeout = 2000, queueBounds } = options;
  const database = openDatabase(file, busyTimeout);

  const keepDefinition = database.prepare(
    'INSERT INTO definitions (activity, hash, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const definitionsOf = database.prepare('SELECT hash, body FROM definitions WHERE activity = ?');
  const findResponse = database.prepare('SELECT digest, receipt FROM responses WHERE id = ?');
  const lastSequence = database.prepare('SELECT max(sequence) AS last FROM responses WHERE activity = ?');
  const newCurrent = database.prepare(
    `SELECT count(*) AS people FROM events
     JOIN responses AS response ON response.id = events.response_id
     WHERE events.activity = ? AND events.sequence > ? AND ${isCurrent()}`,
  );
  const lastEvent = database.prepare('SELECT max(sequence) AS last FROM events WHERE activity = ?');
  // Ids are random, so that this order does not tell who answered after whom.
  const responsePage = database.prepare(
    `SELECT id, received, ${originalAsOf('response', '?2')} AS original, body, flags,
       ${isCurrent(asOf('?2'))} AS current
     FROM responses AS response
     WHERE activity = ?1 AND sequence <= ?2 AND (received, id) > (?3, ?4)
     ORDER BY received, id LIMIT ${PAGE}`,
  );

  function find(id: string): ResponseMark | undefined {
    const row = findResponse.get(id) as ResponseMark | undefined;
    return row && { digest: row.digest, receipt: row.receipt };
  }

  const queue = createSaveQueue(saveOn(database, newReceipt), queueBounds, ({ body }) => body.length);

  function* pages(activity: string, last: number): Generator<readonly ResponseRow[]> {
    let received = '';
    let id = '';
    for (;;) {
      const page = available(() => responsePage.all(activity, last, received, id) as readonly ResponseRow[]);
      yield page;
      const end = page.at(-1);
      if (!end || page.length < PAGE) return;
      ({ received, id } = end);
    }
  }

  async function* read(activity: string, last: number): AsyncGenerator<StoredResponse> {
    for (const page of pages(activity, last)) {
      for (const { received, original, body, current, flags } of page) {
        yield {
          received,
          original,
          envelope: JSON.parse(body) as Envelope,
          current: current === 1,
          flags: flagsIn(flags),
        };
      }
      await new Promise(setImmediate);
    }
  }

  function readerOf(activity: string): ResponseReader {
    const { last } = available(() => lastSequence.get(activity) as { readonly last: number | null });
    return () => read(activity, last ?? 0);
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
      return readerOf(activity);
    },
    // In one go, with nothing in between: what is counted as new is what is read.
    async since(activity, through) {
      const { people } = available(() => newCurrent.get(activity, through) as { readonly people: number });
      const { last } = available(() => lastEvent.get(activity) as { readonly last: number | null });
      return { people, through: Math.max(through, last ?? 0), read: readerOf(activity) };
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
