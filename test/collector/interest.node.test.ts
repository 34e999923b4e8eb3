import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';

import type { ProblemBody } from '../../demo/collector/src/problem.js';
import { readInterest } from '../../src/groups/model/contribute/index.js';
import { contributionWith, groupsFile, INTEREST, interested, publishedBy, sent } from './groups.js';
import { activityFile, openCollector } from './support.js';

const HOUR = 3_600_000;

/** A collector with a clock that a test moves on. */
async function withClock(test: TestContext, groups: object = {}, folder?: string) {
  let moment = Date.parse('2026-11-26T09:40:00Z');
  const file = { ...groupsFile, groups: { ...(groupsFile['groups'] as object), ...groups } };
  const collector = await openCollector(test, {
    files: [file, activityFile],
    now: () => new Date(moment),
    ...(folder && { folder }),
  });
  return { ...collector, wait: (hours: number) => (moment += hours * HOUR) };
}

describe('Published interest', () => {
  it('is the lists and nothing else where nobody is interested', async (test) => {
    const collector = await withClock(test);
    assert.deepEqual(await publishedBy(collector), {
      saysoInterest: 1,
      activity: 'groups',
      release: { at: '2026-11-26T09:00:00.000Z' },
      activities: [
        { id: 'singing', text: { en: 'Singing', cy: 'Canu' } },
        { id: 'sea swimming', text: 'Sea swimming' },
      ],
      areas: [
        { id: 'quayside', text: { en: 'the Quayside', cy: 'Glan y Cei' } },
        { id: 'upper-town', text: 'Upper Town' },
      ],
      interest: [],
    });
  });

  for (const [people, published] of [
    [7, []],
    [8, [10]],
  ] as const)
    it(`is ${published.length ? 'about 10' : 'nothing'} where ${people} are interested`, async (test) => {
      const collector = await withClock(test);
      await interested(collector, people);
      assert.deepEqual(
        (await publishedBy(collector)).interest.map((each) => each.people),
        published,
      );
    });

  it('is what a page may show, with how many could help', async (test) => {
    const collector = await withClock(test);
    await interested(collector, 9);
    await interested(collector, 8, { area: 'upper-town', interest: 'sea swimming', help: undefined });
    const published = await publishedBy(collector);
    assert.deepEqual(published.interest, [
      { activity: 'singing', area: 'quayside', people: 10, help: { room: 10, any: 10 } },
      { activity: 'sea swimming', area: 'upper-town', people: 10, help: {} },
    ]);
    assert.deepEqual(readInterest(published), { interest: published, issues: [] });
  });

  it('holds nothing that anybody typed, and nothing of who they are', async (test) => {
    const collector = await withClock(test);
    const who = { name: 'Ana Morgan', email: 'ana@example.org', consent: sent.join.consent };
    await interested(collector, 9, { ...who, interestWords: 'Sing with Dilys' });
    await interested(collector, 9, { ...who, interest: 'sewing with dilys' });
    for (const answers of [sent.report, sent.join, sent.suggestion])
      await collector.post(await contributionWith(answers));
    const { body } = await collector.get(INTEREST);
    assert.match(body, /"people":10/);
    assert.doesNotMatch(body, /Ana|example\.org|Dilys|dilys|Ferry|Anglers|agree|"(words|consent)"/);
  });

  it('counts a person once, however often they changed what they sent', async (test) => {
    const collector = await withClock(test);
    await interested(collector, 7);
    const first = await contributionWith(sent.interest);
    const later = await contributionWith(
      { ...sent.interest, area: 'upper-town' },
      { revision: 2, revisionOf: first.id },
    );
    for (const envelope of [first, later]) await collector.post(envelope);
    assert.deepEqual((await publishedBy(collector)).interest, []);
  });

  it('is counted again after a day, and not before', async (test) => {
    const collector = await withClock(test);
    assert.deepEqual((await publishedBy(collector)).interest, []);
    await interested(collector, 8);
    collector.wait(23);
    assert.deepEqual((await publishedBy(collector)).interest, []);
    collector.wait(1);
    const { interest, release } = await publishedBy(collector);
    assert.deepEqual([interest.length, release.at], [1, '2026-11-27T09:00:00.000Z']);
  });

  it('is counted again after an hour where the file says so', async (test) => {
    const collector = await withClock(test, { every: 'hour' });
    await publishedBy(collector);
    await interested(collector, 8);
    collector.wait(1);
    assert.equal((await publishedBy(collector)).interest.length, 1);
  });

  it('changes only once 8 more people are interested, though it is counted each day', async (test) => {
    const collector = await withClock(test);
    await interested(collector, 8);
    const seen: (number | undefined)[] = [];
    for (const more of [0, 5, 2, 1]) {
      await interested(collector, more);
      collector.wait(24);
      seen.push((await publishedBy(collector)).interest[0]?.people);
    }
    assert.deepEqual(seen, [10, 10, 10, 15]);
  });

  it('is the same after a restart', async (test) => {
    const collector = await withClock(test);
    await interested(collector, 8);
    const before = await publishedBy(collector);
    await interested(collector, 7);
    await collector.close();
    assert.deepEqual(await publishedBy(await withClock(test, {}, collector.folder)), before);
  });

  it('may be read by any page, and costs nothing where it is known', async (test) => {
    const collector = await withClock(test);
    const { headers } = await collector.get(INTEREST, { origin: 'https://elsewhere.example' });
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.match(String(headers['cache-control']), /^public, max-age=60/);
    const known = await collector.get(INTEREST, { 'if-none-match': String(headers.etag) });
    assert.deepEqual([known.statusCode, known.body], [304, '']);
  });

  it('is not to be had where the file does not publish it, or is about something else', async (test) => {
    const collector = await withClock(test, { publish: false });
    for (const [id, code] of [
      ['groups', 'interestOff'],
      ['riverside', 'interestOff'],
      ['nowhere', 'unknownActivity'],
    ] as const) {
      const reply = await collector.get(`/activities/${id}/interest`);
      assert.deepEqual([reply.statusCode, reply.json<ProblemBody>().code], [404, code]);
    }
    const results = await collector.get('/activities/groups/results');
    assert.equal(results.json<ProblemBody>().code, 'resultsOff');
  });
});
