import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import type { Browser, Locator, Page } from 'playwright-core';

import { openBrowser, openDevice } from './support/browser.js';
import { openCollector } from './support/collector.js';
import { openDemoSite } from './support/demo-site.js';
import { kept } from './support/outbox.js';
import { ENGLISH, goToCheck, openSurvey, press, referenceShown } from './support/riverside.js';
import { until } from './support/until.js';

const { messages } = ENGLISH;

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** Ways to press Send twice, by what they are called. */
const TWICE: Readonly<Record<string, (send: Locator, page: Page) => Promise<unknown>>> = {
  'double-clicked': (send) => send.dblclick(),
  'given two Enters': async (send, page) => {
    await send.focus();
    await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Enter')]);
  },
  'clicked twice before the page can show anything': (send) =>
    send.evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    }),
};

test('a Send that is pressed twice sends once', async (t) => {
  const collector = await openCollector(t);
  const site = await openDemoSite(t, collector.url);
  let sent = 0;
  for (const [how, pressTwice] of Object.entries(TWICE)) {
    await t.test(how, async (t) => {
      const { context, posts } = await openDevice(t, browser);
      const page = await context.newPage();
      const survey = await openSurvey(page, `${site}/trust/`);
      await goToCheck(survey);

      await pressTwice(survey.getByRole('button', { name: messages.send }), page);
      const reference = await referenceShown(survey);
      await until('nothing is left to send', async () => (await kept(page)) === 0);
      const rows = collector.rows();
      assert.equal(rows.length, ++sent);
      assert.equal(rows.at(-1)?.receipt, reference);
      assert.equal(posts.length, 1);
    });
  }
});

test('an answer for which the collector wants work is worked for, and sent once', async (t) => {
  const collector = await openCollector(t, { settings: { PROOF: 'always' } });
  const site = await openDemoSite(t, collector.url);
  const { context, posts, errors } = await openDevice(t, browser);
  const page = await context.newPage();
  const survey = await openSurvey(page, `${site}/trust/`);
  await goToCheck(survey);
  await press(survey, messages.send);
  assert.equal(await referenceShown(survey), collector.onlyResponse().receipt);
  assert.equal(posts.length, 2);
  assert.deepEqual(
    errors.filter((error) => !error.includes('429')),
    [],
  );
});

test('two people who answer in two tabs of one browser are two responses', async (t) => {
  const collector = await openCollector(t);
  const site = await openDemoSite(t, collector.url);
  const { context } = await openDevice(t, browser);
  const surveys: Locator[] = [];
  for (const partner of ['council', 'trust']) {
    const survey = await openSurvey(await context.newPage(), `${site}/${partner}/`);
    await goToCheck(survey);
    surveys.push(survey);
  }

  await Promise.all(surveys.map((survey) => press(survey, messages.send)));
  const shown = await Promise.all(surveys.map((survey) => referenceShown(survey)));

  const rows = collector.rows();
  assert.equal(rows.length, 2);
  assert.equal(new Set(rows.map(({ id }) => id)).size, 2);
  assert.deepEqual([...shown].sort(), rows.map(({ receipt }) => receipt).sort());
  assert.equal(collector.events().length, 2);
});
