import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { activityFile, envelopeWith, hashOf, openCollector, survey } from './support.js';

interface ProblemReply {
  readonly code: string;
  readonly detail: string;
  readonly contact?: string;
  readonly opens?: string;
  readonly closed?: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[];
}

const limited = { ...activityFile, opens: '2026-09-01T09:00:00+01:00', closes: '2026-12-31T23:59:00Z' };

describe('An activity', () => {
  const moments: readonly (readonly [title: string, now: string, status: number])[] = [
    ['a second before it opens', '2026-09-01T07:59:59Z', 403],
    ['as it opens', '2026-09-01T08:00:00Z', 201],
    ['in the last second', '2026-12-31T23:58:59Z', 201],
    ['as it closes', '2026-12-31T23:59:00Z', 410],
  ];
  for (const [title, now, status] of moments) {
    it(`replies ${status} ${title}`, async (test) => {
      const collector = await openCollector(test, { files: [limited], now: () => new Date(now) });
      assert.equal((await collector.post(await envelopeWith())).statusCode, status);
    });
  }

  it('says when it opens, and whom to ask', async (test) => {
    const collector = await openCollector(test, {
      files: [limited],
      now: () => new Date('2026-08-01T00:00:00Z'),
    });
    const problem = (await collector.post(await envelopeWith())).json<ProblemReply>();
    assert.equal(problem.code, 'notOpenYet');
    assert.equal(problem.opens, '2026-09-01T08:00:00.000Z');
    assert.equal(problem.detail, 'This opens on 1 September 2026 at 09:00. Call 0300 123 4567.');
  });

  it('says when it closed, and whom to ask', async (test) => {
    const collector = await openCollector(test, {
      files: [limited],
      now: () => new Date('2027-01-05T00:00:00Z'),
    });
    const problem = (await collector.post(await envelopeWith())).json<ProblemReply>();
    assert.equal(problem.code, 'closed');
    assert.equal(problem.closed, '2026-12-31T23:59:00.000Z');
    assert.equal(problem.contact, 'Call 0300 123 4567');
    assert.equal(problem.detail, 'This closed on 31 December 2026 at 23:59. Call 0300 123 4567.');
  });

  it('still confirms, after it closed, what it stored before', async (test) => {
    let now = new Date('2026-12-31T23:58:00Z');
    const collector = await openCollector(test, { files: [limited], now: () => now });
    const envelope = await envelopeWith();
    const first = await collector.post(envelope);
    now = new Date('2027-01-05T00:00:00Z');
    const again = await collector.post(envelope);
    assert.equal(again.statusCode, 200);
    assert.deepEqual(again.json(), first.json());
  });
});

describe('Answers', () => {
  const invalid: readonly (readonly [title: string, answers: object, pointer: string, code: string])[] = [
    ['a question that needs one has none', {}, '/answers/influence', 'required'],
    ['a choice is none of those offered', { influence: 'very much' }, '/answers/influence', 'notAChoice'],
    ['a number is too large', { influence: 'agree', years: 121 }, '/answers/years', 'max'],
    [
      'the name has characters that a pointer escapes',
      { influence: 'agree', 'a/b~c': 6 },
      '/answers/a~1b~0c',
      'max',
    ],
  ];
  for (const [title, answers, pointer, code] of invalid) {
    it(`are refused with a pointer if ${title}`, async (test) => {
      const collector = await openCollector(test);
      const reply = await collector.post({ ...(await envelopeWith()), answers });
      assert.equal(reply.statusCode, 422);
      const { code: problemCode, errors } = reply.json<ProblemReply>();
      assert.equal(problemCode, 'invalid');
      assert.deepEqual(
        errors?.map((error) => [error.pointer, error.code]),
        [[pointer, code]],
      );
      assert.match(errors?.[0]?.detail ?? '', /^[A-Z].*\.$/);
      assert.deepEqual(collector.rows('SELECT * FROM responses'), []);
    });
  }

  it('from paper are taken as they are, but for what is no answer', async (test) => {
    const collector = await openCollector(test);
    const post = async (answers: Record<string, unknown>) => {
      const reply = await collector.post(await envelopeWith({ mode: 'paper', answers }));
      const { errors = [] } = reply.json<ProblemReply>();
      return [reply.statusCode, ...errors.map(({ code }) => code)];
    };
    assert.deepEqual(await post({}), [201]);
    assert.deepEqual(await post({ influence: 'agree', years: 121 }), [201]);
    assert.deepEqual(await post({ influence: 'very much' }), [422, 'notAChoice']);
    assert.deepEqual(await post({ influence: 'agree', years: 'many' }), [422, 'invalid']);
  });

  const hostile: readonly unknown[] = [
    {},
    [],
    [[]],
    null,
    true,
    0,
    1e308,
    '',
    '\u0000',
    { $gt: '' },
    [{ toString: 1 }],
  ];
  for (const value of hostile) {
    it(`never make the collector fail, as ${JSON.stringify(value)} for every question`, async (test) => {
      const collector = await openCollector(test);
      for (const { name } of survey.pages[0]?.elements ?? []) {
        const reply = await collector.post(
          await envelopeWith({ answers: { influence: 'agree', [name]: value } }),
        );
        assert.ok([201, 422].includes(reply.statusCode), `${name}: ${reply.statusCode} ${reply.body}`);
      }
    });
  }

  it("are refused in the author's words, in the language of the answers", async (test) => {
    const definition = {
      pages: [
        {
          elements: [
            {
              type: 'text',
              name: 'why',
              isRequired: true,
              requiredErrorText: { default: 'Please say why.', cy: 'Dywedwch pam.' },
            },
          ],
        },
      ],
    };
    const collector = await openCollector(test, { files: [{ ...activityFile, definition }] });
    const details = ['cy-GB', 'fr'].map(async (language) => {
      const envelope = await envelopeWith({ answers: {}, language, definition: await hashOf(definition) });
      return (await collector.post(envelope)).json<ProblemReply>().errors?.[0]?.detail;
    });
    assert.deepEqual(await Promise.all(details), ['Dywedwch pam.', 'Please say why.']);
  });
});

