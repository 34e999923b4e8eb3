/** Faults of the device: its browser, its storage, its clock, and other tabs on it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

import { findBrowser } from '../../.config/browser.mjs';
import { openTestSite } from '../browser/support/test-site.js';
import { until } from '../browser/support/until.js';
import type { Fault } from './fault.js';
import { openGround } from './support/ground.js';
import { LAUNCH, openNeighbourhood, residentAt, surveyPage, wordsKept } from './support/residents.js';

/** Tells a page what a browser tells it that thinks that the network is back. Runs in the page. */
const online = () => void dispatchEvent(new Event('online'));

/** Ends every process that works on a profile, as the system does with an app that takes too much memory. */
function killBrowserOf(profile: string): void {
  const { stdout } = spawnSync('pgrep', ['-f', '--', `--user-data-dir=${profile}`], { encoding: 'utf8' });
  const ids = stdout.split('\n').filter(Boolean).map(Number);
  assert.ok(ids.length > 0, 'the browser runs');
  for (const id of ids) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  }
}

export const deviceFaults: readonly Fault[] = [
  {
    number: 11,
    title: 'browser killed once "saved" is shown',
    quick: true,
    inject: async (test) => {
      const ground = await openGround(test);
      const site = await openTestSite(test, { '/': surveyPage(ground) });
      const profile = mkdtempSync(join(tmpdir(), 'sayso-profile-'));
      test.after(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
      const executablePath = findBrowser()!;
      await ground.collector.kill();
      for (let turn = 0; turn < 3; turn++) {
        const context = await chromium.launchPersistentContext(profile, { executablePath, ...LAUNCH });
        const page = await context.newPage();
        await page.goto(site);
        const resident = residentAt(ground, page);
        await resident.write(`Before the end, ${turn}`);
        await resident.send();
        await page.getByRole('heading', { name: 'Your answers are saved on this device' }).waitFor();
        const gone = new Promise((resolve) => context.once('close', resolve));
        killBrowserOf(profile);
        await gone;
      }
      await ground.collector.run();
      const context = await chromium.launchPersistentContext(profile, { executablePath, ...LAUNCH });
      test.after(() => context.close());
      const page = await context.newPage();
      await page.goto(site);
      await until('all have gone out', () => ground.collector.rows().length >= 3);
      await until('nothing is kept', async () => (await wordsKept(page)).length === 0);
      return ground.tally();
    },
  },
  {
    number: 13,
    title: 'two tabs send what is waiting at the same time',
    inject: async (test) => {
      const there = await openNeighbourhood(test);
      await there.collector.kill();
      const tabs = [await there.open(), await there.open(), await there.open()];
      for (const [index, tab] of tabs.entries()) {
        await tab.write(`From tab ${index}`);
        await tab.send();
        await tab.saved();
      }
      there.proxy.harm = () => ({ kind: 'delay', milliseconds: 300 });
      const before = there.proxy.posts;
      let running = false;
      there.device.context.on('response', () => (running = true));
      await there.collector.run();
      await Promise.all(tabs.map(({ page }) => page.evaluate(online)));
      await Promise.all(tabs.map((tab) => tab.arrived()));
      assert.ok(running);
      // Tries that found no collector never got as far as a POST: each item went out once.
      assert.equal(there.proxy.posts - before, 3);
      return there.tally();
    },
  },
  {
    number: 14,
    title: 'tab that is sending is frozen, or crashes',
    inject: async (test) => {
      const there = await openNeighbourhood(test);
      // The reply to the first tab never comes.
      there.proxy.harm = (post) => (post < 1 ? { kind: 'delay', milliseconds: 600_000 } : undefined);
      const frozen = await there.open();
      await frozen.write('From a frozen tab');
      await frozen.sendAtOnce();
      await until('it is on its way', () => there.proxy.posts === 1);
      const toFrozen = await there.device.context.newCDPSession(frozen.page);
      await toFrozen.send('Page.setWebLifecycleState', { state: 'frozen' });
      const other = await there.device.context.newPage();
      await other.clock.install();
      await other.goto(there.site);
      await until('the other tab took over', async () => {
        await other.clock.fastForward(31_000);
        return there.proxy.posts > 1;
      });
      await until('nothing is kept', async () => (await wordsKept(other)).length === 0);
      await toFrozen.send('Page.setWebLifecycleState', { state: 'active' });
      await frozen.page.close();

      const posts = there.proxy.posts;
      there.proxy.harm = (post) => (post === posts ? { kind: 'delay', milliseconds: 600_000 } : undefined);
      const crashing = await there.open();
      await crashing.write('From a tab that crashes');
      await crashing.sendAtOnce();
      await until('it is on its way', () => there.proxy.posts > posts);
      const toCrashing = await there.device.context.newCDPSession(crashing.page);
      void toCrashing.send('Page.crash').catch(() => {});
      await until('the other tab took over', async () => {
        await other.evaluate(online);
        await other.clock.fastForward(31_000);
        return (await wordsKept(other)).length === 0;
      });
      return there.tally();
    },
  },
  {
    number: 15,
    title: 'the same survey in two tabs, both sent',
    inject: async (test) => {
      const there = await openNeighbourhood(test);
      const tabs = [await there.open(), await there.open()];
      for (const [index, tab] of tabs.entries()) await tab.write(`From tab ${index}`);
      await Promise.all(tabs.map((tab) => tab.send()));
      for (const tab of tabs) await tab.arrived();
      assert.equal(new Set(there.collector.rows().map(({ id }) => id)).size, 2);
      return there.tally();
    },
  },
  {
    number: 17,
    title: 'quota exceeded',
    quick: true,
    inject: async (test) => {
      const there = await openNeighbourhood(test);
      await there.collector.kill();
      const resident = await there.open();
      const session = await there.device.context.newCDPSession(resident.page);
      await session.send('Storage.overrideQuotaForOrigin', { origin: there.site, quotaSize: 1 });
      await resident.write('There is no room');
      await resident.send();
      await resident.unsaved();
      await there.collector.run();
      await resident.arrived();
      return there.tally();
    },
  },
  {
    number: 18,
    title: 'storage blocked: a sandboxed frame',
    inject: async (test) => {
      const there = await openNeighbourhood(test, () => ({
        '/framing': '<iframe sandbox="allow-scripts allow-forms" src="/" width="800" height="900"></iframe>',
      }));
      await there.collector.kill();
      const page = await there.device.context.newPage();
      await page.goto(`${there.site}/framing`);
      const resident = residentAt(there, page, page.frameLocator('iframe'));
      await resident.write('From the sandbox');
      await resident.send();
      await resident.unsaved();
      await there.collector.run();
      await resident.arrived();
      return there.tally();
    },
  },
  {
    number: 19,
    title: 'storage partitioned: a frame of another site',
    inject: async (test) => {
      const there = await openNeighbourhood(test);
      const host = (
        await openTestSite(test, { '/': `<iframe src="${there.site}/" width="800" height="900"></iframe>` })
      ).replace('localhost', '127.0.0.1');
      await there.collector.kill();
      const page = await there.device.context.newPage();
      await page.goto(host);
      const resident = residentAt(there, page, page.frameLocator('iframe'));
      await resident.write('From the partition');
      await resident.send();
      await page
        .frameLocator('iframe')
        .getByRole('heading', { name: 'Your answers are saved on this device' })
        .waitFor();
      await page.close();
      await there.collector.run();
      // The site itself has another partition, and cannot know.
      const own = await there.open();
      assert.deepEqual(await wordsKept(own.page), []);
      const later = await there.device.context.newPage();
      await later.goto(host);
      await until('it has gone out', () => there.collector.rows().length > 0);
      return there.tally();
    },
  },
  {
    number: 20,
    title: 'database upgraded by a newer copy, under an open page',
    quick: true,
    inject: async (test) => {
      const there = await openNeighbourhood(test);
      await there.collector.kill();
      const resident = await there.open();
      await resident.write('Before the upgrade');
      await resident.send();
      await resident.saved();
      const upgraded = await resident.page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            const opening = indexedDB.open('sayso-outbox', 99);
            opening.onupgradeneeded = () => opening.result.createObjectStore('newer');
            opening.onblocked = () => resolve('blocked');
            opening.onerror = () => resolve('failed');
            opening.onsuccess = () => {
              opening.result.close();
              resolve('upgraded');
            };
          }),
      );
      assert.equal(upgraded, 'upgraded');
      await there.collector.run();
      await resident.arrived();
      return there.tally();
    },
  },
  {
    number: 21,
    title: 'two versions of the library on one database',
    quick: true,
    inject: async (test) => {
      const there = await openNeighbourhood(test);
      await there.collector.kill();
      const resident = await there.open();
      await resident.write('Marked by a newer copy');
      await resident.send();
      await resident.saved();
      const attempts = await resident.page.evaluate(markAsNewer);
      await resident.page.evaluate(online);
      // This copy writes its next try down, and must leave alone what it does not know.
      const marked = await until('it was tried again', async () => {
        const entry = await resident.page.evaluate(firstEntry);
        return entry.attempts > attempts && entry;
      });
      assert.deepEqual(marked.future, { of: 'a newer copy' });
      await there.collector.run();
      await resident.arrived();
      return there.tally();
    },
  },
  {
    number: 22,
    title: 'clock a day ahead, set right, then a day behind',
    quick: true,
    inject: async (test) => {
      const there = await openNeighbourhood(test);
      await there.device.context.addInitScript(() => {
        const right = Date.now;
        Object.assign(globalThis, { dayShift: 1 });
        Date.now = () => right() + (globalThis as unknown as { dayShift: number }).dayShift * 86_400_000;
      });
      await there.collector.kill();
      const resident = await there.open();
      await resident.write('Out of time');
      await resident.send();
      await resident.saved();
      for (const dayShift of [0, -1]) {
        await resident.page.evaluate((shift) => Object.assign(globalThis, { dayShift: shift }), dayShift);
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
      await there.collector.run();
      await resident.arrived();
      return there.tally();
    },
  },
];

interface Entry {
  readonly attempts: number;
  readonly future?: unknown;
}

/** Adds a field that this version does not know to all that is kept; gives the attempts so far. Runs in the page. */
function markAsNewer(): Promise<number> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('sayso-outbox');
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('responses', 'readwrite');
      const store = transaction.objectStore('responses');
      const reading = store.getAll();
      reading.onsuccess = () => {
        for (const entry of reading.result) store.put({ ...entry, future: { of: 'a newer copy' } });
      };
      transaction.oncomplete = () => {
        opening.result.close();
        resolve((reading.result[0] as Entry).attempts);
      };
    };
  });
}

/** What is kept first. Runs in the page. */
function firstEntry(): Promise<Entry> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('sayso-outbox');
    opening.onsuccess = () => {
      const reading = opening.result.transaction('responses').objectStore('responses').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result[0] as Entry);
      };
    };
  });
}
