/**
 * Opens everything in the built Storybook (`storybook build`) in one Chromium:
 * each story must render, play, satisfy axe-core, fit a narrow phone, and keep
 * silent on the console. One subtest each.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { chromium, type Page } from 'playwright-core';

import { browserFlags, findBrowser } from '../../.config/browser.mjs';
import { accessibilityFaults } from './accessibility.js';
import { openStory } from './open-story.js';
import { serveStorybook } from './storybook-server.js';
import { storyIndex, type StoryEntry } from './story-index.js';
import { unfold, walk } from './walk.js';

const FOLDER = fileURLToPath(new URL('../../storybook-static', import.meta.url));

assert.ok(existsSync(`${FOLDER}/index.json`), 'There is no storybook-static: run `storybook build` first.');
const executablePath = findBrowser();
assert.ok(executablePath, 'There is no Chromium to open the stories in.');

const browser = await chromium.launch({ executablePath, args: browserFlags });
// One context, so that its pages share what they fetch.
const context = await browser.newContext();
const server = await serveStorybook(FOLDER);
after(async () => {
  server.close();
  await browser.close();
});

const entries = storyIndex(FOLDER);
const stories = entries.filter(({ type }) => type === 'story');
const docs = entries.filter(({ type }) => type === 'docs');

/** What is wrong with the widgets of a story: a story that shows nothing would please axe-core. */
const unrendered = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const widgets = [...document.querySelectorAll('#storybook-root *')].filter(({ localName }) =>
      localName.startsWith('sayso-'),
    );
    if (!widgets.length) return ['it has no widget'];
    return widgets.flatMap((widget) => {
      const tag = widget.localName;
      if (!customElements.get(tag)) return [`<${tag}> is not defined`];
      const slot = widget.shadowRoot?.querySelector('slot:not([name])');
      const fallback =
        slot &&
        !slot.hasAttribute('hidden') &&
        widget.querySelector(':scope > p:not([slot])')?.checkVisibility();
      const shown = widget.shadowRoot?.querySelector('.widget')?.textContent?.trim();
      return fallback || shown ? [] : [`<${tag}> shows neither itself nor its fallback`];
    });
  });

/** As wide as the narrowest phone that WCAG asks for (1.4.10 Reflow), in CSS pixels. */
const NARROWEST = 320;

/** What sticks out of a narrow page: whoever reads there would have to scroll to and fro for each line. */
async function overflowing(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: NARROWEST, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return width > NARROWEST ? [`at ${NARROWEST} pixels it is ${width} pixels wide`] : [];
}

/** Fails with all of what was found, a line each. */
const none = (found: readonly string[]): void => assert.equal(found.join('\n'), '');

async function checkStory(story: StoryEntry): Promise<void> {
  const { page, faults, warnings, close } = await openStory(context, server.url, story);
  try {
    const look = async (moment: string): Promise<void> =>
      void faults.push(...(await accessibilityFaults(page, moment)));
    none(faults);
    if (!story.tags.includes('no-widget')) none(await unrendered(page));
    await look('once shown');
    faults.push(...(await overflowing(page)));
    if (story.tags.includes('walk')) await walk(page, look);
    if (await unfold(page)) {
      await look('with everything unfolded');
      faults.push(...(await overflowing(page)));
    }
    none(faults);
    if (story.tags.includes('warns'))
      assert.ok(warnings.length, 'it told the page’s owner nothing on the console');
    else none(warnings);
  } finally {
    await close();
  }
}

async function checkDocs(entry: StoryEntry): Promise<void> {
  const { page, faults, close } = await openStory(context, server.url, entry);
  try {
    await page.locator('#storybook-docs h1').first().waitFor();
    none(faults);
  } finally {
    await close();
  }
}

it('has stories and pages of documentation', () => {
  assert.ok(stories.length > 0);
  assert.ok(docs.length > 0);
});

describe(
  'each story renders, plays, is accessible at each moment, fits a narrow phone and keeps silent on the console',
  { concurrency: 2 },
  () => {
    for (const story of stories) it(`${story.title}: ${story.name}`, () => checkStory(story));
  },
);

describe('each page of documentation renders', { concurrency: 2 }, () => {
  for (const entry of docs) it(`${entry.title}: ${entry.name}`, () => checkDocs(entry));
});
