/** The store for one machine: a SQLite file, through libsql. */
import type { Envelope } from '../../../../src/delivery/envelope.js';
import { newReceipt as randomReceipt } from '../receipt.js';
import { inOneTransaction, openDatabase } from './open-database.js';
import { createSaveQueue } from './save-queue.js';
import { StoreUnavailable } from './store.js';
import type {
  ExportedResponse,
  NewResponse,
  ResponseMark,
  ResponseReader,
  SaveOutcome,
  Store,
  StoredDefinition,
} from './store.js';

export interface SqliteStoreOptions {
  /** Path of the database; made if it is not there, its folder is not. */
  readonly file: string;
  /** Replaced in tests. */
  readonly newReceipt?: () => string;
  /** How long to wait for another program's lock, in milliseconds. Everything else waits meanwhile. */
  readonly busyTimeout?: number;
}

/** How many rows an export reads at a time; between two pages other requests get their turn. */
const PAGE = 500;

/** With 1.5e11 receipts two collisions running mean that the source of chance is broken. */
const RECEIPT_ATTEMPTS = 10;

/** By SQLite's result codes: faults that are the machine's, not the statement's. */
const UNAVAILABLE = /^SQLITE_(BUSY|LOCKED|FULL|READONLY|IOERR|CANTOPEN|PROTOCOL|NOMEM)/;

interface ExportRow {
  readonly id: string;
  readonly received: string;
  readonly body: string;
}

/** Opens the store. Throws if the file cannot be opened, is no database, or was made by a newer collector. */
export function openSqliteStore(options: SqliteStoreOptions): Store {
  const { file, newReceipt = randomReceipt, busyTimeout = 2000 } = options;
  const database = openDatabase(file, busyTimeout);

  const keepDefinition = database.prepare(
    'INSERT INTO definitions (activity, hash, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const definitionsOf = database.prepare('SELECT hash, body FROM definitions WHERE activity = ?');
  const findResponse = database.prepare('SELECT digest, receipt FROM responses WHERE id = ?');
  const insertResponse = database.prepare(
    `INSERT INTO responses (id, activity, definition, received, revision, revision_of, receipt, digest, body)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
  );
  const insertEvent = database.prepare('INSERT INTO events (type, activity, response_id) VALUES (?, ?, ?)');
  const lastSequence = database.prepare('SELECT max(sequence) AS last FROM responses WHERE activity = ?');
  // Ids are random, so that this order does not tell who answered after whom.
  const exportPage = database.prepare(
    `SELECT id, received, body FROM responses
     WHERE activity = ? AND sequence <= ? AND (received, id) > (?, ?)
     ORDER BY received, id LIMIT ${PAGE}`,
  );

  function find(id: string): ResponseMark | undefined {
    const row = findResponse.get(id) as ResponseMark | undefined;
    return row && { digest: row.digest, receipt: row.receipt };
  }

  function insert({ envelope, definition, body, digest, received }: NewResponse): SaveOutcome {
    for (let attempt = 1; ; attempt++) {
      const receipt = newReceipt();
      try {
        const { changes } = insertResponse.run(
          envelope.id,
          envelope.activity,
          definition,
          received,
          envelope.revision,
          envelope.revisionOf,
          receipt,
          digest,
          body,
        );
        if (changes === 0) break;
        const type = envelope.revisionOf === null ? 'response-stored' : 'response-revised';
        insertEvent.run(type, envelope.activity, envelope.id);
        return { kind: 'stored', receipt };
      } catch (error) {
        // The id has its own clause in the statement, so what is not unique is the receipt.
        if (codeOf(error) !== 'SQLITE_CONSTRAINT_UNIQUE' || attempt === RECEIPT_ATTEMPTS) throw error;
      }
    }
    const existing = find(envelope.id);
    return existing?.digest === digest
      ? { kind: 'repeated', receipt: existing.receipt }
      : { kind: 'conflict' };
  }

  const queue = createSaveQueue((batch: readonly NewResponse[]) =>
    available(() => inOneTransaction(database, () => batch.map(insert))),
  );

  function* exportPages(activity: string, last: number): Generator<readonly ExportRow[]> {
    let received = '';
    let id = '';
    for (;;) {
      const page = available(() => exportPage.all(activity, last, received, id) as ExportRow[]);
      yield page;
      const end = page.at(-1);
      if (!end || page.length < PAGE) return;
      ({ received, id } = end);
    }
  }

  async function* read(activity: string, last: number): AsyncGenerator<ExportedResponse> {
    for (const page of exportPages(activity, last)) {
      for (const { received, body } of page) yield { received, envelope: JSON.parse(body) as Envelope };
      await new Promise(setImmediate);
    }
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
    async responsesOf(activity): Promise<ResponseReader> {
      const row = available(() => lastSequence.get(activity) as { readonly last: number | null });
      return () => read(activity, row.last ?? 0);
    },
    async ping() {
      available(() => database.prepare('SELECT 1').get([]));
    },
    async close() {
      queue.flush();
      // Leaves one file instead of three, which makes copying it by hand safe.
      database.pragma('wal_checkpoint(TRUNCATE)');
      database.close();
    },
  };
}

/** Runs `work`; what the machine is to blame for comes out as {@link StoreUnavailable}. */
function available<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const code = codeOf(error);
    throw UNAVAILABLE.test(code) ? new StoreUnavailable(code) : error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
