import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';

import Schema from 'typebox/schema';

import { problemCodes } from '../../demo/collector/src/problem.js';
import { StoreUnavailable } from '../../demo/collector/src/store/unavailable.js';
import { tokensCommand } from '../../demo/collector/src/tokens/command.js';
import type { Acknowledgement, Envelope } from '../../src/delivery/envelope.js';
import contract from '../../src/results/published-results.schema.json' with { type: 'json' };
import { checkDescribed } from './described.js';
import { contributionWith, groupsFile, INTEREST, interested, sent } from './groups.js';
import { answerWith, publishing } from './published.js';
import { activityFile, envelopeWith, openCollector, TOKEN } from './support.js';
import type { Collector } from './support.js';

type Reply = Awaited<ReturnType<Collector['post']>>;

interface Operation {
  readonly operationId?: string;
  readonly responses: Readonly<
    Record<
      string,
      {
        readonly description?: string;
        readonly content?: Readonly<Record<string, { readonly schema: object }>>;
      }
    >
  >;
}

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
  readonly servers: readonly { readonly url: string }[];
}

const files = [
  activityFile,
  { ...activityFile, id: 'later', opens: '2100-01-01T00:00:00Z' },
  { ...activityFile, id: 'over', closes: '2000-01-01T00:00:00Z' },
  { ...activityFile, id: 'gone', closes: '2000-01-01T00:00:00Z', keepUntil: '2000-01-31' },
  { ...publishing, id: 'shown', power: { level: 'asking', hearBy: '2027-01-29' } },
  groupsFile,
];

const authorization = `Bearer ${TOKEN}`;
const WORDS = '/activities/shown/words';

/** A collector with words that wait, and their id. */
async function withWords(test: TestContext) {
  const one = await collector(test);
  await one.post(await answerWith({ ideas: 'More benches' }, { activity: 'shown' }));
  const [words] = (await one.get(WORDS, { authorization })).json<{ id: string }[]>();
  const judge = (
    verdict: object,
    headers: Readonly<Record<string, string>> = { authorization },
    id = words?.id,
  ) =>
    one.app.inject({
      method: 'PUT',
      url: `${WORDS}/${id}`,
      payload: JSON.stringify(verdict),
      headers: { 'content-type': 'application/json', ...headers },
    });
  return { ...one, judge };
}

