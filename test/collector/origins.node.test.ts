import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { faultOfOrigin, isListed } from '../../demo/collector/src/origins.js';
import { activityFile, envelopeWith, openCollector, PAGE } from './support.js';

describe('A list of origins', () => {
  const cases: readonly (readonly [listed: string, origin: string, expected: boolean])[] = [
    [PAGE, PAGE, true],
    [PAGE, `${PAGE}.attacker.example`, false],
    [PAGE, PAGE.replace('https', 'http'), false],
    [PAGE, `${PAGE}:8443`, false],
    [PAGE, 'null', false],
    ['null', 'null', true],
    ['http://localhost:*', 'http://localhost:8000', true],
    ['http://localhost:*', 'http://localhost', true],
    ['http://localhost:*', 'https://localhost:8000', false],
    ['http://localhost:*', 'http://localhost.attacker.example', false],
    ['http://localhost:*', 'http://localhost:80.attacker.example', false],
    ['http://127.0.0.1:*', 'http://127.0.0.1:5173', true],
    ['http://127.0.0.1:*', 'http://127.0.0.10:5173', false],
  ];
  for (const [listed, origin, expected] of cases) {
    it(`${expected ? 'lets in' : 'keeps out'} ${origin} by ${listed}`, () => {
      assert.equal(isListed([listed], origin), expected);
    });
  }

  const faulty: readonly (readonly [origin: string, message: RegExp])[] = [
    [`${PAGE}/`, /write https:\/\/www\.riverside\.example$/],
    [`${PAGE}/consultation`, /write https:\/\/www\.riverside\.example$/],
    ['https://*.riverside.example', /only as the port of http:\/\/localhost/],
    ['*', /only as the port/],
    ['www.riverside.example', /must be an origin such as/],
    ['file:///home/pages', /must be an origin such as/],
  ];
  for (const [origin, message] of faulty) {
    it(`may not have ${origin}, and says what to write`, () =>
      assert.match(faultOfOrigin(origin) ?? '', message));
  }

  for (const origin of [PAGE, 'http://10.0.0.5:8080', 'null', 'https://localhost:*']) {
    it(`may have ${origin}`, () => assert.equal(faultOfOrigin(origin), undefined));
  }
});

const HARBOUR = 'https://harbour.example';
const files = [activityFile, { ...activityFile, id: 'harbour', origins: [HARBOUR] }];

describe('A page', () => {
  it('that is listed may send, and may read the reply and how long to wait', async (test) => {
    const collector = await openCollector(test);
    const reply = await collector.post(await envelopeWith(), { origin: PAGE });
    assert.equal(reply.statusCode, 201);
    assert.equal(reply.headers['access-control-allow-origin'], PAGE);
    assert.match(String(reply.headers['access-control-expose-headers']), /Retry-After/);
    assert.match(String(reply.headers.vary), /Origin/i);
    assert.equal(reply.headers['access-control-allow-credentials'], undefined);
  });

  it('that is not listed may neither send nor read', async (test) => {
    const collector = await openCollector(test);
    const reply = await collector.post(await envelopeWith(), { origin: 'https://elsewhere.example' });
    assert.equal(reply.statusCode, 403);
    assert.equal(reply.headers['access-control-allow-origin'], undefined);
    assert.equal(
      reply.json<{ detail: string }>().detail,
      'The origin https://elsewhere.example is not listed. Add it to "origins" in activities/riverside.json.',
    );
    assert.deepEqual(collector.rows('SELECT * FROM responses'), []);
  });

  it('that another activity lists is told that this one does not', async (test) => {
    const collector = await openCollector(test, { files });
    const reply = await collector.post(await envelopeWith(), { origin: HARBOUR });
    assert.equal(reply.statusCode, 403);
    assert.equal(reply.headers['access-control-allow-origin'], HARBOUR);
    assert.equal(reply.json<{ code: string }>().code, 'originNotListed');
  });

  it('in a sandbox may send only if "null" is listed', async (test) => {
    const strict = await openCollector(test);
    assert.equal((await strict.post(await envelopeWith(), { origin: 'null' })).statusCode, 403);
    const open = await openCollector(test, { files: [{ ...activityFile, origins: ['null'] }] });
    const reply = await open.post(await envelopeWith(), { origin: 'null' });
    assert.equal(reply.statusCode, 201);
    assert.equal(reply.headers['access-control-allow-origin'], 'null');
  });

  it('reads a definition only if its own activity lists it', async (test) => {
    const { get } = await openCollector(test, { files });
    const allowed = async (origin: string) =>
      (await get('/activities/riverside/definition', { origin })).headers['access-control-allow-origin'];
    assert.equal(await allowed(PAGE), PAGE);
    assert.equal(await allowed(HARBOUR), undefined);
  });

  it('reads errors, too: they say what to do', async (test) => {
    const { app } = await openCollector(test);
    const reply = await app.inject({
      method: 'POST',
      url: '/responses',
      payload: '{',
      headers: { origin: PAGE, 'content-type': 'application/json' },
    });
    assert.equal(reply.statusCode, 400);
    assert.equal(reply.headers['access-control-allow-origin'], PAGE);
  });

  it('never reads an export', async (test) => {
    const { get } = await openCollector(test);
    const reply = await get('/activities/riverside/responses.csv', { origin: PAGE });
    assert.equal(reply.headers['access-control-allow-origin'], undefined);
  });
});

describe('A preflight', () => {
  const preflight = (origin: string) =>
    ({
      method: 'OPTIONS',
      url: '/responses',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,idempotency-key',
      },
    }) as const;

  for (const origin of [PAGE, HARBOUR]) {
    it(`lets ${origin} ask, since some activity lists it`, async (test) => {
      const { app } = await openCollector(test, { files });
      const reply = await app.inject(preflight(origin));
      assert.equal(reply.statusCode, 204);
      assert.equal(reply.headers['access-control-allow-origin'], origin);
      assert.equal(
        reply.headers['access-control-allow-headers'],
        'content-type,idempotency-key,sayso-proof,sayso-trap',
      );
      assert.match(String(reply.headers['access-control-allow-methods']), /POST/);
      assert.equal(reply.headers['access-control-allow-credentials'], undefined);
    });
  }

  it('from an origin on no list gets no leave, and a hint for the developer', async (test) => {
    const { app } = await openCollector(test, { files });
    const reply = await app.inject(preflight('https://elsewhere.example'));
    assert.equal(reply.statusCode, 403);
    assert.equal(reply.headers['access-control-allow-origin'], undefined);
    assert.match(reply.json<{ detail: string }>().detail, /https:\/\/elsewhere\.example/);
  });
});

describe('A server or a command line', () => {
  it('names no origin, and may send', async (test) => {
    const collector = await openCollector(test);
    const reply = await collector.post(await envelopeWith());
    assert.equal(reply.statusCode, 201);
    assert.equal(reply.headers['access-control-allow-origin'], undefined);
  });
});
