/** Answers on their way from a real page to the services of the guide on endpoints, by the guide's own tags. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';

import type { Browser, Locator, Page } from 'playwright-core';

import { openAppsScript } from '../delivery/stand-ins/apps-script.js';
import { openFormspree } from '../delivery/stand-ins/formspree.js';
import { example, pathOf, tagFor } from '../delivery/stand-ins/guide.js';
import { openPowerAutomate } from '../delivery/stand-ins/power-automate.js';
import { FIELDS, guidesFlow, SERVICES } from '../delivery/stand-ins/services.js';
import { openWordPress } from '../delivery/stand-ins/wordpress.js';
import { openBrowser, openDevice } from './support/browser.js';
import type { Ending } from './support/collector.js';
import { kept } from './support/outbox.js';
import { ENGLISH, GIVEN, goToCheck, openSurvey, press } from './support/riverside.js';
import { openTestSite } from './support/test-site.js';
import { until } from './support/until.js';

const { messages } = ENGLISH;

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

for (const { heading, onSite, open } of SERVICES) {
  test(`answers get from a page to ${heading}, once it is there again`, async (t) => {
    const pages: Record<`/${string}`, string> = {};
    const site = await openTestSite(t, pages);
    const { service, ids } = await open(t, site);
    pages['/'] = pageWith(onSite ? tagFor(heading, '') : tagFor(heading, service.url));
    const { page, survey, crashes } = await openPage(t, onSite ? service.url : site);

    service.down = true;
    await press(survey, messages.send);
    await headed(survey, messages.savedOnThisDevice);
    assert.deepEqual([ids().length, await kept(page)], [0, 1]);

    service.down = false;
    await headed(survey, messages.sent);
    assert.deepEqual([ids().length, await kept(page)], [1, 0]);
    assert.deepEqual(crashes, []);
  });
}

test('what a service refuses is kept on the device, with all its words and whom to ask', async (t) => {
  const formspree = await openFormspree(t, pathOf('Formspree'));
  formspree.inactive = true;
  const tag = tagFor('Formspree', formspree.url).replace(
    '</sayso-survey>',
    '<p slot="help">Call 01632 960 001.</p></sayso-survey>',
  );
  const site = await openTestSite(t, { '/': pageWith(tag) });
  const { page, survey } = await openPage(t, site);
  await press(survey, messages.send);
  await headed(survey, messages.refused.notAccepted);
  assert.ok(await page.getByText('Call 01632 960 001.').isVisible());
  const saving = page.waitForEvent('download');
  await press(survey, messages.download);
  assert.match(readFileSync(await (await saving).path(), 'utf8'), new RegExp(GIVEN.change));
  assert.deepEqual([formspree.submissions.length, await kept(page)], [0, 1]);
});

test('a rule of a service that an answer breaks is shown at its question', async (t) => {
  const formspree = await openFormspree(t, pathOf('Formspree'));
  formspree.emails.push('change');
  const site = await openTestSite(t, { '/': pageWith(tagFor('Formspree', formspree.url)) });
  const { page, survey } = await openPage(t, site);
  await press(survey, messages.send);
  await survey.getByRole('link', { name: 'should be an email' }).waitFor();
  assert.equal(await survey.getByLabel(ENGLISH.title('change')).inputValue(), GIVEN.change);
  assert.equal(await kept(page), 0, 'a corrected answer is a new one');
});

test('a flow that lets no page ask gets nothing, and the answers wait', async (t) => {
  const automate = await openPowerAutomate(t, { ...guidesFlow(), answersPages: false });
  const site = await openTestSite(t, { '/': pageWith(tagFor('Power Automate', automate.url)) });
  const { page, survey } = await openPage(t, site);
  await press(survey, messages.send);
  await headed(survey, messages.savedOnThisDevice);
  assert.deepEqual([automate.runs.length, await kept(page)], [0, 1]);
});

test('a form to where no page may read the reply arrives at each try, as the guide warns', async (t) => {
  const automate = await openPowerAutomate(t, { ...guidesFlow(), answersPages: false });
  const tag = tagFor('Power Automate', automate.url).replace('confirm=', 'format="form" confirm=');
  const site = await openTestSite(t, { '/': pageWith(tag) });
  const { page, survey } = await openPage(t, site);
  await press(survey, messages.send);
  await until('a second copy has come', () => automate.runs.length > 1);
  const ids = automate.runs.map((run) => new URLSearchParams(run).get('sayso-id'));
  assert.equal(new Set(ids).size, 1);
  assert.equal(await kept(page), 1);
});

test('WordPress takes answers from another site once it lets the key through', async (t) => {
  const wordPress = await openWordPress(t, pathOf('WordPress'));
  const site = await openTestSite(t, { '/': pageWith(tagFor('WordPress', wordPress.url)) });
  const { survey } = await openPage(t, site);
  await press(survey, messages.send);
  await headed(survey, messages.savedOnThisDevice);
  assert.equal(wordPress.rows.size, 0);
  wordPress.allowedBesides.push('Idempotency-Key');
  await headed(survey, messages.sent);
  assert.equal(wordPress.rows.size, 1);
});

test('answers that WordPress refused for a stale nonce arrive once a page has a fresh one, now or on a later visit', async (t) => {
  const wordPress = await openWordPress(t, pathOf('WordPress'));
  const tag = tagFor('WordPress', wordPress.url).replace('<sayso-survey', '<sayso-survey confirm="status"');
  const site = await openTestSite(t, { '/': pageWith(tag) });
  const { context, crashes } = await openDevice(t, browser);
  const page = await context.newPage();
  const handOver = (nonce: string) =>
    page
      .locator('sayso-survey')
      .evaluate((widget, nonce) => Object.assign(widget, { headers: { 'X-WP-Nonce': nonce } }), nonce);
  wordPress.nonce = 'n2';

  const survey = await openSurvey(page, site);
  await handOver('n1');
  await goToCheck(survey);
  await press(survey, messages.send);
  await headed(survey, messages.refused.notAccepted);
  assert.deepEqual([wordPress.rows.size, await kept(page)], [0, 1]);
  await handOver('n2');
  await headed(survey, messages.sent);
  assert.deepEqual([wordPress.rows.size, await kept(page)], [1, 0]);

  wordPress.nonce = 'n3';
  await openSurvey(page, site);
  await handOver('n2');
  await goToCheck(survey);
  await press(survey, messages.send);
  await headed(survey, messages.refused.notAccepted);
  assert.deepEqual([wordPress.rows.size, await kept(page)], [1, 1]);
  await openSurvey(page, site);
  await handOver('n3');
  await until('the answers of the visit before have arrived', () => wordPress.rows.size === 2);
  await until('the device has let go of them', async () => (await kept(page)) === 0);
  assert.deepEqual(crashes, []);
});

test('a page sends by itself what no tag could, as the guide has it', async (t) => {
  const code = `function doPost({ postData }) {
    const { id } = JSON.parse(postData.contents);
    SpreadsheetApp.getActive().getSheetByName('Answers').appendRow([id]);
    return ContentService.createTextOutput(JSON.stringify({ id })).setMimeType(ContentService.MimeType.JSON);
  }`;
  const script = await openAppsScript(t, { path: pathOf('A Google sheet'), code, header: FIELDS });
  const transport = example('Anything else', 'js').replace('https://script.google.com', script.url);
  const tag = tagFor('The collector', 'https://nowhere.test');
  const site = await openTestSite(t, { '/': `${pageWith(tag)}<script type="module">${transport}</script>` });
  const { page, survey } = await openPage(t, site);
  script.failing = true;
  await press(survey, messages.send);
  await headed(survey, messages.savedOnThisDevice);
  assert.equal(await kept(page), 1);
  script.failing = false;
  await headed(survey, messages.sent);
  assert.deepEqual([script.rows.length, await kept(page)], [2, 0]);
  assert.ok(!script.asked.some((each) => each.startsWith('OPTIONS')), 'nothing was asked beforehand');
});

/** A page with an example's tag, which asks the riverside survey. */
const pageWith = (tag: string): string =>
  `<script type="module" src="/cdn/sayso.js"></script>${tag.replace(/src="[^"]*"/, 'src="/demo/riverside-survey.json"')}`;

/** The page on a new device, answered up to Send. */
async function openPage(
  test: Ending,
  url: string,
): Promise<{ readonly page: Page; readonly survey: Locator; readonly crashes: readonly string[] }> {
  const { context, crashes } = await openDevice(test, browser);
  const page = await context.newPage();
  const survey = await openSurvey(page, url);
  await goToCheck(survey);
  return { page, survey, crashes };
}

/** Longer than the waits between several tries. In milliseconds. */
const headed = (survey: Locator, name: string) =>
  survey.getByRole('heading', { name }).waitFor({ timeout: 90_000 });
