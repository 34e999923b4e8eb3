/** Serves the pages over loopback the way a good host would: Brotli at its best setting, compressed beforehand. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

const TYPES = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
};

/** Confirms an answer the way the response contract wants it, and forgets it. */
async function confirm(request, response) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const { id } = JSON.parse(body);
  // Answers come as canonical JSON: hashing the bytes is enough.
  const digest = createHash('sha256').update(body).digest('hex');
  response.writeHead(201, { 'content-type': TYPES['.json'] });
  response.end(JSON.stringify({ id, digest, receipt: 'BENCH-1' }));
}

/**
 * Serves files, and is the endpoint of whatever is posted.
 *
 * @param {Map<string, string>} files Texts by path.
 * @param {string} cdn The directory of `/cdn/…`.
 * @returns {Promise<{url: string, close: () => void}>}
 */
export async function serve(files, cdn) {
  const compressed = new Map();
  const read = async (path) => {
    const text = path.startsWith('/cdn/')
      ? await readFile(join(cdn, normalize(path.slice(5))))
      : files.get(path);
    return text === undefined
      ? undefined
      : compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  };
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') return confirm(request, response);
    const { pathname } = new URL(request.url, 'http://localhost');
    if (!compressed.has(pathname))
      compressed.set(
        pathname,
        read(pathname).catch(() => undefined),
      );
    const body = await compressed.get(pathname);
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'no-store',
    });
    return response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