/** One request for each reply that the API's description promises. */
const samples: readonly (readonly [
  operationId: string,
  status: number,
  ask: (test: TestContext) => Promise<Reply>,
])[] = [
  ['sendResponse', 201, async (test) => (await collector(test)).post(await envelopeWith())],
  [
    'sendResponse',
    200,
    async (test) => {
      const { post } = await collector(test);
      const envelope = await envelopeWith();
      await post(envelope);
      return post(envelope);
    },
  ],
  ['sendResponse', 400, async (test) => (await collector(test)).post({})],
  [
    'sendResponse',
    400,
    async (test) => (await collector(test)).post(await envelopeWith(), { 'idempotency-key': 'x' }),
  ],
  [
    'sendResponse',
    403,
    async (test) => (await collector(test)).post(await envelopeWith(), { origin: 'https://a.example' }),
  ],
  [
    'sendResponse',
    403,
    async (test) => (await collector(test)).post(await envelopeWith({ activity: 'later' })),
  ],
  [
    'sendResponse',
    404,
    async (test) => (await collector(test)).post(await envelopeWith({ activity: 'nowhere' })),
  ],
  [
    'sendResponse',
    409,
    async (test) => {
      const { post } = await collector(test);
      const envelope = await envelopeWith();
      await post(envelope);
      return post({ ...envelope, answers: { influence: 'unsure' } });
    },
  ],
  [
    'sendResponse',
    410,
    async (test) => (await collector(test)).post(await envelopeWith({ activity: 'over' })),
  ],
  ['sendResponse', 413, async (test) => (await collector(test)).post('x'.repeat(300_000))],
  ['sendResponse', 415, async (test) => (await collector(test)).post({}, { 'content-type': 'text/plain' })],
  ['sendResponse', 422, async (test) => (await collector(test)).post(await envelopeWith({ answers: {} }))],
  [
    'sendResponse',
    422,
    async (test) => (await collector(test)).post(await envelopeWith({ definition: 'ab'.repeat(32) })),
  ],
  ['sendResponse', 201, async (test) => (await collector(test)).post(await contributionWith(sent.join))],
  ['sendResponse', 422, async (test) => (await collector(test)).post(await contributionWith({}))],
  [
    'sendResponse',
    429,
    async (test) => {
      const { post } = await openCollector(test, { environment: { PROOF: 'always' } });
      return post(await envelopeWith());
    },
  ],
  ['sendResponse', 503, async (test) => (await broken(test)).post(await envelopeWith())],
  ...(['look-up', 'withdraw'] as const).flatMap((what): typeof samples => {
    const operationId = { 'look-up': 'lookUpReceipt', withdraw: 'withdrawResponse' }[what];
    const ask = async (
      { app }: Collector,
      body: object,
      headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' },
    ) => app.inject({ method: 'POST', url: `/receipts/${what}`, payload: JSON.stringify(body), headers });
    const none = { activity: 'riverside', receipt: 'CCCC-CCCC-CCCC' };
    return [
      [operationId, 200, async (test) => withReceipt(test, (one, receipt) => ask(one, receipt))],
      [operationId, 400, async (test) => ask(await collector(test), {})],
      [
        operationId,
        403,
        async (test) =>
          ask(await collector(test), none, {
            'content-type': 'application/json',
            origin: 'https://a.example',
          }),
      ],
      [operationId, 404, async (test) => ask(await collector(test), none)],
      [operationId, 404, async (test) => ask(await collector(test), { ...none, activity: 'nowhere' })],
      [operationId, 413, async (test) => ask(await collector(test), { receipt: 'x'.repeat(300_000) })],
      [operationId, 415, async (test) => ask(await collector(test), none, { 'content-type': 'text/plain' })],
      [
        operationId,
        429,
        async (test) => {
          const one = await collector(test);
          await Promise.all(Array.from({ length: 30 }, () => ask(one, none)));
          return ask(one, none);
        },
      ],
      [operationId, 503, async (test) => ask(await broken(test), none)],
    ];
  }),
  [
    'lookUpReceipt',
    410,
    async (test) =>
      withReceipt(test, async ({ app }, payload) => {
        await app.inject({ method: 'POST', url: '/receipts/withdraw', payload });
        return app.inject({ method: 'POST', url: '/receipts/look-up', payload });
      }),
  ],
  [
    'sendResponse',
    410,
    async (test) => {
      const envelope = await envelopeWith();
      return withReceipt(
        test,
        async ({ app, post }, payload) => {
          await app.inject({ method: 'POST', url: '/receipts/withdraw', payload });
          return post(envelope);
        },
        envelope,
      );
    },
  ],
  [
    'withdrawResponse',
    410,
    async (test) =>
      (await collector(test)).app.inject({
        method: 'POST',
        url: '/receipts/withdraw',
        payload: { activity: 'gone', receipt: 'K7QX-3MPD-W9TH' },
      }),
  ],
  ['getActivity', 200, async (test) => (await collector(test)).get('/activities/riverside')],
  ['getActivity', 200, async (test) => (await collector(test)).get('/activities/over')],
  ['getActivity', 200, async (test) => (await collector(test)).get('/activities/shown')],
  [
    'getActivity',
    304,
    async (test) => (await collector(test)).get('/activities/riverside', { 'if-none-match': '*' }),
  ],
  ['getActivity', 404, async (test) => (await collector(test)).get('/activities/nowhere')],
  ['getDefinition', 200, async (test) => (await collector(test)).get('/activities/riverside/definition')],
  [
    'getDefinition',
    304,
    async (test) => (await collector(test)).get('/activities/riverside/definition', { 'if-none-match': '*' }),
  ],
  ['getDefinition', 404, async (test) => (await collector(test)).get('/activities/nowhere/definition')],
  ['getResults', 200, async (test) => (await collector(test)).get('/activities/shown/results')],
  [
    'getResults',
    200,
    async (test) => {
      const { judge, post, get } = await withWords(test);
      await judge({ publish: true, moderator: 'Ana' });
      for (let index = 0; index < 40; index++) {
        const answers = { influence: index % 2 ? 'yes' : 'no', age: 'old', for: index % 4 ? 'me' : 'group' };
        await post(await answerWith(answers, { activity: 'shown', partner: 'council' }));
      }
      return get('/activities/shown/results');
    },
  ],
  [
    'getResults',
    304,
    async (test) => (await collector(test)).get('/activities/shown/results', { 'if-none-match': '*' }),
  ],
  ['getResults', 404, async (test) => (await collector(test)).get('/activities/nowhere/results')],
  ['getResults', 404, async (test) => (await collector(test)).get('/activities/over/results')],
  ['getResults', 503, async (test) => (await broken(test)).get('/activities/shown/results')],
  [
    'getInterest',
    200,
    async (test) => {
      const one = await collector(test);
      await interested(one, 9);
      return one.get(INTEREST);
    },
  ],
  ['getInterest', 304, async (test) => (await collector(test)).get(INTEREST, { 'if-none-match': '*' })],
  ['getInterest', 404, async (test) => (await collector(test)).get('/activities/riverside/interest')],
  ['getInterest', 503, async (test) => (await broken(test)).get(INTEREST)],
  ['listWords', 200, async (test) => (await withWords(test)).get(WORDS, { authorization })],
  [
    'listWords',
    200,
    async (test) => {
      const { judge, get } = await withWords(test);
      await judge({ publish: false, moderator: 'Ana', reason: 'Names a neighbour' });
      return get(`${WORDS}?state=refused`, { authorization });
    },
  ],
  ['listWords', 400, async (test) => (await collector(test)).get(`${WORDS}?state=all`, { authorization })],
  ['listWords', 401, async (test) => (await collector(test)).get(WORDS)],
  [
    'listWords',
    403,
    async (test) => {
      const { folder, get } = await collector(test);
      return get(WORDS, { authorization: `Bearer ${tokenFor(folder, 'manage')}` });
    },
  ],
  ['listWords', 404, async (test) => (await collector(test)).get('/activities/no/words', { authorization })],
  ['listWords', 503, async (test) => (await broken(test)).get(WORDS, { authorization })],
  ['judgeWords', 200, async (test) => (await withWords(test)).judge({ publish: true, moderator: 'Ana' })],
  ['judgeWords', 400, async (test) => (await withWords(test)).judge({ publish: false, moderator: 'Ana' })],
  ['judgeWords', 401, async (test) => (await withWords(test)).judge({ publish: true, moderator: 'Ana' }, {})],
  [
    'judgeWords',
    403,
    async (test) => {
      const { folder, judge } = await withWords(test);
      return judge(
        { publish: true, moderator: 'Ana' },
        { authorization: `Bearer ${tokenFor(folder, 'manage')}` },
      );
    },
  ],
  [
    'judgeWords',
    404,
    async (test) =>
      (await withWords(test)).judge({ publish: true, moderator: 'Ana' }, { authorization }, 'ab'.repeat(16)),
  ],
  [
    'judgeWords',
    503,
    async (test) =>
      (await broken(test)).app.inject({
        method: 'PUT',
        url: `${WORDS}/x`,
        payload: { publish: true, moderator: 'Ana' },
        headers: { authorization },
      }),
  ],
  ...(['csv', 'json', 'jsonl'] as const).flatMap((format): typeof samples => {
    const operationId = { csv: 'exportCsv', json: 'exportJson', jsonl: 'exportJsonLines' }[format];
    return [
      [
        operationId,
        200,
        async (test) => {
          const { post, ...one } = await collector(test);
          await post(await envelopeWith());
          return one.export(format);
        },
      ],
      [
        operationId,
        401,
        async (test) => (await collector(test)).get(`/activities/riverside/responses.${format}`),
      ],
      [
        operationId,
        403,
        async (test) => {
          const { folder, get } = await collector(test);
          const headers = { authorization: `Bearer ${tokenFor(folder, 'moderate')}` };
          return get(`/activities/riverside/responses.${format}`, headers);
        },
      ],
      [operationId, 404, async (test) => (await collector(test)).export(format, 'nowhere')],
      [operationId, 410, async (test) => (await collector(test)).export(format, 'gone')],
      [operationId, 503, async (test) => (await broken(test)).export(format)],
    ];
  }),
  [
    'getMetrics',
    200,
    async (test) => {
      const { folder, get } = await collector(test);
      return get('/metrics', { authorization: `Bearer ${tokenFor(folder, 'manage')}` });
    },
  ],
  [
    'getMetrics',
    401,
    async (test) => {
      const { folder, get } = await collector(test);
      tokenFor(folder, 'manage');
      return get('/metrics');
    },
  ],
  [
    'getMetrics',
    403,
    async (test) => {
      const { folder, get } = await collector(test);
      tokenFor(folder, 'manage');
      return get('/metrics', { authorization });
    },
  ],
  ['getMetrics', 503, async (test) => (await collector(test)).get('/metrics', { authorization })],
  ['isLive', 200, async (test) => (await collector(test)).get('/health/live')],
  ['isReady', 200, async (test) => (await collector(test)).get('/health/ready')],
  ['isReady', 503, async (test) => (await broken(test)).get('/health/ready')],
];

