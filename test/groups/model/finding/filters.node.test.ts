import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import {
  createFinder,
  type Criteria,
  type Found,
  misses,
} from '../../../../src/groups/model/finding/index.js';
import type { Group, Session, Term } from '../../../../src/groups/model/group.js';
import { groupWith } from '../group-with.js';
import { session as weekly } from '../sessions/sessions.js';
import { answerOf } from './plain-finder.js';

const TODAY = { day: '2026-11-26', time: '10:00' };
const ANYTHING: Criteria = { text: '', chosen: {}, sort: 'name' };

const term = (id: string, more: Partial<Term> = {}): Term => ({ id, label: id, ...more });
const place = (lat: number, lng: number) => ({
  lines: [],
  lat,
  lng,
  precision: 'exact' as const,
  access: [],
});
const finderOf = (groups: readonly Group[]) => createFinder(groups, { today: TODAY, misses: () => misses });
const names = (found: Found['groups']): string[] => [...found].map(({ group }) => group.name);
const choose = (groups: readonly Group[], chosen: Criteria['chosen']): Found =>
  finderOf(groups).find({ ...ANYTHING, chosen });

describe('A session is on a day at a time', () => {
  const rows: readonly (readonly [
    what: string,
    session: Session,
    day: string,
    time: string,
    fits: string,
  ])[] = [
    ['begins then', weekly({ days: ['TU'], start: '18:00' }), 'TU', 'evening', 'groups'],
    [
      'at another time of that day',
      weekly({ days: ['TU'], start: '10:00', end: '12:00' }),
      'TU',
      'evening',
      '',
    ],
    [
      'still on for an hour',
      weekly({ days: ['TU'], start: '10:00', end: '13:00' }),
      'TU',
      'afternoon',
      'groups',
    ],
    [
      'over within half an hour',
      weekly({ days: ['TU'], start: '10:00', end: '12:30' }),
      'TU',
      'afternoon',
      '',
    ],
    [
      'on until after midnight',
      weekly({ days: ['TU'], start: '16:00', end: '00:30' }),
      'TU',
      'evening',
      'groups',
    ],
    ['from 5pm', weekly({ days: ['TU'], start: '17:00' }), 'TU', 'evening', 'groups'],
    ['before 5pm', weekly({ days: ['TU'], start: '16:59' }), 'TU', 'evening', ''],
    ['at a time that nobody says', weekly({ days: ['TU'] }), 'TU', 'evening', 'unsaid'],
    ['on a day that nobody says', weekly({ start: '18:00' }), 'TU', 'evening', 'unsaid'],
    ['on another day at an unsaid time', weekly({ days: ['WE'] }), 'TU', 'evening', ''],
    ['every day', weekly({ freq: 'daily', start: '18:00' }), 'TU', 'evening', 'groups'],
    ['weekly from a Tuesday', weekly({ from: '2026-12-01', start: '18:00' }), 'TU', 'evening', 'groups'],
    [
      'once, on a Tuesday',
      weekly({ freq: 'once', from: '2026-12-01', start: '18:00' }),
      'TU',
      'evening',
      'groups',
    ],
    [
      'once, and over',
      weekly({ freq: 'once', from: '2026-11-24', start: '18:00' }),
      'TU',
      'evening',
      'unsaid',
    ],
    ['ended', weekly({ days: ['TU'], start: '18:00', until: '2026-11-25' }), 'TU', 'evening', 'unsaid'],
    [
      'by the day of the month',
      weekly({ freq: 'monthly', from: '2026-12-01', monthDays: [1], start: '18:00' }),
      'TU',
      'evening',
      'unsaid',
    ],
  ];
  for (const [what, session, day, time, fits] of rows)
    it(what, () => {
      const found = choose([groupWith({ sessions: [session] })], { day: [day], time: [time] });
      assert.deepEqual(
        [found.groups.length, found.unsaid.length],
        [Number(fits === 'groups'), Number(fits === 'unsaid')],
      );
    });

  it('both of the same session', () => {
    const group = groupWith({
      sessions: [weekly({ days: ['TU'], start: '10:00' }), weekly({ days: ['WE'], start: '18:00' })],
    });
    assert.equal(choose([group], { day: ['TU'], time: ['evening'] }).groups.length, 0);
    assert.equal(choose([group], { day: ['TU'], time: ['morning'] }).groups.length, 1);
  });
});

