import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { csvRows } from '../../demo/collector/src/export/csv.js';
import type { Envelope } from '../../src/delivery/envelope.js';
import { activityFile, envelopeWith, hashOf, openCollector, TOKEN } from './support.js';
import type { Collector } from './support.js';

const NAMED =
  'id,received,language,partner,mode,revision,revision_of,current,flags,' +
  'influence,priorities,priorities-Comment,years,ideas,answers.language,a/b~c';

describe('A cell of CSV', () => {
  const cases: readonly (readonly [cell: string | number | boolean | null, written: string])[] = [
    ['=HYPERLINK("http://x.example","y")', `"'=HYPERLINK(""http://x.example"",""y"")"`],
    ['+44 300 123 4567', "'+44 300 123 4567"],
    ['-2+3+cmd|calc', "'-2+3+cmd|calc"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', `"'\rx"`],
    ['\0x', "'\0x"],
    [' \n=1+1', `"' \n=1+1"`],
    ['＝1+1', "'＝1+1"],
    ['-5', "'-5"],
    [-5, '-5'],
    [-0.25, '-0.25'],
    [0, '0'],
    [false, 'false'],
    [null, ''],
    ['', ''],
    ['a = b', 'a = b'],
    ['one, two', '"one, two"'],
    ['a "quote"', '"a ""quote"""'],
    ['two\nlines', '"two\nlines"'],
    ['Dŵr, اردو, 🌳', '"Dŵr, اردو, 🌳"'],
  ];
  for (const [cell, written] of cases) {
    it(`holds ${JSON.stringify(cell)} as ${JSON.stringify(written)}`, () => {
      assert.equal(csvRows([[cell, 'x']]), `${written},x\r\n`);
    });
  }
});

describe('The CSV export', () => {
  it('has a byte order mark, CR LF, and the columns in the order of the questions', async (test) => {
    const collector = await openCollector(test, { now: () => new Date('2026-11-23T10:00:00Z') });
    const first = await envelopeWith({
      id: '00000000-0000-4000-8000-000000000001',
      language: 'cy',
      partner: 'food-bank',
      mode: 'paper',
      answers: {
        zebra: 'last',
        ideas: 'Dŵr glân 🌳',
        'priorities-Comment': 'benches',
        priorities: ['parks', 'other'],
        years: -3,
        influence: 'agree',
        language: 'Cymraeg',
        apple: true,
      },
    });
    const second = await envelopeWith({
      id: '00000000-0000-4000-8000-000000000002',
      revision: 2,
      revisionOf: first.id,
      answers: { influence: 'unsure', priorities: ['buses', 'libraries; museums'], ideas: '=1+1' },
    });
    await send(collector, second, first);

    const reply = await collector.export('csv');
    assert.equal(reply.statusCode, 200);
    assert.equal(reply.headers['content-type'], 'text/csv; charset=utf-8; header=present');
    assert.equal(reply.headers['content-disposition'], 'attachment; filename="riverside.csv"');
    assert.equal(reply.headers['cache-control'], 'no-store');
    assert.deepEqual([...reply.rawPayload.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    assert.deepEqual(reply.rawPayload.subarray(3).toString('utf8').split('\r\n'), [
      `${NAMED},apple,zebra`,
      `${first.id},2026-11-23,cy,food-bank,paper,1,,false,,agree,parks; other,benches,-3,Dŵr glân 🌳,Cymraeg,,true,last`,
      `${second.id},2026-11-23,en-GB,,self,2,${first.id},true,,unsure,"[""buses"",""libraries; museums""]",,,'=1+1,,,,`,
      '',
    ]);
  });

  it('neutralises names of answers as well: anyone may make them up', async (test) => {
    const collector = await openCollector(test);
    await send(collector, await envelopeWith({ answers: { influence: 'agree', '=1+1': 'x' } }));
    assert.match((await collector.export('csv')).body, /,'=1\+1\r\n/);
  });

  it('has the questions of older definitions after those of the present one', async (test) => {
    const first = await openCollector(test);
    await send(first, await envelopeWith());
    await first.close();
    const changed = { pages: [{ elements: [{ type: 'text', name: 'street' }] }] };
    const second = await openCollector(test, {
      folder: first.folder,
      files: [{ ...activityFile, definition: changed }],
    });
    await send(
      second,
      await envelopeWith({ definition: await hashOf(changed), answers: { street: 'Mill Lane' } }),
    );
    const [header] = (await second.export('csv')).body.split('\r\n');
    assert.match(header ?? '', /,current,flags,street,influence$/);
  });

  it('cannot be made too wide to open: what is over goes into one column', async (test) => {
    const collector = await openCollector(test);
    const flood = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`x${index}`, index]));
    await send(
      collector,
      await envelopeWith({ answers: { influence: 'agree', ...flood } }),
      await envelopeWith({ answers: { influence: 'agree', zone: 'north' } }),
      await envelopeWith({ answers: { influence: 'agree', zone: 'south' } }),
    );
    const [header = '', ...rows] = (await collector.export('csv')).body.trim().split('\r\n');
    const columns = header.split(',');
    assert.equal(columns.length, NAMED.split(',').length + 100 + 1);
    assert.equal(columns.at(-1), 'other_answers');
    assert.ok(columns.includes('zone'), 'the most frequent names keep their columns');
    const left = rows.map((row) => /"(\{.*\})"$/.exec(row)?.[1]).filter((json) => json !== undefined);
    assert.equal(left.length, 1);
    assert.equal(Object.keys(JSON.parse(left[0]?.replaceAll('""', '"') ?? '') as object).length, 401);
  });

  it('of an activity without responses is the header alone', async (test) => {
    const collector = await openCollector(test);
    assert.equal((await collector.export('csv')).body, `\uFEFF${NAMED}\r\n`);
  });

  it('never holds receipts, or the time of day', async (test) => {
    const collector = await openCollector(test, { now: () => new Date('2026-11-23T10:11:12Z') });
    const [receipt = ''] = await send(collector, await envelopeWith());
    for (const format of ['csv', 'json'] as const) {
      const { body } = await collector.export(format);
      assert.match(body, /2026-11-23/);
      assert.doesNotMatch(body, /10:11/);
      assert.doesNotMatch(body, new RegExp(receipt));
    }
  });
});

describe('The JSON export', () => {
  it('is every envelope as it was sent, with the day', async (test) => {
    const collector = await openCollector(test, { now: () => new Date('2026-11-23T10:00:00Z') });
    const envelopes = await Promise.all(
      [1, 2, 3].map((years) =>
        envelopeWith({
          id: `00000000-0000-4000-8000-00000000000${years}`,
          answers: { influence: 'agree', years },
        }),
      ),
    );
    await send(collector, ...envelopes.toReversed());
    const reply = await collector.export('json');
    assert.equal(reply.headers['content-type'], 'application/json; charset=utf-8');
    assert.deepEqual(
      reply.json(),
      envelopes.map((envelope) => ({ ...envelope, received: '2026-11-23', current: true, flags: [] })),
    );
  });

  it('of an activity without responses is an empty list', async (test) => {
    const collector = await openCollector(test);
    assert.deepEqual((await collector.export('json')).json(), []);
  });

  it('has more responses than fit into one piece, each once, and none of another activity', async (test) => {
    const collector = await openCollector(test, {
      files: [activityFile, { ...activityFile, id: 'harbour' }],
    });
    const envelopes = await Promise.all(Array.from({ length: 1101 }, () => envelopeWith()));
    await send(collector, ...envelopes, await envelopeWith({ activity: 'harbour' }));

    const ids = (await collector.export('json')).json<Envelope[]>().map(({ id }) => id);
    assert.deepEqual(ids, envelopes.map(({ id }) => id).sort());
    assert.equal((await collector.export('csv')).body.trim().split('\r\n').length, 1 + envelopes.length);
    assert.equal((await collector.export('json', 'harbour')).json<Envelope[]>().length, 1);
  });
});

describe('Exports', () => {
  const URLS = ['/activities/riverside/responses.csv', '/activities/riverside/responses.json'];

  const wrong: readonly (readonly [title: string, authorization: string | undefined])[] = [
    ['no token', undefined],
    ['another token', 'Bearer another-token-for-tests-only'],
    ['the beginning of the token', `Bearer ${TOKEN.slice(0, -1)}`],
    ['the token without "Bearer"', TOKEN],
    ['the token as a password', `Basic ${Buffer.from(`x:${TOKEN}`).toString('base64')}`],
  ];
  for (const [title, authorization] of wrong) {
    it(`are refused with ${title}`, async (test) => {
      const collector = await openCollector(test);
      await send(collector, await envelopeWith());
      for (const url of URLS) {
        const reply = await collector.get(url, authorization === undefined ? {} : { authorization });
        assert.equal(reply.statusCode, 401);
        assert.equal(reply.headers['www-authenticate'], 'Bearer realm="exports"');
        assert.equal(reply.headers['cache-control'], 'no-store');
        assert.doesNotMatch(reply.body, /influence/);
      }
    });
  }

  it('are refused to everyone while no token is set, and say how to set one', async (test) => {
    const { get } = await openCollector(test, { environment: { EXPORT_TOKEN: '' } });
    for (const url of URLS) {
      const reply = await get(url, { authorization: 'Bearer ' });
      assert.equal(reply.statusCode, 503);
      assert.match(reply.json<{ detail: string }>().detail, /EXPORT_TOKEN/);
    }
  });

  it('are not to be had with HEAD, which would read everything for nothing', async (test) => {
    const { app } = await openCollector(test);
    for (const url of URLS) {
      const reply = await app.inject({ method: 'HEAD', url, headers: { authorization: `Bearer ${TOKEN}` } });
      assert.equal(reply.statusCode, 404);
    }
  });

  it('of an activity that there is not are not found', async (test) => {
    const collector = await openCollector(test);
    assert.equal((await collector.export('csv', 'nowhere')).statusCode, 404);
  });
});

/** Sends responses that must all be stored, and returns their receipts. */
async function send(collector: Collector, ...envelopes: readonly Envelope[]): Promise<string[]> {
  const replies = await Promise.all(envelopes.map((envelope) => collector.post(envelope)));
  for (const reply of replies) assert.equal(reply.statusCode, 201, reply.body);
  return replies.map((reply) => reply.json<{ receipt: string }>().receipt);
}
