/** Faults of pages and tabs: how residents leave them, and what else is on them. */
import assert from 'node:assert/strict';

import type { Page } from 'playwright-core';

import { until } from '../browser/support/until.js';
import type { Fault } from './fault.js';
import { openNeighbourhood, surveyPage, wordsKept } from './support/residents.js';
import { httpReply } from './support/tcp-proxy.js';

const REFUSALS = [
  [400, 'notAccepted'],
  [404, 'notAccepted'],
  [413, 'notAccepted'],
  [422, 'invalid'],
] as const;

const NOT_FOR_YOU = { 'Access-Control-Allow-Origin': 'https://elsewhere.example' };

/** A whole page that the browser allows no connection: policies count in the head alone. */
const closed = (body: string) =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Closed</title>
    <meta http-equiv="Content-Security-Policy" content="connect-src 'self'"></head><body>${body}</body></html>`;

/** Waits until the console of a page tells whoever makes it what to do. */
const hinted = (page: Page, hint: RegExp) =>
  page.waitForEvent('console', (line) => /^<sayso-survey> /.test(line.text()) && hint.test(line.text()));

/** Throws whenever it hears anything of ours. Runs in the page. */
function throwAtEverything() {
  for (const name of ['definition', 'step', 'submit', 'delivery', 'sent', 'refused', 'waiting'])
    addEventListener(
      `sayso-${name}`,
      () => {
        throw new Error('A fault of the page.');
      },
      { capture: true },
    );
}

export const pageFaults: readonly Fault[] = [
  {
    number: 6,
    title: '400, 404, 413 and 422',
    inject: async (test) => {
      const there = await openNeighbourhood(test);
      for (const [status, reason] of REFUSALS) {
        const body = JSON.stringify({ detail: 'Not so.' });
        there.proxy.harm = () => ({ kind: 'replace', reply: httpReply(status, body) });
        const resident = await there.open();
        await resident.write(`Refused with ${status}`);
        await resident.send();
        await resident.refused(reason);
        await resident.page.close();
      }
      return there.tally();
    },
  },
  {
    number: 8,
    title: 'reply that the page may not read, connect-src, an ad blocker',
    inject: async (test) => {
      const there = await openNeighbourhood(test, (ground) => ({ '/closed': closed(surveyPage(ground)) }));
      there.proxy.harm = () => ({ kind: 'rewrite', reply: httpReply(201, '{}', NOT_FOR_YOU) });
      const unread = await there.open();
      await unread.write('Not readable');
      const unreadHint = hinted(unread.page, /Access-Control-Allow-Origin: http/);
      await unread.send();
      await unread.saved();
      await unreadHint;
      there.proxy.harm = () => undefined;
      await unread.arrived();

      const cut = await there.open('/closed');
      await cut.write('Not allowed by the policy');
      const cutHint = hinted(cut.page, /Content Security Policy .* to connect-src/);
      await cut.send();
      await cut.saved();
      await cutHint;
      assert.doesNotMatch(await cut.survey.innerText(), /connect-src|Policy/, 'no words for residents');
      await cut.page.close();

      await there.device.context.route('**/responses', (route) => route.abort('blockedbyclient'));
      const blocked = await there.open();
      await blocked.write('Blocked');
      await blocked.send();
      await blocked.saved();
      await there.device.context.unroute('**/responses');
      await blocked.arrived();
      await until('nothing is kept', async () => (await wordsKept(blocked.page)).length === 0);
      return there.tally();
    },
  },
  {
    number: 10,
    title: 'tab closed right after Send',
    inject: async (test) => {
      const there = await openNeighbourhood(test);
      // The way is closed, too, for half of them.
      there.proxy.harm = (post) => (post % 2 ? { kind: 'cutRequest', after: 20 } : undefined);
      for (let turn = 0; turn < 6; turn++) {
        const resident = await there.open();
        await resident.write(`Left at once, ${turn}`);
        await resident.sendAtOnce();
        // As somebody closes a tab, and not as a browser that is ended.
        await resident.page.close({ runBeforeUnload: true });
      }
      there.proxy.harm = () => undefined;
      const later = await there.open();
      await until('all have gone out', () => there.collector.rows().length >= 6);
      await until('nothing is kept', async () => (await wordsKept(later.page)).length === 0);
      return there.tally();
    },
  },
  {
    number: 12,
    title: 'navigation away and back, through the back-forward cache',
    inject: async (test) => {
      const there = await openNeighbourhood(test);
      await there.collector.kill();
      const resident = await there.open();
      await resident.page.evaluate(() =>
        addEventListener('pageshow', ({ persisted }) => {
          document.documentElement.dataset['persisted'] = String(persisted);
        }),
      );
      await resident.write('Away and back');
      await resident.send();
      await resident.saved();
      await resident.page.goto(`${there.site}/plain`);
      await there.collector.run();
      const before = there.proxy.posts;
      // A page that comes out of the cache is not loaded again.
      await resident.page.goBack({ waitUntil: 'commit' });
      await until('it has gone out', () => there.collector.rows().length > 0);
      await until('nothing is kept', async () => (await wordsKept(resident.page)).length === 0);
      assert.equal(
        await resident.page.evaluate(() => document.documentElement.dataset['persisted']),
        'true',
        'the page came out of the cache',
      );
      await resident.arrived();
      assert.equal(there.proxy.posts - before, 1, 'it went out once');
      return there.tally();
    },
  },
  {
    number: 16,
    title: 'Send clicked twice, and Enter',
    inject: async (test) => {
      const there = await openNeighbourhood(test);
      const resident = await there.open();
      await resident.write('Pressed three times');
      await resident.survey
        .getByRole('button', { name: 'Send my answers' })
        .evaluate((button: HTMLElement) => {
          button.click();
          button.click();
          button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        });
      await resident.arrived();
      assert.equal(there.proxy.posts, 1);
      return there.tally();
    },
  },
  {
    number: 23,
    title: 'questions changed while answers were waiting',
    quick: true,
    inject: async (test) => {
      const there = await openNeighbourhood(test);
      await there.collector.kill();
      const resident = await there.open();
      await resident.write('Said of the old questions');
      await resident.send();
      await resident.saved();
      const choices = ['yes', 'no'];
      there.writeActivity({
        definition: {
          title: 'Riverside, anew',
          pages: [
            { elements: [{ type: 'radiogroup', name: 'other', isRequired: true, title: 'Well?', choices }] },
          ],
        },
      });
      await there.collector.run();
      await resident.arrived();
      return there.tally();
    },
  },
  {
    number: 29,
    title: '70 kB of text when the page is left',
    quick: true,
    inject: async (test) => {
      const there = await openNeighbourhood(test);
      there.proxy.harm = (post) => (post < 1 ? { kind: 'cutRequest', after: 2000 } : undefined);
      const resident = await there.open();
      await resident.write('long '.repeat(14_000).trim());
      await resident.sendAtOnce();
      await resident.page.goto(`${there.site}/plain`);
      await resident.page.goto(there.site);
      await until('nothing is kept', async () => (await wordsKept(resident.page)).length === 0);
      assert.deepEqual(there.device.crashes, []);
      return there.tally();
    },
  },
  {
    number: 32,
    title: 'listeners of the page throw',
    inject: async (test) => {
      const there = await openNeighbourhood(test);
      await there.device.context.addInitScript(throwAtEverything);
      const resident = await there.open();
      await resident.write('Despite all');
      await resident.send();
      await resident.arrived();
      assert.ok(there.device.crashes.length > 0, 'they threw');
      for (const crash of there.device.crashes) assert.match(crash, /A fault of the page/);
      return there.tally();
    },
  },
];
