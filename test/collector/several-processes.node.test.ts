import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, it } from 'node:test';

import { execute, postgres, withoutPostgres } from './postgres.js';
import { post, start } from './processes.js';
import type { Running } from './processes.js';
import { answerWith, publishing, RESULTS } from './published.js';
import { temporaryFolder, TOKEN, writeActivities } from './support.js';

const KILLS = 3;

describe('Three collectors in front of one PostgreSQL', { skip: withoutPostgres }, () => {
  it('keep every response that one acknowledged, once, and tell the same, though they are killed', async (test) => {
    const url = await (await postgres()).newDatabase();
    const environment = {
      // All that this test sends comes from one address.
      PROOF: 'never',
      PORT: '0',
      LOG_LEVEL: 'fatal',
      EXPORT_TOKEN: TOKEN,
      DATABASE_URL: url,
      DATABASE_CONNECTIONS: '3',
      ACTIVITIES_FOLDER: writeActivities(temporaryFolder(test), [publishing]),
    };
    // At the same time, so that they make the tables at the same time.
    const slots = Array.from({ length: 3 }, () => start(test, environment));
    await Promise.all(slots);

    const answers = await Promise.all(
      Array.from({ length: 400 }, (_, index) => answerWith({ influence: index % 3 ? 'yes' : 'no' })),
    );
    const changed = await Promise.all(
      answers.slice(0, 50).map(({ id }) => answerWith({ influence: 'no' }, { revision: 2, revisionOf: id })),
    );
    const envelopes = [...answers, ...changed];
    const waiting = [...envelopes];
    const receipts = new Map<string, Set<string>>();
    let kills = 0;

    const kill = async (slot: number) => {
      const { child } = (await slots[slot]) as Running;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      slots[slot] = gone.then(() => start(test, environment));
      await slots[slot];
    };
    /** Sends to any of them, and now and then once more to another, as a client does that lost the reply. */
    const send = async () => {
      for (let envelope = waiting.pop(); envelope; envelope = waiting.pop()) {
        const { address } = (await slots[Math.floor(Math.random() * 3)]) as Running;
        const reply = await post(address, envelope);
        if (reply) receipts.set(reply.id, (receipts.get(reply.id) ?? new Set()).add(reply.receipt));
        if (!reply || Math.random() < 0.2) waiting.unshift(envelope);
      }
    };
    const killer = async () => {
      for (; kills < KILLS; kills++) {
        while (receipts.size < ((kills + 1) * envelopes.length) / (KILLS + 2)) {
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        await kill(Math.floor(Math.random() * 3));
      }
    };
    await Promise.all([...Array.from({ length: 12 }, send), killer()]);

    const stored = await execute(url, 'SELECT id, receipt FROM responses');
    assert.equal(stored.length, envelopes.length);
    assert.equal(receipts.size, envelopes.length);
    for (const { id, receipt } of stored) {
      assert.deepEqual([...(receipts.get(String(id)) ?? [])], [receipt], 'one receipt, whoever gave it');
    }
    assert.deepEqual(
      (await execute(url, 'SELECT response_id FROM events')).map(({ response_id: id }) => id).sort(),
      envelopes.map(({ id }) => id).sort(),
    );

    const running = await Promise.all(slots);
    const told = await Promise.all(running.map(({ address }) => read(address)));
    assert.equal((JSON.parse(told[0]?.results ?? '{}') as { responses: number }).responses, 400);
    for (const each of told) assert.deepEqual(each, told[0]);
  });
});

/** What a collector publishes and exports. */
async function read(address: string) {
  const get = async (path: string) => {
    const reply = await fetch(new URL(path, address), { headers: { authorization: `Bearer ${TOKEN}` } });
    assert.equal(reply.status, 200);
    return reply.text();
  };
  return { results: await get(RESULTS), csv: await get('/activities/riverside/responses.csv') };
}
