/** The PostgreSQL of a file of tests: started when it is first asked for, and stopped after the last one. */
import { after } from 'node:test';
import type { TestContext } from 'node:test';

import pg from 'pg';

import { programs, startPostgres, stopPostgres } from './postgres-server.js';
import type { PostgresServer } from './postgres-server.js';

export { execute } from './postgres-server.js';

/** For tests that need it: `false`, or the word with which they are skipped. */
export const withoutPostgres: string | false =
  programs === undefined && 'skipped: there is no PostgreSQL here';

let running: Promise<PostgresServer> | undefined;

/** The server of this file of tests, started when it is first asked for, and stopped after its last test. */
export function postgres(): Promise<PostgresServer> {
  return (running ??= startPostgres({ durable: false }));
}

// Of the whole file, whichever test asks first.
after(() => stopPostgres());

/** A connection that is closed after the test. */
export async function connectionTo(test: TestContext, url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  test.after(() => client.end());
  return client;
}
