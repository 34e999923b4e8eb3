import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';

import { canonicalJson, digestOf, envelopeWith, openCollector } from './support.js';

describe('A response', () => {
  it('is stored together with an event, and acknowledged with its digest and a receipt', async (test) => {
    const collector = await openCollector(test, { now: () => new Date('2026-11-23T23:30:00Z') });
    const envelope = await envelopeWith({
      answers: { influence: 'agree', ideas: 'Mwy o goed ar lan yr afon 🌳' },
    });
    const reply = await collector.post(envelope, { 'idempotency-key': envelope.id });

    assert.equal(reply.statusCode, 201);
    const { id, digest, receipt } = reply.json<Record<string, string>>();
    assert.equal(id, envelope.id);
    assert.equal(digest, await digestOf(envelope));
    assert.match(receipt ?? '', /^\w{4}-\w{4}-\w{4}$/);
    assert.deepEqual(collector.rows('SELECT * FROM responses'), [
      {
        sequence: 1,
        id,
        activity: 'riverside',
        definition: envelope.definition,
        received: '2026-11-23',
        revision: 1,
        revision_of: null,
        receipt,
        digest,
        body: canonicalJson(envelope),
        original: id,
        flags: '',
        group_size: null,
      },
    ]);
    assert.deepEqual(collector.rows('SELECT * FROM events'), [
      { sequence: 1, type: 'response-stored', activity: 'riverside', response_id: id },
    ]);
  });

  it('that is sent again gets the same receipt, and is there once', async (test) => {
    const collector = await openCollector(test);
    const envelope = await envelopeWith();
    const first = await collector.post(envelope);
    const again = await collector.post(Object.fromEntries(Object.entries(envelope).reverse()));

    assert.equal(again.statusCode, 200);
    assert.deepEqual(again.json(), first.json());
    assert.equal(collector.rows('SELECT * FROM responses').length, 1);
    assert.equal(collector.rows('SELECT * FROM events').length, 1);
  });

  it('is not changed by a different one with its id', async (test) => {
    const collector = await openCollector(test);
    const envelope = await envelopeWith();
    await collector.post(envelope);
    const other = await collector.post({ ...envelope, answers: { influence: 'disagree' } });

    assert.equal(other.statusCode, 409);
    assert.equal(other.json<{ code: string }>().code, 'conflict');
    assert.deepEqual(collector.rows('SELECT body FROM responses'), [{ body: canonicalJson(envelope) }]);
  });

  it('that arrives many times at once is stored once, and each sender gets the same receipt', async (test) => {
    const collector = await openCollector(test);
    const envelope = await envelopeWith();
    const replies = await Promise.all(Array.from({ length: 20 }, () => collector.post(envelope)));

    assert.deepEqual(replies.map(({ statusCode }) => statusCode).sort(), [
      ...Array<number>(19).fill(200),
      201,
    ]);
    assert.equal(new Set(replies.map(({ body }) => body)).size, 1);
    assert.equal(collector.rows('SELECT * FROM responses').length, 1);
    assert.equal(collector.rows('SELECT * FROM events').length, 1);
  });

  it('that races with a different one of the same id: one is stored, the other refused', async (test) => {
    const collector = await openCollector(test);
    const envelope = await envelopeWith();
    const replies = await Promise.all(
      ['agree', 'disagree'].map((influence) => collector.post({ ...envelope, answers: { influence } })),
    );

    assert.deepEqual(replies.map(({ statusCode }) => statusCode).sort(), [201, 409]);
    assert.equal(collector.rows('SELECT * FROM responses').length, 1);
  });

  it('that replaces another keeps both, and says which', async (test) => {
    const collector = await openCollector(test);
    const first = await envelopeWith();
    const second = await envelopeWith({ revision: 2, revisionOf: first.id });
    await collector.post(first);
    assert.equal((await collector.post(second)).statusCode, 201);

    assert.deepEqual(collector.rows('SELECT id, revision, revision_of FROM responses ORDER BY revision'), [
      { id: first.id, revision: 1, revision_of: null },
      { id: second.id, revision: 2, revision_of: first.id },
    ]);
    assert.deepEqual(collector.rows('SELECT type FROM events ORDER BY sequence'), [
      { type: 'response-stored' },
      { type: 'response-revised' },
    ]);
  });

  it('may hold answers to questions that there are not: they are kept', async (test) => {
    const collector = await openCollector(test);
    const envelope = await envelopeWith({ answers: { influence: 'agree', campaign: 'leaflet' } });
    assert.equal((await collector.post(envelope)).statusCode, 201);
    assert.deepEqual(collector.rows('SELECT body FROM responses'), [{ body: canonicalJson(envelope) }]);
  });

  it('may come from a poll', async (test) => {
    const collector = await openCollector(test);
    assert.equal((await collector.post(await envelopeWith({ widget: 'power-poll' }))).statusCode, 201);
  });

  for (const [title, key] of [
    ['bare', (id: string) => id],
    ['in quotes', (id: string) => `"${id}"`],
  ] as const) {
    it(`may carry its id as Idempotency-Key, ${title}`, async (test) => {
      const collector = await openCollector(test);
      const envelope = await envelopeWith();
      assert.equal((await collector.post(envelope, { 'idempotency-key': key(envelope.id) })).statusCode, 201);
    });
  }
});

