import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { protectCount, protectTable, type RawRow, type RawTable } from '../../../src/results/model/index.js';
import type { PublishedRow } from '../../../src/results/model/published-results.js';
import { attack } from './attacker.js';
import { columnTotals, total } from './worlds.js';

const row = (...counts: readonly number[]): RawRow => ({ base: total(counts), counts });

const alone = (all: RawRow, type: RawTable['type'] = 'single'): PublishedRow =>
  protectTable({ type, all, partitions: [] }).all;

/** A table of one option each whose rows hold everybody. */
const dividedBy = (...rows: readonly RawRow[]): RawTable => ({
  type: 'single',
  all: row(...columnTotals(rows.map(({ counts }) => counts))),
  partitions: [{ by: 'age', rows }],
});

const tooFew = { hidden: 'tooFew' };
const protects = { hidden: 'protectsAnother' };
const shown = (atLeast: number, ...cells: readonly unknown[]): object => ({ cells, atLeast });

describe('A lone count', () => {
  const rows: readonly (readonly [count: number, published: number | string])[] = [
    [0, 0],
    [1, '<8'],
    [7, '<8'],
    [8, 10],
    [12, 10],
    [13, 15],
    [1002, 1000],
    [1003, 1005],
  ];
  for (const [count, published] of rows)
    it(`of ${count} is published as ${published}`, () => assert.equal(protectCount(count), published));
});

describe('A row by itself', () => {
  const rows: readonly (readonly [what: string, counts: readonly number[], published: object])[] = [
    ['of nobody is too few', [0, 0], tooFew],
    ['of nine people is too few', [8, 1], tooFew],
    ['of ten is shown, its numbers rounded to 5', [10, 20, 33], shown(65, 10, 20, 35)],
    ['says of 1 to 7 people that they are fewer than 8', [40, 7, 1], shown(40, 40, '<8', '<8')],
    ['says that nobody chose an option', [22, 18, 0], shown(40, 20, 20, 0)],
    ['hides the next smallest with a single hidden count', [30, 3, 12], shown(30, 30, '<8', '*')],
    ['hides the first of several that are equally small', [30, 12, 3, 10], shown(40, 30, '*', '<8', 10)],
    ['goes by published numbers there, not by true ones', [12, 8, 3], shown(10, '*', 10, '<8')],
    ['hides another number rather than a true 0', [30, 0, 3], shown(0, '*', 0, '<8')],
    ['hides nothing more where two are hidden anyway', [30, 12, 3, 4], shown(40, 30, 10, '<8', '<8')],
    ['adds up what is shown, and no more', [11, 11, 11, 6, 6], shown(30, 10, 10, 10, '<8', '<8')],
    ['is hidden if everybody chose the same', [0, 30, 0], protects],
    ['is hidden if its size gives all hidden counts away, from below', [8, 8, 1], protects],
    ['is hidden if its size gives all hidden counts away, from above', [7, 7, 12, 12], protects],
    ['is hidden if its size gives all hidden counts away, with nothing shown', [7, 7], protects],
    ['is shown if one more or less could be in each', [7, 6], shown(0, '<8', '<8')],
  ];
  for (const [what, counts, published] of rows)
    it(`${what}: ${counts.join(', ')}`, () => assert.deepEqual(alone(row(...counts)), published));
});

describe('A row of people who could choose several', () => {
  const rows: readonly (readonly [
    what: string,
    base: number,
    counts: readonly number[],
    published: object,
  ])[] = [
    ['says only how many chose the most chosen', 40, [33, 21, 0], shown(35, 35, 20, 0)],
    ['goes by people, not by what they chose', 9, [8, 8, 8], tooFew],
    ['is hidden if everybody chose one of the options', 20, [20, 12, 9], protects],
    ['hides the next smallest with a single hidden count', 40, [33, 21, 3], shown(35, 35, '*', '<8')],
    ['is hidden if only a 0 could be hidden with a count', 12, [5, 0, 0], protects],
    ['is hidden if what is hidden has to be as much as can be', 14, [7, 7], protects],
    ['is shown if they could have chosen less', 13, [7, 7], shown(0, '<8', '<8')],
  ];
  for (const [what, base, counts, published] of rows)
    it(`${what}: ${counts.join(', ')} of ${base}`, () =>
      assert.deepEqual(alone({ base, counts }, 'multiple'), published));
});

