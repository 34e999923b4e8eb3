import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { sqlite } from '../engines.js';
import { answerWith } from '../published.js';
import { settings } from './runs.js';
import { openTarget, SECRET } from './target.js';

const GET = 'GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n';
const EXPORT = 'GET /activities/harbour/responses.json HTTP/1.1\r\nHost: a\r\n\r\n';

const post = (headers: string, body: string) =>
  `POST /responses HTTP/1.1\r\nHost: a\r\n${headers}\r\n\r\n${body}`;

/** Requests whose end two servers might see in different places, and others that are not quite HTTP. */
const RAW: readonly string[] = [
  '\r\n\r\n',
  'GET\r\n\r\n',
  'GET / HTTP/0.9\r\n\r\n',
  'GET / HTTP/9.9\r\nHost: a\r\n\r\n',
  'GET /health/live HTTP/1.0\r\n\r\n',
  'GET /openapi.json HTTP/1.0\r\nHost:\r\n\r\n',
  'GET /health/live HTTP/1.1\r\n\r\n',
  'GET /health/live HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n',
  'GET http://evil.example/openapi.json HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET /../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET /health/live\0 HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET /\xff\xfe HTTP/1.1\r\nHost: a\r\n\r\n',
  `GET /${'a'.repeat(40_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
  `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`,
  `GET / HTTP/1.1\r\nHost: a\r\n${'X: y\r\n'.repeat(3000)}\r\n`,
  'GET / HTTP/1.1\r\nHost: a\r\nX : y\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\n folded: y\r\n\r\n',
  'GET / HTTP/1.1\nHost: a\n\n',
  'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  'OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
  '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  post('Content-Length: 5\r\nTransfer-Encoding: chunked', `0\r\n\r\n${EXPORT}`),
  post('Transfer-Encoding: chunked\r\nContent-Length: 5', `5\r\nhello\r\n0\r\n\r\n${EXPORT}`),
  post('Transfer-Encoding: xchunked', `0\r\n\r\n${EXPORT}`),
  post('Transfer-Encoding: chunked, identity', `0\r\n\r\n${EXPORT}`),
  post('Transfer-Encoding:\x0bchunked', `0\r\n\r\n${EXPORT}`),
  post('Content-Length: 5\r\nContent-Length: 6', `hello${EXPORT}`),
  post('Content-Length: +5', `hello${EXPORT}`),
  post('Content-Length: -1', EXPORT),
  post('Content-Length: 0x5', `hello${EXPORT}`),
  post('Content-Length: 99999999999999999999', 'hello'),
  post('Content-Type: application/json\r\nTransfer-Encoding: chunked', 'fffffffffffffffff\r\nhello'),
  post('Content-Type: application/json\r\nTransfer-Encoding: chunked', '-1\r\nhello'),
  post(
    'Content-Type: application/json\r\nTransfer-Encoding: chunked',
    '5;a="\r\n\r\n"\r\nhello\r\n0\r\n\r\n',
  ),
  post(
    'Content-Type: application/json\r\nTransfer-Encoding: chunked',
    '2\r\n{}\r\n0\r\nSayso-Trap: 1\r\n\r\n',
  ),
  post('Content-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: 2', '{}'),
  GET.repeat(200),
  `${GET}${EXPORT}${GET}`,
];

describe('Whatever comes on a socket, the collector', () => {
  it('closes it or answers, and goes on for everybody else', async (test) => {
    const target = await openTarget(test, sqlite);
    const talk = await listening(target.app);
    for (const bytes of RAW) {
      checkTalk(await talk([Buffer.from(bytes, 'latin1')]));
      await target.isWell();
    }
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(...RAW).map((text) => Buffer.from(text, 'latin1')),
        fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes)),
      ),
      { minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(pieces, async (parts) => {
        checkTalk(await talk(parts));
        await target.isWell();
      }),
      settings,
    );
    await target.settle();
  });

  it('takes a response in chunks of any size, several on one connection', async (test) => {
    const target = await openTarget(test, sqlite);
    const talk = await listening(target.app);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 2, maxLength: 4 }),
        async (sizes) => {
          const bodies = await Promise.all(
            sizes.map(async () => JSON.stringify(await answerWith({ ideas: 'Coed ŵ 🌳\u0000' }))),
          );
          const parts = bodies.map((body, index) => inChunks(Buffer.from(body), sizes[index] ?? 1));
          const replies = await talk(parts);
          assert.equal(replies.split('HTTP/1.1 201 Created').length - 1, bodies.length, replies);
          for (const body of bodies)
            target.ledger.set((JSON.parse(body) as { id: string }).id, JSON.parse(body));
        },
      ),
      settings,
    );
    await target.settle();
  });
});

function inChunks(body: Buffer<ArrayBuffer>, size: number) {
  const chunks = [Buffer.from(post('Content-Type: application/json\r\nTransfer-Encoding: chunked', ''))];
  for (let at = 0; at < body.length; at += size) {
    const chunk = body.subarray(at, at + size);
    chunks.push(Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n'));
  }
  return Buffer.concat([...chunks, Buffer.from('0\r\n\r\n')]);
}

/** What holds of all that comes back on a socket. */
function checkTalk(replies: string): void {
  assert.ok(!replies.includes(SECRET), 'what belongs to another activity was told');
  for (const [, status] of replies.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)) {
    // What a server of HTTP/1.1 has no name for, it may say so: Node does, of headers that are too many, with 431.
    assert.ok(Number(status) < 500, replies);
  }
  assert.doesNotMatch(replies, /node_modules|\.[tj]s:\d+/);
}

/** Starts to listen; what it returns sends bytes on a connection of their own, and gives all that comes back. */
async function listening(app: Awaited<ReturnType<typeof openTarget>>['app']) {
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  return async (parts: readonly Uint8Array[]): Promise<string> => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.on('error', () => {});
    await once(socket, 'connect');
    // Closing our half says that there is no more to come.
    for (const part of parts) socket.write(part);
    socket.end();
    let replies = '';
    socket.on('data', (data) => (replies += data.toString()));
    await once(socket, 'close');
    return replies;
  };
}
