/** What a widget may do on somebody else's page: nothing that its policy, its visitors or its owner would mind. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import type { Browser, Page } from 'playwright-core';

import { openBrowser, openDevice } from './support/browser.js';
import { openCollector } from './support/collector.js';
import { NOBODY, openDemoSite, PARTNERS } from './support/demo-site.js';
import { kept } from './support/outbox.js';
import { ENGLISH, goToCheck, openSurvey, press, referenceShown } from './support/riverside.js';
import { traces } from './support/traces.js';
import { until } from './support/until.js';

const { messages, title } = ENGLISH;

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

test('pages under a strict policy see no violation, no error, no stranger and no trace', async (t) => {
  const collector = await openCollector(t);
  const site = await openDemoSite(t, collector.url);
  for (const partner of PARTNERS) {
    await t.test(`the ${partner}’s page`, async (t) => {
      const device = await openDevice(t, browser);
      const page = await device.context.newPage();
      await assertPolicyIsStrict(page, `${site}/${partner}/`);
      const survey = await openSurvey(page, `${site}/${partner}/`);

      await goToCheck(survey, ENGLISH, async (step) => assert.deepEqual(await traces(page), [], step));
      await press(survey, `${messages.change} ${title('influence')}`);
      await press(survey, messages.continue);
      assert.deepEqual(await traces(page), [], 'before Send');

      await press(survey, messages.send);
      await referenceShown(survey);
      assert.deepEqual(await traces(page), ['database sayso-outbox'], 'after Send');
      assert.equal(await kept(page), 0);
      assert.deepEqual(device.errors, []);
      assert.deepEqual(device.crashes, []);
      assert.deepEqual([...device.origins].sort(), [collector.url, site].sort());
    });
  }
});

test('a page that breaks its policy is noticed, so the tests above can fail', async (t) => {
  const site = await openDemoSite(t, NOBODY);
  const device = await openDevice(t, browser);
  const page = await device.context.newPage();
  await openSurvey(page, `${site}/council/`);
  await page.evaluate(() => {
    document.querySelector('main')?.setAttribute('style', 'color: red');
    try {
      document.createElement('script').textContent = 'document.title = "Ran"';
    } catch {
      // As it should.
    }
    return fetch('https://stranger.example/').catch(() => undefined);
  });
  const directives = ['style-src', 'require-trusted-types-for', 'connect-src'];
  for (const directive of directives) {
    const message = `Against the policy: ${directive}`;
    await until(`"${message}" is heard`, () => device.errors.some((error) => error.startsWith(message)));
  }
});

async function assertPolicyIsStrict(page: Page, url: string): Promise<void> {
  const policy = (await page.request.get(url)).headers()['content-security-policy'] ?? '';
  assert.match(policy, /script-src 'self';/);
  assert.match(policy, /style-src 'self';/);
  assert.match(policy, /require-trusted-types-for 'script'/);
  assert.doesNotMatch(policy, /unsafe|nonce|\*/);
}
