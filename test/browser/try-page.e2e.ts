import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';

import type { Browser, Page } from 'playwright-core';

import { answerEverything } from './support/answerer.js';
import { openBrowser, openDevice, type Device } from './support/browser.js';
import { ROOT } from './support/collector.js';
import { NOBODY, openDemoSite } from './support/demo-site.js';
import { ENGLISH, GIVEN, goToCheck, press, wordsShown } from './support/riverside.js';

/** Definitions as they are found in the world. They are no part of the project, and may not be there. */
const SURVEYS = resolve(ROOT, '../shared/data/surveys');
const files = existsSync(SURVEYS) ? readdirSync(SURVEYS).filter((name) => name.endsWith('.json')) : [];

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

test('a definition from a file is shown, says what it cannot do, and what would be sent', async (t) => {
  const { page, device } = await openTryPage(t);
  assert.match(await wordsShown(page.locator('sayso-survey')), /questions appear here/);
  await pick(page, join(ROOT, 'demo/riverside-survey.json'));
  assert.equal(await page.locator('#issues').innerText(), 'Everything in it is supported.');

  const survey = page.locator('sayso-survey');
  await goToCheck(survey);
  await press(survey, ENGLISH.messages.send);
  await survey.getByText('PREVIEW').waitFor();
  const envelope = JSON.parse(await page.locator('#answers').innerText()) as { answers: unknown };
  assert.deepEqual(envelope.answers, GIVEN);
  assert.deepEqual(device.posts, []);
  assert.deepEqual(device.errors, []);
});

const BROKEN: readonly { readonly name: string; readonly text: string; readonly message: RegExp }[] = [
  { name: 'notes.json', text: 'not JSON', message: /notes\.json is not JSON/ },
  { name: 'list.json', text: '[1, 2]', message: /Showing list\.json/ },
  { name: 'empty.json', text: '{"pages": []}', message: /Showing empty\.json/ },
];

for (const { name, text, message } of BROKEN) {
  test(`${name}, which is no survey, leaves the page usable`, async (t) => {
    const { page, device } = await openTryPage(t);
    await page
      .locator('#file')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.locator('#message').getByText(message).waitFor();
    assert.match(await wordsShown(page.locator('sayso-survey')), /questions appear here/);
    await pick(page, join(ROOT, 'demo/riverside-survey.json'));
    await page.locator('sayso-survey form').waitFor();
    assert.deepEqual(device.crashes, []);
  });
}

test(
  'surveys as they are found in the world',
  { skip: files.length === 0 && 'skipped: none are there' },
  async (t) => {
    const finished: string[] = [];
    for (const file of files) {
      await t.test(file, async (t) => {
        const { page, device } = await openTryPage(t);
        await pick(page, join(SURVEYS, file));
        const survey = page.locator('sayso-survey');
        const issues = await page.locator('#issues').innerText();
        const text = await wordsShown(survey);
        assert.ok(text.trim().length > 20, `blank: "${text}"`);

        const asks = (await survey.locator('form').count()) > 0;
        const journey = asks ? await answerEverything(survey) : undefined;
        t.diagnostic(`${summaryOf(issues)}; ${journey ? JSON.stringify(journey) : 'shows its fallback'}`);
        if (journey && journey.end !== 'sent')
          assert.notDeepEqual(journey.problems, [], 'stuck without a word why');
        if (journey?.end === 'sent') {
          const envelope = JSON.parse(await page.locator('#answers').innerText()) as { answers: object };
          assert.ok(Object.keys(envelope.answers).length > 0, 'nothing would be sent');
          if (journey.pages > 1) finished.push(file);
        }
        assert.deepEqual(device.crashes, []);
        assert.deepEqual(withoutWhatIsRefused(device.errors, join(SURVEYS, file)), []);
      });
    }
    assert.notDeepEqual(finished, [], 'none with several pages could be answered to its end');
  },
);

async function openTryPage(test: TestContext): Promise<{ page: Page; device: Device }> {
  const site = await openDemoSite(test, NOBODY);
  const device = await openDevice(test, browser);
  const page = await device.context.newPage();
  await page.goto(`${site}/try/`);
  await page.locator('sayso-survey:defined').waitFor();
  return { page, device };
}

/** Picks a file and waits until its definition was read. */
async function pick(page: Page, path: string): Promise<void> {
  await page.locator('#issues').evaluate((issues) => (issues.textContent = 'Not read yet.'));
  await page.locator('#file').setInputFiles(path);
  await page.locator('#issues').filter({ hasNotText: 'Not read yet.' }).waitFor();
}

/** How a browser says that the page's policy refuses a picture or a list of choices, each before its address. */
const REFUSALS =
  /^(?:Loading the image '|Connecting to '|Fetch API cannot load |Against the policy: (?:img|connect)-src )(https?:[^' ]+?)\.?(?:[' ]|$)/;

/** The page refuses whatever is elsewhere. What a definition itself asks for there is no fault of ours. */
function withoutWhatIsRefused(errors: readonly string[], definition: string): string[] {
  const text = readFileSync(definition, 'utf8');
  return errors.filter((error) => {
    const [, address] = REFUSALS.exec(error) ?? [];
    return address === undefined || !text.includes(address);
  });
}

/** How often each kind of issue occurs. */
function summaryOf(issues: string): string {
  const counts = new Map<string, number>();
  for (const line of issues.split('\n')) {
    const what = /: (\w+ .*)$/.exec(line)?.[1] ?? line;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].map(([what, count]) => (count > 1 ? `${count} × ${what}` : what)).join(', ');
}