describe('A breakdown', () => {
  const rows: readonly (readonly [what: string, groups: readonly RawRow[], published: readonly object[]])[] =
    [
      ['shows groups side by side', [row(20, 30), row(25, 11)], [shown(50, 20, 30), shown(35, 25, 10)]],
      [
        'hides the next smallest with a group of fewer than ten',
        [row(20, 30), row(4, 2), row(12, 14), row(30, 40)],
        [shown(50, 20, 30), tooFew, protects, shown(70, 30, 40)],
      ],
      [
        'hides nothing more with two such groups',
        [row(20, 30), row(4, 2), row(1, 2)],
        [shown(50, 20, 30), tooFew, tooFew],
      ],
      [
        'takes no notice of a group with nobody in it',
        [row(20, 30), row(0, 0), row(25, 11)],
        [shown(50, 20, 30), tooFew, shown(35, 25, 10)],
      ],
      [
        'does not let an empty group keep a small one company',
        [row(20, 30), row(0, 0), row(4, 2), row(25, 11)],
        [shown(50, 20, 30), tooFew, tooFew, protects],
      ],
      [
        'is hidden if everybody in a group chose the same, and does not say in which',
        [row(20, 30), row(12, 0), row(25, 11)],
        [protects, protects, protects],
      ],
      [
        'hides throughout what is hidden in the total',
        [row(20, 12, 2, 1), row(25, 14, 3, 0)],
        [shown(30, 20, 10, '*', '*'), shown(40, 25, 15, '*', '*')],
      ],
      ['is hidden if nothing else is left of it', [row(20, 1), row(25, 2)], [protects, protects]],
      [
        'is hidden if a hidden count could be worked out from the total',
        [row(8, 20), row(8, 20), row(1, 20)],
        [protects, protects, protects],
      ],
      [
        'is shown if that one count could be another',
        [row(9, 20), row(8, 20), row(2, 20)],
        [shown(30, 10, 20), shown(30, 10, 20), shown(0, '<8', '*')],
      ],
      [
        'is hidden if the hidden counts of the total could be worked out from the shown ones',
        [row(20, 12, 1, 0), row(25, 14, 0, 1)],
        [protects, protects],
      ],
    ];
  for (const [what, groups, published] of rows)
    it(what, () => assert.deepEqual(protectTable(dividedBy(...groups)).partitions, [published]));

  it('of people of whom some did not say lets nobody work out what these chose', () => {
    const groups = [row(20, 30), row(25, 12)];
    const three = { ...dividedBy(...groups), all: row(47, 43) };
    assert.deepEqual(protectTable(three).partitions, [[shown(50, 20, 30), shown(35, 25, 10)]]);
    // The groups' counts are as far from their published numbers as can be: the two others can only have chosen the first.
    const two = { ...dividedBy(row(22, 28), row(27, 13)), all: row(51, 41) };
    assert.deepEqual(protectTable(two).partitions, [[protects, protects]]);
  });

  it('is hidden with the total', () => {
    const table = dividedBy(row(15, 0), row(12, 0), row(3, 0));
    assert.deepEqual(protectTable(table), { all: protects, partitions: [[protects, protects, tooFew]] });
  });

  it('is judged by itself, so that one may be shown where another is not', () => {
    const { all, partitions } = dividedBy(row(8, 20), row(8, 20), row(1, 20));
    const byPartner = { by: 'partner', rows: [row(9, 30), row(8, 30)] };
    const table: RawTable = { type: 'single', all, partitions: [...partitions, byPartner] };
    assert.deepEqual(protectTable(table).partitions, [
      [protects, protects, protects],
      [shown(40, 10, 30), shown(40, 10, 30)],
    ]);
  });
});

