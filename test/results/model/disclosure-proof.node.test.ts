/**
 * That no hidden count can be worked out, by counting out every case.
 *
 * The reader is as strong as one can be: they know how all of this works, and exactly how many people are in each row.
 * All tables that they cannot tell apart by that are put into one class; in each class every hidden count has to take
 * at least two values. As the classes of one who knows less are made up of these, that one learns less.
 *
 * What is exhaustive here: every row of two or three options with counts to 12 (and far above), of four options up to
 * 26 people; every table of two rows and two options with counts to 12, the smaller row first; and every table of some
 * sizes, chosen around the thresholds, with more rows, options or breakdowns.
 *
 * Larger tables are too many: 13 to the power of 16 of four rows and four options alone. What carries over to them is
 * that a row's own rules look at that row only; that a breakdown is judged with the counts of `all` taken as known, so
 * that no other breakdown adds to it; and that for what is left the ring through a cell (`room.ts`) is another table
 * that is published alike, whatever the size. `room.node.test.ts` counts that out, and `disclosure-attack.node.test.ts`
 * looks for that other table in larger ones at random.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { PublishedRow } from '../../../src/results/model/published-results.js';
import { protectTable } from '../../../src/results/model/index.js';
import type { ProtectedTable } from '../../../src/results/model/index.js';
import { columnTotals, type Counts, tableOf, total, type World } from './worlds.js';

/** Every way in which so many people can have chosen one of so many options. */
function rowsOf(base: number, options: number): readonly (readonly number[])[] {
  if (options === 1) return [[base]];
  return Array.from({ length: base + 1 }, (_, first) =>
    rowsOf(base - first, options - 1).map((others) => [first, ...others]),
  ).flat();
}

/** Every way to take one of each list. */
const product = <T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  lists.reduce<readonly (readonly T[])[]>(
    (rows, list) => rows.flatMap((row) => list.map((each) => [...row, each])),
    [[]],
  );

/** What is known of one count over all the tables that look alike. */
interface Seen {
  readonly first: number;
  varies: boolean;
  readonly hidden: boolean;
}

/**
 * The hidden counts that have one value only among all the tables that look alike, as `what is published: place = value`.
 * Nobody is in an empty row, and of what nobody at all chose it is published that nobody did: those zeros are no secret.
 */
function givenAway(worlds: Iterable<World>): readonly string[] {
  const classes = new Map<string, Seen[]>();
  for (const world of worlds) {
    const published = protectTable(tableOf(world));
    const key = `${JSON.stringify(published)} of ${JSON.stringify(world.bases)}`;
    const counts = [columnTotals(world.breakdowns[0]!), ...world.breakdowns.flat()].flat();
    const seen = classes.get(key);
    if (!seen) {
      const hidden = secrets(published, world);
      classes.set(
        key,
        counts.map((first, at) => ({ first, varies: false, hidden: hidden[at]! })),
      );
    } else seen.forEach((each, at) => (each.varies ||= each.first !== counts[at]));
  }
  return [...classes].flatMap(([key, seen]) =>
    seen.flatMap(({ first, varies, hidden }, at) => (hidden && !varies ? [`${key}: ${at} = ${first}`] : [])),
  );
}

/** Which counts of `all` and of the breakdowns are hidden, one after another. */
function secrets({ all, partitions }: ProtectedTable, { breakdowns, bases }: World): readonly boolean[] {
  const options = breakdowns[0]![0]!.map((_, at) => at);
  const isShown = (row: PublishedRow | undefined, at: number): boolean =>
    row !== undefined && 'cells' in row && typeof row.cells[at] === 'number';
  const isNobodys = (at: number): boolean => 'cells' in all && all.cells[at] === 0;
  return [
    ...options.map((at) => !isShown(all, at) && total(bases[0]!) > 0),
    ...breakdowns.flatMap((counts, breakdown) =>
      counts.flatMap((_, place) => {
        const isEmpty = counts.length === 1 || bases[breakdown]![place] === 0;
        return options.map((at) => !isEmpty && !isNobodys(at) && !isShown(partitions[breakdown]![place], at));
      }),
    ),
  ];
}

const NO_REST = (counts: Counts): Counts => [...counts, counts[0]!.map(() => 0)];

