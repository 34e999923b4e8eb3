import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { describe, it } from 'node:test';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

import { envelopeWith, openCollector } from './support.js';

describe('The log', () => {
  it('holds method, route, status and duration, and nothing of the resident', async (test) => {
    const lines: string[] = [];
    const { app, close } = await openCollector(test, {
      environment: { LOG_LEVEL: 'debug' },
      logStream: { write: (line) => void lines.push(line) },
      wrapStore: (store) => ({
        ...store,
        save: (response) =>
          response.body.includes('"partner":"breaks"')
            ? Promise.reject(new TypeError(`cannot read ${response.body}`))
            : store.save(response),
      }),
    });
    const address = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
    const good = await envelopeWith({ answers: { influence: 'agree', ideas: 'marker-answer' } });
    const bodies = [
      JSON.stringify(good),
      JSON.stringify({ ...good, partner: 'breaks', id: crypto.randomUUID() }),
      JSON.stringify({ ...good, answers: { influence: 'marker-answer' }, id: crypto.randomUUID() }),
      '{"answers": marker-answer}',
    ];
    const statuses: unknown[] = [];
    for (const body of bodies) {
      const sending = request(new URL('/responses?from=marker-query', address), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'user-agent': 'marker-agent',
          'x-forwarded-for': '203.0.113.9',
          cookie: 'marker=cookie',
        },
      });
      const replied = once(sending, 'response');
      sending.end(body);
      const [reply] = (await replied) as [import('node:http').IncomingMessage];
      statuses.push(reply.statusCode);
      await text(reply);
    }
    const missing = request(new URL('/marker-path', address));
    const replied = once(missing, 'response');
    missing.end();
    await text(((await replied) as [import('node:http').IncomingMessage])[0]);
    await close();

    assert.deepEqual(statuses, [201, 500, 422, 400]);
    const log = lines.join('');
    assert.doesNotMatch(log, /marker|127\.0\.0\.1:\d+.*"req"|203\.0\.113\.9|remoteAddress|remotePort/);
    assert.ok(!log.includes(good.id), 'no id of a response');
    const requests = lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ msg }) => msg === 'request')
      .map(({ method, route, status }) => [method, route, status]);
    assert.deepEqual(requests, [
      ['POST', '/responses', 201],
      ['POST', '/responses', 500],
      ['POST', '/responses', 422],
      ['POST', '/responses', 400],
      ['GET', 'none', 404],
    ]);
    assert.match(log, /"type":"TypeError"/);
    assert.match(log, /at .*post-response/);
  });
});

describe('The database', () => {
  it('holds no address, no browser, no cookie and no time of day', async (test) => {
    const { app, file, close } = await openCollector(test, {
      now: () => new Date('2026-11-23T10:11:12.345Z'),
    });
    const envelope = await envelopeWith();
    const reply = await app.inject({
      method: 'POST',
      url: '/responses',
      remoteAddress: '198.51.100.7',
      payload: JSON.stringify(envelope),
      headers: {
        'content-type': 'application/json',
        'user-agent': 'marker-agent',
        'x-forwarded-for': '203.0.113.9',
        cookie: 'marker=cookie',
        referer: 'https://www.riverside.example/marker-page',
      },
    });
    assert.equal(reply.statusCode, 201);
    await close();
    const bytes = readFileSync(file).toString('latin1');
    assert.ok(bytes.includes(envelope.id), 'the file was read after it was written');
    assert.doesNotMatch(bytes, /198\.51\.100\.7|203\.0\.113\.9|marker|10:11:12/);
  });
});

describe('Every reply', () => {
  it('that says no is a problem, for people and for programs', async (test) => {
    const { get } = await openCollector(test);
    for (const url of ['/nowhere', '/%world', '/activities/nowhere', `/activities/${'x'.repeat(200)}`]) {
      const reply = await get(url);
      assert.equal(reply.headers['content-type'], 'application/problem+json; charset=utf-8', url);
      const problem = reply.json<{ status: number; title: string; detail: string; type: string }>();
      assert.equal(problem.status, reply.statusCode);
      assert.equal(problem.type, 'about:blank');
      assert.ok(problem.title && problem.detail);
    }
  });
});
