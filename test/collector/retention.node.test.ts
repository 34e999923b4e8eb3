import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { StoreUnavailable } from '../../demo/collector/src/store/unavailable.js';
import type { Store } from '../../demo/collector/src/store/store.js';
import type { Acknowledgement } from '../../src/delivery/envelope.js';
import { groupsFile, INTEREST, interested } from './groups.js';
import { answerWith, publishing } from './published.js';
import { openCollector, temporaryFolder } from './support.js';
import type { Collector } from './support.js';

const times = { closes: '2026-11-30T17:00:00Z', keepUntil: '2026-12-31' };
const files = [
  { ...publishing, ...times, contact: 'Call 0300 123 4567' },
  { ...groupsFile, ...times },
];
const [RIVERSIDE, GROUPS] = files.map((file) => String((file as { id?: unknown }).id)) as [string, string];

const during = () => new Date('2026-11-26T10:00:00Z');
const onTheLastDay = () => new Date('2026-12-31T23:59:59Z');
const after = () => new Date('2027-01-01T00:00:00Z');

describe('Once the last day is over on which answers are kept', () => {
  it('they are deleted, and what was published stays', async (test) => {
    const folder = temporaryFolder(test);
    const first = await openCollector(test, { files, folder, now: during });
    const receipt = await answered(first);
    await first.close();
    assert.ok(readFileSync(first.file).includes('marker-idea'));

    const closed = await openCollector(test, { files, folder, now: onTheLastDay });
    const before = await published(closed);
    assert.equal(closed.rows('SELECT id FROM responses').length, 49);
    assert.equal((await closed.export('json', RIVERSIDE)).json<unknown[]>().length, 40);
    await closed.close();

    const lines: string[] = [];
    const over = await openCollector(test, {
      files,
      folder,
      now: after,
      environment: { LOG_LEVEL: 'info' },
      logStream: { write: (line) => void lines.push(line) },
    });
    await untilDone(over);
    assert.deepEqual(await published(over), before);
    for (const table of ['responses', 'events', 'verdicts', 'withdrawn'])
      assert.deepEqual(over.rows(`SELECT * FROM ${table}`), [], table);

    const late = await over.post(await answerWith({ influence: 'yes' }, { activity: RIVERSIDE }));
    const lookUp = await over.app.inject({
      method: 'POST',
      url: '/receipts/look-up',
      payload: { activity: RIVERSIDE, receipt },
    });
    for (const reply of [late, lookUp, await over.export('csv', RIVERSIDE)]) {
      assert.equal(reply.statusCode, 410);
      const { code, deleted, closed: when, contact } = reply.json<Record<string, unknown>>();
      assert.deepEqual(
        [code, deleted, when, contact],
        ['deleted', '2027-01-01', '2026-11-30T17:00:00.000Z', 'Call 0300 123 4567'],
      );
    }
    const said = lines
      .filter((line) => line.includes('are deleted'))
      .map((line) => JSON.parse(line) as object);
    assert.deepEqual(
      said.map((line) => ({ ...line, time: 0 })),
      [
        [GROUPS, 9],
        [RIVERSIDE, 40],
      ].map(([activity, deleted]) => ({
        level: 30,
        time: 0,
        activity,
        deleted,
        msg: 'the answers were kept long enough, and are deleted',
      })),
    );
    await over.close();
    assert.ok(!readFileSync(over.file).includes('marker-idea'), 'it is not in the file any more');
  });

  it('go on being deleted by whoever starts next, wherever it was stopped', async (test) => {
    const steps: readonly (keyof Store)[] = ['freeze', 'deleteSome', 'endDeletion'];
    for (const [step, really] of steps.flatMap(
      (each) =>
        [
          [each, false],
          [each, true],
        ] as const,
    )) {
      const folder = temporaryFolder(test);
      const first = await openCollector(test, { files, folder, now: during });
      await answered(first);
      await first.close();
      const closed = await openCollector(test, { files, folder, now: onTheLastDay });
      const before = await published(closed);
      await closed.close();

      let tried = () => {};
      const broken = new Promise<void>((resolve) => (tried = resolve));
      const killed = await openCollector(test, {
        files,
        folder,
        now: after,
        wrapStore: (store) => ({
          ...store,
          [step]: async (...given: never[]) => {
            if (really) await (store[step] as (...args: never[]) => Promise<unknown>)(...given);
            tried();
            throw new StoreUnavailable('SQLITE_IOERR');
          },
        }),
      });
      await broken;
      await killed.close();
      const next = await openCollector(test, { files, folder, now: after });
      await untilDone(next);
      assert.deepEqual(await published(next), before, `${step} ${really}`);
      assert.deepEqual(next.rows('SELECT * FROM responses'), []);
      await next.close();
    }
  });
});

/** Forty answers, a withdrawn one among them, and nine that somebody would come; gives a receipt that is still good. */
async function answered(collector: Collector): Promise<string> {
  let receipt = '';
  for (let index = 0; index < 41; index++) {
    const answers = { influence: index % 2 ? 'yes' : 'no', ideas: `marker-idea ${index}` };
    const reply = await collector.post(await answerWith(answers, { activity: RIVERSIDE }));
    const given = reply.json<Acknowledgement>().receipt;
    if (index === 0) {
      const payload = { activity: RIVERSIDE, receipt: given };
      await collector.app.inject({ method: 'POST', url: '/receipts/withdraw', payload });
    }
    receipt = given;
  }
  await interested(collector, 9);
  return receipt;
}

/** What anybody may see, but for when it was counted. */
async function published({ get }: Collector) {
  const results = (await get(`/activities/${RIVERSIDE}/results`)).json<Record<string, unknown>>();
  const interest = (await get(INTEREST)).json<{ interest: unknown[] }>();
  assert.ok(results['responses'], JSON.stringify(results));
  assert.equal(interest.interest.length, 1);
  return [results['responses'], results['questions'], interest.interest];
}

async function untilDone(collector: Collector) {
  for (let time = 0; time < 200; time++) {
    const states = collector.rows('SELECT state FROM deletions').map(({ state }) => state);
    if (states.length === 2 && states.every((state) => state === 'done')) return;
    await wait(20);
  }
  assert.fail('nothing was deleted in time');
}
