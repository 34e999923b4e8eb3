import assert from 'node:assert/strict';
import { once } from 'node:events';
import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { describe, it } from 'node:test';

import { csvRows } from '../../demo/collector/src/export/csv.js';
import type { Envelope } from '../../src/delivery/envelope.js';
import { contributionWith, groupsFile, sent } from './groups.js';
import { idFor } from './names.js';
import { answerWith, publishing } from './published.js';
import { activityFile, envelopeWith, hashOf, openCollector, TOKEN } from './support.js';
import type { Collector } from './support.js';

const NAMED =
  'id,received,language,partner,mode,group_size,group_name,revision,revision_of,current,flags,unreviewed,refused,' +
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
    // What came on one day is in the order of ids.
    const [firstId = '', secondId = ''] = [idFor(), idFor()].sort();
    const first = await envelopeWith({
      id: firstId,
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
      id: secondId,
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
      `${first.id},2026-11-23,cy,food-bank,paper,,,1,,false,,ideas; language; priorities-Comment; zebra,,agree,parks; other,benches,-3,Dŵr glân 🌳,Cymraeg,,true,last`,
      `${second.id},2026-11-23,en-GB,,self,,,2,${first.id},true,,ideas,,unsure,"[""buses"",""libraries; museums""]",,,'=1+1,,,,`,
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
    assert.match(header ?? '', /,refused,street,influence$/);
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
    for (const format of ['csv', 'json', 'jsonl'] as const) {
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
      envelopes.map((envelope) => ({
        ...envelope,
        received: '2026-11-23',
        current: true,
        flags: [],
        unreviewed: [],
        refused: [],
      })),
    );
  });

  it('of an activity without responses is an empty list', async (test) => {
    const collector = await openCollector(test);
    assert.deepEqual((await collector.export('json')).json(), []);
  });

  it('has more responses than fit into one piece, each once, and none of another activity', async (test) => {
    const collector = await openCollector(test, {
      files: [activityFile, { ...activityFile, id: 'harbour' }],
      environment: { MAX_REQUESTS: '5000' },
    });
    const envelopes = await Promise.all(Array.from({ length: 1101 }, () => envelopeWith()));
    await send(collector, ...envelopes, await envelopeWith({ activity: 'harbour' }));

    const ids = (await collector.export('json')).json<Envelope[]>().map(({ id }) => id);
    assert.deepEqual(ids, envelopes.map(({ id }) => id).sort());
    assert.equal((await collector.export('csv')).body.trim().split('\r\n').length, 1 + envelopes.length);
    assert.equal((await collector.export('json', 'harbour')).json<Envelope[]>().length, 1);
  });
});

describe('The export in JSON Lines', () => {
  it('is the same as in JSON, each response on a line of its own', async (test) => {
    const collector = await openCollector(test);
    await send(
      collector,
      await envelopeWith({ answers: { influence: 'agree', ideas: 'two\nlines' }, partner: 'food-bank' }),
      await envelopeWith({ language: 'cy', mode: 'paper' }),
    );
    const reply = await collector.export('jsonl');
    assert.equal(reply.headers['content-type'], 'application/x-ndjson; charset=utf-8');
    assert.equal(reply.headers['content-disposition'], 'attachment; filename="riverside.jsonl"');
    assert.ok(reply.body.endsWith('\n'));
    const lines = reply.body.trim().split('\n');
    assert.deepEqual(
      lines.map((line) => JSON.parse(line) as unknown),
      (await collector.export('json')).json(),
    );
    assert.equal(lines.length, 2);
  });

  it('of an activity without responses is empty', async (test) => {
    assert.equal((await (await openCollector(test)).export('jsonl')).body, '');
  });
});

