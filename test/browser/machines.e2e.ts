/** Programs that drive a browser, and fill in whatever they find. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import type { Browser, Page } from 'playwright-core';

import { openBrowser, openDevice } from './support/browser.js';
import { openCollector } from './support/collector.js';
import { openDemoSite } from './support/demo-site.js';
import { ENGLISH, GIVEN, goToCheck, openSurvey, press, referenceShown } from './support/riverside.js';
import { until } from './support/until.js';

const ACTIVITY = 'riverside-2026';

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

test('what a machine sends is thanked and stored like all else, and flagged in the export', async (t) => {
  const collector = await openCollector(t);
  const site = await openDemoSite(t, collector.url);
  for (const isMachine of [true, false]) {
    const { context, crashes } = await openDevice(t, browser);
    const page = await context.newPage();
    const survey = await openSurvey(page, `${site}/council/`);
    await goToCheck(survey);
    if (isMachine) await fillInEverything(page);
    await press(survey, ENGLISH.messages.send);
    assert.match(await referenceShown(survey), /\w/);
    assert.deepEqual(crashes, []);
  }

  const [machine, person] = collector.rows().map(({ body }) => JSON.parse(body) as Stored);
  assert.deepEqual([machine?.answers, person?.answers], [GIVEN, GIVEN]);
  const lines = (await collector.csv(ACTIVITY)).split('\n');
  const flagged = lines.filter((line) => /(^|,)trap(,|$)/.test(line));
  assert.equal(flagged.length, 1);
  assert.ok(flagged[0]?.includes(machine?.id ?? '?'));
});

interface Stored {
  readonly id: string;
  readonly answers: unknown;
}

/**
 * As a script does that was told to: whatever can be seen and takes words gets some, the shadow roots of the page
 * included. What is not drawn, such a script passes by, and cannot fill in if it wanted to.
 */
async function fillInEverything(page: Page): Promise<void> {
  const fields = page
    .locator('input:not([type=radio]):not([type=checkbox]), textarea')
    .filter({ visible: true });
  await until('there is a field', async () => (await fields.count()) > 0);
  for (const field of await fields.all()) await field.fill('Buy now');
}