describe('The description of the API', () => {
  it('is OpenAPI 3.1, and names every operation', async (test) => {
    const document = await documentOf(test);
    assert.equal(document.openapi, '3.1.0');
    assert.deepEqual(Object.keys(document.paths).sort(), [
      '/activities/{id}',
      '/activities/{id}/definition',
      '/activities/{id}/interest',
      '/activities/{id}/responses.csv',
      '/activities/{id}/responses.json',
      '/activities/{id}/responses.jsonl',
      '/activities/{id}/results',
      '/activities/{id}/words',
      '/activities/{id}/words/{words}',
      '/health/live',
      '/health/ready',
      '/metrics',
      '/receipts/look-up',
      '/receipts/withdraw',
      '/responses',
    ]);
    const ours = Object.keys(document.components.schemas).filter(
      (name) => !Object.hasOwn(contract.$defs, name),
    );
    assert.deepEqual(ours.sort(), [
      'Acknowledgement',
      'Activity',
      'Contribution',
      'Envelope',
      'Health',
      'Held',
      'Problem',
      'PublishedInterest',
      'Receipt',
      'Verdict',
      'Withdrawal',
      'Words',
    ]);
    assert.equal(
      operations(document).get('sendResponse')?.responses['422']?.content?.['application/json'],
      undefined,
    );
  });

  it('has every problem in the README, too', () => {
    const readme = readFileSync(new URL('../../demo/collector/README.md', import.meta.url), 'utf8');
    for (const code of problemCodes) assert.ok(readme.includes(`\`${code}\``), code);
  });

  it('names the address that was asked, or the one that a trusted proxy was asked', async (test) => {
    const direct = await openCollector(test);
    const behind = await openCollector(test, { environment: { TRUST_PROXY: '127.0.0.1' } });
    const headers = {
      host: 'collector.internal',
      'x-forwarded-host': 'say.riverside.example',
      'x-forwarded-proto': 'https',
    };
    const address = async ({ get }: Collector) =>
      (await get('/openapi.json', headers)).json<Document>().servers[0]?.url;
    assert.equal(await address(direct), 'http://collector.internal');
    assert.equal(await address(behind), 'https://say.riverside.example');
  });

  it('takes as an envelope what widgets send, and nothing else', async (test) => {
    const { components } = await documentOf(test);
    const validator = Schema.Compile({ components, $ref: '#/components/schemas/Envelope' } as object);
    assert.ok(validator.Check(await envelopeWith()));
    assert.ok(!validator.Check({ ...(await envelopeWith()), extra: 1 }));
  });

  it('takes of what is done about groups what widgets send, and nothing else', async (test) => {
    const { components } = await documentOf(test);
    const validator = Schema.Compile({ components, $ref: '#/components/schemas/Contribution' } as object);
    for (const answers of Object.values(sent)) {
      assert.ok(validator.Check(answers), answers.kind);
      assert.ok(!validator.Check({ ...answers, extra: 1 }), answers.kind);
    }
  });

  it('describes results by the schema that is published with the library', async (test) => {
    const { components } = await documentOf(test);
    for (const [name, part] of Object.entries(contract.$defs))
      assert.deepEqual(components.schemas[name], asComponent(part), name);
    const replies = operations(await documentOf(test)).get('getResults')?.responses;
    assert.deepEqual(replies?.['200']?.content?.['application/json']?.schema, {
      $ref: '#/components/schemas/PublishedResults',
    });
  });

  it('publishes nothing that the contract does not name', async (test) => {
    const closed = JSON.parse(JSON.stringify(contract), (_, value: unknown) =>
      typeof value === 'object' && value && 'properties' in value
        ? { ...value, additionalProperties: false }
        : value,
    ) as object;
    const validator = Schema.Compile(closed);
    const replies = samples.filter(([operationId, status]) => operationId === 'getResults' && status === 200);
    assert.equal(replies.length, 2);
    for (const [, , ask] of replies) {
      const results = (await ask(test)).json<object>();
      assert.deepEqual(validator.Errors(results)[1], []);
      assert.ok(!validator.Check({ ...results, base: 17 }));
    }
  });

  it('promises no reply that is not sampled below', async (test) => {
    const sampled = new Set(samples.map(([operationId, status]) => `${operationId} ${status}`));
    const promised = [...operations(await documentOf(test))].flatMap(([operationId, { responses }]) =>
      Object.keys(responses)
        .filter((status) => status !== 'default')
        .map((status) => `${operationId} ${status}`),
    );
    assert.deepEqual(promised.sort(), [...sampled].sort());
  });

  it('is what every reply in these tests is held against', async (test) => {
    const { app } = await collector(test);
    const check = (url: string, status: number) => () => checkDescribed(app, 'GET', url, status);
    await app.ready();
    assert.doesNotThrow(check('/activities/riverside?a=b', 200));
    assert.throws(check('/activities/riverside', 418), /GET .activities.\{id\} replied 418/);
    assert.throws(check('/activities/riverside/responses.csv', 304), /does not name/);
  });

  for (const [operationId, status, ask] of samples) {
    it(`describes the ${status} of ${operationId} as it is`, async (test) => {
      const document = await documentOf(test);
      const described = operations(document).get(operationId)?.responses[String(status)];
      assert.ok(described?.description, `${status} is described`);
      const reply = await ask(test);
      assert.equal(reply.statusCode, status, reply.body);
      checkBody(document, described, reply);
    });
  }

  it('describes any other problem, too', async (test) => {
    const document = await documentOf(test);
    const described = operations(document).get('sendResponse')?.responses['default'];
    const reply = await (await collector(test, new Error('no'))).post(await envelopeWith());
    assert.equal(reply.statusCode, 500);
    assert.ok(described);
    checkBody(document, described, reply);
  });
});

