/** A web server for pages that a test writes itself, with everything that was built and installed. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { ROOT, type Ending } from './collector.js';
import { built } from './demo-site.js';
import { openPort } from './open-port.js';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/**
 * Serves pages by their paths, each as the content of its `<body>` or as a whole
 * document, and the files in `cdn/`, `dist/`, `demo/` and `node_modules/`.
 * Returns the address, which has no slash at its end.
 */
export async function openTestSite(
  test: Ending,
  pages: Readonly<Record<`/${string}`, string>>,
): Promise<string> {
  await built();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages[pathname as `/${string}`];
    // Frames without an origin load modules as strangers do.
    const headers = { 'access-control-allow-origin': '*' };
    if (page !== undefined) {
      response.writeHead(200, { ...headers, 'content-type': 'text/html; charset=utf-8' }).end(document(page));
      return;
    }
    const isOurs = /^\/(cdn|dist|demo|node_modules)\//.test(pathname) && normalize(pathname) === pathname;
    readFile(join(ROOT, isOurs ? pathname : 'none')).then(
      (body) => {
        const type = TYPES[extname(pathname)] ?? 'application/octet-stream';
        response.writeHead(200, { ...headers, 'content-type': type }).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  return `http://localhost:${await openPort(test, server)}`;
}

function document(page: string): string {
  if (page.startsWith('<!doctype')) return page;
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,"><body>${page}`;
}
