/** What only the PostgreSQL store has to see to. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { openPostgres } from '../../demo/collector/src/store/postgres-pool.js';
import { openPostgresStore } from '../../demo/collector/src/store/postgres-store.js';
import { StoreUnavailable } from '../../demo/collector/src/store/unavailable.js';
import { engines, newResponse } from './engines.js';
import { connectionTo, execute, postgres, withoutPostgres } from './postgres.js';
import { answerWith, publishing, resultsOf, send } from './published.js';
import { envelopeWith, openCollector } from './support.js';

describe('PostgreSQL', { skip: withoutPostgres }, () => {
  it('waits for the disk at each commit, whatever the server is set to', async (test) => {
    const url = await (await postgres()).newDatabase();
    await execute(url, `ALTER DATABASE ${new URL(url).pathname.slice(1)} SET synchronous_commit = off`);
    const { transaction, query, close } = await openPostgres({ url });
    test.after(close);
    const inForce = async (ask: typeof query) => (await ask('SHOW synchronous_commit'))[0];
    assert.deepEqual(await inForce(query), { synchronous_commit: 'off' });
    assert.deepEqual(await transaction(inForce), { synchronous_commit: 'on' });
  });

  it('gets its tables once, however many processes start at the same time', async (test) => {
    const url = await (await postgres()).newDatabase();
    const stores = await Promise.all(Array.from({ length: 5 }, () => openPostgresStore({ url })));
    for (const store of stores) test.after(() => store.close());
    await Promise.all(stores.map((store) => store.ping()));
    assert.equal((await execute(url, 'SELECT * FROM shape')).length, 1);
  });

  it('may be started again while the store is open', async (test) => {
    const server = await postgres();
    const url = await server.newDatabase();
    const store = await openPostgresStore({ url });
    test.after(() => store.close());
    const response = await newResponse();
    await store.save(response);
    await server.restart();
    const again = await eventually(() => store.save(response));
    assert.equal(again.kind, 'repeated');
    assert.equal((await store.save(await newResponse())).kind, 'stored');
  });

  it('is unavailable, not broken, once it lets nobody in, cuts connections or takes no writes', async (test) => {
    const url = await (await postgres()).newDatabase();
    const name = new URL(url).pathname.slice(1);
    const store = await openPostgresStore({ url });
    test.after(() => store.close());
    await store.save(await newResponse());
    const refuses = async () => assert.rejects(store.save(await newResponse()), StoreUnavailable);
    const system = url.replace(name, 'postgres');
    const cut = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`;

    await execute(system, `ALTER DATABASE ${name} SET default_transaction_read_only = on; ${cut}`);
    await eventually(() => store.ping());
    await refuses();
    await execute(system, `ALTER DATABASE ${name} RESET default_transaction_read_only; ${cut}`);
    await eventually(() => store.ping());
    assert.equal((await store.save(await newResponse())).kind, 'stored');

    await execute(system, `${cut}; ALTER DATABASE ${name} RENAME TO elsewhere`);
    for (let attempt = 0; attempt < 3; attempt++) await refuses();
    await execute(system, `ALTER DATABASE elsewhere RENAME TO ${name}`);
    await eventually(() => store.ping());
    assert.equal((await store.save(await newResponse())).kind, 'stored');
  });

  it('holds back the numbers of a transaction until it is over', async (test) => {
    const url = await (await postgres()).newDatabase();
    const store = await openPostgresStore({ url, timeout: 5000 });
    test.after(() => store.close());
    await store.save(await newResponse());
    const { through } = await store.since('riverside', 0);
    // Another process has taken numbers, and is slow to commit.
    const slow = await connectionTo(test, url);
    await slow.query("BEGIN; UPDATE journals SET last = last + 3 WHERE activity = 'riverside'");
    const saving = store.save(await newResponse());
    const elsewhere = store.save(await newResponse({ activity: 'harbour' }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal((await store.since('riverside', 0)).through, through, 'nothing is counted past it');
    await slow.query('COMMIT');
    assert.equal((await saving).kind, 'stored');
    assert.equal((await elsewhere).kind, 'stored');
    assert.equal((await store.since('riverside', 0)).through, through + 4);
  });
});

describe('A collector', () => {
  it('publishes and exports the same from each database', async (test) => {
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        answerWith({
          influence: index % 3 ? 'yes' : 'no',
          age: index % 2 ? 'young' : 'old',
          ideas: `Idea ${index}`,
        }),
      ),
    );
    const changed = await Promise.all(
      answers.slice(0, 12).map(({ id }) => answerWith({ influence: 'no' }, { revision: 2, revisionOf: id })),
    );
    const seen = [];
    for (const { skip, newDatabase } of engines) {
      if (skip) continue;
      const database = await newDatabase(test);
      const collector = await openCollector(test, {
        files: [publishing],
        environment: { MODERATION_TOKEN: 'a-moderation-token-for-tests' },
        now: () => new Date('2026-11-25T12:34:56Z'),
        openStore: () => database.open(),
      });
      const replies = await Promise.all([...changed, ...answers].map((envelope) => collector.post(envelope)));
      assert.ok(replies.every(({ statusCode }) => statusCode === 201));
      const again = await collector.post(answers[0]);
      assert.equal(again.statusCode, 200);
      assert.equal((await collector.post({ ...answers[0], mode: 'paper' })).statusCode, 409);
      assert.equal((await resultsOf(collector)).responses, 60);
      await send(collector, 1, { influence: 'no' }, { id: '00000000-0000-4000-8000-000000000000' });
      const words = await collector.get('/activities/riverside/words', {
        authorization: 'Bearer a-moderation-token-for-tests',
      });
      const bodies = [await collector.get('/activities/riverside/results'), words];
      const exports = [await collector.export('csv'), await collector.export('json')];
      seen.push([...bodies, ...exports].map(({ statusCode, body }) => ({ statusCode, body })));
    }
    assert.equal(seen.length, engines.filter(({ skip }) => !skip).length);
    for (const each of seen) assert.deepEqual(each, seen[0]);
    assert.ok(seen[0]?.every(({ statusCode }) => statusCode === 200));
  });

  for (const { name, skip, newDatabase } of engines) {
    it(`asks for another try while ${name} does not take anything`, { skip }, async (test) => {
      const database = await newDatabase(test);
      const collector = await openCollector(test, { openStore: () => database.open() });
      const letGo = await database.hold();
      const envelope = await envelopeWith();
      const reply = await collector.post(envelope);
      assert.equal(reply.statusCode, 503);
      assert.equal(reply.headers['retry-after'], '5');
      await letGo();
      assert.equal((await collector.post(envelope)).statusCode, 201);
    });
  }
});

/** The first attempts may meet connections that have been cut. */
async function eventually<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || attempt === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
