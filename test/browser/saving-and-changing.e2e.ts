import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import type { Browser } from 'playwright-core';

import type { Envelope } from '../../src/delivery/envelope.js';
import { aidsEnGb as aids } from '../../src/survey/language/aids-en-gb.js';
import { openBrowser, openDevice } from './support/browser.js';
import { openCollector } from './support/collector.js';
import { openDemoSite } from './support/demo-site.js';
import { ENGLISH, goToCheck, openSurvey, press, referenceShown } from './support/riverside.js';

const { messages } = ENGLISH;

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

test('a resident saves, carries on another time, sends, and changes it from another device', async (t) => {
  const collector = await openCollector(t);
  const site = await openDemoSite(t, collector.url);
  const device = await openDevice(t, browser);
  const page = await device.context.newPage();
  let survey = await openSurvey(page, `${site}/council/`);
  const kept = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('sayso-survey/')));

  await goToCheck(survey);
  assert.deepEqual(await kept(), []);
  await press(survey, messages.saveForLater);
  await press(survey, aids.saveNow);
  await survey.getByRole('button', { name: messages.clearSaved }).waitFor();
  assert.equal((await kept()).length, 1);

  await page.reload();
  survey = page.locator('sayso-survey').first();
  await press(survey, aids.carryOn);
  for (
    let at = 0;
    at < 3 && !(await survey.getByRole('heading', { name: messages.checkYourAnswers }).isVisible());
    at++
  )
    await press(survey, messages.continue);
  await press(survey, messages.send);
  const reference = await referenceShown(survey);
  assert.equal(collector.onlyResponse().envelope.answers['influence'], 'tend-to-disagree');
  assert.deepEqual(await kept(), []);

  const other = await openDevice(t, browser);
  const library = await other.context.newPage();
  const again = await openSurvey(library, `${site}/council/`);
  await press(again, messages.continue);
  await press(again, messages.changeSent);
  await again.getByLabel(aids.codeLabel).fill(reference.toLowerCase().replaceAll('-', ' '));
  await press(again, aids.find);
  await again.getByRole('button', { name: aids.withdraw }).waitFor();
  await goToCheck(again);
  await press(again, messages.send);
  const second = await referenceShown(again);
  assert.notEqual(second, reference);
  const [first, last] = collector.rows();
  const revision = JSON.parse(last?.body ?? '{}') as Partial<Envelope>;
  assert.equal(revision.revisionOf, first?.id);
  assert.equal(revision.revision, 2);
  assert.deepEqual(device.crashes, []);
  assert.deepEqual(other.crashes, []);
});