/** A part of the contract as it stands in the document, where nothing may stand beside a reference. */
function asComponent(part: object): unknown {
  return JSON.parse(JSON.stringify(part), (_, value: unknown) =>
    typeof value === 'object' && value && '$ref' in value
      ? { $ref: String(value.$ref).replace('#/$defs/', '#/components/schemas/') }
      : value,
  );
}

function checkBody({ components }: Document, described: Operation['responses'][string], reply: Reply) {
  if (reply.statusCode === 304) return assert.equal(reply.body, '');
  const type = String(reply.headers['content-type']).split(';')[0] ?? '';
  assert.deepEqual(Object.keys(described.content ?? {}), [type]);
  const validator = Schema.Compile({ components, ...described.content?.[type]?.schema } as object);
  const body: unknown = /[/+]json$/.test(type) ? reply.json() : reply.body;
  const [valid, errors] = validator.Errors(body);
  assert.ok(valid, `${JSON.stringify(errors)}\n${reply.body}`);
}

function operations(document: Document): ReadonlyMap<string, Operation> {
  const all = Object.values(document.paths).flatMap((methods) => Object.values(methods));
  return new Map(all.map((operation) => [operation.operationId ?? 'unnamed', operation]));
}

async function documentOf(test: TestContext): Promise<Document> {
  return (await (await openCollector(test)).get('/openapi.json')).json<Document>();
}

