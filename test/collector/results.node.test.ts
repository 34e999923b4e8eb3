import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { openSqliteStore } from '../../demo/collector/src/store/sqlite-store.js';
import type { Store } from '../../demo/collector/src/store/store.js';
import type { PublishedResults } from '../../src/results/model/published-results.js';
import {
  publishing,
  publishingWith,
  answerWith,
  asked,
  RESULTS,
  resultsOf,
  rowOf,
  send,
} from './published.js';
import { activityFile, openCollector, rowsOf } from './support.js';

describe('Published results', () => {
  it('are those of everybody, of organisations beside them, and of groups', async (test) => {
    const collector = await openCollector(test, {
      files: [publishing],
      now: () => new Date('2026-11-25T12:34:56Z'),
    });
    await send(collector, 12, { age: 'young', for: 'me' }, { partner: 'council' });
    await send(collector, 14, { influence: 'no', age: 'young' }, { partner: 'council' });
    await send(collector, 13, { influence: 'no', age: 'old' }, { partner: 'food-bank' });
    await send(collector, 11, { age: 'old' }, { partner: 'food-bank' });
    await send(collector, 11, { age: 'old', for: 'group' }, { partner: 'food-bank' });
    await send(collector, 11, { influence: 'no', for: 'group' }, { partner: 'an insult' });

    const results = await resultsOf(collector);
    assert.equal(results.activity, 'riverside');
    assert.deepEqual(results.title, { en: 'Have your say', cy: 'Dweud eich dweud' });
    assert.deepEqual(results.about, { askedBy: 'Riverside Council' });
    assert.deepEqual(results.release, { at: '2026-11-25T12:00:00.000Z', nextAfterAnswers: 10 });
    assert.equal(results.responses, 70);
    assert.deepEqual(
      results.questions.map(({ name }) => name),
      ['influence', 'helps'],
      'no question about the person',
    );
    const [influence] = results.questions;
    assert.equal(influence?.passport, 'influence-local');
    assert.deepEqual(influence.options, [
      { value: 'yes', text: { en: 'I can', cy: 'Gallaf' } },
      { value: 'no', text: 'I cannot' },
      { value: 'dontknow', text: { en: 'Don’t know', cy: 'Ddim yn gwybod' } },
    ]);
    assert.deepEqual(influence.all, { cells: [25, 25, 0], atLeast: 50 });
    assert.deepEqual(influence.organisations, { cells: [10, 10, 0], atLeast: 20 });
    assert.deepEqual(
      influence.groups?.map(({ by, rows }) => [by, rows.map(({ value }) => value)]),
      [
        ['partner', ['council', 'food-bank']],
        ['age', ['young', 'old']],
      ],
    );
    assert.deepEqual(influence.groups[0]?.rows[0]?.row, { cells: [10, 15, 0], atLeast: 25 });
    assert.deepEqual(results.reach, [
      {
        by: 'age',
        title: 'Your age',
        source: 'Census 2021',
        rows: [
          { value: 'young', text: 'young', answers: 25, population: 40, plan: 'We visit the college' },
          { value: 'old', text: 'old', answers: 25, population: 60 },
        ],
      },
    ]);
    assert.doesNotMatch(JSON.stringify(results), /insult/);
  });

  it('say how many came in which way, groups among them, once that may be said', async (test) => {
    const collector = await openCollector(test, { files: [publishing] });
    await send(collector, 14);
    assert.equal('modes' in (await resultsOf(collector)), false, 'all came in one way');
    await send(collector, 8, { for: 'group' }, { mode: 'paper' });
    await send(collector, 3, {}, { mode: 'assisted' });
    await send(collector, 9, {}, { mode: 'paper' });
    const { responses, modes } = await resultsOf(collector);
    // Were only the three hidden, the others would give them away.
    assert.deepEqual([responses, modes], [35, { self: '*', assisted: '<8', paper: 15 }]);
  });

  it('tell nothing while few have answered, not even whether anybody has', async (test) => {
    const collector = await openCollector(test, { files: [publishing] });
    const nobody = await resultsOf(collector);
    assert.equal(nobody.responses, null);
    assert.deepEqual(rowOf(nobody, 'influence'), { hidden: 'tooFew' });
    assert.deepEqual(nobody.questions[0]?.organisations, { hidden: 'tooFew' });
    for (let count = 1; count <= 9; count++) {
      await send(collector, 1, { for: 'group' });
      assert.deepEqual(await resultsOf(collector), nobody);
    }
    // The same as for those who come first now.
    const late = await openCollector(test, { files: [publishing] });
    await send(late, 9);
    assert.deepEqual({ ...(await resultsOf(late)), release: 0 }, { ...nobody, release: 0 });
  });

  it('change with the tenth further answer, and not before', async (test) => {
    const collector = await openCollector(test, { files: [publishing] });
    const seen: PublishedResults[] = [];
    for (let people = 0; people < 40; people++) {
      seen.push(await resultsOf(collector));
      await send(collector, 1, { influence: people % 2 ? 'yes' : 'no' });
    }
    const changes = seen.flatMap((results, people) =>
      people > 0 && JSON.stringify(results) !== JSON.stringify(seen[people - 1]) ? [people] : [],
    );
    assert.deepEqual(changes, [10, 20, 30]);
    assert.equal(seen[20]?.responses, 20);
  });

  it('count a changed answer once, and its change among the further ones', async (test) => {
    const collector = await openCollector(test, { files: [publishing] });
    const people = await send(collector, 40, { influence: 'yes' });
    assert.equal((await resultsOf(collector)).responses, 40);
    for (const { id } of people.slice(0, 9)) {
      const revised = await answerWith({ influence: 'no' }, { revision: 2, revisionOf: id });
      assert.equal((await collector.post(revised)).statusCode, 201);
      assert.equal((await collector.post({ ...revised, id: revised.id })).statusCode, 200);
    }
    // The same person for the third time is no tenth.
    await collector.post(await answerWith({}, { revision: 3, revisionOf: people[0]?.id ?? null }));
    const [{ releases }] = collector.rows('SELECT max(number) AS releases FROM releases') as [
      { releases: number },
    ];
    await resultsOf(collector);
    assert.deepEqual(collector.rows('SELECT max(number) AS releases FROM releases'), [{ releases }]);

    await send(collector, 1);
    assert.equal((await resultsOf(collector)).responses, 40);
    assert.deepEqual(collector.rows('SELECT max(number) AS releases FROM releases'), [
      { releases: releases + 1 },
    ]);
  });

  it('are the same after a restart', async (test) => {
    const first = await openCollector(test, { files: [publishing] });
    await send(first, 25, { influence: 'no' });
    await send(first, 15);
    const before = await first.get(RESULTS);
    await send(first, 9);
    await first.close();
    const second = await openCollector(test, { files: [publishing], folder: first.folder });
    const after = await second.get(RESULTS);
    assert.equal(after.body, before.body);
    assert.equal(after.headers.etag, before.headers.etag);
    await send(second, 1);
    assert.notEqual((await second.get(RESULTS)).body, before.body);
  });

  it('are made once for all who ask at the same time', async (test) => {
    const reads: number[] = [];
    const collector = await openCollector(test, {
      files: [publishing],
      wrapStore: (store) => ({
        ...store,
        since: async (activity, through) => {
          const batch = await store.since(activity, through);
          return {
            ...batch,
            read: () => {
              reads.push(batch.people);
              return batch.read();
            },
          };
        },
      }),
    });
    await send(collector, 20);
    const replies = await Promise.all(Array.from({ length: 10 }, () => collector.get(RESULTS)));
    assert.equal(new Set(replies.map(({ body }) => body)).size, 1);
    assert.deepEqual(reads, [20]);
    assert.deepEqual(collector.rows('SELECT number FROM releases'), [{ number: 1 }]);
  });

  it('are those of whichever process was first', async (test) => {
    let between: () => Promise<unknown> = async () => undefined;
    const collector = await openCollector(test, {
      files: [publishing],
      wrapStore: (store) => ({
        ...store,
        keepRelease: async (activity, release) => {
          await between();
          await store.keepRelease(activity, release);
        },
      }),
    });
    await send(collector, 20);
    const other: Store = openSqliteStore({ file: collector.file });
    test.after(() => other.close());
    between = async () => {
      const figures = JSON.stringify({ responses: 15, questions: [], reach: [] });
      await other.keepRelease('riverside', {
        number: 1,
        made: '2026-11-25T12:00:00.000Z',
        through: 15,
        figures,
        counted: '{}',
      });
    };
    assert.equal((await resultsOf(collector)).responses, 15);
    assert.equal(rowsOf(collector.file, 'SELECT * FROM releases').length, 1);
  });

  it('come after a day with ten answers, whatever the clock does meanwhile', async (test) => {
    let now = new Date('2026-11-25T12:00:00Z');
    const collector = await openCollector(test, {
      files: [publishingWith({ every: 50 })],
      now: () => now,
    });
    const at = async (moment: string) => {
      now = new Date(moment);
      return (await resultsOf(collector)).responses;
    };
    assert.equal(await at('2026-11-25T12:00:00Z'), null);
    await send(collector, 12);
    assert.equal(await at('2026-11-25T12:30:00Z'), null);
    assert.equal(await at('2026-11-25T03:00:00Z'), null, 'the clock went back');
    assert.equal(await at('2026-11-26T12:00:00Z'), 10);
    await send(collector, 9);
    assert.equal(await at('2026-11-30T12:00:00Z'), 10, 'nine would be recognised');
    await send(collector, 1);
    assert.equal(await at('2026-11-30T12:00:01Z'), 20);
    assert.equal((await resultsOf(collector)).release.nextAt, '2026-12-01T12:00:00.000Z');
  });

  const closes = '2026-12-31T12:00:00Z';
  it('hold everything once it has closed', async (test) => {
    let now = new Date('2026-12-31T11:00:00Z');
    const collector = await openCollector(test, {
      files: [publishingWith({ every: 50, daily: false }, { closes })],
      now: () => now,
    });
    await send(collector, 60);
    await resultsOf(collector);
    await send(collector, 15);
    assert.equal((await resultsOf(collector)).responses, 60);
    now = new Date(closes);
    const last = await resultsOf(collector);
    assert.equal(last.responses, 75);
    assert.deepEqual(last.release, { at: '2026-12-31T12:00:00.000Z' });
  });

  it('leave out the last answers if they are fewer than ten, once it has closed', async (test) => {
    let now = new Date('2026-12-31T11:00:00Z');
    const collector = await openCollector(test, {
      files: [publishingWith({}, { closes })],
      now: () => now,
    });
    await send(collector, 30);
    const before = await resultsOf(collector);
    await send(collector, 9, { influence: 'no' });
    now = new Date('2027-03-01T00:00:00Z');
    const after = await resultsOf(collector);
    assert.deepEqual(after.questions, before.questions);
    assert.equal(after.responses, 30);
    assert.equal((await collector.export('json')).json<unknown[]>().length, 39, 'they are in the exports');
  });

  it('follow the file in what is no figure, and in what it publishes no longer', async (test) => {
    const first = await openCollector(test, { files: [publishing] });
    await send(first, 20, { age: 'old' });
    assert.equal((await resultsOf(first)).questions.length, 2);
    await first.close();
    const second = await openCollector(test, {
      folder: first.folder,
      files: [
        publishingWith({
          groups: ['age'],
          questions: ['influence'],
          organisations: undefined,
          reach: [],
          outcome: { text: 'A crossing is built', url: 'https://www.riverside.example/crossing' },
        }),
      ],
    });
    const results = await resultsOf(second);
    assert.equal(results.responses, 20);
    assert.equal(results.outcome?.text, 'A crossing is built');
    assert.equal(results.reach, undefined);
    assert.deepEqual(
      results.questions.map(({ name, groups, organisations }) => [
        name,
        groups?.map(({ by }) => by),
        organisations,
      ]),
      [['influence', ['age'], undefined]],
    );
  });

  it('stay with their partner when the file names the partners in another order', async (test) => {
    const first = await openCollector(test, { files: [publishing] });
    await send(first, 20, { influence: 'yes' }, { partner: 'council' });
    await send(first, 15, { influence: 'no' }, { partner: 'council' });
    await send(first, 30, { influence: 'no' }, { partner: 'food-bank' });
    await send(first, 10, { influence: 'yes' }, { partner: 'food-bank' });
    const rowsIn = ({ questions }: PublishedResults) =>
      Object.fromEntries(questions[0]!.groups![0]!.rows.map(({ value, row }) => [value, row]));
    const before = rowsIn(await resultsOf(first));
    assert.deepEqual(before, {
      council: { cells: [20, 15, 0], atLeast: 35 },
      'food-bank': { cells: [10, 30, 0], atLeast: 40 },
    });
    await first.close();
    const second = await openCollector(test, {
      folder: first.folder,
      files: [publishingWith({ partners: { 'food-bank': 'Food bank', council: 'Council' } })],
    });
    await send(second, 3, { influence: 'yes' }, { partner: 'council' });
    await send(second, 12, { influence: 'yes' });
    assert.deepEqual(rowsIn(await resultsOf(second)), before);
  });

  it('have the questions about people only if the file names them', async (test) => {
    const collector = await openCollector(test, { files: [publishingWith({ questions: ['age'] })] });
    assert.deepEqual(
      (await resultsOf(collector)).questions.map(({ name }) => name),
      ['age'],
    );
  });

  for (const [title, file] of [
    ['without "results"', { ...activityFile, definition: asked }],
    ['if the file says not to', publishingWith({ publish: false })],
  ] as const) {
    it(`are not found ${title}, and the reply says what to do`, async (test) => {
      const collector = await openCollector(test, { files: [file] });
      await send(collector, 20);
      const reply = await collector.get(RESULTS);
      assert.equal(reply.statusCode, 404);
      const problem = reply.json<{ code: string; detail: string }>();
      assert.equal(problem.code, 'resultsOff');
      assert.match(problem.detail, /"results" in activities\/riverside\.json/);
      assert.deepEqual(collector.rows('SELECT * FROM releases'), []);
    });
  }

  it('do not stop for answers that nobody would give', async (test) => {
    const collector = await openCollector(test, { files: [publishing] });
    const odd: readonly unknown[] = [{ toString: 1 }, [{}], ['group', {}], 5, null, true];
    for (const value of odd) {
      for (const name of ['for', 'age', 'helps', 'ideas']) {
        const reply = await collector.post(await answerWith({ [name]: value }));
        assert.ok([201, 422].includes(reply.statusCode));
      }
    }
    await send(collector, 20);
    assert.equal((await collector.get(RESULTS)).statusCode, 200);
  });
});

