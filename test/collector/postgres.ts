/** A PostgreSQL of the tests' own, without waiting for a disk that holds nothing of value. */
import { after } from 'node:test';
import type { TestContext } from 'node:test';

import pg from 'pg';

import { startPostgres, type PostgresServer } from './postgres-server.js';

export { execute, withoutPostgres } from './postgres-server.js';

let running: Promise<PostgresServer> | undefined;

/** The server of this file of tests, started when it is first asked for, and stopped after its last test. */
export function postgres(): Promise<PostgresServer> {
  return (running ??= startPostgres());
}

// Of the whole file, whichever test asks first.
after(async () => (await running)?.stop());

/** A connection that is closed after the test. */
export async function connectionTo(test: TestContext, url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  test.after(() => client.end());
  return client;
}
