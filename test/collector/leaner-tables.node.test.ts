/** What a collector stored before it kept fewer indexes is read, counted and gone on from as it was. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import Database from 'libsql';

import { migrations } from '../../demo/collector/src/store/migrations.js';
import { postgresMigrations } from '../../demo/collector/src/store/postgres-migrations.js';
import { openPostgresStore } from '../../demo/collector/src/store/postgres-store.js';
import { openSqliteStore } from '../../demo/collector/src/store/sqlite-store.js';
import type { Store } from '../../demo/collector/src/store/store.js';
import { newResponse } from './engines.js';
import { execute, postgres, withoutPostgres } from './postgres.js';
import { rowsOf, temporaryFolder } from './support.js';

/** The steps before the one that is tried here. */
const STEPS = { sqlite: 6, postgres: 5 };

/** In the order in which they came: id, revision, whose they are, and the day. 7 was withdrawn, and its row is gone. */
const stored = [
  [1, 'dd', 1, 'dd', '2026-11-23', null],
  [2, 'bb', 1, 'bb', '2026-11-24', null],
  [3, 'cc', 2, 'bb', '2026-11-24', 'bb'],
  [4, 'aa', 1, 'aa', '2026-11-24', null],
  [5, 'ee', 3, 'zz', '2026-11-24', 'zz'],
  [6, 'ff', 2, 'zz', '2026-11-25', 'zz'],
] as const;

const WITHDRAWN = 7;

const quoted = (value: string | number | null) => (typeof value === 'string' ? `'${value}'` : String(value));

const rows = stored
  .map(([sequence, id, revision, original, day, of]) => {
    const body = JSON.stringify({ id, answers: {} });
    const values = [
      sequence,
      id,
      'riverside',
      '',
      day,
      revision,
      of,
      original,
      `receipt ${id}`,
      '',
      body,
      '',
    ];
    return `(${values.map(quoted).join()})`;
  })
  .join();

const events = [...stored.map(([sequence, id]) => [sequence, id] as const)]
  .map(([sequence, id]) => `(${sequence}, 'response-stored', 'riverside', '${id}')`)
  .join();

const FILL = `
  INSERT INTO responses (sequence, id, activity, definition, received, revision, revision_of, original, receipt, digest,
    body, flags) VALUES ${rows};
  INSERT INTO events (sequence, type, activity, response_id) VALUES ${events};`;

async function check(store: Store, sequencesAfter: () => Promise<unknown[]>) {
  const { people, through, read } = await store.since('riverside', 3);
  assert.equal(people, 2, 'aa and whoever sent ee and ff; bb and cc were counted before');
  assert.equal(through >= 6, true);
  const found: [string, boolean][] = [];
  for await (const { envelope, current } of read()) found.push([envelope.id, current]);
  assert.deepEqual(found, [
    ['dd', true],
    ['aa', true],
    ['bb', false],
    ['cc', true],
    ['ee', true],
    ['ff', false],
  ]);
  // The last of all, and the first that comes after: both find what is theirs.
  const late = await newResponse({ id: 'zz', revision: 4, revisionOf: 'dd' });
  assert.equal((await store.save(late)).kind, 'stored');
  const mark = await store.findReceipt('riverside', 'receipt ff');
  assert.deepEqual(mark?.kind === 'kept' && mark.id, 'zz');
  assert.deepEqual(await sequencesAfter(), [WITHDRAWN + 1]);
  assert.equal(await store.withdraw('riverside', 'receipt dd', '2026-11-26'), '2026-11-26');
  assert.equal((await store.since('riverside', 0)).people, 2, 'bb and aa are left');
}

describe('A database from before', () => {
  it('in SQLite', async (test) => {
    const file = join(temporaryFolder(test), 'collector.sqlite');
    const before = new Database(file);
    before.exec(
      `${migrations.slice(0, STEPS.sqlite).join(';')}; PRAGMA user_version = ${STEPS.sqlite}; ${FILL}`,
    );
    before.exec(`UPDATE sqlite_sequence SET seq = ${WITHDRAWN} WHERE name = 'events'`);
    before.close();
    const store = openSqliteStore({ file });
    test.after(() => store.close());
    const after = `SELECT sequence FROM events WHERE sequence > ${WITHDRAWN}`;
    await check(store, async () => rowsOf(file, after).map(({ sequence }) => sequence));
  });

  it('in PostgreSQL', { skip: withoutPostgres }, async (test) => {
    const url = await (await postgres()).newDatabase();
    await execute(
      url,
      `CREATE TABLE shape (version INTEGER NOT NULL); INSERT INTO shape VALUES (${STEPS.postgres});
       ${postgresMigrations.slice(0, STEPS.postgres).join(';')}; ${FILL}
       INSERT INTO journals (activity, last) VALUES ('riverside', ${WITHDRAWN})`,
    );
    const store = await openPostgresStore({ url });
    test.after(() => store.close());
    const after = `SELECT sequence::integer FROM events WHERE sequence > ${WITHDRAWN}`;
    await check(store, async () => (await execute(url, after)).map(({ sequence }) => sequence));
  });
});
