import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import type { Browser } from 'playwright-core';

import { openBrowser, openDevice } from './support/browser.js';
import { openCollector } from './support/collector.js';
import { openDemoSite } from './support/demo-site.js';
import {
  choose,
  ENGLISH,
  GIVEN,
  goToCheck,
  openSurvey,
  press,
  referenceShown,
  wordsShown,
  WELSH,
} from './support/riverside.js';

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

test('the charity’s Welsh section is answered in Welsh, beside an English one', async (t) => {
  const collector = await openCollector(t);
  const site = await openDemoSite(t, collector.url);
  const { context, crashes } = await openDevice(t, browser);
  const page = await context.newPage();
  const welsh = await openSurvey(page, `${site}/charity/`, 1);
  const english = page.locator('sayso-survey').first();
  await english.getByRole('heading', { name: ENGLISH.surveyTitle }).waitFor();
  await welsh.getByRole('heading', { name: WELSH.surveyTitle }).waitFor();

  await goToCheck(welsh, WELSH);
  await press(welsh, WELSH.messages.send);

  const reference = await referenceShown(welsh, WELSH);
  const { envelope, receipt } = collector.onlyResponse();
  assert.equal(reference, receipt);
  assert.equal(envelope.language, 'cy');
  assert.equal(envelope.partner, 'riverside-pantry');
  assert.deepEqual(envelope.answers, GIVEN);
  assert.ok(await english.getByRole('button', { name: ENGLISH.messages.continue }).isVisible());
  assert.deepEqual(crashes, []);
});

test('a page that changes language half way keeps the answers, also those still being typed', async (t) => {
  const collector = await openCollector(t);
  const site = await openDemoSite(t, collector.url);
  const { context, crashes } = await openDevice(t, browser);
  const page = await context.newPage();
  const survey = await openSurvey(page, `${site}/council/`);
  await choose(survey, ENGLISH.choice('influence', 'tend-to-disagree'));
  await survey.getByLabel(ENGLISH.title('change')).fill('Gofynnwch');

  await page.evaluate(() => document.documentElement.setAttribute('lang', 'cy'));
  await survey.getByRole('button', { name: WELSH.messages.continue }).waitFor();
  assert.ok(await survey.getByLabel(WELSH.choice('influence', 'tend-to-disagree')).isChecked());
  assert.equal(await survey.getByLabel(WELSH.title('change')).inputValue(), 'Gofynnwch');

  await press(survey, WELSH.messages.continue);
  await choose(survey, WELSH.choice('belong', 'very-strongly'));
  await press(survey, WELSH.messages.continue);
  await press(survey, WELSH.messages.continue);
  await press(survey, WELSH.messages.send);
  await referenceShown(survey, WELSH);
  const { envelope } = collector.onlyResponse();
  assert.equal(envelope.language, 'cy');
  assert.deepEqual(envelope.answers, {
    influence: 'tend-to-disagree',
    change: 'Gofynnwch',
    belong: 'very-strongly',
  });
  assert.deepEqual(crashes, []);
});

test('a page that says no more than “en” is British, so its dates are written as in Britain', async (t) => {
  const collector = await openCollector(t);
  const site = await openDemoSite(t, collector.url);
  const { context } = await openDevice(t, browser, { locale: 'en-US' });
  const page = await context.newPage();
  const survey = await openSurvey(page, `${site}/trust/`);
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  await goToCheck(survey);
  await press(survey, ENGLISH.messages.send);
  await referenceShown(survey);
  assert.match(await wordsShown(survey), /29 January 2027/);
});
