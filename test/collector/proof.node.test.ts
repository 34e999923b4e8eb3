import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';

import { AT_ONCE, EVERY } from '../../demo/collector/src/guard/shares.js';
import type { ProblemBody } from '../../demo/collector/src/problem.js';
import type { Envelope } from '../../src/delivery/envelope.js';
import { activityFile, envelopeWith, openCollector } from './support.js';
import type { Collector } from './support.js';

const START = new Date('2026-11-26T10:00:00Z');

/** A collector that asks for work once an address has had its share, and a clock to put forward. */
async function guarded(test: Parameters<typeof openCollector>[0]) {
  let moment = START;
  const collector = await openCollector(test, {
    environment: { PROOF: 'busy' },
    files: [activityFile],
    now: () => moment,
  });
  const envelopes: Envelope[] = [];
  for (let number = 0; number < AT_ONCE; number++) {
    const envelope = await envelopeWith();
    assert.equal((await collector.post(envelope)).statusCode, 201);
    envelopes.push(envelope);
  }
  const pass = (milliseconds: number) => void (moment = new Date(moment.getTime() + milliseconds));
  return { ...collector, envelopes, pass };
}

/** What a widget sends once it has worked at what it was asked. */
async function proofOf(reply: Awaited<ReturnType<Collector['post']>>): Promise<string> {
  const { challenge } = reply.json<ProblemBody>();
  assert.ok(challenge);
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

describe('When much comes from one address', () => {
  it('the next is asked for work, and is stored and flagged after it', async (test) => {
    const { post, export: exported } = await guarded(test);
    const envelope = await envelopeWith();
    const asked = await post(envelope);
    assert.equal(asked.statusCode, 429);
    assert.equal(asked.headers['retry-after'], String(EVERY / 1000));
    const problem = asked.json<ProblemBody>();
    assert.equal(problem.code, 'proofNeeded');
    assert.equal((await post(envelope, { 'sayso-proof': await proofOf(asked) })).statusCode, 201);
    const rows = (await exported('json')).json<{ id: string; flags: string[] }[]>();
    assert.deepEqual(rows.find(({ id }) => id === envelope.id)?.flags, ['crowd']);
    assert.deepEqual(rows.filter(({ flags }) => flags.length > 0).length, 1);
  });

  it('whoever cannot work is taken after waiting', async (test) => {
    const { post, pass } = await guarded(test);
    const envelope = await envelopeWith();
    const asked = await post(envelope);
    pass(Number(asked.headers['retry-after']) * 1000);
    assert.equal((await post(envelope)).statusCode, 201);
  });

  it('what was stored before is acknowledged again, at once', async (test) => {
    const { post, envelopes } = await guarded(test);
    assert.equal((await post(envelopes[0]!)).statusCode, 200);
  });

  it('what was stored before is nothing of a share, however often it comes', async (test) => {
    const { post, envelopes, pass } = await guarded(test);
    pass(AT_ONCE * EVERY);
    for (let time = 0; time < 2 * AT_ONCE; time++) await post(envelopes[0]!);
    for (let number = 0; number < AT_ONCE; number++) {
      assert.equal((await post(await envelopeWith())).statusCode, 201);
    }
    assert.equal((await post(await envelopeWith())).statusCode, 429);
  });

  it('nobody wins back a share by repeating what they have worked for', async (test) => {
    const { post } = await guarded(test);
    const envelope = await envelopeWith();
    const worked = { 'sayso-proof': await proofOf(await post(envelope)) };
    assert.equal((await post(envelope, worked)).statusCode, 201);
    for (let time = 0; time < AT_ONCE; time++) assert.equal((await post(envelope, worked)).statusCode, 200);
    assert.equal((await post(await envelopeWith())).statusCode, 429);
  });

  it('work that was done is of no use for anything else', async (test) => {
    const { post, rows } = await guarded(test);
    const proof = await proofOf(await post(await envelopeWith()));
    const other = await post(await envelopeWith(), { 'sayso-proof': proof });
    assert.equal(other.statusCode, 429);
    assert.equal(rows('SELECT id FROM responses').length, AT_ONCE);
  });

  it('what is wrong is still said first, so that nobody works in vain', async (test) => {
    const { post } = await guarded(test);
    assert.equal((await post(await envelopeWith({ answers: {} }))).statusCode, 422);
  });
});

describe('A trap that was sprung', () => {
  it('is flagged in the exports, and the response is kept', async (test) => {
    const { post, export: exported } = await openCollector(test);
    const envelope = await envelopeWith();
    assert.equal((await post(envelope, { 'sayso-trap': '1' })).statusCode, 201);
    const [row] = (await exported('json')).json<{ flags: string[] }[]>();
    assert.deepEqual(row?.flags, ['trap']);
    assert.match((await exported('csv')).body, /current,flags,/);
    assert.match((await exported('csv')).body, new RegExp(`${envelope.id}.*,true,trap,`));
  });
});
