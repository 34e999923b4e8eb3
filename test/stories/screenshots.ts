/**
 * Takes pictures of stories from the built Storybook, to look at:
 *
 *     node --import tsx test/stories/screenshots.ts [options] [words of story ids …]
 *
 * They go to `.cache/screenshots/<story>-<width><options>.png`; at the
 * narrowest width also each moment of the stories that the tests answer to the
 * end. Without words, every story is taken.
 *
 *     --widths 320,768      in CSS pixels; 320, 768 and 1280 if left out
 *     --locale ur           the language of the page around the widget
 *     --theme dark          what that page looks like: light, dark, council, hostile
 *     --forced-colours      in the reader's own colours
 *     --dark                for a reader who prefers dark pages
 *     --print               as it is printed
 *     --zoom 2              enlarged so much, as by the browser's own zoom
 *     --text 2              with letters that are larger by so much, and nothing else
 *     --font "Noto Nastaliq Urdu"
 *     --no-walk             only as it is shown first
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { chromium, type Page } from 'playwright-core';

import { browserFlags, findBrowser } from '../../.config/browser.mjs';
import { openStory } from './open-story.js';
import { serveStorybook } from './storybook-server.js';
import { storyIndex } from './story-index.js';
import { walk } from './walk.js';

const STORYBOOK = fileURLToPath(new URL('../../storybook-static', import.meta.url));
const PICTURES = fileURLToPath(new URL('../../.cache/screenshots/', import.meta.url));

const { values: asked, positionals: words } = parseArgs({
  allowPositionals: true,
  options: {
    widths: { type: 'string', default: '320,768,1280' },
    locale: { type: 'string' },
    theme: { type: 'string' },
    'forced-colours': { type: 'boolean', default: false },
    dark: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    zoom: { type: 'string', default: '1' },
    text: { type: 'string', default: '1' },
    font: { type: 'string' },
    'no-walk': { type: 'boolean', default: false },
  },
});
const widths = asked.widths.split(',').map(Number);
const zoom = Number(asked.zoom);
const text = Number(asked.text);
const { locale, theme, font } = asked;
const globals = { ...(locale && { locale }), ...(theme && { theme }) };
const media = {
  ...(asked['forced-colours'] && { forcedColors: 'active' as const }),
  ...(asked.dark && { colorScheme: 'dark' as const }),
  ...(asked.print && { media: 'print' as const }),
};
const marks = [
  ...Object.values(globals),
  ...Object.values(media),
  ...(zoom === 1 ? [] : [`${zoom * 100}%`]),
  ...(font ? [font] : []),
  ...(text === 1 ? [] : [`${text * 100}%-text`]),
].map((mark) => `-${mark}`);

const stories = storyIndex(STORYBOOK).filter(
  ({ id, type }) => type === 'story' && (!words.length || words.some((word) => id.includes(word))),
);
const executablePath = findBrowser();
if (!executablePath) throw new Error('There is no Chromium to take pictures with.');

/** How long a widget may show what its page put in its place, in ms: some stories are about just that. */
const PATIENCE = 1500;

/** Waits for the widgets of a story that has nothing played in it. */
const shown = (page: Page): Promise<unknown> =>
  page
    .waitForFunction(
      () =>
        [...document.querySelectorAll('#storybook-root *')].every(
          ({ shadowRoot }) => !shadowRoot || shadowRoot.querySelector('.widget')?.textContent?.trim(),
        ),
      undefined,
      { timeout: PATIENCE },
    )
    .catch(() => undefined);

mkdirSync(PICTURES, { recursive: true });
const server = await serveStorybook(STORYBOOK);
const browser = await chromium.launch({ executablePath, args: browserFlags });
const context = await browser.newContext({ deviceScaleFactor: zoom });
let number = 0;
for (const story of stories) {
  for (const width of widths) {
    const size = { width: Math.round(width / zoom), height: Math.round(900 / zoom) };
    const { page, close } = await openStory(context, server.url, story, { ...size, globals, media });
    const take = async (name: string): Promise<void> => {
      const path = `${PICTURES}${story.id}-${width}${marks.join('')}${name}.png`;
      await page.screenshot({ path, fullPage: true });
      number++;
    };
    await shown(page);
    await page.addStyleTag({
      content: `.host-page.host-page { ${text === 1 ? '' : `font-size: ${text * 16}px;`} ${font ? `font-family: '${font}';` : ''} }`,
    });
    await take('');
    if (width === Math.min(...widths) && !asked['no-walk'] && story.tags.includes('walk')) {
      let step = 0;
      await walk(page, (moment) => take(`-${++step}-${moment.replace(/\W+/g, '-')}`));
    }
    await close();
  }
}
await browser.close();
server.close();
console.log(`${number} pictures are in ${PICTURES}`);