describe('A filter is offered', () => {
  const free = groupWith({ cost: { kind: 'free', options: [] } });
  const dear = groupWith({ cost: { kind: 'paid', from: 9, options: [] } });
  const silent = groupWith({});
  const keys = (groups: readonly Group[], leastShare = 0.2): string[] =>
    createFinder(groups, { today: TODAY, leastShare }).filters.map(({ key }) => key);

  it('where enough groups say something', () => {
    assert.deepEqual(keys([free, dear, ...Array<Group>(8).fill(silent)]), ['cost']);
    assert.deepEqual(keys([free, dear, ...Array<Group>(9).fill(silent)]), []);
    assert.deepEqual(keys([free, dear, ...Array<Group>(9).fill(silent)], 0.1), ['cost']);
  });
  it('where there are two options', () => {
    assert.deepEqual(keys([dear, dear]), []);
  });
  it('with its options, and how many groups do not say', () => {
    const [cost] = finderOf([free, dear, silent, groupWith({ cost: { kind: 'paid', options: [] } })]).filters;
    assert.deepEqual(cost, {
      key: 'cost',
      kind: 'cost',
      options: [{ id: 'free' }, { id: 'under-5' }, { id: 'paid' }],
      unsaid: 1,
    });
  });
  it('for each vocabulary, where there are several', () => {
    const groups = [
      groupWith({
        categories: [term('1', { label: 'Sport', scheme: 'A' }), term('1', { label: 'Men', scheme: 'B' })],
      }),
      groupWith({
        categories: [term('2', { label: 'Arts', scheme: 'A' }), term('2', { label: 'Women', scheme: 'B' })],
      }),
      groupWith({ categories: [term('2', { label: 'Arts', scheme: 'A' })] }),
    ];
    assert.deepEqual(
      finderOf(groups).filters.map(({ key, scheme, options }) => [
        key,
        scheme,
        options.map(({ label }) => label),
      ]),
      [
        ['category:A', 'A', ['Arts', 'Sport']],
        ['category:B', 'B', ['Men', 'Women']],
      ],
    );
    assert.equal(choose(groups, { 'category:B': ['2'] }).groups.length, 1);
  });
  it('with the names of languages', () => {
    const groups = [{ code: 'cy', name: 'Welsh' }, { name: 'Sylheti' }].map((each) =>
      groupWith({ languages: [each] }),
    );
    assert.deepEqual(finderOf(groups).filters[0]!.options, [
      { id: 'sylheti', label: 'Sylheti' },
      { id: 'cy', label: 'Welsh' },
    ]);
  });
});

describe('What can be filtered by', () => {
  const groups = [
    ...['Chess', 'Singing', 'Fishing'].map((name) => groupWith({ name, categories: [term(name)] })),
    groupWith({ name: 'Told of by nobody' }),
  ];

  it('is read a few groups at a time, before their words', () => {
    const finder = finderOf(groups);
    const known = [1, 1, 1, 1].map((few) => [finder.prepare(few), finder.filtersRead]);
    assert.deepEqual(known, [
      [false, false],
      [false, false],
      [false, false],
      [false, true],
    ]);
    assert.deepEqual(finder.filters, finderOf(groups).filters);
    assert.equal(finder.prepare(), true);
  });

  it('is read at once where it is asked for, also in the middle of that', () => {
    const finder = finderOf(groups);
    finder.prepare(2);
    assert.deepEqual(finder.filters, finderOf(groups).filters);
    assert.equal(finder.filtersRead, true);
  });

  it('is known at once where there are no groups', () => {
    const finder = finderOf([]);
    assert.deepEqual([finder.prepare(1), finder.filtersRead, finder.filters], [true, true, []]);
  });
});

