import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';

import { createAttempts } from '../../demo/collector/src/attempts.js';
import { GUESSES, newReceipt, readReceipt } from '../../demo/collector/src/receipt.js';
import type { Acknowledgement, Envelope } from '../../src/delivery/envelope.js';
import { answerWith, publishing, resultsOf, rowOf, send } from './published.js';
import { activityFile, envelopeWith, openCollector, PAGE, rowsOf, TOKEN } from './support.js';
import type { Collector } from './support.js';

type Ask = 'look-up' | 'withdraw';

function ask({ app }: Collector, what: Ask, body: object, headers: Readonly<Record<string, string>> = {}) {
  return app.inject({
    method: 'POST',
    url: `/receipts/${what}`,
    payload: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
}

/** A collector that has stored these, one after the other, and the receipts that it gave. */
async function stored(test: TestContext, ...envelopes: readonly Envelope[]) {
  const clock = { now: new Date('2026-11-23T10:00:00Z') };
  const collector = await openCollector(test, {
    files: [activityFile, { ...activityFile, id: 'harbour' }],
    now: () => clock.now,
  });
  const receipts: string[] = [];
  for (const envelope of envelopes) {
    const reply = await collector.post(envelope);
    assert.equal(reply.statusCode, 201, reply.body);
    receipts.push(reply.json<Acknowledgement>().receipt);
  }
  return { ...collector, clock, receipts };
}

const codeOf = (reply: { json: () => unknown }) => (reply.json() as { code?: string }).code;

describe('A receipt', () => {
  it('is three groups of four characters that nobody mixes up, and no word', () => {
    for (let count = 0; count < 1000; count++) {
      assert.match(newReceipt(), /^[CDFGHJKMNPQRTVWXY2-9]{4}(-[CDFGHJKMNPQRTVWXY2-9]{4}){2}$/);
    }
  });

  it('comes up twice in ten thousand only if chance is broken', () => {
    assert.equal(new Set(Array.from({ length: 10_000 }, newReceipt)).size, 10_000);
  });

  const typed: readonly (readonly [text: string, read: string | undefined])[] = [
    ['K7QX-3MPD-W9TH', 'K7QX-3MPD-W9TH'],
    ['k7qx 3mpd w9th', 'K7QX-3MPD-W9TH'],
    [' k7qx3mpdw9th. ', 'K7QX-3MPD-W9TH'],
    ['K7QX–3MPD–W9TH', 'K7QX-3MPD-W9TH'],
    ['K7QX3MPD', 'K7QX3MPD'],
    ['k7qx-3mpd', 'K7QX3MPD'],
    ['K7QX-3MPD-W9T', undefined],
    ['K7QX-3MPD-W9T0', undefined],
    ["' OR 1=1 --", undefined],
    ['', undefined],
  ];
  for (const [text, read] of typed) {
    it(`typed as "${text}" is read as ${read ?? 'none'}`, () => assert.equal(readReceipt(text), read));
  }
});

describe('Whoever has a receipt', () => {
  it('learns what they need to amend, and nothing of the answers', async (test) => {
    const envelope = await envelopeWith({ answers: { influence: 'agree', ideas: 'marker' } });
    const collector = await stored(test, envelope);
    const [receipt = ''] = collector.receipts;
    const reply = await ask(collector, 'look-up', { activity: 'riverside', receipt: receipt.toLowerCase() });
    assert.equal(reply.statusCode, 200);
    assert.equal(reply.headers['cache-control'], 'no-store');
    assert.deepEqual(reply.json(), { id: envelope.id, revision: 1, received: '2026-11-23' });
  });

  it('amends with a revision of the id that they are told', async (test) => {
    const collector = await stored(test, await envelopeWith());
    const [receipt = ''] = collector.receipts;
    const { id, revision } = (
      await ask(collector, 'look-up', { activity: 'riverside', receipt })
    ).json<Envelope>();
    const amended = await envelopeWith({
      revision: revision + 1,
      revisionOf: id,
      answers: { influence: 'unsure' },
    });
    assert.equal((await collector.post(amended)).statusCode, 201);
    const again = await ask(collector, 'look-up', { activity: 'riverside', receipt });
    assert.deepEqual(again.json(), { id: amended.id, revision: 2, received: '2026-11-23' });
    const counted = (await collector.export('json')).json<(Envelope & { current: boolean })[]>();
    assert.deepEqual(
      counted.filter(({ current }) => current).map(({ answers }) => answers),
      [{ influence: 'unsure' }],
    );
  });

  it('withdraws every revision, by the receipt of any, and no other response', async (test) => {
    const first = await envelopeWith();
    const second = await envelopeWith({ revision: 2, revisionOf: first.id });
    const other = await envelopeWith();
    const collector = await stored(test, first, second, other);
    const [receipt = '', later = ''] = collector.receipts;
    const reply = await ask(collector, 'withdraw', { activity: 'riverside', receipt });
    assert.equal(reply.statusCode, 200, reply.body);
    assert.deepEqual(reply.json(), { withdrawn: '2026-11-23' });
    const left = (await collector.export('json')).json<Envelope[]>();
    assert.deepEqual(
      left.map(({ id }) => id),
      [other.id],
    );
    assert.deepEqual(collector.rows('SELECT response_id AS id FROM events'), [{ id: other.id }]);
    for (const each of [receipt, later]) {
      const found = await ask(collector, 'look-up', { activity: 'riverside', receipt: each });
      assert.equal(found.statusCode, 410);
      assert.equal(found.json<{ withdrawn: string }>().withdrawn, '2026-11-23');
    }
  });

  it('withdraws once, and is told the day each time', async (test) => {
    const collector = await stored(test, await envelopeWith());
    const [receipt = ''] = collector.receipts;
    await ask(collector, 'withdraw', { activity: 'riverside', receipt });
    collector.clock.now = new Date('2026-11-25T10:00:00Z');
    const again = await ask(collector, 'withdraw', { activity: 'riverside', receipt });
    assert.deepEqual([again.statusCode, again.json()], [200, { withdrawn: '2026-11-23' }]);
  });

  it('of a withdrawn response has nothing of it stored again that still arrives', async (test) => {
    const first = await envelopeWith();
    const collector = await stored(test, first);
    const [receipt = ''] = collector.receipts;
    await ask(collector, 'withdraw', { activity: 'riverside', receipt });
    const late = [
      first,
      { ...first, answers: { influence: 'disagree' } },
      await envelopeWith({ revision: 2, revisionOf: first.id }),
    ];
    for (const envelope of late) {
      const reply = await collector.post(envelope);
      assert.deepEqual([reply.statusCode, codeOf(reply)], [410, 'withdrawn']);
    }
    assert.deepEqual(collector.rows('SELECT id FROM responses'), []);
  });

  it('of a revision whose first never came has that refused, too', async (test) => {
    const first = await envelopeWith();
    const collector = await stored(test, await envelopeWith({ revision: 2, revisionOf: first.id }));
    const [receipt = ''] = collector.receipts;
    await ask(collector, 'withdraw', { activity: 'riverside', receipt });
    assert.equal(codeOf(await collector.post(first)), 'withdrawn');
  });

  it('leaves no trace of the answers in the database', async (test) => {
    const envelope = await envelopeWith({ answers: { influence: 'agree', ideas: 'marker-of-an-answer' } });
    const collector = await stored(test, envelope);
    const bytes = () => ['', '-wal'].map((end) => readFileSync(`${collector.file}${end}`, 'latin1')).join('');
    assert.ok(bytes().includes('marker-of-an-answer'));
    const [receipt = ''] = collector.receipts;
    await ask(collector, 'withdraw', { activity: 'riverside', receipt });
    assert.ok(!bytes().includes('marker-of-an-answer'));
    const [mark] = rowsOf(collector.file, 'SELECT * FROM withdrawn');
    assert.deepEqual(mark, { id: envelope.id, activity: 'riverside', receipt, day: '2026-11-23' });
  });

  it('may withdraw though the activity has closed', async (test) => {
    const first = await stored(test, await envelopeWith());
    const [receipt = ''] = first.receipts;
    await first.close();
    const closed = await openCollector(test, {
      folder: first.folder,
      files: [{ ...activityFile, closes: '2026-11-24T00:00:00Z' }],
    });
    assert.equal((await ask(closed, 'withdraw', { activity: 'riverside', receipt })).statusCode, 200);
  });

  it('takes their words out of the results at once, and themselves with the next release', async (test) => {
    const collector = await openCollector(test, { files: [publishing] });
    const authorization = `Bearer ${TOKEN}`;
    const mine = await answerWith({ ideas: 'More benches' });
    const { receipt } = (await collector.post(mine)).json<Acknowledgement>();
    await send(collector, 14);
    await send(collector, 15, { influence: 'no' });
    const [words] = (await collector.get('/activities/riverside/words', { authorization })).json<
      { id: string }[]
    >();
    await collector.app.inject({
      method: 'PUT',
      url: `/activities/riverside/words/${words?.id}`,
      payload: { publish: true, moderator: 'Ana' },
      headers: { authorization },
    });
    await resultsOf(collector);
    const before = await resultsOf(collector);
    const row = rowOf(before, 'influence');
    assert.ok(row && 'cells' in row, 'there are figures');
    assert.match(JSON.stringify(before), /More benches/);
    await ask(collector, 'withdraw', { activity: 'riverside', receipt });
    const after = await resultsOf(collector);
    assert.doesNotMatch(JSON.stringify(after), /More benches/);
    assert.deepEqual(rowOf(after, 'influence'), rowOf(before, 'influence'));
    assert.deepEqual(collector.rows('SELECT * FROM verdicts'), []);
  });
});

describe('Whoever has no receipt', () => {
  it('is told the same of one that there is not, of another activity, and of what is none', async (test) => {
    const collector = await stored(test, await envelopeWith());
    const [receipt = ''] = collector.receipts;
    const bodies = [
      { activity: 'riverside', receipt: newReceipt() },
      { activity: 'harbour', receipt },
      { activity: 'riverside', receipt: 'no receipt' },
      { activity: 'riverside', receipt: receipt.slice(0, -1) },
    ];
    for (const what of ['look-up', 'withdraw'] as const) {
      const replies = await Promise.all(bodies.map((body) => ask(collector, what, body)));
      assert.equal(new Set(replies.map(({ body }) => body)).size, 1);
      for (const reply of replies)
        assert.deepEqual([reply.statusCode, codeOf(reply)], [404, 'unknownReceipt']);
    }
    assert.equal(collector.rows('SELECT id FROM responses').length, 1);
  });

  it('may try thirty times in an hour, and another address still may', async (test) => {
    const collector = await stored(test, await envelopeWith());
    const [receipt = ''] = collector.receipts;
    const guess = { activity: 'riverside', receipt: 'CCCC-CCCC-CCCC' };
    const tried = await Promise.all(Array.from({ length: 35 }, () => ask(collector, 'look-up', guess)));
    assert.equal(tried.filter(({ statusCode }) => statusCode === 404).length, 30);
    const refused = tried.filter(({ statusCode }) => statusCode === 429);
    assert.equal(refused.length, 5);
    assert.equal(refused[0]?.headers['retry-after'], '3600');
    const right = { activity: 'riverside', receipt };
    assert.equal((await ask(collector, 'look-up', right)).statusCode, 429);
    const elsewhere = await collector.app.inject({
      method: 'POST',
      url: '/receipts/look-up',
      payload: right,
      remoteAddress: '198.51.100.7',
    });
    assert.equal(elsewhere.statusCode, 200);
    collector.clock.now = new Date('2026-11-23T11:00:00Z');
    assert.equal((await ask(collector, 'look-up', right)).statusCode, 200);
  });

  it('waits as long for a no as others for a yes', async (test) => {
    const collector = await stored(test, await envelopeWith());
    const [receipt = ''] = collector.receipts;
    for (const each of [receipt, newReceipt(), 'none']) {
      const begun = performance.now();
      await ask(collector, 'look-up', { activity: 'riverside', receipt: each });
      assert.ok(performance.now() - begun >= 99);
    }
  });

  it('may not ask from a page that the activity does not list', async (test) => {
    const collector = await stored(test, await envelopeWith());
    const [receipt = ''] = collector.receipts;
    const body = { activity: 'riverside', receipt };
    const from = (origin: string) => ask(collector, 'look-up', body, { origin });
    assert.equal((await from('https://a.example')).statusCode, 403);
    const listed = await from(PAGE);
    assert.equal(listed.statusCode, 200);
    assert.equal(listed.headers['access-control-allow-origin'], PAGE);
  });
});

describe('The count of wrong receipts', () => {
  const now = { value: new Date('2026-11-23T10:30:00Z') };
  const attempts = () => createAttempts(() => now.value);

  it('does not count right ones', () => {
    const { begin, forgive } = attempts();
    for (let count = 0; count < 100; count++) {
      assert.equal(begin('192.0.2.1', 'long'), 0);
      forgive('192.0.2.1', 'long');
    }
  });

  it('takes all addresses of a household for one, and no two households', () => {
    const { begin } = attempts();
    for (let count = 0; count < 30; count++) {
      assert.equal(begin(`2001:db8:1:2:${count.toString(16)}::1`, 'long'), 0);
    }
    assert.equal(begin('2001:db8:1:2::ffff', 'long'), 1800);
    assert.equal(begin('2001:db8:1:3::1', 'long'), 0);
    assert.equal(begin('2001:db8::1', 'long'), 0);
  });

  for (const kind of ['short', 'long'] as const) {
    it(`lets all addresses together try no more than ${GUESSES[kind]} that are ${kind}`, () => {
      const { begin } = attempts();
      let tried = 0;
      for (let count = 0; count < GUESSES[kind] + 10; count++) {
        if (begin(`10.${count >> 16}.${(count >> 8) & 255}.${count & 255}`, kind) === 0) tried += 1;
      }
      assert.equal(tried, GUESSES[kind]);
    });
  }
});
