/**
 * Takes pictures of stories from the built Storybook, to look at:
 *
 *     node --import tsx test/stories/screenshots.ts [words of story ids …]
 *
 * They go to `.cache/screenshots/<story>-<width>.png`; at the narrowest width
 * also each moment of the stories that the tests answer to the end. Without
 * words, every story is taken.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';

import { browserFlags, findBrowser } from '../../.config/browser.mjs';
import { openStory } from './open-story.js';
import { serveStorybook } from './storybook-server.js';
import { storyIndex } from './story-index.js';
import { walk } from './walk.js';

const STORYBOOK = fileURLToPath(new URL('../../storybook-static', import.meta.url));
const PICTURES = fileURLToPath(new URL('../../.cache/screenshots/', import.meta.url));
const WIDTHS = [320, 768, 1280];

const words = process.argv.slice(2);
const stories = storyIndex(STORYBOOK).filter(
  ({ id, type }) => type === 'story' && (!words.length || words.some((word) => id.includes(word))),
);
const executablePath = findBrowser();
if (!executablePath) throw new Error('There is no Chromium to take pictures with.');

mkdirSync(PICTURES, { recursive: true });
const server = await serveStorybook(STORYBOOK);
const browser = await chromium.launch({ executablePath, args: browserFlags });
const context = await browser.newContext();
let number = 0;
for (const story of stories) {
  for (const width of WIDTHS) {
    const { page, close } = await openStory(context, server.url, story, { width });
    const take = async (name: string): Promise<void> => {
      await page.screenshot({ path: `${PICTURES}${story.id}-${width}${name}.png`, fullPage: true });
      number++;
    };
    await take('');
    if (width === WIDTHS[0] && story.tags.includes('walk')) {
      let step = 0;
      await walk(page, (moment) => take(`-${++step}-${moment.replace(/\W+/g, '-')}`));
    }
    await close();
  }
}
await browser.close();
server.close();
console.log(`${number} pictures are in ${PICTURES}`);