/** Every table of one option each with so many people in the rows; the last row did not say where they belong. */
function* tablesOf(options: number, ...bases: readonly number[]): Generator<World> {
  for (const counts of product(bases.map((base) => rowsOf(base, options))))
    yield { type: 'single', breakdowns: [counts], bases: [bases] };
}

/** Every pair of breakdowns of the same people. */
function* pairsOf(options: number, first: readonly number[], second: readonly number[]): Generator<World> {
  const byTotals = new Map<string, Counts[]>();
  for (const counts of product(second.map((base) => rowsOf(base, options)))) {
    const totals = columnTotals(counts).join();
    byTotals.set(totals, [...(byTotals.get(totals) ?? []), counts]);
  }
  for (const counts of product(first.map((base) => rowsOf(base, options))))
    for (const others of byTotals.get(columnTotals(counts).join()) ?? [])
      yield {
        type: 'single',
        breakdowns: [NO_REST(counts), NO_REST(others)],
        bases: [
          [...first, 0],
          [...second, 0],
        ],
      };
}

/** Every table of several options each. */
function* choicesOf(options: number, ...bases: readonly number[]): Generator<World> {
  const rows = bases.map((base) =>
    product(Array.from({ length: options }, () => Array.from({ length: base + 1 }, (_, at) => at))).filter(
      (counts) => total(counts) >= base,
    ),
  );
  for (const counts of product(rows)) yield { type: 'multiple', breakdowns: [counts], bases: [bases] };
}

const upTo = (last: number): number[] => Array.from({ length: last + 1 }, (_, at) => at);

function* flat<T>(parts: Iterable<Iterable<T>>): Generator<T> {
  for (const part of parts) yield* part;
}

describe('No hidden count has to be what it is', () => {
  const cases: readonly (readonly [what: string, worlds: () => Iterable<World>])[] = [
    ['in a row of two options', () => flat(upTo(40).map((base) => tablesOf(2, base)))],
    ['in a row of three options', () => flat(upTo(36).map((base) => tablesOf(3, base)))],
    ['in a row of four options', () => flat(upTo(26).map((base) => tablesOf(4, base)))],
    [
      'in a row of two options of which people chose several',
      () => flat(upTo(24).map((base) => choicesOf(2, base))),
    ],
    [
      'in a row of three options of which people chose several',
      () => flat(upTo(17).map((base) => choicesOf(3, base))),
    ],
    [
      'in two rows of two options',
      () => flat(upTo(24).flatMap((more) => upTo(more).map((base) => tablesOf(2, base, more, 0)))),
    ],
    [
      'in three rows of two options',
      () =>
        flat(
          [
            [4, 10, 11],
            [10, 11, 17],
            [3, 9, 20],
            [8, 12, 13],
            [10, 10, 10],
          ].map((bases) => tablesOf(2, ...bases, 0)),
        ),
    ],
    [
      'in four rows of two options',
      () =>
        flat(
          [
            [2, 5, 10, 11],
            [1, 10, 11, 12],
          ].map((bases) => tablesOf(2, ...bases, 0)),
        ),
    ],
    [
      'in two rows of three options',
      () =>
        flat(
          [
            [5, 12],
            [10, 10],
            [10, 13],
          ].map((bases) => tablesOf(3, ...bases, 0)),
        ),
    ],
    ['in two rows of four options', () => flat([[3, 11]].map((bases) => tablesOf(4, ...bases, 0)))],
    [
      'beside people who did not say',
      () =>
        flat(
          [
            [10, 12, 1],
            [11, 12, 4],
            [4, 12, 10],
          ].map((bases) => tablesOf(2, ...bases)),
        ),
    ],
    [
      'in two breakdowns of the same people',
      () =>
        flat([
          pairsOf(2, [10, 14], [11, 13]),
          pairsOf(2, [8, 18], [10, 16]),
          pairsOf(2, [5, 10, 12], [13, 14]),
        ]),
    ],
    [
      'in two rows of which people chose several',
      () =>
        flat(
          [
            [3, 12],
            [10, 11],
          ].map((bases) => choicesOf(2, ...bases, 0)),
        ),
    ],
  ];
  for (const [what, worlds] of cases)
    it(what, () => {
      const given = givenAway(worlds());
      assert.deepEqual(given.slice(0, 5), []);
    });
});
