/** Serves the pages over loopback the way a good host would: Brotli at its best setting, compressed beforehand. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8' };

/**
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
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
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