describe('A choice finds', () => {
  it('what has a narrower term', () => {
    const groups = [
      groupWith({ name: 'Choir', categories: [term('choir', { parent: 'music' }), term('music')] }),
      groupWith({ name: 'Chamber choir', categories: [term('chamber', { parent: 'choir' })] }),
      groupWith({ name: 'Band', categories: [term('music')] }),
      groupWith({ name: 'Chess', categories: [term('games')] }),
    ];
    assert.deepEqual(names(choose(groups, { category: ['music'] }).groups), [
      'Band',
      'Chamber choir',
      'Choir',
    ]);
    assert.deepEqual(names(choose(groups, { category: ['choir'] }).groups), ['Chamber choir', 'Choir']);
  });
  it('something where terms are wider than each other', () => {
    const groups = [groupWith({ categories: [term('a', { parent: 'b' }), term('b', { parent: 'a' })] })];
    assert.equal(choose(groups, { category: ['b'] }).groups.length, 1);
  });
  it('nothing less for filters and options that there are not', () => {
    assert.equal(choose([groupWith({})], { weather: ['fine'] }).groups.length, 1);
  });
  it('no group that has ended, and what is paused last', () => {
    const groups = [
      groupWith({ name: 'A', status: 'paused' }),
      groupWith({ name: 'B' }),
      groupWith({ name: 'C', status: 'ended' }),
    ];
    const finder = finderOf(groups);
    assert.deepEqual(names(finder.find(ANYTHING).groups), ['B', 'A']);
    assert.equal(finder.total, 2);
  });
});

describe('Where nothing fits', () => {
  const groups = [
    groupWith({
      name: 'Chess',
      cost: { kind: 'paid', from: 9, options: [] },
      sessions: [weekly({ days: ['MO'] })],
    }),
    groupWith({ name: 'Bowls', cost: { kind: 'free', options: [] }, sessions: [weekly({ days: ['TU'] })] }),
    groupWith({ name: 'Chess too', cost: { kind: 'paid', from: 9, options: [] } }),
  ];
  it('each thing that helps when let go of is offered, the most helpful first', () => {
    const criteria: Criteria = { text: 'chess', chosen: { cost: ['free'] }, sort: 'best' };
    assert.deepEqual(finderOf(groups).find(criteria).loosen, [
      {
        criteria: { ...criteria, chosen: {} },
        what: { kind: 'option', filter: 'cost', option: 'free' },
        count: 2,
      },
      { criteria: { ...criteria, text: '' }, what: { kind: 'text' }, count: 1 },
    ]);
  });
  it('all options of a filter are let go of together', () => {
    const criteria: Criteria = { text: 'chess', chosen: { day: ['WE', 'TU'] }, sort: 'best' };
    assert.deepEqual(
      finderOf(groups)
        .find(criteria)
        .loosen.map(({ what, count }) => ({ ...what, count })),
      [
        { kind: 'filter', filter: 'day', count: 2 },
        { kind: 'text', count: 1 },
      ],
    );
  });
  it('age and distance can be let go of', () => {
    const child = groupWith({ age: { max: 11 }, places: [place(53, -3)] });
    const near = { point: { lat: 54, lng: -3 }, label: 'LA1' };
    const whats = (more: Partial<Criteria>) =>
      finderOf([child])
        .find({ ...ANYTHING, ...more })
        .loosen.map(({ what, criteria }) => [what.kind, criteria.age, criteria.within]);
    assert.deepEqual(whats({ age: 30 }), [['age', undefined, undefined]]);
    assert.deepEqual(whats({ near, within: 5, age: 9 }), [['within', 9, undefined]]);
    assert.deepEqual(whats({ near, within: 5, age: 30 }), []);
  });
  it('nothing is offered where something fits', () => {
    assert.deepEqual(finderOf(groups).find({ ...ANYTHING, text: 'chess' }).loosen, []);
  });
});

