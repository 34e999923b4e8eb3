/** Faults of the way to the collector, and of what replies in its place. */
import assert from 'node:assert/strict';

import { until } from '../browser/support/until.js';
import type { Fault } from './fault.js';
import { openGround, type Ground } from './support/ground.js';
import { openPerson, type Person } from './support/people.js';
import { httpReply, type Harm } from './support/tcp-proxy.js';

const PORTAL = '<!doctype html><title>Free Wi-Fi</title><p>Thank you! Your answers were received.';

/** Several people with words of their own, each on a device of their own. */
function people(ground: Ground, count: number): Person[] {
  return Array.from({ length: count }, () => openPerson(ground));
}

/** Everybody gives their words, and in the end all have arrived. */
async function giveAndArrive(everybody: readonly Person[]): Promise<void> {
  everybody.forEach((person, index) => person.give(`Words of person ${index}`));
  await Promise.all(everybody.map((person) => person.done()));
  for (const person of everybody) person.leave();
}

/** Harms each post that fits, and lets the others through until all have arrived. */
const harms =
  (count: number, harm: (post: number) => Harm | undefined) =>
  async (test: Parameters<Fault['inject']>[0]) => {
    const ground = await openGround(test);
    ground.proxy.harm = harm;
    await giveAndArrive(people(ground, count));
    assert.ok(ground.proxy.harmed > 0, 'harm was done');
    const tally = ground.tally();
    assert.equal(tally.acknowledged, count);
    return tally;
  };

const busy: readonly (readonly [what: string, headers: Readonly<Record<string, string>>])[] = [
  ['three seconds', { 'Retry-After': '3' }],
  ['a date', { 'Retry-After': new Date(Date.now() + 3000).toUTCString() }],
  ['a year', { 'Retry-After': '31536000' }],
  ['nonsense', { 'Retry-After': 'soon' }],
  ['nothing', {}],
];

export const networkFaults: readonly Fault[] = [
  {
    number: 1,
    title: 'connection cut in the middle of the request',
    quick: true,
    // At the head, at its end, and within the body.
    inject: harms(40, (post) => (post < 60 ? { kind: 'cutRequest', after: 1 + post * 12 } : undefined)),
  },
  {
    number: 2,
    title: 'reply lost after the commit',
    inject: harms(40, (post) => (post < 60 ? { kind: 'cutReply', after: 0 } : undefined)),
  },
  {
    number: 3,
    title: 'reply cut short, or a captive portal’s page with 200',
    quick: true,
    inject: harms(40, (post) => {
      if (post >= 80) return undefined;
      const portal = httpReply(200, PORTAL, { 'Content-Type': 'text/html' });
      if (post % 3 === 0) return { kind: 'cutReply', after: 40 + post * 8 };
      return { kind: post % 3 === 1 ? 'replace' : 'rewrite', reply: portal };
    }),
  },
  {
    number: 4,
    title: 'bursts of 500, 502 and 503',
    inject: async (test) => {
      const ground = await openGround(test);
      ground.proxy.harm = (post) =>
        post < 6 ? { kind: 'replace', reply: httpReply([500, 502, 503][post % 3]!, '{}') } : undefined;
      const person = openPerson(ground);
      const words = Array.from({ length: 5 }, (_, index) => `Thought ${index}`);
      const ids: string[] = [];
      for (const each of words) {
        ids.push(person.give(each).id);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      await person.done();
      person.leave();
      assert.equal(ground.proxy.harmed, 6);
      assert.deepEqual(
        ground.collector
          .rows()
          .map(({ id }) => id)
          .sort(),
        ids.sort(),
      );
      return ground.tally();
    },
  },
  {
    number: 5,
    title: '429 with Retry-After as seconds, date, a year, nonsense, and without',
    inject: async (test) => {
      const ground = await openGround(test);
      const everybody = people(ground, 50);
      ground.proxy.harm = (post) =>
        post < 50
          ? { kind: 'replace', reply: httpReply(429, '{}', busy[post % busy.length]![1]) }
          : undefined;
      everybody.forEach((person, index) => person.give(`Words of person ${index}`));
      await until('all were told to wait', () => ground.proxy.posts >= 50);
      const waits = await until('all are waiting', () => {
        const states = everybody.map((person, index) => person.state(`Words of person ${index}`));
        const times = states.flatMap((state) => (state?.kind === 'waiting' ? [state.nextAttempt] : []));
        return times.length + states.filter((state) => state?.kind === 'sent').length >= 50 && times;
      });
      // An hour and five minutes are the most that anybody is ever put off.
      for (const wait of waits) assert.ok(wait < Date.now() + 50 * 3_900_000, 'the wait is capped');
      // Those that were put off for an hour are sent now by hand, as their writers can.
      await new Promise((resolve) => setTimeout(resolve, 500));
      for (const person of everybody) person.visit().flush();
      await Promise.all(everybody.map((person) => person.done()));
      for (const person of everybody) person.leave();
      // No storm: fifty that were refused at once do not come back in the same instant.
      const second = ground.proxy.times.slice(50);
      const most = Math.max(
        ...second.map((time) => second.filter((other) => Math.abs(other - time) < 2).length),
      );
      assert.ok(most < 50, `${most} came back at once`);
      return ground.tally();
    },
  },
  {
    number: 7,
    title: '409: other answers under the same id',
    quick: true,
    inject: async (test) => {
      const ground = await openGround(test);
      const first = openPerson(ground);
      const { id } = first.give('Said first');
      await first.done();
      const second = openPerson(ground);
      second.give('Said later', { id });
      await until('it was refused', () => second.state('Said later')?.kind === 'refused');
      await second.account();
      const [kept] = await second.kept();
      assert.equal(kept?.envelope.answers['change'], 'Said later');
      assert.equal(ground.collector.onlyResponse().envelope.answers['change'], 'Said first');
      first.leave();
      second.leave();
      return ground.tally();
    },
  },
  {
    number: 9,
    title: 'reply later than the time-out, or the request as slow as a bad connection',
    inject: harms(20, (post) => {
      if (post >= 30) return undefined;
      // Half a minute of the residents' clocks is a second and a half here.
      return post % 2 ? { kind: 'delay', milliseconds: 2500 } : { kind: 'throttle', bytes: 16 };
    }),
  },
];
