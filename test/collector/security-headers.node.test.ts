import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';

import { StoreUnavailable } from '../../demo/collector/src/store/unavailable.js';
import { groupsFile, INTEREST } from './groups.js';
import { publishing } from './published.js';
import { activityFile, envelopeWith, openCollector, PAGE, TOKEN } from './support.js';

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

const files = [activityFile, { ...publishing, id: 'shown' }, groupsFile];

const NOT_KEPT = 'no-store';
const ASKED_AGAIN = 'no-cache';
const SHARED = 'public, max-age=60, s-maxage=300, stale-while-revalidate=600, stale-if-error=86400';

const json = { 'content-type': 'application/json' };
const token = { authorization: `Bearer ${TOKEN}` };
const known = { 'if-none-match': '*' };
const preflight = { origin: PAGE, 'access-control-request-method': 'POST' };

interface Asked {
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly payload?: string;
}

/** What is asked, the status, and who may keep the reply. */
const requests: readonly (readonly [asked: Asked, status: number, kept: string])[] = [
  [{ method: 'POST', url: '/responses', headers: json, payload: '{}' }, 400, NOT_KEPT],
  [{ method: 'POST', url: '/responses', headers: json, payload: '{' }, 400, NOT_KEPT],
  [{ method: 'POST', url: '/responses', headers: json, payload: '"' + 'a'.repeat(300_000) }, 413, NOT_KEPT],
  [{ method: 'POST', url: '/responses', payload: 'a' }, 415, NOT_KEPT],
  [{ method: 'OPTIONS', url: '/responses', headers: preflight }, 204, NOT_KEPT],
  [{ method: 'OPTIONS', url: '/responses', headers: { origin: PAGE } }, 204, NOT_KEPT],
  [
    { method: 'OPTIONS', url: '/responses', headers: { ...preflight, origin: 'https://a.example' } },
    403,
    NOT_KEPT,
  ],
  [{ method: 'OPTIONS', url: '/responses' }, 404, NOT_KEPT],
  [{ method: 'DELETE', url: '/responses' }, 404, NOT_KEPT],
  [{ method: 'POST', url: '/receipts/look-up', headers: json, payload: '{}' }, 400, NOT_KEPT],
  [{ method: 'POST', url: '/receipts/withdraw', headers: json, payload: '{}' }, 400, NOT_KEPT],
  [{ url: '/activities/riverside' }, 200, ASKED_AGAIN],
  [{ method: 'HEAD', url: '/activities/riverside' }, 200, ASKED_AGAIN],
  [{ url: '/activities/riverside', headers: known }, 304, ASKED_AGAIN],
  [{ url: '/activities/nowhere' }, 404, NOT_KEPT],
  [{ url: '/activities/riverside/definition' }, 200, ASKED_AGAIN],
  [{ url: '/activities/shown/results' }, 200, SHARED],
  [{ url: '/activities/shown/results', headers: known }, 304, SHARED],
  [{ url: '/activities/riverside/results' }, 404, NOT_KEPT],
  [{ url: INTEREST }, 200, SHARED],
  [{ url: '/activities/riverside/interest' }, 404, NOT_KEPT],
  [{ url: '/activities/shown/words', headers: token }, 200, NOT_KEPT],
  [{ url: '/activities/shown/words' }, 401, NOT_KEPT],
  [
    { method: 'PUT', url: '/activities/shown/words/x', headers: { ...json, ...token }, payload: '{}' },
    400,
    NOT_KEPT,
  ],
  ...['csv', 'json', 'jsonl'].flatMap((format): typeof requests => [
    [{ url: `/activities/riverside/responses.${format}`, headers: token }, 200, NOT_KEPT],
    [{ url: `/activities/riverside/responses.${format}` }, 401, NOT_KEPT],
  ]),
  [{ url: '/health/live' }, 200, NOT_KEPT],
  [{ url: '/metrics' }, 503, NOT_KEPT],
  [{ url: '/health/ready' }, 200, NOT_KEPT],
  [{ url: '/openapi.json' }, 200, ASKED_AGAIN],
  [{ url: '/nowhere' }, 404, NOT_KEPT],
  [{ url: '/%world' }, 400, NOT_KEPT],
];

