/** Faults of several tabs with the same answers, or the same outbox. */
import assert from 'node:assert/strict';

import { until } from '../browser/support/until.js';
import type { Fault } from './fault.js';
import {
  online,
  openNeighbourhood,
  wordsKept,
  type Neighbourhood,
  type Resident,
} from './support/residents.js';

/** Somebody sends what the collector stores, and the reply never comes. */
async function sendForEver({ proxy, open }: Neighbourhood, words: string): Promise<Resident> {
  const { posts } = proxy;
  proxy.harm = (post) => (post === posts ? { kind: 'delay', milliseconds: 600_000 } : undefined);
  const resident = await open();
  await resident.write(words);
  await resident.sendAtOnce();
  await until('it is on its way', () => proxy.posts > posts);
  return resident;
}

export const tabFaults: readonly Fault[] = [
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
      const patient = await there.device.context.newPage();
      await patient.clock.install();

      const frozen = await sendForEver(there, 'From a frozen tab');
      const toFrozen = await there.device.context.newCDPSession(frozen.page);
      await toFrozen.send('Page.setWebLifecycleState', { state: 'frozen' });
      await patient.goto(there.site);
      await until('the other tab took over', async () => {
        await patient.clock.fastForward(31_000);
        return (await wordsKept(patient)).length === 0;
      });
      await toFrozen.send('Page.setWebLifecycleState', { state: 'active' });
      await frozen.page.close();

      const crashing = await sendForEver(there, 'From a tab that crashes');
      const toCrashing = await there.device.context.newCDPSession(crashing.page);
      const crashed = crashing.page.waitForEvent('crash');
      // Nobody is left to reply.
      void toCrashing.send('Page.crash').catch(() => {});
      await crashed;
      // Tabs of one site may share a process, and then go together. So it is a new one that finds what is left.
      const later = await there.open();
      await until('nothing is kept', async () => (await wordsKept(later.page)).length === 0);
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
];