describe('Of the words in an export', () => {
  it('those are named that nobody looked at, and those that a moderator refused', async (test) => {
    const collector = await openCollector(test, { files: [publishing] });
    const { post, app } = collector;
    await post(await answerWith({ ideas: 'More benches', private: 'For you', age: 'old' }));
    await post(await answerWith({ ideas: 'Sack Mr Jones', stray: ['Who knows'], spaces: ' ' }));
    await post(await answerWith({ ideas: 'Nobody has read this' }));
    const authorization = `Bearer ${TOKEN}`;
    const words = (await collector.get('/activities/riverside/words', { authorization })).json<
      { id: string; text: string }[]
    >();
    for (const { id, text } of words.filter((each) => each.text !== 'Nobody has read this')) {
      const publish = text === 'More benches';
      const reply = await app.inject({
        method: 'PUT',
        url: `/activities/riverside/words/${id}`,
        payload: { publish, moderator: 'Ana', ...(!publish && { reason: 'Names somebody' }) },
        headers: { authorization },
      });
      assert.equal(reply.statusCode, 200);
    }
    const exported = (await collector.export('json')).json<
      (Envelope & { unreviewed: string[]; refused: string[] })[]
    >();
    const said = Object.fromEntries(
      exported.map(({ answers, unreviewed, refused }) => [answers['ideas'], { unreviewed, refused }]),
    );
    assert.deepEqual(said, {
      'More benches': { unreviewed: ['private'], refused: [] },
      'Sack Mr Jones': { unreviewed: ['stray'], refused: ['ideas'] },
      'Nobody has read this': { unreviewed: ['ideas'], refused: [] },
    });
  });

  it('what is typed about groups counts, and what is chosen does not', async (test) => {
    const collector = await openCollector(test, { files: [groupsFile] });
    await collector.post(await contributionWith(sent.report));
    const [report] = (await collector.export('json', 'groups')).json<{ unreviewed: string[] }[]>();
    assert.ok(report);
    assert.ok(report.unreviewed.includes('groupName'));
    for (const name of ['kind', 'wrong', 'group']) assert.ok(!report.unreviewed.includes(name), name);
  });
});

describe('Exports', () => {
  for (const format of ['csv', 'json', 'jsonl'] as const) {
    it(`as ${format} are read from the database no faster than they are taken`, async (test) => {
      const PEOPLE = 100_000;
      let read = 0;
      const envelope = await envelopeWith({ answers: { influence: 'agree', ideas: 'x'.repeat(1000) } });
      const { app } = await openCollector(test, {
        wrapStore: (store) => ({
          ...store,
          responsesOf: async () =>
            async function* () {
              for (read = 0; read < PEOPLE; read++) {
                yield { envelope, original: envelope.id, received: '2026-11-23', current: true, flags: [] };
                if (read % 500 === 0) await new Promise(setImmediate);
              }
            },
        }),
      });
      const address = await app.listen({ port: 0, host: '127.0.0.1' });
      const headers = { authorization: `Bearer ${TOKEN}` };
      const asking = get(`${address}/activities/riverside/responses.${format}`, { headers });
      const [reply] = (await once(asking, 'response')) as [IncomingMessage];

      // What has been read when nothing more is: the machine's buffers are full, and hold some megabytes.
      let before = -1;
      while (before !== read) {
        before = read;
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
      assert.ok(read < PEOPLE / 4, `${read} of ${PEOPLE} were read for somebody who takes nothing`);
      let bytes = 0;
      for await (const piece of reply as AsyncIterable<Buffer>) bytes += piece.length;
      assert.ok(bytes > PEOPLE * 1000, 'and all of them, for somebody who does');
      assert.equal(read, PEOPLE);
    });
  }

  const URLS = ['csv', 'json', 'jsonl'].map((format) => `/activities/riverside/responses.${format}`);

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

  it('break off if their answers are deleted meanwhile: half of a file must not pass for whole', async (test) => {
    const collector = await openCollector(test, {
      wrapStore: (store) => ({
        ...store,
        async responsesOf(activity) {
          const read = await store.responsesOf(activity);
          return async function* () {
            yield* read();
            await store.beginDeletion(activity, '2027-01-01');
          };
        },
      }),
    });
    await send(collector, await envelopeWith());
    await assert.rejects(collector.export('json'));
    const refused = await collector.export('json');
    assert.equal(refused.statusCode, 410);
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
