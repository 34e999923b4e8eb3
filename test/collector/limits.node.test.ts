import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';

import { readSettings } from '../../demo/collector/src/settings.js';
import { openStore } from '../../demo/collector/src/store/open-store.js';
import type { Store } from '../../demo/collector/src/store/store.js';
import { newResponse } from './engines.js';
import { envelopeWith, openCollector, temporaryFolder } from './support.js';
import type { Collector } from './support.js';

describe('A collector with more to do than it can', () => {
  it('asks for another try, tells those who watch that it is well, and finishes what it has', async (test) => {
    let goOn = () => {};
    const stalled = new Promise<void>((resolve) => (goOn = resolve));
    const wrapStore = (store: Store): Store => ({
      ...store,
      save: async (response) => {
        await stalled;
        return store.save(response);
      },
    });
    const collector = await openCollector(test, { wrapStore, environment: { MAX_REQUESTS: '5' } });
    const envelopes = await Promise.all(Array.from({ length: 8 }, () => envelopeWith()));
    const replies = envelopes.map(async (envelope) => collector.post(envelope));
    for (const reply of await Promise.all(replies.slice(5))) {
      assert.equal(reply.statusCode, 503);
      assert.equal(reply.headers['retry-after'], '5');
      assert.equal(reply.headers.connection, 'close');
      assert.equal(reply.json<{ code: string }>().code, 'unavailable');
    }
    assert.equal((await collector.get('/activities/riverside')).statusCode, 503);
    for (const path of ['live', 'ready'])
      assert.equal((await collector.get(`/health/${path}`)).statusCode, 200);

    goOn();
    for (const reply of await Promise.all(replies.slice(0, 5))) assert.equal(reply.statusCode, 201);
    for (const envelope of envelopes) assert.ok((await collector.post(envelope)).statusCode < 300);
    assert.equal(collector.rows('SELECT * FROM responses').length, 8);
  });

  it('lets no more wait for the database than the settings say', async (test) => {
    const environment = {
      DATABASE_FILE: join(temporaryFolder(test), 'data', 'a.sqlite'),
      QUEUE_RESPONSES: '2',
    };
    const read = readSettings(environment);
    assert.ok(read.ok);
    const store = await openStore(read.settings);
    test.after(() => store.close());
    const responses = await Promise.all(Array.from({ length: 3 }, () => newResponse()));
    const saved = await Promise.allSettled(responses.map((response) => store.save(response)));
    assert.deepEqual(
      saved.map(({ status }) => status),
      ['fulfilled', 'fulfilled', 'rejected'],
    );
  });
});

describe('A collector', () => {
  it('refuses a body that says that it is too large before any of it comes', async (test) => {
    const socket = await connectTo(test, await openCollector(test));
    socket.write(head('Content-Length: 10000000000'));
    assert.match(await replyOn(socket), /^HTTP\/1\.1 413 /);
  });

  it('reads little more than the limit of a body that does not end', async (test) => {
    const collector = await openCollector(test, { environment: { BODY_LIMIT: '10000' } });
    const socket = await connectTo(test, collector);
    socket.write(head('Transfer-Encoding: chunked'));
    const chunk = `1000\r\n${'a'.repeat(0x1000)}\r\n`;
    const timer = setInterval(() => socket.writable && socket.write(chunk), 2);
    test.after(() => clearInterval(timer));
    assert.match(await replyOn(socket), /^HTTP\/1\.1 413 /);
    assert.ok(socket.bytesWritten < 1_000_000, `${socket.bytesWritten} bytes were taken`);
  });

  it('gives up a request that does not arrive, in a way that lets a widget try again', async (test) => {
    const collector = await openCollector(test, { environment: { REQUEST_TIMEOUT: '1' } });
    const slow = await Promise.all([connectTo(test, collector), connectTo(test, collector)]);
    slow[0].write('POST /responses HTTP/1.1\r\nHost: localhost\r\nX-Slow');
    slow[1].write(`${head('Content-Length: 1000')}{"sayso":1`);
    for (const reply of await Promise.all(slow.map(replyOn))) {
      assert.match(reply, /^HTTP\/1\.1 408 Request Timeout\r\n/);
      assert.match(reply, /"code":"tooSlow"/);
    }
  });

  it('opens no more connections than it may', async (test) => {
    const collector = await openCollector(test, { environment: { MAX_CONNECTIONS: '2' } });
    const held = [await connectTo(test, collector), await connectTo(test, collector)];
    const third = await connectTo(test, collector);
    await once(third, 'close');
    held[0]?.destroy();
    await once(held[0]!, 'close');
    held[1]?.write('GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    assert.match(await replyOn(held[1]!), /^HTTP\/1\.1 200 /);
  });
});

const head = (framing: string) =>
  `POST /responses HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${framing}\r\n\r\n`;

async function connectTo(test: TestContext, { app }: Collector): Promise<Socket> {
  if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' });
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => {});
  test.after(() => socket.destroy());
  await once(socket, 'connect');
  return socket;
}

/** What comes until there is a whole head and body, or the connection ends. */
async function replyOn(socket: Socket): Promise<string> {
  let reply = '';
  for await (const part of socket) {
    reply += String(part);
    if (reply.endsWith('}')) break;
  }
  return reply;
}