/** What no client library would send, and the status. */
const raw: readonly (readonly [bytes: string, status: number])[] = [
  ['this is not HTTP\r\n\r\n', 400],
  ['GET / HTTP/1.1\r\n\r\n', 400],
  ['GET /health/live HTTP/1.1\r\nHost: a\r\nConnection: close\r\nExpect: nothing\r\n\r\n', 200],
  [`GET / HTTP/1.1\r\nHost: a\r\nX-Large: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ['POST /responses HTTP/1.1\r\nHost: a\r\nX-Slow', 408],
];

describe('Every reply keeps browsers from guessing, framing, keeping, and telling where they came from', () => {
  it('has every route in the table', async (test) => {
    const { get } = await openCollector(test);
    const { paths } = (await get('/openapi.json')).json<{ paths: Readonly<Record<string, object>> }>();
    for (const [path, methods] of Object.entries(paths)) {
      const pattern = new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+').replaceAll('.', '\\.')}$`);
      for (const method of Object.keys(methods)) {
        const listed = requests.some(
          ([asked]) => pattern.test(asked.url) && (asked.method ?? 'GET') === method.toUpperCase(),
        );
        assert.ok(listed, `${method} ${path}`);
      }
    }
  });

  for (const [asked, status, kept] of requests) {
    const said = Object.keys(asked.headers ?? {}).join(', ');
    it(`${status} of ${asked.method ?? 'GET'} ${asked.url} ${said && `(${said})`}`, async (test) => {
      const { app } = await openCollector(test, { files });
      const { statusCode, headers, body } = await app.inject({ method: 'GET', ...asked });
      assert.equal(statusCode, status, body);
      checkHeaders(headers);
      assert.equal(headers['cache-control'], kept);
    });
  }

  it('also where the database fails, the collector is overrun or at fault', async (test) => {
    const failing = await openCollector(test, {
      wrapStore: (store) => ({
        ...store,
        save: () => Promise.reject(new StoreUnavailable('SQLITE_IOERR')),
        responsesOf: () => Promise.reject(new TypeError('a fault')),
      }),
    });
    const overrun = await openCollector(test, {
      environment: { MAX_REQUESTS: '1' },
      wrapStore: (store) => ({ ...store, save: () => new Promise(() => {}) }),
    });
    void overrun.post(await envelopeWith()).then(undefined, () => {});
    await new Promise(setImmediate);
    for (const [reply, status] of [
      [await failing.post(await envelopeWith()), 503],
      [await failing.export('csv'), 500],
      [await overrun.get('/openapi.json'), 503],
    ] as const) {
      assert.equal(reply.statusCode, status);
      checkHeaders(reply.headers);
      assert.equal(reply.headers['cache-control'], NOT_KEPT);
    }
  });

  for (const [bytes, status] of raw) {
    it(`${status} of ${JSON.stringify(bytes.slice(0, 50))} on a bare connection`, async (test) => {
      const reply = await replyTo(test, bytes);
      const [head = '', body = ''] = reply.split('\r\n\r\n');
      assert.match(head, new RegExp(`^HTTP/1\\.1 ${status} `));
      const headers: Record<string, string> = {};
      for (const line of head.split('\r\n').slice(1)) {
        const [name = '', value = ''] = line.split(': ');
        headers[name.toLowerCase()] = value;
      }
      checkHeaders(headers);
      assert.equal(headers['cache-control'], NOT_KEPT);
      assert.equal(Number(headers['content-length']), Buffer.byteLength(body));
      if (status !== 200) assert.equal((JSON.parse(body) as { status: number }).status, status);
    });
  }
});

describe('A promise of HTTPS', () => {
  it('goes only with what came by HTTPS, as far as a trusted proxy says', async (test) => {
    const direct = await openCollector(test);
    const behind = await openCollector(test, { environment: { TRUST_PROXY: '127.0.0.1' } });
    const promise = async ({ get }: typeof direct, protocol: string, url = '/health/live') =>
      (await get(url, { 'x-forwarded-proto': protocol })).headers['strict-transport-security'];
    assert.equal(await promise(direct, 'https'), undefined);
    assert.equal(await promise(behind, 'http'), undefined);
    for (const url of ['/health/live', '/nowhere'])
      assert.equal(await promise(behind, 'https', url), 'max-age=31536000');
  });
});

function checkHeaders(headers: Readonly<Record<string, unknown>>) {
  for (const [name, value] of Object.entries(HEADERS)) assert.equal(headers[name], value, name);
  for (const name of ['set-cookie', 'x-powered-by', 'server']) assert.equal(headers[name], undefined, name);
}

async function replyTo(test: TestContext, bytes: string): Promise<string> {
  const { app } = await openCollector(test, { environment: { REQUEST_TIMEOUT: '1' } });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  test.after(() => socket.destroy());
  await once(socket, 'connect');
  socket.write(bytes);
  return text(socket);
}
