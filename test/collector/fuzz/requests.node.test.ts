import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';
import type { InjectOptions } from 'fastify';

import { engines, sqlite } from '../engines.js';
import { answerWith } from '../published.js';
import { HOSTILE_HEADERS, HOSTILE_IDS, HOSTILE_JSON, HOSTILE_QUERIES, METHODS } from './corpus.js';
import { settings } from './runs.js';
import { NARROW_TOKEN, openTarget } from './target.js';

const WORDS = '/activities/riverside/words';

const PATHS: readonly ((id: string) => string)[] = [
  (id) => `/activities/${id}`,
  ...['definition', 'results', 'interest', 'responses.csv', 'responses.json', 'responses.jsonl', 'words'].map(
    (what) => (id: string) => `/activities/${id}/${what}`,
  ),
  (id) => `/activities/riverside/words/${id}`,
  (id) => `/${id}`,
  () => '/responses',
  () => '/receipts/look-up',
  () => '/receipts/withdraw',
  () => '/health/live',
  () => '/health/ready',
  () => '/openapi.json',
  () => '//activities//harbour/responses.json',
  () => '*',
];

const authorization = `Bearer ${NARROW_TOKEN}`;

/** Some headers, each once: the same twice is a matter for the sockets. */
const anyHeaders = fc
  .array(
    fc
      .constantFrom(...HOSTILE_HEADERS)
      .chain(([name, ...values]) => fc.tuple(fc.constant(name), fc.constantFrom(...values))),
    { maxLength: 4 },
  )
  .map((headers) => Object.fromEntries(headers));

/** What is sent to the routes that take JSON, as text. */
const anyBody = fc.oneof(
  fc.constantFrom(...HOSTILE_JSON),
  fc
    .tuple(fc.constantFrom(...HOSTILE_JSON), fc.constantFrom('riverside', 'harbour', '__proto__'))
    .map(([receipt, activity]) => `{"activity":"${activity}","receipt":${receipt}}`),
);

const requests: fc.Arbitrary<InjectOptions> = fc
  .record({
    method: fc.oneof(
      { weight: 2, arbitrary: fc.constant('GET') },
      { weight: 1, arbitrary: fc.constantFrom(...METHODS) },
    ),
    path: fc.constantFrom(...PATHS),
    id: fc.oneof(fc.constant('harbour'), fc.constantFrom(...HOSTILE_IDS)),
    query: fc.constantFrom(...HOSTILE_QUERIES),
    headers: anyHeaders,
    mayRead: fc.boolean(),
    body: fc.option(anyBody),
  })
  .map(({ method, path, id, query, headers, mayRead, body }) => ({
    method: method,
    url: path(id) + query,
    headers: {
      ...(body !== null && { 'content-type': 'application/json' }),
      ...headers,
      ...(mayRead && { authorization }),
    },
    ...(body !== null && { payload: body }),
  }));

describe('Whatever is asked, the collector', () => {
  it('answers, and tells nothing of another activity or of itself', async (test) => {
    const target = await openTarget(test, sqlite);
    await fc.assert(
      fc.asyncProperty(fc.array(requests, { minLength: 20, maxLength: 20 }), async (together) => {
        await Promise.all(together.map((request) => target.ask(request)));
        await target.isWell();
      }),
      settings,
    );
    await target.settle();
  });

  it('answers to each header of the corpus on each address', async (test) => {
    const target = await openTarget(test, sqlite);
    for (const [name, ...values] of HOSTILE_HEADERS) {
      const asked = values.flatMap((value) =>
        PATHS.map((path) =>
          target.ask({ method: 'GET', url: path('riverside'), headers: { [name]: value } }),
        ),
      );
      const sent = values.map(async (value) =>
        target.send(JSON.stringify(await answerWith({})), {
          'content-type': 'application/json',
          [name]: value,
        }),
      );
      await Promise.all([...asked, ...sent]);
      await target.isWell();
    }
    await target.settle();
  });
});

for (const engine of engines) {
  describe(`With ${engine.name}, a moderator`, { skip: engine.skip }, () => {
    it('may say anything of any words, and reads it as it was said', async (test) => {
      const target = await openTarget(test, engine);
      for (const text of HOSTILE_JSON) {
        const answer = JSON.stringify(await answerWith({ ideas: 0 })).replace('"ideas":0', `"ideas":${text}`);
        await target.send(answer, { 'content-type': 'application/json' });
      }
      const words = await listed(target, 'waiting');
      assert.ok(words.length > 10);
      const texts = fc.oneof(
        fc.constantFrom(...HOSTILE_JSON).map((text) => JSON.parse(text) as unknown),
        fc.string({ unit: 'binary', maxLength: 50 }),
      );
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...words),
          fc.boolean(),
          texts,
          texts,
          async (each, publish, moderator, reason) => {
            const reply = await target.ask({
              method: 'PUT',
              url: `${WORDS}/${each.id}`,
              headers: { authorization, 'content-type': 'application/json' },
              payload: JSON.stringify({ publish, moderator, reason }),
            });
            if (reply.statusCode >= 400) return;
            const kept = await listed(target, publish ? 'published' : 'refused');
            assert.deepEqual(
              kept.find(({ id }) => id === each.id),
              reply.json(),
            );
            assert.equal((await target.ask({ url: '/activities/riverside/results' })).statusCode, 200);
          },
        ),
        settings,
      );
      await target.settle();
    });
  });
}

interface Listed {
  readonly id: string;
}

async function listed(
  { ask }: Awaited<ReturnType<typeof openTarget>>,
  state: string,
): Promise<readonly Listed[]> {
  const reply = await ask({ url: `${WORDS}?state=${state}`, headers: { authorization } });
  assert.equal(reply.statusCode, 200, reply.body);
  return reply.json<Listed[]>();
}
