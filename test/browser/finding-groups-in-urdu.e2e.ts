/** A group for Tuesday evening within a mile: by keyboard, in Urdu, on a slow phone with poor signal. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import type { Browser, Page } from 'playwright-core';

import { detailsUr } from '../../src/groups/language/details-ur.js';
import { directoryUr } from '../../src/groups/language/directory-ur.js';
import { openBrowser, openDevice } from './support/browser.js';
import { openCollector } from './support/collector.js';
import { openDemoSite } from './support/demo-site.js';
import { addressed, ALL, namesShown, searchBox } from './support/groups.js';
import { enterOn, focused, tabTo } from './support/keyboard.js';
import { traces } from './support/traces.js';
import { until } from './support/until.js';

/** A phone of some years ago, at the edge of 3G: what Chrome's developer tools call "Slow 3G", and a sixth of the speed. */
const SIGNAL = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWNESS = 6;

/** What somebody takes for a key who does not type much, in ms. A practised typist takes half of it (Card, Moran and Newell, 1980). */
const PER_KEY = 500;

const MINUTE = 60_000;

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** Counts the keys that are pressed. Letters that no English keyboard has come without any. */
async function countKeys(page: Page): Promise<(letters: string) => Promise<number>> {
  await page.addInitScript(() => {
    const counted = globalThis as { keys?: number };
    addEventListener('keydown', () => (counted.keys = (counted.keys ?? 0) + 1), true);
  });
  return async (letters) =>
    (await page.evaluate(() => (globalThis as { keys?: number }).keys ?? 0)) +
    (letters.match(/\p{Script=Arabic}/gu) ?? []).length;
}

test('with only a keyboard, in Urdu, on a slow phone, a group for Tuesday evening within a mile is found in a minute', async (t) => {
  const collector = await openCollector(t);
  const site = await openDemoSite(t, collector.url);
  const { context, crashes, errors, origins, posts } = await openDevice(t, browser, {
    locale: 'ur',
    viewport: { width: 320, height: 568 },
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SIGNAL);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWNESS });
  const keys = await countKeys(page);

  const began = performance.now();
  await page.goto(`${site}/charity/urdu.html`, { waitUntil: 'commit' });
  const directory = page.locator('sayso-group-directory');
  await searchBox(directory, directoryUr).waitFor();
  const ready = performance.now();
  assert.equal(
    await directory.evaluate(
      (element) => getComputedStyle(element.shadowRoot!.querySelector('.widget')!).direction,
    ),
    'rtl',
  );

  const words = 'منگل کی شام';
  await tabTo(page, 'input', directoryUr.what);
  await page.keyboard.type(words);
  await tabTo(page, 'input', directoryUr.place);
  await page.keyboard.type('rv1');
  await tabTo(page, 'select', directoryUr.howFar);
  await page.keyboard.type('1');
  await enterOn(page, directoryUr.search);
  await until('the days are taken as filters', () => addressed(page).get('groups-day') === 'TU');
  assert.equal(addressed(page).get('groups-time'), 'evening');
  assert.equal(addressed(page).get('groups-near'), 'RV1');
  assert.equal(addressed(page).get('groups-within'), '1');
  assert.match((await focused(page)).name, /^\d+ گروپ$/, 'focus is at what was found');
  const found = await namesShown(directory);
  assert.ok(found.includes('Riverside Voices') && found.length < ALL / 5, `found are: ${found.join(', ')}`);

  await enterOn(page, 'Riverside Voices');
  await directory.getByRole('heading', { name: detailsUr.contact, exact: true }).waitFor();
  const waited = performance.now() - began;
  const pressed = await keys(words);
  const taken = waited + pressed * PER_KEY;
  t.diagnostic(
    `searchable after ${Math.round(ready - began)} ms, ${pressed} keys, ${Math.round(waited)} ms without a person, about ${Math.round(taken / 1000)} s with one`,
  );
  assert.ok(taken < MINUTE, `it took ${Math.round(taken)} ms`);

  assert.equal(
    await directory
      .getByText('07700 900101')
      .first()
      .evaluate((element) => getComputedStyle(element).direction),
    'ltr',
  );
  assert.deepEqual([...crashes, ...errors], []);
  assert.deepEqual(posts, []);
  assert.deepEqual([...origins].sort(), [site]);
  assert.deepEqual(await traces(page), []);
});

test('what an English list says is found by what people say in Urdu, however their keyboard writes it', async (t) => {
  const site = await openDemoSite(t, (await openCollector(t)).url);
  const { context, crashes, errors } = await openDevice(t, browser, { locale: 'ur' });
  const page = await context.newPage();
  await page.goto(`${site}/charity/urdu.html`);
  const directory = page.locator('sayso-group-directory');
  const box = searchBox(directory, directoryUr);
  for (const [typed, name] of [
    ['گانے کے گروپ', 'Riverside Voices'],
    ['سلائی', 'Millfield Sewing Bee'],
    // As a keyboard for Arabic writes it.
    ['سلائي', 'Millfield Sewing Bee'],
    ['پیدل', 'Walk and Talk'],
    ['ماہی گیری', 'Fishing'],
  ] as const) {
    await box.fill(typed);
    await until(
      `${typed} finds ${name}`,
      async () =>
        (await namesShown(directory)).some((shown) => shown.includes(name)) ||
        (await directory.locator('.kinds').allTextContents()).some((kinds) => kinds.includes(name)),
    );
    assert.ok((await namesShown(directory)).length < ALL / 3);
  }
  assert.deepEqual([...crashes, ...errors], []);
});
