import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';

import { fileOf, serveDemo, WRITTEN_COLLECTOR } from '../../demo/serve.mjs';

const COLLECTOR = 'http://localhost:54321';

describe('the server of the demonstration', () => {
  let site: Awaited<ReturnType<typeof serveDemo>>;
  before(async () => {
    site = await serveDemo({ port: 0, collector: COLLECTOR });
  });
  after(() => site.close());

  /** The reply to a path as written: `fetch` would tidy it up first. */
  const get = (path: string, options: { method?: string; headers?: Record<string, string> } = {}) =>
    new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }>(
      (resolve, reject) => {
        const { hostname, port } = new URL(site.url);
        request({ hostname, port, path, ...options }, (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (part: string) => {
            text += part;
          });
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
          );
        })
          .on('error', reject)
          .end();
      },
    );

  it('serves the front page, as HTML and under a strict policy', async () => {
    const { status, headers, text } = await get('/');
    assert.equal(status, 200);
    assert.match(text, /<!doctype html>/i);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    const policy = String(headers['content-security-policy']).split('; ');
    assert.ok(policy.includes("default-src 'none'"));
    assert.ok(policy.includes("script-src 'self'"));
    assert.ok(policy.includes(`connect-src 'self' ${COLLECTOR}`));
    assert.ok(policy.includes("require-trusted-types-for 'script'"));
    assert.ok(!policy.some((directive) => directive.includes('unsafe')));
  });

  it('names the collector that there is, instead of the one that is written', async () => {
    const { text } = await get('/council/');
    assert.ok(text.includes(`endpoint="${COLLECTOR}/`));
    assert.ok(!text.includes(WRITTEN_COLLECTOR));
  });

  it('leads from a folder to its page, and keeps the query', async () => {
    const { status, headers } = await get('/council?lang=cy');
    assert.deepEqual([status, headers['location']], [301, '/council/?lang=cy']);
  });

  it('does not send again what the browser has', async () => {
    const { headers } = await get('/demo.css');
    const { status, text } = await get('/demo.css', {
      headers: { 'if-none-match': String(headers['etag']) },
    });
    assert.deepEqual([status, text], [304, '']);
  });

  it('answers HEAD without a body, and only reads', async () => {
    assert.deepEqual((await get('/', { method: 'HEAD' })).text, '');
    const { status, headers } = await get('/', { method: 'POST' });
    assert.deepEqual([status, headers['allow']], [405, 'GET, HEAD']);
  });

  it('stands in for an endpoint of addresses, and says the same whatever comes', async () => {
    for (const body of ['{"sayso":1,"signup":{"email":"ana@example.org"}}', 'anything']) {
      const reply = await fetch(`${site.url}/stand-in/signups`, { method: 'POST', body });
      assert.equal(reply.status, 202);
      assert.match(reply.headers.get('content-type') ?? '', /^application\/json/);
      assert.deepEqual(await reply.json(), {});
    }
    const { status } = await get('/stand-in/signups');
    assert.equal(status, 404);
  });

  const hidden = [
    ['a file outside', '/../package.json'],
    ['a file outside, encoded', '/%2e%2e/package.json'],
    ['a file outside, with an encoded slash', '/..%2fpackage.json'],
    ['a file outside, with a backslash', '/..%5cpackage.json'],
    ['a file outside the built scripts', '/cdn/../package.json'],
    ['its own source', '/serve.mjs'],
    ['the source of the collector', '/collector/src/main.ts'],
    ["the collector's activities", '/collector/activities/riverside-2026.json'],
    ['the folder of the collector', '/collector'],
    ['a hidden file', '/.gitignore'],
    ['a path that cannot be decoded', '/%ff'],
    ['a path with an end in the middle', '/index.html%00.png'],
    ['an empty part', '//index.html'],
    ['what is not there', '/nothing.html'],
  ] as const;
  for (const [title, path] of hidden) {
    it(`does not serve ${title}`, async () => {
      assert.equal((await get(path)).status, 404);
    });
  }

  it('finds files by path', () => {
    assert.match(fileOf('/') ?? '', /demo[\\/]index\.html$/);
    assert.match(fileOf('/council/') ?? '', /demo[\\/]council[\\/]index\.html$/);
    assert.match(fileOf('/cdn/chunks/a-b1.js') ?? '', /cdn[\\/]chunks[\\/]a-b1\.js$/);
  });
});
