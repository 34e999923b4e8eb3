import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import type { Browser, Page } from 'playwright-core';

import { openBrowser, openDevice } from './support/browser.js';
import { NOBODY, openDemoSite, PARTNERS } from './support/demo-site.js';
import { ENGLISH, goToCheck, openSurvey, press } from './support/riverside.js';

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** Screens to load on: a small phone, a tablet, a laptop. */
const SCREENS = [
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];

for (const partner of PARTNERS) {
  test(`nothing on the ${partner}’s page moves while the survey loads`, async (t) => {
    const site = await openDemoSite(t, NOBODY);
    for (const viewport of SCREENS) {
      const { context } = await openDevice(t, browser, { viewport });
      await context.addInitScript(recordShifts);
      const page = await context.newPage();
      await openSlowly(page, `${site}/${partner}/`);
      assert.deepEqual(await shifts(page), [], `${viewport.width} pixels wide`);
    }
  });

  test(`the ${partner}’s page needs no sideways scrolling on a screen 320 pixels wide`, async (t) => {
    const site = await openDemoSite(t, NOBODY);
    const { context } = await openDevice(t, browser, { viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    const survey = await openSurvey(page, `${site}/${partner}/`);
    await goToCheck(survey, ENGLISH, async (step) => assert.deepEqual(await sticksOut(page), [], step));
    await press(survey, ENGLISH.messages.send);
    await survey.getByRole('heading', { name: ENGLISH.messages.savedOnThisDevice }).waitFor();
    assert.deepEqual(await sticksOut(page), [], 'end');
  });
}

test('a page that moves is noticed, so the tests above can fail', async (t) => {
  const site = await openDemoSite(t, NOBODY);
  const { context } = await openDevice(t, browser);
  await context.addInitScript(recordShifts);
  const page = await context.newPage();
  await page.route('**/sayso.css', (route) => route.fulfill({ contentType: 'text/css', body: '' }));
  await openSlowly(page, `${site}/council/`);
  assert.notDeepEqual(await shifts(page), [], 'without the style sheet that keeps room');
  await page.evaluate(() => document.querySelector('h1')?.append('W'.repeat(200)));
  assert.notDeepEqual(await sticksOut(page), []);
});

/** Opens a page whose script, and then whose survey, come only after everything else was seen. */
async function openSlowly(page: Page, url: string): Promise<void> {
  const script = await hold(page, '**/sayso-survey*.js');
  const definition = await hold(page, '**/riverside-survey.json');
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await painted(page);
  script.release();
  await page.locator('sayso-survey:defined').first().waitFor({ state: 'attached' });
  await painted(page);
  definition.release();
  await page.locator('sayso-survey form').last().waitFor();
  await page.waitForLoadState('networkidle');
  await painted(page);
}

/** Keeps a page waiting for a file until it is released. */
async function hold(page: Page, file: string): Promise<{ readonly release: () => void }> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(file, async (route) => {
    await released;
    await route.continue();
  });
  return { release: () => release() };
}

/** Waits until what the page holds now was shown. */
function painted(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

type Recording = typeof globalThis & { shiftsSeen?: PerformanceObserver; shifts?: string[] };

/** Notes what moved, and how far, whenever something does. Runs in the page. */
function recordShifts(): void {
  const page = globalThis as Recording;
  page.shifts = [];
  page.shiftsSeen = new PerformanceObserver((list) => page.shifts?.push(...list.getEntries().map(describe)));
  page.shiftsSeen.observe({ type: 'layout-shift', buffered: true });

  function describe(entry: PerformanceEntry): string {
    const { value = 0, sources = [] } = entry as Partial<{
      value: number;
      sources: { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[];
    }>;
    const moved = sources.map(
      ({ node, previousRect, currentRect }) =>
        `${node?.nodeName ?? '?'} from ${previousRect.y} to ${currentRect.y}`,
    );
    return `${value.toFixed(4)}: ${moved.join(', ')}`;
  }
}

/** Everything that moved since the page was opened. */
function shifts(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        // Observers are told in a task of their own, after the frame.
        requestAnimationFrame(() =>
          setTimeout(() => resolve((globalThis as Recording).shifts ?? ['not recorded'])),
        );
      }),
  );
}

/** What makes a page wider than its screen; nothing if it is not. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    const wide = all(document).filter((element) => element.getBoundingClientRect().right > clientWidth);
    return [`${scrollWidth} wide`, ...wide.map(({ localName, className }) => `${localName}.${className}`)];
  });
}
