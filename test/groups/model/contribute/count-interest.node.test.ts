import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import {
  LEAST_INTERESTED,
  publishedCounts,
  readInterest,
  renewInterest,
  tallyInterest,
  type Contribution,
  type GroupInterest,
  type InterestTallies,
} from '../../../../src/groups/model/contribute/index.js';

const LISTS = { activities: ['singing', 'fishing'], areas: ['quayside', 'upper-town'] };

const interest = (more: Partial<GroupInterest> = {}): Contribution => ({
  ...{ kind: 'group-interest', interest: 'singing', interestWords: 'Singing', area: 'quayside' },
  ...more,
});

const people = (count: number, more: Partial<GroupInterest> = {}): Contribution[] =>
  Array.from({ length: count }, () => interest(more));

/** What is published of what these people sent, after a count that was published before. */
const publishedOf = (contributions: readonly Contribution[], last: InterestTallies = {}) =>
  publishedCounts(renewInterest(tallyInterest(contributions, LISTS), last), LISTS);

describe('how many would come', () => {
  const rows: readonly [count: number, published: number | undefined][] = [
    [0, undefined],
    [1, undefined],
    [7, undefined],
    [8, 10],
    [12, 10],
    [13, 15],
    [22, 20],
    [100, 100],
  ];
  for (const [count, published] of rows)
    it(`is ${published ?? 'told to nobody'} where ${count} said so`, () =>
      assert.equal(publishedOf(people(count))[0]?.people, published));

  it('is counted for each activity in each area, and never added up', () => {
    const sent = [
      ...people(8),
      ...people(8, { area: 'upper-town' }),
      ...people(7, { interest: 'fishing' }),
      ...people(9, { interest: 'fishing', area: 'upper-town' }),
    ];
    assert.deepEqual(
      publishedOf(sent).map(({ activity, area, people: count }) => [activity, area, count]),
      [
        ['singing', 'quayside', 10],
        ['singing', 'upper-town', 10],
        ['fishing', 'upper-town', 10],
      ],
    );
  });

  it('leaves out what somebody typed, where they typed it, and other kinds', () => {
    const sent = [
      ...people(8, { interest: 'ana morgan' }),
      ...people(8, { area: 'L32' }),
      ...people(8).map((): Contribution => ({
        ...{ kind: 'group-report', group: 'a1', groupName: 'Ferry Singers', wrong: ['times'] },
      })),
    ];
    assert.deepEqual(publishedOf(sent), []);
  });

  it('says how many could help, where those are not few, and of “just come” nothing', () => {
    const sent = [
      ...people(8, { help: ['room', 'lead'] }),
      ...people(2, { help: ['lift'] }),
      ...people(9, { help: ['come'] }),
    ];
    const [count] = publishedOf(sent);
    assert.deepEqual(count, {
      activity: 'singing',
      area: 'quayside',
      people: 20,
      help: { room: 10, lead: 10, any: 10 },
    });
  });

  it('is what a page may show', () => {
    const interestCounts = publishedOf([...people(30, { help: ['kit'] }), ...people(5)]);
    const { issues } = readInterest({
      saysoInterest: 1,
      activity: 'groups',
      activities: LISTS.activities.map((id) => ({ id, text: id })),
      areas: LISTS.areas.map((id) => ({ id, text: id })),
      interest: interestCounts,
    });
    assert.deepEqual(issues, []);
  });
});

describe('a count that was published before', () => {
  const before = tallyInterest(people(10), LISTS);
  const now = (count: number, more?: Partial<GroupInterest>) =>
    renewInterest(tallyInterest(people(count, more), LISTS), before)['singing quayside']?.people;

  const rows: readonly [count: number, counted: number | undefined][] = [
    [11, 10],
    [17, 10],
    [18, 18],
    [9, 10],
    [8, 10],
    [7, undefined],
    [0, undefined],
  ];
  for (const [count, counted] of rows)
    it(`is ${counted ?? 'gone'} where ${count} are interested now`, () => assert.equal(now(count), counted));

  it('changes how many could help only together with how many would come', () => {
    assert.deepEqual(
      renewInterest(tallyInterest(people(12, { help: ['room'] }), LISTS), before)['singing quayside']?.help
        .any,
      0,
    );
  });

  it('never tells of fewer than so many by how it changed, however people come and go', () => {
    // One at a time, in an order that a fixed seed decides.
    let seed = 7;
    const chance = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    let last: InterestTallies = {};
    let count = 0;
    for (let step = 0; step < 2000; step++) {
      count = Math.max(0, count + (chance() < 0.55 ? 1 : -1));
      const next = renewInterest(tallyInterest(people(count), LISTS), last);
      const [earlier, later] = [last, next].map((each) => each['singing quayside']?.people);
      if (earlier !== undefined && later !== undefined && earlier !== later)
        assert.ok(Math.abs(later - earlier) >= LEAST_INTERESTED, `${earlier} to ${later}`);
      if (later !== undefined) assert.ok(count >= LEAST_INTERESTED && later >= LEAST_INTERESTED);
      last = next;
    }
  });
});
