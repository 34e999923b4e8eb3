/** Faults of the storage that a browser gives a page. */
import assert from 'node:assert/strict';

import type { Ending } from '../browser/support/collector.js';
import { openTestSite } from '../browser/support/test-site.js';
import { entriesHere, type Entry } from '../browser/support/outbox.js';
import { until } from '../browser/support/until.js';
import type { Fault } from './fault.js';
import { openProfile, temporaryProfile } from './support/profile.js';
import { online, openNeighbourhood, residentAt, wordsKept } from './support/residents.js';

/** A page of another site that shows ours in a frame. */
async function framingFromElsewhere(test: Ending, site: string): Promise<string> {
  const frame = `<iframe src="${site}/" width="800" height="900"></iframe>`;
  return (await openTestSite(test, { '/': frame })).replace('localhost', '127.0.0.1');
}

export const storageFaults: readonly Fault[] = [
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
      await resident.write('There is room beside the database');
      await resident.send();
      await resident.saved();

      const unlucky = await there.open();
      await unlucky.page.evaluate(fillLocalStorage);
      await unlucky.write('There is no room at all');
      await unlucky.send();
      await unlucky.unsaved();
      await there.collector.run();
      await resident.arrived();
      await unlucky.arrived();
      return there.tally();
    },
  },
  {
    number: 18,
    title: 'storage blocked: a sandboxed frame, or one of another site where those may keep nothing',
    inject: async (test) => {
      const there = await openNeighbourhood(test, () => ({
        '/framing': '<iframe sandbox="allow-scripts allow-forms" src="/" width="800" height="900"></iframe>',
      }));
      const elsewhere = await framingFromElsewhere(test, there.site);
      await there.collector.kill();
      for (const [index, address] of [`${there.site}/framing`, elsewhere].entries()) {
        const page = await there.device.context.newPage();
        await page.goto(address);
        const resident = residentAt(there, page, page.frameLocator('iframe'));
        await resident.write(`From frame ${index}`);
        await resident.send();
        await resident.unsaved();
        await there.collector.run();
        await resident.arrived();
        await there.collector.kill();
      }
      return there.tally();
    },
  },
  {
    number: 19,
    title: 'storage partitioned: a frame of another site',
    inject: async (test) => {
      const there = await openNeighbourhood(test);
      const elsewhere = await framingFromElsewhere(test, there.site);
      // A profile that lets such frames keep things.
      const context = await openProfile(test, temporaryProfile());
      await there.collector.kill();
      const page = await context.newPage();
      await page.goto(elsewhere);
      const resident = residentAt(there, page, page.frameLocator('iframe'));
      await resident.write('From the partition');
      await resident.send();
      await resident.saved();
      await page.close();
      await there.collector.run();
      // The site itself has another partition, and cannot know.
      const own = await context.newPage();
      await own.goto(there.site);
      assert.deepEqual(await wordsKept(own), []);
      const later = await context.newPage();
      await later.goto(elsewhere);
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
        const [entry] = await resident.page.evaluate(entriesHere);
        return !!entry && entry.attempts > attempts && entry;
      });
      assert.deepEqual(marked.future, { of: 'a newer copy' });
      await there.collector.run();
      await resident.arrived();
      return there.tally();
    },
  },
  {
    number: 35,
    title: 'storage cleared while answers are waiting',
    quick: true,
    inject: async (test) => {
      const there = await openNeighbourhood(test);
      await there.collector.kill();
      const resident = await there.open();
      await resident.write('Cleared away');
      await resident.send();
      await resident.saved();
      const session = await there.device.context.newCDPSession(resident.page);
      await session.send('Storage.clearDataForOrigin', { origin: there.site, storageTypes: 'all' });
      assert.deepEqual(await wordsKept(resident.page), []);
      // The page that they gave them to is open, and has them.
      await there.collector.run();
      await resident.arrived();
      return there.tally();
    },
  },
];

/** Leaves no room in the page's local storage. Runs in the page. */
function fillLocalStorage(): void {
  for (let length = 4_000_000; length >= 1; length = Math.floor(length / 2)) {
    try {
      for (let part = 0; ; part++) localStorage.setItem(`${length}/${part}`, 'x'.repeat(length));
    } catch {
      // Full, for pieces of this length.
    }
  }
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
