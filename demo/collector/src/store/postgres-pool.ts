/** Connections to PostgreSQL: how many, how long they wait, and what a transaction promises. */
import pg from 'pg';
import type { PoolClient } from 'pg';

import { isWorthAnotherTry, storeError } from './postgres-errors.js';
import { postgresMigrations } from './postgres-migrations.js';
import { StoreUnavailable } from './unavailable.js';

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database`. */
  readonly url: string;
  /** How many connections this process holds at most. */
  readonly connections?: number;
  /** Milliseconds that the server may take for one statement, or to let us in. */
  readonly timeout?: number;
}

/** One statement and its values; gives the rows. */
export type Query = <Row extends object>(text: string, values?: readonly unknown[]) => Promise<Row[]>;

/** A transaction that is to be undone and tried again from the start. */
export class TryAgain extends Error {
  override readonly name = 'TryAgain';
}

export interface Postgres {
  /** A statement by itself. */
  readonly query: Query;
  /**
   * Does `work` wholly or not at all, and resolves once it is on the disk. It is done again from the start if it
   * throws {@link TryAgain}, or has lost to another transaction.
   */
  transaction<Result>(work: (query: Query) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** With 1.5e11 receipts as many collisions running mean that the source of chance is broken. */
const ATTEMPTS = 10;

/** Any number that no other program locks in the same database. */
const MIGRATION_LOCK = 7_260_311;

const BIGINT = 20;

/** Sequences as numbers: there will be no 2^53 responses. */
const types = new pg.TypeOverrides();
types.setTypeParser(BIGINT, Number);

/**
 * `synchronous_commit` might be off for the server, the user or the database,
 * so each transaction sets it for itself, and asks what is in force. In the
 * transaction rather than the connection it holds behind a pooler, too.
 */
const BEGIN = `BEGIN ISOLATION LEVEL READ COMMITTED;
  SELECT set_config('synchronous_commit',
    CASE current_setting('synchronous_commit') WHEN 'remote_apply' THEN 'remote_apply' ELSE 'on' END, true) AS waits`;

/** Connects, and brings the database's shape up to date. Rejects if either cannot be done. */
export async function openPostgres(options: PostgresOptions): Promise<Postgres> {
  const { url, connections = 8, timeout = 10_000 } = options;
  await migrate(url, timeout);
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: timeout,
    statement_timeout: timeout,
    // The server may be out of reach, and then no timeout of its own is heard of.
    query_timeout: timeout + 1000,
    idle_in_transaction_session_timeout: 6 * timeout,
    application_name: 'sayso-collector',
    keepAlive: true,
    types,
    // Statements that do not wait for each other share a round trip. The types do not know this option yet.
    ...{ pipeline: true },
  });
  // An idle connection that breaks is replaced when the next one is needed.
  pool.on('error', () => {});

  const query = queryOn(pool);

  async function once<Result>(work: (query: Query) => Promise<Result>): Promise<Result> {
    const client = await connect(pool);
    let whole = false;
    try {
      // The first statements go out behind it, in the same round trip.
      const begun = begin(client);
      begun.catch(() => {});
      const result = await work(queryOn(client));
      await begun;
      await client.query('COMMIT');
      whole = true;
      return result;
    } catch (error) {
      whole = !(storeError(error) instanceof StoreUnavailable) || isWorthAnotherTry(error);
      if (whole) await client.query('ROLLBACK').catch(() => (whole = false));
      throw error;
    } finally {
      // A connection in an unknown state goes, and with it whatever was not committed.
      client.release(!whole);
    }
  }

  return {
    query,
    async transaction(work) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await once(work);
        } catch (error) {
          const again = error instanceof TryAgain || isWorthAnotherTry(error);
          if (!again || attempt === ATTEMPTS) throw storeError(error);
        }
      }
    },
    close: () => pool.end(),
  };
}

/** Several processes may start at once: one changes the shape, the others wait, and find it done. */
async function migrate(url: string, timeout: number) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: timeout });
  // If the connection breaks, the query that waits rejects as well.
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await client.query('CREATE TABLE IF NOT EXISTS shape (version INTEGER NOT NULL)');
    const { rows } = await client.query<{ readonly version: number }>('SELECT version FROM shape');
    const done = rows[0]?.version ?? 0;
    const known = postgresMigrations.length;
    if (done > known) {
      throw new Error(`it was made by a newer collector: version ${done}, and this one knows ${known}`);
    }
    for (const migration of postgresMigrations.slice(done)) await client.query(migration);
    if (!rows[0]) await client.query('INSERT INTO shape (version) VALUES ($1)', [known]);
    else if (done < known) await client.query('UPDATE shape SET version = $1', [known]);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

async function begin(client: PoolClient) {
  // Several statements at once give a result each, which the types do not know.
  const results = (await client.query(BEGIN)) as unknown as readonly pg.QueryResult<{ waits: string }>[];
  const waits = results[1]?.rows[0]?.waits;
  if (waits !== 'on' && waits !== 'remote_apply') throw new Error(`synchronous_commit is ${waits}`);
}

async function connect(pool: pg.Pool): Promise<PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw storeError(error);
  }
}

function queryOn(connection: pg.Pool | PoolClient): Query {
  return async <Row extends object>(text: string, values: readonly unknown[] = []) => {
    try {
      return (await connection.query<Row>(text, [...values])).rows;
    } catch (error) {
      // A transaction looks at the error itself, to see whether to try again.
      throw isWorthAnotherTry(error) ? error : storeError(error);
    }
  };
}
