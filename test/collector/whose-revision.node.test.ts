/** Nobody changes or withdraws what somebody else said, whatever ids they know. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';

import type { Acknowledgement, Envelope } from '../../src/delivery/envelope.js';
import { proofFor } from './names.js';
import { digestOf, envelopeWith, openCollector } from './support.js';
import type { Collector } from './support.js';

/** A revision that says of itself only what is given. */
async function revision(of: string, more: Partial<Envelope> = {}): Promise<Envelope> {
  const { key: _key, ...bare } = await envelopeWith({
    revision: 2,
    revisionOf: of,
    answers: { influence: 'unsure' },
  });
  return { ...bare, ...more };
}

async function store({ post }: Collector, envelope: Envelope): Promise<Acknowledgement> {
  const reply = await post(envelope);
  assert.equal(reply.statusCode, 201, reply.body);
  return reply.json<Acknowledgement>();
}

type Exported = Envelope & { readonly current: boolean };

const exported = async (collector: Collector) => (await collector.export('json')).json<Exported[]>();

const currentIds = async (collector: Collector) =>
  (await exported(collector)).filter(({ current }) => current).map(({ id }) => id);

async function withdraw({ app }: Collector, receipt: string) {
  const payload = { activity: 'riverside', receipt };
  const reply = await app.inject({ method: 'POST', url: '/receipts/withdraw', payload });
  assert.equal(reply.statusCode, 200, reply.body);
}

describe('A revision', () => {
  it('is taken from whoever has the receipt of any that went before, also of an id without a key', async (test) => {
    const collector = await openCollector(test);
    const first = await envelopeWith({ id: randomUUID() });
    const { receipt } = await store(collector, first);
    const second = await revision(first.id, { receipt: receipt.toLowerCase().replaceAll('-', ' ') });
    const reply = await store(collector, second);
    assert.equal(reply.digest, await digestOf(second), 'of what was sent');
    assert.deepEqual(await currentIds(collector), [second.id]);
    const third = await revision(second.id, { revision: 3, receipt });
    await store(collector, third);
    assert.deepEqual(await currentIds(collector), [third.id]);
    assert.equal((await collector.post(third)).statusCode, 200, 'and once more');
  });

  it('is taken with the key of the id that it replaces, before that one, too', async (test) => {
    const collector = await openCollector(test);
    const first = await envelopeWith();
    const second = await revision(first.id, proofFor(first.id));
    await store(collector, second);
    await store(collector, first);
    assert.deepEqual(await currentIds(collector), [second.id]);
  });

  it('leaves neither receipt nor key behind', async (test) => {
    const collector = await openCollector(test);
    const first = await envelopeWith();
    const { receipt } = await store(collector, first);
    const { key = 'none' } = proofFor(first.id);
    for (const proof of [{ receipt }, { key }]) await store(collector, await revision(first.id, proof));
    const files = await Promise.all(
      (['csv', 'json', 'jsonl'] as const).map((format) => collector.export(format)),
    );
    for (const { body } of files)
      for (const secret of [receipt, key]) assert.equal(body.includes(secret), false);
    for (const { body } of collector.rows('SELECT body FROM responses'))
      assert.doesNotMatch(String(body), /"(key|receipt)"/);
  });

  const tries: readonly (readonly [
    what: string,
    proof: (own: Envelope, receipt: string) => Partial<Envelope>,
  ])[] = [
    ['nothing but the id', () => ({})],
    ['the receipt of their own response', (_, receipt) => ({ receipt })],
    ['a receipt that there is not', () => ({ receipt: 'CCCC-DDDD-FFFF' })],
    ['what is no receipt', () => ({ receipt: 'please' })],
    ['the key of their own response', ({ id }) => proofFor(id)],
  ];
  for (const [what, proof] of tries) {
    it(`is not taken from a stranger who has ${what}`, async (test) => {
      const collector = await openCollector(test);
      const [mine, theirs] = [await envelopeWith(), await envelopeWith()];
      await store(collector, mine);
      const { receipt } = await store(collector, theirs);
      const reply = await collector.post(await revision(mine.id, proof(theirs, receipt)));
      assert.equal(reply.statusCode, 403);
      assert.equal(reply.json<{ code: string }>().code, 'notYours');
      assert.deepEqual((await currentIds(collector)).sort(), [mine.id, theirs.id].sort());
    });
  }

  it('is no way to try every receipt', async (test) => {
    const collector = await openCollector(test);
    const first = await envelopeWith();
    await store(collector, first);
    const statuses = new Set<number>();
    for (let guess = 0; guess < 40; guess++)
      statuses.add(
        (await collector.post(await revision(first.id, { receipt: 'CCCC-DDDD-FFFF' }))).statusCode,
      );
    assert.deepEqual([...statuses], [403, 429]);
  });

  it('of what its sender has withdrawn does not withdraw what is named as its own id', async (test) => {
    const collector = await openCollector(test);
    const [mine, theirs] = [await envelopeWith(), await envelopeWith()];
    await store(collector, mine);
    await withdraw(collector, (await store(collector, theirs)).receipt);
    const reply = await collector.post(await revision(theirs.id, { id: mine.id, ...proofFor(theirs.id) }));
    assert.equal(reply.statusCode, 409);
    assert.deepEqual(await currentIds(collector), [mine.id]);
  });

  it('does not tell the id of a first that may still come, since whoever sent that would pass for its sender', async (test) => {
    const collector = await openCollector(test);
    const first = await envelopeWith();
    const second = await revision(first.id, proofFor(first.id));
    await store(collector, second);
    assert.deepEqual(
      (await exported(collector)).map(({ revisionOf }) => revisionOf),
      [null],
    );
    assert.equal((await collector.export('csv')).body.includes(first.id), false);
    await store(collector, first);
    assert.deepEqual((await exported(collector)).map(({ revisionOf }) => revisionOf).sort(), [
      first.id,
      null,
    ]);
  });
});
