import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';

import type { Browser } from 'playwright-core';

import { openBrowser, openDevice } from './support/browser.js';
import { openCollector, ROOT } from './support/collector.js';
import {
  announced,
  ENGLISH,
  GIVEN,
  goToCheck,
  press,
  referenceShown,
  wordsShown,
} from './support/riverside.js';
import { openTestSite } from './support/test-site.js';

const { messages } = ENGLISH;

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

test('in a sandboxed frame, which stores nothing, answers are kept in memory and the resident is told', async (t) => {
  const collector = await openCollector(t, { activities: activitiesForFrames(t) });
  const definition = readFileSync(join(ROOT, 'demo/riverside-survey.json'), 'utf8').replaceAll(
    '<',
    '\\u003c',
  );
  const site = await openTestSite(t, {
    '/': '<iframe sandbox="allow-scripts allow-forms" src="/framed" width="800" height="900"></iframe>',
    '/framed': `<script type="module" src="/cdn/sayso.js"></script>
      <sayso-survey endpoint="${collector.url}/responses" activity="framed-2026" partner="council">
        <script type="application/json">${definition}</script>
      </sayso-survey>`,
  });
  const { context, crashes } = await openDevice(t, browser);
  const page = await context.newPage();
  await page.goto(site);
  const survey = page.frameLocator('iframe').locator('sayso-survey');
  await goToCheck(survey);

  await collector.kill();
  await press(survey, messages.send);
  await survey.getByRole('heading', { name: messages.notSentYet }).waitFor();
  await announced(survey, messages.notSentYet);
  const shown = await wordsShown(survey);
  assert.match(shown, /If you close this page your answers will be lost/);
  assert.doesNotMatch(shown, /saved on this device/);
  assert.ok(await survey.getByRole('button', { name: messages.copyMyAnswers }).isVisible());

  // No button is pressed: it may have gone out by itself before anybody could.
  await collector.run();
  const reference = await referenceShown(survey);
  const { receipt, envelope } = collector.onlyResponse();
  assert.equal(reference, receipt);
  assert.deepEqual(envelope.answers, GIVEN);
  assert.deepEqual(crashes, []);
});

/** A folder with an activity that frames without an origin may send to. */
function activitiesForFrames(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-activities-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const activity = {
    id: 'framed-2026',
    title: 'Riverside, in a frame',
    definition: join(ROOT, 'demo/riverside-survey.json'),
    origins: ['null'],
  };
  writeFileSync(join(folder, 'framed-2026.json'), JSON.stringify(activity));
  return folder;
}