describe('Any groups and any criteria', () => {
  const some = <T>(...values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });
  const hours = fc.integer({ min: 6, max: 20 });
  const time = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
  const session = fc
    .record({ days: some('MO', 'TU', 'WE'), hour: hours, length: fc.nat(3), timed: fc.boolean() })
    .map(({ days, hour, length, timed }) =>
      weekly({
        days: days as Session['days'],
        ...(timed && { start: time(hour), end: time(hour + length) }),
      }),
    );
  const group = fc
    .record({
      categories: some('sport', 'arts', 'food'),
      kind: fc.constantFrom('free', 'donation', 'paid', 'mixed', 'unknown'),
      from: fc.constantFrom(undefined, 2, 5, 9),
      how: some('drop-in', 'book'),
      attendance: some('in-person', 'online', 'phone'),
      age: fc.constantFrom(undefined, {}, { min: 16 }, { max: 11 }, { min: 5, max: 18 }),
      where: fc.constantFrom(undefined, [53, -3], [53.01, -3], [53.5, -3]),
      wide: fc.boolean(),
      sessions: fc.array(session, { maxLength: 2 }),
    })
    .map(({ categories, kind, from, how, attendance, age, where, wide, sessions }) => ({
      categories: categories.map((id) => term(id)),
      cost: { kind, options: [], ...(kind === 'paid' && from && { from }) },
      joining: { how },
      attendance,
      ...(age && { age }),
      places: where ? [place(where[0], where[1])] : [],
      wide,
      sessions,
    }));
  const groups = fc
    .array(group, { maxLength: 25 })
    .map((list) => list.map((each, at) => groupWith({ name: `Group ${at}`, ...(each as Partial<Group>) })));
  const criteria = fc
    .record({
      chosen: fc.record({
        category: some('sport', 'arts'),
        day: some('MO', 'TU'),
        time: some('morning', 'afternoon', 'evening'),
        cost: some('free', 'donation', 'under-5', 'paid'),
        attendance: some('in-person', 'online'),
        joining: some('book'),
      }),
      drop: fc.nat(63),
      age: fc.constantFrom(undefined, 8, 40),
      near: fc.boolean(),
      within: fc.constantFrom(undefined, 1, 50),
    })
    .map(({ chosen, drop, age, near, within }): Criteria => ({
      ...ANYTHING,
      // Two filters at most, so that something is left.
      chosen: Object.fromEntries(
        Object.entries(chosen)
          .filter((_, at) => (drop >> at) & 1)
          .slice(0, 2),
      ),
      ...(age !== undefined && { age }),
      ...(near && { near: { point: { lat: 53, lng: -3 }, label: '' } }),
      ...(within !== undefined && { within }),
    }));
  const shown = ({ groups: here, anywhere }: Found): string[] => [...names(here), ...names(anywhere)].sort();

  it('give what one would find by asking every group', () => {
    fc.assert(
      fc.property(groups, criteria, (all, asked) => {
        const found = finderOf(all).find(asked);
        const like = (answer: string): string[] =>
          all.filter((each) => answerOf(each, asked) === answer).map(({ name }) => name);
        assert.deepEqual(shown(found), like('yes').sort());
        assert.deepEqual(names(found.unsaid).sort(), like('unsaid').sort());
      }),
      { numRuns: 500 },
    );
  });

  it('give the counts that choosing gives', () => {
    fc.assert(
      fc.property(groups, criteria, (all, asked) => {
        const finder = finderOf(all);
        const { counts } = finder.find(asked);
        for (const { key, options } of finder.filters)
          for (const { id } of options) {
            const chosen = { ...asked.chosen, [key]: [id] };
            assert.equal(
              counts.get(key)?.get(id) ?? 0,
              shown(finder.find({ ...asked, chosen })).length,
              `${key} ${id}`,
            );
          }
      }),
      { numRuns: 300 },
    );
  });

  it('give for each thing let go of as many groups as were promised', () => {
    fc.assert(
      fc.property(groups, criteria, (all, asked) => {
        const finder = finderOf(all);
        const { loosen } = finder.find(asked);
        for (const { criteria: less, count } of loosen) assert.equal(shown(finder.find(less)).length, count);
        assert.deepEqual(
          loosen.map(({ count }) => count),
          loosen.map(({ count }) => count).sort((a, b) => b - a),
        );
      }),
    );
  });
});
