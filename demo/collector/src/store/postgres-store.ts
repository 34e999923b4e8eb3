/** The store for several processes, on one machine or many: PostgreSQL, through pg. */
import { newReceipt as randomReceipt } from '../receipt.js';
import { envelopeOf } from './envelope-of.js';
import { flagsIn } from './flags.js';
import { asOf, FOLLOWS, isCurrent, originalAsOf } from './conditions.js';
import { openPostgres } from './postgres-pool.js';
import type { PostgresOptions, Query } from './postgres-pool.js';
import { postgresDeletions } from './postgres-deletions.js';
import { postgresReceipts } from './postgres-receipts.js';
import { postgresResults } from './postgres-results.js';
import { saveBatch } from './postgres-save.js';
import { inReadingOrder, KEYS } from './reading-order.js';
import type { ResponseKey } from './reading-order.js';
import { createSaveQueue } from './save-queue.js';
import type { QueueBounds } from './save-queue.js';
import type { NewResponse, ResponseMark, Store, StoredDefinition, StoredResponse } from './store.js';

export interface PostgresStoreOptions extends PostgresOptions {
  /** Replaced in tests. */
  readonly newReceipt?: () => string;
  readonly queueBounds?: QueueBounds;
}

interface ResponseRow {
  readonly id: string;
  readonly received: string;
  readonly original: string;
  readonly body: string;
  readonly current: boolean;
  readonly follows: boolean;
  readonly flags: string;
}

/** Opens the store. Rejects if the database cannot be reached, or was made by a newer collector. */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<Store> {
  const { newReceipt = randomReceipt, queueBounds } = options;
  const postgres = await openPostgres(options);
  const { query } = postgres;

  const saving = createSaveQueue(
    (batch: readonly NewResponse[]) => saveBatch(postgres, batch, newReceipt),
    queueBounds,
    ({ body }) => body.length,
  );
  // What would be turned away is looked for first: one question for all that come together.
  const finding = createSaveQueue((ids: readonly string[]) => findAll(query, ids), queueBounds);

  return {
    async keepDefinition({ activity, hash, body }) {
      await query(
        'INSERT INTO definitions (activity, hash, body) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
        [activity, hash, body],
      );
    },
    definitionsOf: (activity) =>
      query<StoredDefinition>('SELECT activity, hash, body FROM definitions WHERE activity = $1', [activity]),
    find: (id) => finding.add(id),
    save: (response) => saving.add(response),
    saving,
    // Between two pages no transaction is open: whoever fetches an export may be slow.
    async responsesOf(activity) {
      const { last } = await since(query, activity, Infinity);
      return () => read(query, activity, last);
    },
    async since(activity, through) {
      const { last, people } = await since(query, activity, through);
      return { people, through: Math.max(through, last), read: () => read(query, activity, last) };
    },
    ...postgresResults(query),
    ...postgresReceipts(postgres),
    ...postgresDeletions(postgres),
    async ping() {
      await query('SELECT 1');
    },
    async close() {
      await Promise.all([saving.drain(), finding.drain()]);
      await postgres.close();
    },
  };
}

async function findAll(query: Query, ids: readonly string[]): Promise<readonly (ResponseMark | undefined)[]> {
  const found = await query<ResponseMark & { readonly id: string }>(
    'SELECT id, digest, receipt FROM responses WHERE id = ANY ($1)',
    [ids],
  );
  const byId = new Map(found.map(({ id, digest, receipt }) => [id, { digest, receipt }]));
  return ids.map((id) => byId.get(id));
}

/** One statement, so that both are of the same moment. Every sequence up to `last` is there to be seen: see postgres-save.ts. */
async function since(query: Query, activity: string, through: number) {
  const [row] = await query<{ readonly last: number | null; readonly people: number }>(
    `SELECT (SELECT last FROM journals WHERE activity = $1) AS last, (
       SELECT count(*) FROM responses AS response
       WHERE response.activity = $1 AND response.sequence > $2 AND ${isCurrent()}
     ) AS people`,
    [activity, Math.min(through, Number.MAX_SAFE_INTEGER)],
  );
  return { last: row?.last ?? 0, people: row?.people ?? 0 };
}

async function* read(query: Query, activity: string, last: number): AsyncGenerator<StoredResponse> {
  const order = inReadingOrder({
    async dayAfter(day) {
      const [row] = await query<{ readonly day: string | null }>(
        'SELECT min(received) AS day FROM responses WHERE activity = $1 AND received > $2',
        [activity, day],
      );
      return row?.day ?? null;
    },
    keysAfter: (day, sequence) =>
      query<ResponseKey>(
        `SELECT sequence, id FROM responses
         WHERE activity = $1 AND received = $2 AND sequence > $3 AND sequence <= $4
         ORDER BY sequence LIMIT ${KEYS}`,
        [activity, day, sequence, last],
      ),
  });
  for await (const sequences of order) {
    const page = await query<ResponseRow>(
      `SELECT id, received, ${originalAsOf('response', '$2')} AS original, body, flags, ${FOLLOWS} AS follows,
         ${isCurrent(asOf('$2'))} AS current
       FROM responses AS response WHERE activity = $1 AND sequence = ANY ($3) ORDER BY id`,
      [activity, last, sequences],
    );
    for (const { received, original, body, current, flags, follows } of page) {
      yield { received, original, envelope: envelopeOf(body, follows), current, flags: flagsIn(flags) };
    }
  }
}
