/** Faults of the device: its browser, and its clock. */
import { openTestSite } from '../browser/support/test-site.js';
import { until } from '../browser/support/until.js';
import type { Fault } from './fault.js';
import { openGround } from './support/ground.js';
import { killBrowserOf, openProfile, temporaryProfile } from './support/profile.js';
import { openNeighbourhood, residentAt, surveyPage, wordsKept } from './support/residents.js';

export const deviceFaults: readonly Fault[] = [
  {
    number: 11,
    title: 'browser killed once "saved" is shown',
    quick: true,
    inject: async (test) => {
      const ground = await openGround(test);
      const site = await openTestSite(test, { '/': surveyPage(ground) });
      const profile = temporaryProfile();
      await ground.collector.kill();
      for (let turn = 0; turn < 3; turn++) {
        const context = await openProfile(test, profile);
        const page = await context.newPage();
        await page.goto(site);
        const resident = residentAt(ground, page);
        await resident.write(`Before the end, ${turn}`);
        await resident.send();
        await resident.saved();
        const gone = new Promise((resolve) => context.once('close', resolve));
        killBrowserOf(profile);
        await gone;
      }
      await ground.collector.run();
      const context = await openProfile(test, profile);
      const page = await context.newPage();
      await page.goto(site);
      await until('all have gone out', () => ground.collector.rows().length >= 3);
      await until('nothing is kept', async () => (await wordsKept(page)).length === 0);
      return ground.tally();
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