describe('The definition of a response', () => {
  it('must be one that the activity has served', async (test) => {
    const collector = await openCollector(test);
    const reply = await collector.post(await envelopeWith({ definition: 'ab'.repeat(32) }));
    assert.equal(reply.statusCode, 422);
    const { code, errors } = reply.json<ProblemReply>();
    assert.equal(code, 'unknownDefinition');
    assert.deepEqual(
      errors?.map(({ pointer }) => pointer),
      ['/definition'],
    );
  });

  it('may be missing, for pages that cannot hash: then the present one counts', async (test) => {
    const collector = await openCollector(test);
    assert.equal((await collector.post(await envelopeWith({ definition: '' }))).statusCode, 201);
    assert.deepEqual(collector.rows('SELECT definition FROM responses'), [
      { definition: await hashOf(survey) },
    ]);
    const wrong = await collector.post(await envelopeWith({ definition: '', answers: {} }));
    assert.equal(wrong.statusCode, 422);
  });

  it('decides by which questions the answers are checked, even after a newer one has come', async (test) => {
    const first = await openCollector(test);
    const { folder } = first;
    await first.close();

    const changed = {
      pages: [{ elements: [{ type: 'text', name: 'street', isRequired: true, title: 'Which street?' }] }],
    };
    const second = await openCollector(test, { folder, files: [{ ...activityFile, definition: changed }] });
    const post = async (definition: unknown, answers: Record<string, unknown>) =>
      (await second.post(await envelopeWith({ definition: await hashOf(definition), answers }))).statusCode;

    assert.equal(await post(survey, { influence: 'agree' }), 201);
    assert.equal(await post(survey, { street: 'Mill Lane' }), 422);
    assert.equal(await post(changed, { street: 'Mill Lane' }), 201);
    assert.equal(await post(changed, { influence: 'agree' }), 422);
  });

  it('is not shared between activities', async (test) => {
    const other = { pages: [{ elements: [{ type: 'text', name: 'street' }] }] };
    const collector = await openCollector(test, {
      files: [activityFile, { ...activityFile, id: 'harbour', definition: other }],
    });
    const reply = await collector.post(await envelopeWith({ definition: await hashOf(other) }));
    assert.equal(reply.statusCode, 422);
  });
});

describe('What anyone may know of an activity', () => {
  it('is its title, its dates, and the hash of its definition', async (test) => {
    const { get } = await openCollector(test, { files: [limited] });
    const reply = await get('/activities/riverside');
    assert.equal(reply.statusCode, 200);
    assert.deepEqual(reply.json(), {
      id: 'riverside',
      title: 'Riverside',
      opens: '2026-09-01T08:00:00.000Z',
      closes: '2026-12-31T23:59:00.000Z',
      definition: await hashOf(survey),
    });
  });

  it('is also how much of the decision is theirs, if its file says so', async (test) => {
    const power = {
      level: 'deciding-together',
      open: { en: 'Where the crossing goes', cy: 'Ble mae’r groesfan yn mynd' },
      decidedBy: 'The council and twelve residents',
      hearBy: '2027-01-29',
    };
    const { get } = await openCollector(test, { files: [{ ...activityFile, power }] });
    assert.deepEqual((await get('/activities/riverside')).json<{ power: object }>().power, power);
  });

  it('is the definition, whose bytes have the hash that responses name', async (test) => {
    const { get } = await openCollector(test);
    const reply = await get('/activities/riverside/definition');
    assert.deepEqual(reply.json(), survey);
    const { createHash } = await import('node:crypto');
    const hash = createHash('sha256').update(reply.rawPayload).digest('hex');
    assert.equal(hash, await hashOf(survey));
    assert.equal(reply.headers.etag, `"${hash}"`);
  });

  for (const url of ['/activities/riverside', '/activities/riverside/definition']) {
    it(`is not sent again to who has it: ${url}`, async (test) => {
      const { get } = await openCollector(test);
      const etag = String((await get(url)).headers.etag);
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const reply = await get(url, { 'if-none-match': known });
        assert.equal(reply.statusCode, 304);
        assert.equal(reply.body, '');
        assert.equal(reply.headers.etag, etag);
      }
      assert.equal((await get(url, { 'if-none-match': '"other"' })).statusCode, 200);
    });
  }

  it('is nothing if there is no such activity', async (test) => {
    const { get } = await openCollector(test);
    for (const url of ['/activities/nowhere', '/activities/nowhere/definition', '/activities/constructor']) {
      assert.equal((await get(url)).statusCode, 404);
    }
  });
});
