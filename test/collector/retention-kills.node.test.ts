import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { openPostgresStore } from '../../demo/collector/src/store/postgres-store.js';
import { openSqliteStore } from '../../demo/collector/src/store/sqlite-store.js';
import type { Store } from '../../demo/collector/src/store/store.js';
import type { PublishedResults } from '../../src/results/model/published-results.js';
import { newResponse } from './engines.js';
import { execute, postgres, withoutPostgres } from './postgres.js';
import { spawnCollector, start } from './processes.js';
import { answerWith, publishing, RESULTS, rowOf } from './published.js';
import { hashOf, rowsOf, temporaryFolder, TOKEN, writeActivities } from './support.js';

/** Enough for a dozen of the steps in which they are deleted. */
const PEOPLE = 4500;
/** Of them changed their answer from no to yes: whoever counts them twice is far enough off for figures that are rounded. */
const CHANGED = 30;
/** In the middle of a deletion: once right after it began, and then wherever it is. */
const KILLS = 3;

/** Long over, whenever this is run. */
const over = { ...publishing, closes: '2020-01-31T17:00:00Z', keepUntil: '2020-02-29' };

interface Database {
  readonly settings: Readonly<Record<string, string>>;
  open(): Promise<Store>;
  rows(sql: string): Promise<Record<string, unknown>[]>;
}

const databases: readonly {
  readonly name: string;
  readonly skip: string | false;
  make(folder: string): Promise<Database>;
}[] = [
  {
    name: 'SQLite',
    skip: false,
    async make(folder) {
      const file = join(folder, 'collector.sqlite');
      return {
        settings: { DATABASE_FILE: file },
        open: async () => openSqliteStore({ file }),
        rows: async (sql) => rowsOf(file, sql),
      };
    },
  },
  {
    name: 'PostgreSQL',
    skip: withoutPostgres,
    async make() {
      const url = await (await postgres()).newDatabase();
      return {
        settings: { DATABASE_URL: url },
        open: () => openPostgresStore({ url }),
        rows: (sql) => execute(url, sql),
      };
    },
  },
];

describe('A collector that is killed while it deletes what was kept long enough', () => {
  for (const { name, skip, make } of databases) {
    it(
      `has deleted all of it in the end, and published once what was right, with ${name}`,
      { skip },
      async (test) => {
        const folder = temporaryFolder(test);
        const database = await make(folder);
        await fill(database);
        const environment = {
          ...database.settings,
          PROOF: 'never',
          PORT: '0',
          LOG_LEVEL: 'fatal',
          EXPORT_TOKEN: TOKEN,
          ACTIVITIES_FOLDER: writeActivities(folder, [over]),
        };

        const figures = new Set<unknown>();
        let left = PEOPLE + CHANGED;
        let midway = 0;
        for (let kill = 0; kill < KILLS && left > 0; kill++) {
          // A later kill waits for some of what is left to go, and may come too late on a busy machine.
          const until = kill === 0 ? left : left - Math.ceil(Math.random() * (left / KILLS));
          left = await killedOnceThereAre(until, () => spawnCollector(test, environment), database);
          if (left > 0) midway++;
          for (const row of await database.rows(FROZEN)) figures.add(row['figures']);
        }
        assert.ok(midway > 0, 'it was killed in the middle');
        assert.ok(left < PEOPLE + CHANGED, 'some were deleted by those who were killed');

        const { address } = await start(test, environment);
        while ((await stateOf(database)).state !== 'done') await wait(20);
        for (const table of ['responses', 'events', 'verdicts', 'withdrawn', 'former_originals']) {
          assert.deepEqual(await database.rows(`SELECT * FROM ${table}`), [], table);
        }
        const kept = await database.rows('SELECT figures, counted FROM releases');
        assert.equal(kept.length, 1);
        assert.equal(kept[0]?.['counted'], '{}');
        figures.add(kept[0]?.['figures']);
        assert.equal(figures.size, 1, 'what was published never changed');
        await isTold(address);
      },
    );
  }
});

/** The figures, once they are those that stay. */
const FROZEN = `SELECT figures FROM releases
  WHERE EXISTS (SELECT 1 FROM deletions WHERE deletions.activity = releases.activity AND state <> 'begun')`;

/** A third of the people said no, before some of them changed their answers. */
async function fill({ open }: Database) {
  const store = await open();
  const answers = await Promise.all(
    Array.from({ length: PEOPLE }, (_, index) => answerWith({ influence: index % 3 ? 'yes' : 'no' })),
  );
  const saidNo = answers.filter((_, index) => index % 3 === 0).slice(0, CHANGED);
  const changed = await Promise.all(
    saidNo.map(({ id }) => answerWith({ influence: 'yes' }, { revision: 2, revisionOf: id })),
  );
  await store.keepDefinition({
    activity: 'riverside',
    hash: await hashOf(publishing['definition']),
    body: JSON.stringify(publishing['definition']),
  });
  const responses = await Promise.all([...answers, ...changed].map((envelope) => newResponse(envelope)));
  await Promise.all(responses.map((response) => store.save(response)));
  await store.close();
}

async function stateOf({ rows }: Database) {
  const [row] = await rows(
    'SELECT (SELECT count(*) FROM responses) AS left_over, (SELECT state FROM deletions) AS state',
  );
  return { left: Number(row?.['left_over']), state: row?.['state'] as string | null };
}

/** Kills the process as soon as it has begun and no more than so many are there; gives how many there are then. */
async function killedOnceThereAre(most: number, begin: () => ChildProcess, database: Database) {
  const child = begin();
  // If it is never so: the process is killed after the test.
  for (;;) {
    const { left, state } = await stateOf(database);
    if (state !== null && left <= most) break;
    await wait(1);
  }
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  return (await stateOf(database)).left;
}

async function isTold(address: string) {
  const read = (path: string, more?: RequestInit) => fetch(new URL(path, address), more);
  const results = (await (await read(RESULTS)).json()) as PublishedResults;
  assert.equal(results.responses, PEOPLE);
  const no = PEOPLE / 3 - CHANGED;
  assert.deepEqual(rowOf(results, 'influence'), { cells: [PEOPLE - no, no, 0], atLeast: PEOPLE });
  const asJson = (body: unknown) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const replies = await Promise.all([
    read('/activities/riverside/responses.csv', { headers: { authorization: `Bearer ${TOKEN}` } }),
    read('/responses', asJson(await answerWith({ influence: 'no' }))),
    read('/receipts/look-up', asJson({ activity: 'riverside', receipt: 'K7QX-3MPD-W9TH' })),
  ]);
  for (const reply of replies) {
    assert.equal(reply.status, 410);
    assert.equal(((await reply.json()) as { code: string }).code, 'deleted');
  }
}
