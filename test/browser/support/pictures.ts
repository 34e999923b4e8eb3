/**
 * Takes pictures of the demonstration's pages at every step, for looking at:
 *
 *     node --import tsx test/browser/support/pictures.ts [council|trust|charity …]
 *
 * They are put into `.cache/pictures/`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';

import { openBrowser, openDevice } from './browser.js';
import { openCollector, ROOT, type Ending } from './collector.js';
import { openDemoSite, PARTNERS } from './demo-site.js';
import { ENGLISH, goToCheck, openSurvey, press, referenceShown, WELSH } from './riverside.js';

const OUT = join(ROOT, '.cache/pictures');

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  320: { viewport: { width: 320, height: 640 } },
  768: { viewport: { width: 768, height: 1024 } },
  1280: { viewport: { width: 1280, height: 800 } },
  'forced-colours': { viewport: { width: 768, height: 1024 }, forcedColors: 'active', colorScheme: 'dark' },
};

const wanted = process.argv.slice(2);
const partners = PARTNERS.filter((partner) => wanted.length === 0 || wanted.includes(partner));

const endings: (() => unknown)[] = [];
// What closes things after a test closes them here, too.
const test: Ending = { after: (end) => void endings.unshift(end as () => unknown) };
mkdirSync(OUT, { recursive: true });
const browser = await openBrowser();
endings.push(() => browser.close());

try {
  const collector = await openCollector(test);
  const site = await openDemoSite(test, collector.url);
  for (const partner of partners) {
    for (const [look, options] of Object.entries(LOOKS)) {
      const { context } = await openDevice(test, browser, { ...options, reducedMotion: 'reduce' });
      const page = await context.newPage();
      const isWelsh = partner === 'charity' && look === '768';
      const words = isWelsh ? WELSH : ENGLISH;
      const survey = await openSurvey(page, `${site}/${partner}/`, isWelsh ? 1 : 0);
      let number = 0;
      const take = async (step: string) => {
        await picture(page, `${partner}-${look}-${number++}-${step.replaceAll(' ', '-')}`);
      };
      await goToCheck(survey, words, take);
      await press(survey, words.messages.send);
      await referenceShown(survey, words);
      await take('end');
      await context.close();
    }
  }
} finally {
  for (const end of endings) await end();
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(OUT, `${name}.png`), fullPage: true });
  console.log(`.cache/pictures/${name}.png`);
}