describe("Organisations' answers", () => {
  it('are a row of their own that no other adds up to', () => {
    const table = { ...dividedBy(row(20, 30), row(25, 11)), organisations: row(8, 9) };
    assert.deepEqual(protectTable(table).organisations, shown(20, 10, 10));
    assert.deepEqual(protectTable({ ...table, organisations: row(3, 4) }).organisations, tooFew);
  });
});

describe('Counts that cannot be', () => {
  const good = dividedBy(row(20, 30), row(25, 11));
  const rows: readonly (readonly [what: string, table: RawTable, message: RegExp])[] = [
    ['other options in a row', { ...good, organisations: row(1) }, /`organisations` has 1 counts/],
    ['half a person', { ...good, all: row(44.5, 41.5) }, /`all` has a base or a count/],
    ['fewer than nobody', { ...good, organisations: row(-1, 1) }, /`organisations` has a base/],
    ['more than answered', { ...good, organisations: { base: 1, counts: [0, 2] } }, /above its base/],
    ['two options each', { ...good, organisations: { base: 3, counts: [2, 2] } }, /add up to 4/],
    ['people who are in no total', { ...good, all: row(45, 40) }, /leaves of `all`/],
  ];
  for (const [what, table, message] of rows)
    it(`are refused: ${what}`, () =>
      assert.throws(() => protectTable(table), { name: 'RangeError', message }));
});

describe('What the usual recipe gives away', () => {
  // Source: our own enumeration of small cells hidden and the rest rounded to 5, with a rounded total (2026-11).
  it('is a single person, from a rounded total beside a row', () => {
    const naive = { all: shown(20, 10, 10, '<8') as PublishedRow, partitions: [] };
    const [, , small] = attack({ all: shown(0, 10, 10, '<8', 0) as PublishedRow, partitions: [] }, 4).all;
    assert.deepEqual(small, { low: 1, high: 7 });
    const divided = { ...naive, partitions: [[naive.all]] };
    assert.deepEqual(attack(divided, 3, { bases: [[15]], everybody: true }).partitions[0]![0]![2], {
      low: 1,
      high: 1,
    });
    // The same people: their row is not shown.
    assert.deepEqual(alone(row(8, 8, 1)), protects);
  });

  it('is a single person, from the total that the groups add up to', () => {
    const naive = {
      all: shown(75, 15, 60) as PublishedRow,
      partitions: [[shown(30, 10, 20), shown(30, 10, 20), shown(0, '<8', '*')] as PublishedRow[]],
    };
    assert.deepEqual(attack(naive, 2).partitions[0]![2]![0], { low: 1, high: 1 });
    const groups = [row(8, 20), row(8, 20), row(1, 20)];
    const { low, high } = attack(protectTable(dividedBy(...groups)), 2).partitions[0]![2]![0]!;
    assert.ok(high > low + 2);
  });

  it('is what a lone hidden group chose, from the others', () => {
    const naive = {
      all: shown(80, 40, 40) as PublishedRow,
      partitions: [[shown(80, 40, 40), tooFew] as PublishedRow[]],
    };
    assert.ok(attack(naive, 2).partitions[0]![1]![0]!.high <= 4);
    const safe = protectTable(dividedBy(row(38, 38), row(3, 3)));
    assert.deepEqual(safe.partitions, [[protects, tooFew]]);
  });

  it('is what each of a group said, if all said the same and its size is known', () => {
    const groups = [row(25, 25), row(20, 0), row(25, 30)];
    // "All the same" beside a total would say which: only one option has so many more than the others account for.
    assert.deepEqual(protectTable(dividedBy(...groups)).partitions, [[protects, protects, protects]]);
  });
});
