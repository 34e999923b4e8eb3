/**
 * Serves the demonstration pages and the built scripts, under the policy that
 * a careful website has: what works here works without `unsafe-inline`.
 * Node built-ins only.
 */
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DEMO = fileURLToPath(new URL('.', import.meta.url));
const CDN = fileURLToPath(new URL('../cdn/', import.meta.url));

/** The collector that the pages name. It is replaced by the real one, should that have another port. */
export const WRITTEN_COLLECTOR = 'http://localhost:8001';

/** What may be served. Anything else in the folder, such as this file, is not for visitors. */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * Stands in for whoever sends newsletters, so that signing up can be tried. It says yes to whatever comes and keeps
 * nothing of it: a real one confirms each address by an email first. See `<sayso-signup>` for the contract.
 */
const SIGNUPS = '/stand-in/signups';

const REPLACED = new Set(['.html', '.js', '.json']);

const policy = (collector) =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self' ${new URL(collector).origin}`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'self'`,
    `require-trusted-types-for 'script'`,
    `trusted-types lit-html 'allow-duplicates'`,
  ].join('; ');

/**
 * The file that a path of the site means, or undefined if it is none of the
 * visitors' business.
 */
export function fileOf(pathname) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const parts = path.split('/').slice(1);
  if (parts.at(-1) === '') parts[parts.length - 1] = 'index.html';
  // A dot at the start covers `..` and hidden files; no part may hold a separator that was encoded.
  if (parts.some((part) => part === '' || part.startsWith('.') || /[\\/:\0]/.test(part))) return undefined;
  if (parts[0] === 'collector' || !TYPES[extname(parts.at(-1))]) return undefined;
  return parts[0] === 'cdn' ? join(CDN, ...parts.slice(1)) : join(DEMO, ...parts);
}

async function answer(request, collector) {
  // Not through URL, which would tidy up a path before it is looked at, and take `//x` for another host.
  const [, pathname = '/', search = ''] = /^([^?#]*)(\?[^#]*)?/.exec(request.url ?? '/') ?? [];
  if (pathname === SIGNUPS && request.method === 'POST')
    return { status: 202, headers: { 'content-type': TYPES['.json'] }, body: '{}' };
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { status: 405, headers: { allow: 'GET, HEAD' } };
  const file = fileOf(pathname);
  if (!file)
    return (await isFolder(pathname))
      ? { status: 301, headers: { location: `${pathname}/${search}` } }
      : { status: 404 };
  let body;
  try {
    body = await readFile(file);
  } catch {
    return { status: 404 };
  }
  const kind = extname(file);
  if (REPLACED.has(kind) && !file.startsWith(CDN)) {
    body = Buffer.from(body.toString('utf8').replaceAll(WRITTEN_COLLECTOR, collector));
  }
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { 'content-type': TYPES[kind], 'cache-control': 'no-cache', etag };
  // Other sites load the scripts as modules, which browsers allow only where the server does.
  if (file.startsWith(CDN)) headers['access-control-allow-origin'] = '*';
  return request.headers['if-none-match'] === etag
    ? { status: 304, headers }
    : { status: 200, headers, body };
}

async function isFolder(pathname) {
  const name = pathname.slice(1);
  if (!/^[a-z0-9-]+$/.test(name)) return false;
  const entries = await readdir(DEMO, { withFileTypes: true });
  return entries.some((entry) => entry.isDirectory() && entry.name === name && name !== 'collector');
}

/**
 * Starts the demonstration's web server.
 *
 * @param {object} options
 * @param {number} options.port 0 for any that is free.
 * @param {string} [options.host] The address to listen on.
 * @param {string} [options.collector] Where the collector really is.
 * @returns {Promise<{url: string, close: () => Promise<void>}>} `url` has no slash at its end. Rejects with the
 * system's error where the port is taken.
 */
export function serveDemo({ port, host = '127.0.0.1', collector = WRITTEN_COLLECTOR }) {
  const server = createServer((request, response) => {
    // What is sent along is never looked at.
    request.resume();
    answer(request, collector).then(
      ({ status, headers, body }) => {
        response.writeHead(status, {
          'content-security-policy': policy(collector),
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'strict-origin-when-cross-origin',
          ...(status >= 400 && { 'content-type': 'text/plain; charset=utf-8' }),
          ...headers,
        });
        const text =
          status === 404 ? 'There is no such page.' : status === 405 ? 'Pages here can only be read.' : body;
        response.end(request.method === 'HEAD' ? undefined : text);
      },
      () => response.writeHead(500).end(),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      resolve({
        url: `http://localhost:${server.address().port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
