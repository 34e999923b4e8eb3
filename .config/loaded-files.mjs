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
 * @property {string} drawn What is there once the widgets are drawn: a widget's tag, and what is in its shadow root.
 * @property {{field: string, text: string, shown: string}} [typed] What a resident can type by then, and what comes of it.
 * @property {string[]} [begin] What a resident presses first in each widget, upon which the rest is loaded.
 */

/** Serves `cdn/`, the page and other files by path, and collects which files of `cdn/` are asked for. What is held back is never answered. */
function serve(html, files, asked, isHeld = () => false) {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const file = path.startsWith('/cdn/') ? path.slice('/cdn/'.length) : '';
    try {
      if (file.includes('..')) throw new Error('Not within the folder.');
      const body = path === '/' ? html : (files[path] ?? (file ? readFileSync(join(CDN, file)) : undefined));
      if (body === undefined) throw new Error('No such file.');
      if (file && isHeld(file)) return;
      if (file) asked.add(file);
      response.writeHead(200, { 'content-type': `${TYPES[extname(path)] ?? 'text/html'}; charset=utf-8` });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Runs in the page: notes the moment at which the widget is first seen to be drawn. */
function noteDrawn(selector) {
  const [tag, ...inside] = selector.split(' ');
  const look = () => {
    const widget = globalThis.document.querySelector(tag);
    if (widget?.shadowRoot?.querySelector(inside.join(' '))) performance.mark('drawn');
    else globalThis.requestAnimationFrame(look);
  };
  look();
}

/** Runs in the page: the paths of what had been asked for when the widget was drawn. */
function askedByThen() {
  const [{ startTime: drawn }] = performance.getEntriesByName('drawn');
  const before = performance.getEntriesByType('resource').filter(({ startTime }) => startTime <= drawn);
  return before.map(({ name }) => new URL(name).pathname);
}

/** Opens a page in a browser, and closes it once `act` is done. */
async function onPage(browser, { script, body, drawn }, files, act, isHeld) {
  const asked = new Set();
  const server = await serve(document(script, body), files, asked, isHeld);
  const page = await browser.newPage();
  try {
    await page.addInitScript(noteDrawn, drawn);
    await page.goto(`http://127.0.0.1:${server.address().port}/`, { waitUntil: 'commit' });
    await page.locator(drawn).first().waitFor({ timeout: 20_000 });
    return await act(page, asked);
  } finally {
    await page.close();
    server.close();
    server.closeAllConnections();
  }
}

/** Opens a page: the files that it loads `first`, until it can be answered, and `all`, once somebody has begun to. */
async function watch(browser, made, files) {
  const { typed, begin = [] } = made;
  const { first, all } = await onPage(browser, made, files, async (page, asked) => {
    await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0);
    const paths = await page.evaluate(askedByThen);
    for (const each of begin) {
      await page.locator(each).first().click();
      await page.waitForTimeout(500);
    }
    await page.waitForLoadState('networkidle');
    const early = paths.filter((path) => path.startsWith('/cdn/')).map((path) => path.slice('/cdn/'.length));
    return { first: [...new Set(early)].sort(), all: [...asked].sort() };
  });
  // That this is enough is not taken for granted: nothing else ever arrives on this page.
  const type = async (page) => {
    await page.locator(typed.field).fill(typed.text);
    await page.locator(typed.shown).first().waitFor({ timeout: 5000 });
  };
  if (typed) await onPage(browser, made, files, type, (file) => !first.includes(file));
  return { first, all };
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