function collector(test: TestContext, saveError?: Error) {
  return openCollector(test, {
    files,
    wrapStore: (store) => (saveError ? { ...store, save: () => Promise.reject(saveError) } : store),
  });
}

/** A collector that has given a receipt for a response. */
async function withReceipt(
  test: TestContext,
  ask: (collector: Collector, receipt: { activity: string; receipt: string }) => Promise<Reply>,
  envelope?: Envelope,
) {
  const one = await collector(test);
  const { receipt } = (await one.post(envelope ?? (await envelopeWith()))).json<Acknowledgement>();
  return ask(one, { activity: 'riverside', receipt });
}

/** A token for one thing, in the file that the collector in this folder reads. */
function tokenFor(folder: string, scope: string): string {
  const surroundings = { file: join(folder, 'tokens.json'), activities: [], now: () => new Date() };
  return tokensCommand(['create', '--scope', scope], surroundings).split('\n')[0] ?? '';
}

function broken(test: TestContext) {
  const fail = () => Promise.reject(new StoreUnavailable('SQLITE_IOERR'));
  return openCollector(test, {
    files,
    wrapStore: (store) => ({
      ...store,
      save: fail,
      find: fail,
      findReceipt: fail,
      withdraw: fail,
      ping: fail,
      responsesOf: fail,
      since: fail,
    }),
  });
}