describe('What is no response', () => {
  const malformed: readonly (readonly [title: string, change: object, pointers: readonly string[]])[] = [
    ['an id that is no UUID', { id: '1' }, ['/id']],
    ['an id in upper case, which would be another id', { id: randomUUID().toUpperCase() }, ['/id']],
    ['another version of the contract', { sayso: 2 }, ['/sayso']],
    ['a widget that is not known', { widget: 'quiz' }, ['/widget']],
    ['a definition that is no hash', { definition: 'latest' }, ['/definition']],
    ['a mode that is not known', { mode: 'proxy' }, ['/mode']],
    ['a revision in words', { revision: '1' }, ['/revision']],
    ['a missing member', { partner: undefined }, ['/partner']],
    ['a member that is not part of the contract', { 'user/agent': 'x' }, ['/user~1agent']],
    ['answers in a list', { answers: ['agree'] }, ['/answers']],
    ['several faults at once', { mode: 'proxy', language: 'not a language' }, ['/language', '/mode']],
  ];
  for (const [title, change, pointers] of malformed) {
    it(`is refused with a pointer: ${title}`, async (test) => {
      const collector = await openCollector(test);
      const reply = await collector.post({ ...(await envelopeWith()), ...change });
      assert.equal(reply.statusCode, 400);
      assert.equal(reply.headers['content-type'], 'application/problem+json; charset=utf-8');
      assert.equal(reply.headers['content-language'], 'en');
      const problem = reply.json<{ code: string; errors: { pointer: string; detail: string }[] }>();
      assert.equal(problem.code, 'malformed');
      assert.deepEqual(problem.errors.map(({ pointer }) => pointer).sort(), pointers);
      assert.deepEqual(collector.rows('SELECT * FROM responses'), []);
    });
  }

  for (const [title, payload] of [
    ['nothing', ''],
    ['half an object', '{"sayso":1,'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a poisoned prototype', '{"__proto__":{"admin":true}}'],
  ] as const) {
    it(`is refused: ${title}`, async (test) => {
      const { app } = await openCollector(test);
      const reply = await app.inject({
        method: 'POST',
        url: '/responses',
        payload,
        headers: { 'content-type': 'application/json' },
      });
      assert.equal(reply.statusCode, 400);
      assert.equal(reply.json<{ code: string }>().code, 'malformed');
    });
  }

  it('is refused without a quotation from it', async (test) => {
    const { app } = await openCollector(test);
    const reply = await app.inject({
      method: 'POST',
      url: '/responses',
      payload: '{"ideas": my-secret}',
      headers: { 'content-type': 'application/json' },
    });
    assert.equal(reply.statusCode, 400);
    assert.doesNotMatch(reply.body, /secret/);
  });

  it('is refused if it nests so deep that it could exhaust the stack', async (test) => {
    const collector = await openCollector(test);
    const envelope = await envelopeWith();
    const payload = JSON.stringify({ ...envelope, answers: { influence: 0 } }).replace(
      '"influence":0',
      `"influence":${'['.repeat(50_000)}${']'.repeat(50_000)}`,
    );
    const reply = await collector.app.inject({
      method: 'POST',
      url: '/responses',
      payload,
      headers: { 'content-type': 'application/json' },
    });
    assert.equal(reply.statusCode, 400);
    assert.deepEqual(
      reply.json<{ errors: { pointer: string }[] }>().errors.map(({ pointer }) => pointer),
      ['/answers'],
    );
  });

  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
    it(`is refused as ${type}, which a page may send without asking`, async (test) => {
      const collector = await openCollector(test);
      const reply = await collector.post(await envelopeWith(), { 'content-type': type });
      assert.equal(reply.statusCode, 415);
      assert.equal(reply.json<{ code: string }>().code, 'notJson');
    });
  }

  it('is refused if it is too large', async (test) => {
    const collector = await openCollector(test, { environment: { BODY_LIMIT: '2048' } });
    const reply = await collector.post(
      await envelopeWith({ answers: { influence: 'agree', ideas: 'x'.repeat(2048) } }),
    );
    assert.equal(reply.statusCode, 413);
    assert.equal(reply.json<{ code: string }>().code, 'tooLarge');
    assert.match(reply.json<{ detail: string }>().detail, /2048 bytes/);
  });

  it('is refused if Idempotency-Key is not its id', async (test) => {
    const collector = await openCollector(test);
    const reply = await collector.post(await envelopeWith(), { 'idempotency-key': randomUUID() });
    assert.equal(reply.statusCode, 400);
    assert.equal(reply.json<{ code: string }>().code, 'idempotencyKeyMismatch');
    assert.deepEqual(collector.rows('SELECT * FROM responses'), []);
  });

  for (const activity of ['nowhere', '__proto__', '../riverside']) {
    it(`is refused if it is for "${activity}"`, async (test) => {
      const collector = await openCollector(test);
      const reply = await collector.post(await envelopeWith({ activity }));
      assert.equal(reply.statusCode, 404);
      assert.equal(reply.json<{ code: string }>().code, 'unknownActivity');
    });
  }
});

describe('When the database fails', () => {
  it('nothing is acknowledged, the widget is told to try again, and a later try succeeds', async (test) => {
    const collector = await openCollector(test);
    const envelope = await envelopeWith();
    const { default: Database } = await import('libsql');
    const other = new Database(collector.file);
    other.exec('BEGIN IMMEDIATE');

    const refused = await collector.post(envelope);
    assert.equal(refused.statusCode, 503);
    assert.equal(refused.headers['retry-after'], '5');
    assert.equal(refused.json<{ code: string }>().code, 'unavailable');

    other.exec('ROLLBACK');
    other.close();
    assert.equal((await collector.post(envelope)).statusCode, 201);
  });

  it('shows nothing of what went wrong inside', async (test) => {
    const collector = await openCollector(test, {
      wrapStore: (store) => ({
        ...store,
        save: () => Promise.reject(new Error('table responses in /srv/secret')),
      }),
    });
    const reply = await collector.post(await envelopeWith());
    assert.equal(reply.statusCode, 500);
    assert.equal(reply.json<{ code: string }>().code, 'failed');
    assert.doesNotMatch(reply.body, /secret|responses in/);
  });
});
