import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import type { Browser } from 'playwright-core';

import { openBrowser, openDevice } from './support/browser.js';
import { openCollector } from './support/collector.js';
import { openDemoSite } from './support/demo-site.js';
import { openFlakyNetwork } from './support/flaky-network.js';
import { kept } from './support/outbox.js';
import {
  announced,
  choose,
  ENGLISH,
  GIVEN,
  goToCheck,
  openSurvey,
  press,
  referenceShown,
  wordsShown,
} from './support/riverside.js';
import { until } from './support/until.js';

const { messages } = ENGLISH;

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

for (const nextPage of ['council', 'trust']) {
  test(`answers that found no collector arrive once, when the ${nextPage}’s page is opened later`, async (t) => {
    const collector = await openCollector(t);
    const site = await openDemoSite(t, collector.url);
    const { context, crashes } = await openDevice(t, browser);
    const page = await context.newPage();
    const survey = await openSurvey(page, `${site}/council/`);
    await goToCheck(survey);

    await collector.kill();
    await press(survey, messages.send);
    await survey.getByRole('heading', { name: messages.savedOnThisDevice }).waitFor();
    await announced(survey, messages.savedOnThisDevice);
    assert.match(await wordsShown(survey), /You can close this page/);
    assert.equal(await kept(page), 1);
    await page.close();

    await collector.run();
    assert.deepEqual(collector.rows(), []);
    const later = await context.newPage();
    await openSurvey(later, `${site}/${nextPage}/`);
    await until('the device has let go of the answers', async () => (await kept(later)) === 0);

    const { envelope } = collector.onlyResponse();
    assert.equal(envelope.partner, 'council');
    assert.deepEqual(envelope.answers, GIVEN);
    assert.deepEqual(crashes, []);
  });
}

test('a connection that is lost once the questions are there loses nothing, and holds nobody up for good', async (t) => {
  const collector = await openCollector(t);
  const site = await openDemoSite(t, collector.url);
  const { context, crashes } = await openDevice(t, browser);
  const page = await context.newPage();
  const survey = await openSurvey(page, `${site}/council/`);

  await context.setOffline(true);
  await choose(survey, ENGLISH.choice('influence', 'tend-to-disagree'));
  await survey.getByLabel(ENGLISH.title('change')).fill(GIVEN.change);
  await press(survey, messages.continue);
  await survey.locator('[part=waiting]', { hasText: messages.noConnection }).waitFor();
  await announced(survey, messages.noConnection);
  await context.setOffline(false);

  // It goes on by itself, from the press that was made.
  await survey.getByLabel(ENGLISH.choice('belong', 'fairly-strongly'), { exact: true }).waitFor();
  assert.equal(await survey.locator('[part=waiting]').count(), 0);
  await press(survey, messages.back);
  assert.equal(await survey.getByLabel(ENGLISH.title('change')).inputValue(), GIVEN.change);
  assert.deepEqual(crashes, []);
});

test('answers wait on the page that is open, and go out by themselves', async (t) => {
  const collector = await openCollector(t);
  const site = await openDemoSite(t, collector.url);
  const { context } = await openDevice(t, browser);
  const page = await context.newPage();
  const survey = await openSurvey(page, `${site}/council/`);
  await goToCheck(survey);

  await context.setOffline(true);
  await press(survey, messages.send);
  await survey.getByRole('heading', { name: messages.savedOnThisDevice }).waitFor();
  assert.deepEqual(collector.rows(), []);
  await context.setOffline(false);

  assert.equal(await referenceShown(survey), collector.onlyResponse().receipt);
  assert.equal(await kept(page), 0);
});

test('a reply that is lost after the answers were stored makes no second copy of them', async (t) => {
  const collector = await openCollector(t);
  const network = await openFlakyNetwork(t, collector.url, 'swallow');
  const site = await openDemoSite(t, network.url);
  const { context, posts } = await openDevice(t, browser);
  const page = await context.newPage();
  const survey = await openSurvey(page, `${site}/council/`);
  await goToCheck(survey);

  await press(survey, messages.send);
  await until('the first reply was lost', () => network.spoilt > 0);
  await survey.getByRole('heading', { name: messages.savedOnThisDevice }).waitFor();
  const { receipt } = collector.onlyResponse();
  network.mode = 'through';

  assert.equal(await referenceShown(survey), receipt);
  assert.equal(collector.onlyResponse().receipt, receipt);
  assert.equal(await kept(page), 0);
  assert.equal(collector.events().length, 1);
  assert.ok(posts.length > 1, 'the answers were sent again');
  assert.equal(new Set(posts).size, 1, 'they were the same each time');
});

test('a Wi-Fi’s own page, saying 200 OK, is not taken for the collector', async (t) => {
  const collector = await openCollector(t);
  const network = await openFlakyNetwork(t, collector.url, 'portal');
  const site = await openDemoSite(t, network.url);
  const { context } = await openDevice(t, browser);
  const page = await context.newPage();
  const survey = await openSurvey(page, `${site}/council/`);
  await goToCheck(survey);

  await press(survey, messages.send);
  await survey.getByRole('heading', { name: messages.savedOnThisDevice }).waitFor();
  assert.ok(network.spoilt > 0);
  assert.equal(await kept(page), 1);
  assert.deepEqual(collector.rows(), []);

  // No button is pressed: it may have gone out by itself before anybody could.
  network.mode = 'through';
  assert.equal(await referenceShown(survey), collector.onlyResponse().receipt);
  assert.equal(await kept(page), 0);
});