describe('The reply with results', () => {
  it('may be read by any page, and is the same for each, so that caches may share it', async (test) => {
    const { get } = await openCollector(test, { files: [publishing] });
    const replies = await Promise.all(
      [undefined, 'https://elsewhere.example', 'null'].map((origin) =>
        get(RESULTS, origin ? { origin } : {}),
      ),
    );
    for (const { headers } of replies) {
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.equal(headers['access-control-allow-credentials'], undefined);
      assert.equal(headers.vary, undefined);
      assert.equal(
        headers['cache-control'],
        'public, max-age=60, s-maxage=300, stale-while-revalidate=600, stale-if-error=86400',
      );
      assert.equal(headers['content-type'], 'application/json; charset=utf-8');
    }
  });

  it('is not sent again to who has it, until there is a release', async (test) => {
    const collector = await openCollector(test, { files: [publishing] });
    const { headers, body } = await collector.get(RESULTS);
    const etag = String(headers.etag);
    const { createHash } = await import('node:crypto');
    assert.equal(etag, `"${createHash('sha256').update(body).digest('hex')}"`);
    await send(collector, 9);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const reply = await collector.get(RESULTS, { 'if-none-match': known });
      assert.equal(reply.statusCode, 304);
      assert.equal(reply.body, '');
      assert.equal(reply.headers.etag, etag);
      assert.match(String(reply.headers['cache-control']), /^public, max-age=60/);
      assert.equal(reply.headers['access-control-allow-origin'], '*');
    }
    await send(collector, 11);
    const reply = await collector.get(RESULTS, { 'if-none-match': etag });
    assert.equal(reply.statusCode, 200);
    assert.notEqual(reply.headers.etag, etag);
  });

  it('is not found for an activity that there is not, also for other pages', async (test) => {
    const { get } = await openCollector(test, { files: [publishing] });
    const reply = await get('/activities/nowhere/results', { origin: 'https://elsewhere.example' });
    assert.equal(reply.statusCode, 404);
    assert.equal(reply.headers['access-control-allow-origin'], '*');
  });
});
