/** A whole real definition of more than a hundred elements, answered with a keyboard and nothing else. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';

import type { Browser, Page } from 'playwright-core';

import { openBrowser, openDevice } from './support/browser.js';
import { openTestSite } from './support/test-site.js';

/** Real definitions belong to others, and so are not part of the project. */
const FILE = new URL(
  '../../../shared/data/surveys/01-canada-ca--aia-eia-js--survey-enfr.json',
  import.meta.url,
);
const skip = existsSync(FILE) ? false : 'skipped: there are no real definitions beside the project';

/** More stops than any page has, and more pages than the survey has. */
const MOST_STOPS = 400;
const MOST_PAGES = 30;

/** What has the focus in the survey, as far as somebody who answers it has to know. */
interface Stop {
  readonly kind: string;
  readonly part: string;
  readonly id: string;
  readonly inputMode: string;
  /** Something of its group is chosen, or something is written in it. */
  readonly answered: boolean;
}

const stopAt = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const at = document.querySelector('sayso-survey')?.shadowRoot?.activeElement;
    if (!at) return undefined;
    const { type = '', name = '', value = '', inputMode = '' } = at as Partial<HTMLInputElement>;
    const isChoice = /^(radio|checkbox)$/.test(type);
    const group = at.closest('fieldset') ?? at;
    const answered = isChoice
      ? [...group.querySelectorAll<HTMLInputElement>('input')].some(
          (each) => each.name === name && each.checked,
        )
      : at instanceof HTMLSelectElement
        ? at.selectedIndex > 0
        : value !== '';
    const kind = isChoice ? type : at.localName;
    return { kind, part: at.getAttribute('part') ?? '', id: at.id, inputMode, answered };
  });

async function answer(page: Page, { kind, inputMode, answered }: Stop): Promise<void> {
  if (answered) return;
  const { keyboard } = page;
  if (/^(radio|checkbox)$/.test(kind)) await keyboard.press('Space');
  else if (kind === 'select') await keyboard.press('ArrowDown');
  else if (/^(input|textarea)$/.test(kind))
    await keyboard.type(/^(numeric|decimal)$/.test(inputMode) ? '5' : 'Words');
}

/** Tabs on, answering whatever comes, until the button that leads on; presses it and gives how many stops there were. */
async function goThrough(page: Page, button: 'continue' | 'send'): Promise<number> {
  for (let stops = 1; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab');
    const stop = await stopAt(page);
    if (stop?.part === button) {
      await page.keyboard.press('Enter');
      return stops;
    }
    if (stop) await answer(page, stop);
  }
  throw new Error(`Tab does not lead to "${button}" within ${MOST_STOPS} stops.`);
}

/** Where the survey is: the place that its heading has among all places, and whether it complains. */
const words = (page: Page): Promise<{ step: string; problems: string[]; checks: boolean }> =>
  page.evaluate(() => {
    const root = document.querySelector('sayso-survey')!.shadowRoot!;
    return {
      step: `${root.querySelector('#heading')?.textContent ?? ''} ${root.querySelector('.question')?.id ?? ''}`,
      problems: [...root.querySelectorAll('#problems li')].map(({ textContent }) => textContent.trim()),
      checks: root.querySelector('.answers') !== null,
    };
  });

let browser: Browser;
before(async () => {
  if (!skip) browser = await openBrowser();
});
after(() => browser?.close());

test('a real definition with 316 elements, from its first page to its confirmation', { skip }, async (t) => {
  const site = await openTestSite(t, {
    '/': `<script type="module" src="/cdn/sayso-survey.js"></script>
      <sayso-survey src="/survey.json" endpoint="/answers" activity="canada" confirm="status"></sayso-survey>`,
  });
  const { context, crashes, posts } = await openDevice(t, browser);
  const page = await context.newPage();
  const json = { contentType: 'application/json' };
  await page.route('**/survey.json', (route) => route.fulfill({ ...json, body: readFileSync(FILE, 'utf8') }));
  await page.route('**/answers', (route) => route.fulfill({ ...json, body: '{}' }));
  await page.goto(site);
  await page.locator('sayso-survey form').waitFor();

  const seen: string[] = [];
  let stops = 0;
  for (let now = await words(page); !now.checks; now = await words(page)) {
    assert.ok(seen.length < MOST_PAGES, `Continue leads nowhere: ${seen.join(' | ')}`);
    assert.deepEqual(now.problems, [], `on ${now.step}`);
    seen.push(now.step);
    stops += await goThrough(page, 'continue');
    await page.waitForFunction((before) => {
      const root = document.querySelector('sayso-survey')!.shadowRoot!;
      const step = `${root.querySelector('#heading')?.textContent ?? ''} ${root.querySelector('.question')?.id ?? ''}`;
      return step !== before || root.querySelector('#problems, .answers') !== null;
    }, now.step);
  }

  const rows = page.locator('sayso-survey .answers > div');
  const left = await rows.filter({ hasText: 'Not provided' }).allInnerTexts();
  assert.deepEqual(left, [], 'every question that was asked was answered');
  const asked = await rows.count();
  t.diagnostic(`${seen.length} pages, ${asked} questions, ${stops} stops of Tab`);
  assert.ok(asked > 100, `${asked} questions`);

  await goThrough(page, 'send');
  await page.locator('sayso-survey [part=outcome].sent').waitFor();
  const { answers } = JSON.parse(posts.at(-1) ?? '{}') as { answers: object };
  assert.ok(Object.keys(answers).length >= asked, 'and all of it was sent');
  assert.deepEqual(crashes, []);
});
