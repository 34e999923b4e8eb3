/**
 * Weighs what pages load, as it comes over the wire: each file compressed with
 * Brotli at its best.
 *
 *     npm run size
 *
 * What a page with a survey loads is not worked out but watched: a browser
 * opens one, with the twelve questions of `test/fixtures/twelve-questions.json`,
 * and then answers the first of them, upon which comes all that is needed until
 * the answers are sent. The limits are in `size-budget.json`, in bytes: none may
 * grow, and the page's has yet to come down to what is given as its end.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

import { chromium } from 'playwright-core';

import { browserFlags } from './browser.mjs';
import { ensureBrowser, orSaySo, ROOT } from './setup.mjs';

const CDN = join(ROOT, 'cdn');
const SURVEY = join(ROOT, 'test/fixtures/twelve-questions.json');

const PAGE = `<!doctype html>
<html lang="en-GB">
  <head><meta charset="utf-8"><title>Size</title><link rel="icon" href="data:,">
    <script type="module" src="/cdn/sayso.js"></script></head>
  <body><sayso-survey src="/survey.json" endpoint="/nowhere" activity="size"></sayso-survey></body>
</html>`;

const TYPES = { '.js': 'text/javascript', '.css': 'text/css' };

/** The size of a file of `cdn/` after compression, in bytes. */
export function weigh(path) {
  const body = readFileSync(join(CDN, path));
  return brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  }).length;
}

/** Serves the page, its survey and `cdn/`, and collects which files of the last are asked for. */
function serve(asked) {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const file = path.startsWith('/cdn/') ? path.slice('/cdn/'.length) : '';
    const reply = (type, body) =>
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
    try {
      if (path === '/') reply('text/html', PAGE);
      else if (path === '/survey.json') reply('application/json', readFileSync(SURVEY));
      else if (file && !file.includes('..')) {
        const body = readFileSync(join(CDN, file));
        asked.add(file);
        reply(TYPES[extname(file)] ?? 'application/octet-stream', body);
      } else response.writeHead(404).end();
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** The files of `cdn/` that a page with a survey loads: `first`, until it can be answered, and `all`, until it is sent. */
export async function filesOfPage() {
  const asked = new Set();
  const server = await serve(asked);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const questions = page.locator('sayso-survey').getByRole('radio');
    await questions.first().waitFor({ timeout: 20_000 });
    await page.waitForLoadState('networkidle');
    const first = [...asked].sort();
    await questions.first().click();
    for (let tries = 0; asked.size === first.length && tries < 100; tries++) await page.waitForTimeout(50);
    return { first, all: [...asked].sort() };
  } finally {
    await browser.close();
    server.close();
  }
}

/** What is weighed: rows of `{name, size, limit}`, a limit being undefined where only the sum counts. */
export async function weighAll() {
  const limits = JSON.parse(readFileSync(new URL('size-budget.json', import.meta.url), 'utf8'));
  const { first, all: loaded } = await filesOfPage();
  const all = readdirSync(CDN, { recursive: true }).map((path) => path.replaceAll('\\', '/'));
  const later = all.filter(
    (path) => path.startsWith('chunks/') && path.endsWith('.js') && !loaded.includes(path),
  );
  const sizes = Object.fromEntries(loaded.map((path) => [path, weigh(path)]));
  const sum = (paths) => paths.reduce((total, path) => total + sizes[path], 0);
  const lines = (paths) =>
    paths.map((path) => ({
      name: `  ${path}`,
      size: sizes[path],
      limit: path === 'sayso.js' ? limits.loader : undefined,
    }));
  const rows = [
    {
      name: 'A page with <sayso-survey> and 12 questions, until it can be answered',
      size: sum(first),
      limit: limits.page,
      aim: limits['page, in the end'],
    },
    ...lines(first),
    {
      name: 'The same, until the answers are sent',
      size: sum(loaded),
      limit: limits['page, to the end'],
    },
    ...lines(loaded.filter((path) => !first.includes(path))),
    {
      name: 'Everything in a single file, sayso.all.js',
      size: weigh('sayso.all.js'),
      limit: limits['single file'],
    },
    ...later.sort().map((path) => ({
      name: `Only when needed: ${path}`,
      size: weigh(path),
      limit: limits['later chunk'],
    })),
  ];
  if (all.includes('sayso.css'))
    rows.push({ name: 'Style sheet, sayso.css', size: weigh('sayso.css'), limit: limits['style sheet'] });
  return rows;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await orSaySo(async () => {
    const rows = await weighAll();
    const width = Math.max(...rows.map(({ name }) => name.length));
    const bytes = (number) => (number === undefined ? '' : number.toLocaleString('en-GB')).padStart(9);
    console.log(`${'Brotli bytes'.padEnd(width)} ${'size'.padStart(9)} ${'limit'.padStart(9)}`);
    for (const { name, size, limit } of rows) {
      console.log(
        `${name.padEnd(width)} ${bytes(size)} ${bytes(limit)}${size > limit ? `  ${bytes(size - limit).trim()} too many` : ''}`,
      );
    }
    for (const { name, size, aim } of rows) {
      if (size > aim)
        console.log(`${name}: ${bytes(size - aim).trim()} more than the ${bytes(aim).trim()} aimed at.`);
    }
    if (rows.some(({ size, limit }) => size > limit)) process.exitCode = 1;
  });
}
