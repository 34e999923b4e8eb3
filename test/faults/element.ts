/** Faults of what a page does to the element while it is sending. */
import assert from 'node:assert/strict';

import { referenceShown, WELSH } from '../browser/support/riverside.js';
import { until } from '../browser/support/until.js';
import type { Fault } from './fault.js';
import { openNeighbourhood, wordsKept } from './support/residents.js';

export const elementFaults: readonly Fault[] = [
  {
    number: 31,
    title: 'element removed while it is sending',
    quick: true,
    inject: async (test) => {
      const there = await openNeighbourhood(test);
      there.proxy.harm = (post) =>
        post === 0 ? { kind: 'cutReply', after: 0 } : { kind: 'delay', milliseconds: 300 };
      const resident = await there.open();
      await resident.write('Taken away');
      await resident.sendAtOnce();
      await resident.survey.evaluate((element) => element.remove());
      await until('it has gone out', () => there.collector.rows().length > 0);
      await until('nothing is kept', async () => (await wordsKept(resident.page)).length === 0);
      assert.deepEqual(there.device.crashes, []);
      return there.tally();
    },
  },
  {
    number: 33,
    title: 'language changed while it is sending',
    quick: true,
    inject: async (test) => {
      const there = await openNeighbourhood(test);
      there.proxy.harm = () => ({ kind: 'delay', milliseconds: 1000 });
      const resident = await there.open();
      await resident.write('Said in one language');
      await resident.sendAtOnce();
      await until('it is on its way', () => there.proxy.posts > 0);
      await resident.page.evaluate(() => document.documentElement.setAttribute('lang', 'cy'));
      there.ledger.told('Said in one language', await referenceShown(resident.survey, WELSH));
      assert.equal(there.proxy.posts, 1, 'it went out once');
      return there.tally();
    },
  },
  {
    number: 34,
    title: 'element moved while it is sending',
    inject: async (test) => {
      const there = await openNeighbourhood(test);
      there.proxy.harm = () => ({ kind: 'delay', milliseconds: 1000 });
      const resident = await there.open();
      await resident.write('Moved about');
      await resident.sendAtOnce();
      await until('it is on its way', () => there.proxy.posts > 0);
      await resident.survey.evaluate((element) => document.body.prepend(element));
      await resident.arrived();
      assert.equal(there.proxy.posts, 1, 'it went out once');
      return there.tally();
    },
  },
];
