/** Answers that had to wait go out from any later page of the site, whatever it is about. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import type { Browser } from 'playwright-core';

import { outboxEnGb } from '../../src/outbox/language/en-gb.js';
import { openBrowser, openDevice } from './support/browser.js';
import { openCollector } from './support/collector.js';
import { databases, kept } from './support/outbox.js';
import { ENGLISH, GIVEN, goToCheck, openSurvey, press } from './support/riverside.js';
import { openTestSite } from './support/test-site.js';
import { until } from './support/until.js';

const { messages, surveyTitle } = ENGLISH;

const SCRIPT = '<script type="module" src="/cdn/sayso.js"></script>';

const LATER = {
  '/results': '<sayso-results src="/nothing.json"><p>No results yet.</p></sayso-results>',
  '/label':
    '<sayso-power-label level="asking" open="The paths" decided-by="The council"></sayso-power-label>',
  '/outbox': '<sayso-outbox></sayso-outbox>',
};

const pages = (collector: string) => ({
  '/survey': `${SCRIPT}<sayso-survey src="/demo/riverside-survey.json" endpoint="${collector}/responses"
    activity="riverside-2026" partner="council"></sayso-survey>`,
  ...Object.fromEntries(Object.entries(LATER).map(([path, body]) => [path, SCRIPT + body])),
});

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

for (const path of Object.keys(LATER)) {
  test(`answers that found no collector arrive when ${path} is opened later, and where none wait nothing is left or loaded`, async (t) => {
    const collector = await openCollector(t);
    const site = await openTestSite(t, pages(collector.url));
    const { context, crashes } = await openDevice(t, browser);

    const before = await context.newPage();
    const loaded: string[] = [];
    before.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await before.goto(site + path);
    // As long as a page may take to come to rest.
    await before.waitForTimeout(2000);
    assert.deepEqual(await databases(before), []);
    assert.deepEqual(
      loaded.filter((file) => /delivery|outbox-panel/.test(file)),
      [],
    );
    await before.close();

    const page = await context.newPage();
    const survey = await openSurvey(page, `${site}/survey`);
    await goToCheck(survey);
    await collector.kill();
    await press(survey, messages.send);
    await survey.getByRole('heading', { name: messages.savedOnThisDevice }).waitFor();
    await page.close();

    await collector.run();
    const later = await context.newPage();
    await later.goto(site + path);
    await until('the device has let go of the answers', async () => (await kept(later)) === 0);
    assert.deepEqual(collector.onlyResponse().envelope.answers, GIVEN);
    assert.deepEqual(crashes, []);
  });
}

test('what waits is shown on a later page, and arrives once the resident presses Send now', async (t) => {
  const collector = await openCollector(t);
  const site = await openTestSite(t, pages(collector.url));
  const { context, crashes } = await openDevice(t, browser);
  const page = await context.newPage();
  const survey = await openSurvey(page, `${site}/survey`);
  await goToCheck(survey);
  await collector.kill();
  await press(survey, messages.send);
  await survey.getByRole('heading', { name: messages.savedOnThisDevice }).waitFor();
  await page.close();

  const later = await context.newPage();
  await later.goto(`${site}/outbox`);
  const outbox = later.locator('sayso-outbox');
  await outbox.getByRole('heading', { name: outboxEnGb.waiting(1) }).waitFor();
  await outbox.getByRole('heading', { name: surveyTitle }).waitFor();
  await outbox.getByText(outboxEnGb.showAnswers).click();
  await outbox.getByText(GIVEN.change).waitFor();

  await collector.run();
  await outbox.getByRole('button', { name: outboxEnGb.sendAll }).click();
  await outbox.locator('[part=reference]').waitFor();
  assert.equal(await outbox.locator('[part=reference]').innerText(), collector.onlyResponse().receipt);
  assert.equal(await kept(later), 0);
  assert.deepEqual(crashes, []);
});
