/** Finds out what pages load by opening them in a browser: it is watched, not worked out. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

import { chromium } from 'playwright-core';

import { browserFlags } from './browser.mjs';
import { ensureBrowser, ROOT } from './setup.mjs';

export const CDN = join(ROOT, 'cdn');

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

const document = (script, body) => `<!doctype html>
<html lang="en-GB">
  <head><meta charset="utf-8"><title>Size</title><link rel="icon" href="data:,">
    <script type="module" src="/cdn/${script}"></script></head>
  <body>${body}</body>
</html>`;

/**
 * @typedef {object} Page
 * @property {string} script Which file of `cdn/` the page has in its head.
 * @property {string} body Its markup.
 * @property {string} drawn What is there once the widgets are drawn, as a selector; shadow roots are looked into.
 * @property {string[]} [begin] What a resident presses first in each widget, upon which the rest is loaded.
 */

/** Serves `cdn/`, the page and other files by path, and collects which files of `cdn/` are asked for. */
function serve(html, files, asked) {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const file = path.startsWith('/cdn/') ? path.slice('/cdn/'.length) : '';
    try {
      if (file.includes('..')) throw new Error('Not within the folder.');
      const body = path === '/' ? html : (files[path] ?? (file ? readFileSync(join(CDN, file)) : undefined));
      if (body === undefined) throw new Error('No such file.');
      if (file) asked.add(file);
      response.writeHead(200, { 'content-type': `${TYPES[extname(path)] ?? 'text/html'}; charset=utf-8` });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Opens a page: the files that it loads `first`, until it can be answered, and `all`, once somebody has begun to. */
async function watch(browser, { script, body, drawn, begin = [] }, files) {
  const asked = new Set();
  const server = await serve(document(script, body), files, asked);
  const page = await browser.newPage();
  try {
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.locator(drawn).first().waitFor({ timeout: 20_000 });
    // What was asked for by then; the later parts are fetched of themselves only some seconds after.
    const first = [...asked].sort();
    for (const each of begin) {
      await page.locator(each).first().click();
      await page.waitForTimeout(500);
    }
    await page.waitForLoadState('networkidle');
    return { first, all: [...asked].sort() };
  } finally {
    await page.close();
    server.close();
  }
}

/**
 * What each page loads of `cdn/`.
 *
 * @param {Readonly<Record<string, Page>>} pages
 * @param {Readonly<Record<string, string | Buffer>>} files What pages ask for besides, by path.
 * @returns {Promise<Readonly<Record<string, {first: string[], all: string[]}>>>}
 */
export async function loadedFiles(pages, files) {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags });
  try {
    const loaded = {};
    for (const [name, page] of Object.entries(pages)) loaded[name] = await watch(browser, page, files);
    return loaded;
  } finally {
    await browser.close();
  }
}
