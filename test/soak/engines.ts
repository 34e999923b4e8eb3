/** The databases that a soak is run on, both waiting for the disk at every commit. */
import type { Ending, StoredRow } from '../browser/support/collector.js';
import { execute, programs, startPostgres, stopPostgres } from '../collector/postgres-server.js';

/** What a soak must know of a database. */
export interface SoakedDatabase {
  /** Settings of the collector. */
  readonly settings: Readonly<Record<string, string>>;
  /** All that was stored; undefined where the collector's own file tells it. */
  readonly rows?: () => Promise<StoredRow[]>;
}

export interface SoakedEngine {
  readonly name: string;
  /** Why it cannot be used here. */
  readonly skip: string | false;
  open(test: Ending): Promise<SoakedDatabase>;
}

export const soakedEngines: readonly SoakedEngine[] = [
  { name: 'SQLite', skip: false, open: async () => ({ settings: {} }) },
  {
    name: 'PostgreSQL',
    skip: programs === undefined && 'skipped: there is no PostgreSQL here',
    async open(test) {
      const server = await startPostgres({ durable: true });
      test.after(() => stopPostgres());
      const url = await server.newDatabase();
      return {
        settings: { DATABASE_URL: url },
        rows: async () =>
          (await execute(url, 'SELECT id, activity, receipt, body FROM responses')) as unknown as StoredRow[],
      };
    },
  },
];
