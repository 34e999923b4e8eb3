/**
 * That no hidden count can be worked out, of tables that are too many to count out: at random, up to four rows by four
 * options, with people who did not say where they belong, two breakdowns of the same people, and two releases.
 *
 * Two ways. For each hidden count another world is shown in which it is another, while everything published is the same
 * and so is the size of each row: that is a proof for the table in question. And a reader who takes bounds from sum to
 * sum is let loose on what is published, with code of its own.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { protectCount, protectTable, renewTable, type RawTable } from '../../../src/results/model/index.js';
import type { ProtectedTable } from '../../../src/results/model/index.js';
import type { PublishedRow } from '../../../src/results/model/published-results.js';
import { attack } from './attacker.js';
import {
  type Change,
  changed,
  changesAt,
  columnTotals,
  countAt,
  dealt,
  exchanged,
  multipleWorlds,
  type Place,
  publishedOf,
  singleWorlds,
  tableOf,
  total,
  unanimous,
  withUnanimousRow,
  type World,
} from './worlds.js';

/** Every run tries the same tables, so that a failure is there again. */
const runs = (numRuns: number): fc.Parameters<unknown> => ({
  seed: 20261125,
  numRuns,
  endOnFailure: true,
});

const isShown = (row: PublishedRow, option: number): boolean =>
  'cells' in row && typeof row.cells[option] === 'number';

const isNobodys = ({ all }: ProtectedTable, option: number): boolean =>
  'cells' in all && all.cells[option] === 0;

/** The hidden counts of a table's rows. Nobody is in an empty row, and what nobody at all chose is no secret. */
const secretsOf = (table: RawTable, published: ProtectedTable): Place[] =>
  table.partitions.flatMap(({ rows }, breakdown) =>
    rows.flatMap(({ base, counts }, row) =>
      counts.flatMap((_, option) =>
        base === 0 || isNobodys(published, option) || isShown(published.partitions[breakdown]![row]!, option)
          ? []
          : [{ breakdown, row, option }],
      ),
    ),
  );

/** Worlds that may look like this one, and in which the count at a place may be another. */
function* neighbours(world: World, place: Place): Generator<World> {
  for (const changes of changesAt(world, place)) {
    const other = changed(world, changes);
    if (other) yield other;
  }
  // Of what is hidden as a whole, because everybody, or everybody in some row, may have chosen the same.
  for (const option of world.breakdowns[0]![0]!.keys()) {
    yield unanimous(world, option);
    yield exchanged(world, place.option, option);
  }
  for (const row of world.breakdowns[place.breakdown]!.keys())
    for (const option of world.breakdowns[place.breakdown]![row]!.keys()) {
      const other = withUnanimousRow(world, place.breakdown, row, option);
      if (other) yield other;
    }
}

const first = <T>(items: Iterable<T>, is: (item: T) => boolean): T | undefined => {
  for (const item of items) if (is(item)) return item;
  return undefined;
};

function assertNothingGivenAway(world: World): void {
  const published = publishedOf(world);
  const table = protectTable(tableOf(world));
  for (const place of secretsOf(tableOf(world), table)) {
    // Of several choices, those hidden as a whole are counted out in the proof: to find one like it takes too long here.
    if (world.type === 'multiple' && !table.partitions[place.breakdown]!.some((row) => 'cells' in row))
      continue;
    const other = first(
      neighbours(world, place),
      (each) => countAt(each, place) !== countAt(world, place) && publishedOf(each) === published,
    );
    assert.ok(other, `${JSON.stringify(place)} is given away by ${published}`);
  }
}

describe('Of each hidden count there is another that would be published alike', () => {
  it('in tables of small counts', () => {
    fc.assert(fc.property(singleWorlds(12), assertNothingGivenAway), runs(200));
  });

  it('in tables of larger counts', () => {
    fc.assert(fc.property(singleWorlds(60), assertNothingGivenAway), runs(150));
  });

  it('where people chose several', () => {
    fc.assert(fc.property(multipleWorlds, assertNothingGivenAway), runs(150));
  });
});

describe('A reader who takes bounds from sum to sum', () => {
  it('finds no hidden count, whatever the reach of each page tells them', () => {
    fc.assert(
      fc.property(singleWorlds(16), (world) => {
        const table = tableOf(world);
        const published = protectTable(table);
        const { partitions } = attack(published, table.all.counts.length, {
          bases: table.partitions.map(({ rows }) => rows.map(({ base }) => protectCount(base))),
          everybody: world.breakdowns.every((counts) => total(counts.at(-1)!) === 0),
        });
        for (const { breakdown, row, option } of secretsOf(table, published)) {
          const { low, high } = partitions[breakdown]![row]![option]!;
          const count = table.partitions[breakdown]!.rows[row]!.counts[option]!;
          assert.ok(low <= count && count <= high, 'the reader is wrong');
          assert.ok(low < high, `${JSON.stringify(published)} gives ${low} away`);
        }
      }),
      runs(800),
    );
  });
});

/** A world and those who came after: the same rows, and at least ten people. */
const releases = fc
  .tuple(singleWorlds(12), fc.integer({ min: 10, max: 30 }), fc.infiniteStream(fc.nat(59)))
  .map(([before, people, dice]): readonly [before: World, batch: World] => {
    const next = (below: number): number => (dice.next().value as number) % below;
    const counts = before.breakdowns[0]!.map((row) => row.map(() => 0));
    const rows = total(before.breakdowns[0]!.at(-1)!) ? counts.length : counts.length - 1;
    for (let each = 0; each < people; each++) counts[next(rows)]![next(counts[0]!.length)]!++;
    const sixes = (function* () {
      for (;;) yield next(6);
    })();
    const breakdowns = before.breakdowns.map((_, at) => (at ? dealt(columnTotals(counts), sixes) : counts));
    return [before, { type: 'single', breakdowns, bases: breakdowns.map((each) => each.map(total)) }];
  });

const together = (one: World, other: World): World => ({
  ...one,
  breakdowns: one.breakdowns.map((rows, at) =>
    rows.map((row, place) => row.map((count, option) => count + other.breakdowns[at]![place]![option]!)),
  ),
  bases: one.bases.map((bases, at) => bases.map((base, place) => base + other.bases[at]![place]!)),
});

const rawOf = (before: World, batch: World): readonly [RawTable, RawTable] => {
  const first = renewTable(tableOf(before));
  return [first, renewTable(tableOf(together(before, batch)), first)];
};

/** Pairs that may look like this one: others were there before, or came after, or changed places between the two. */
function* pairsBeside(before: World, batch: World, place: Place): Generator<readonly [World, World]> {
  const { breakdown, option } = place;
  for (const changes of changesAt(before, place)) {
    const other = changed(before, changes);
    if (!other) continue;
    yield [other, batch];
    const back = changed(
      batch,
      changes.map(([at, row, column, by]): Change => [at, row, column, -by]),
    );
    if (back) yield [other, back];
    if (columnTotals(other.breakdowns[0]!).join() === columnTotals(before.breakdowns[0]!).join()) continue;
    // Somebody in all chose another option before, and somebody who came after made up for it.
    for (const row of batch.breakdowns[breakdown]!.keys())
      for (const others of changesAt(batch, { breakdown, row, option })) {
        const batchToo = changed(batch, others);
        if (batchToo) yield [other, batchToo];
      }
  }
  for (const changes of changesAt(batch, place)) {
    const other = changed(batch, changes);
    if (other) yield [before, other];
  }
}

describe('Two releases', () => {
  it('give no hidden count away either, to one who sees both and knows how many came to each row', () => {
    fc.assert(
      fc.property(releases, ([before, batch]) => {
        const raws = rawOf(before, batch);
        const tables = raws.map(protectTable);
        const published = JSON.stringify(tables);
        for (const at of [0, 1])
          for (const place of secretsOf(raws[at]!, tables[at]!)) {
            const { breakdown, row, option } = place;
            // What is hidden as a whole is more of the same, and takes too long here.
            if (!tables[at]!.partitions[breakdown]!.some((each) => 'cells' in each)) continue;
            const countIn = (pair: readonly RawTable[]): number =>
              pair[at]!.partitions[breakdown]!.rows[row]!.counts[option]!;
            // That nobody said it is no secret from the moment on at which it is published of a row that they are in.
            const later = tables[1]!.partitions[breakdown]![row]!;
            if (countIn(raws) === 0 && (isNobodys(tables[1]!, option) || isShown(later, option))) continue;
            const other = first(pairsBeside(before, batch, place), (pair) => {
              const raw = rawOf(...pair);
              return countIn(raw) !== countIn(raws) && JSON.stringify(raw.map(protectTable)) === published;
            });
            assert.ok(other, `${JSON.stringify(place)} of release ${at} is given away by ${published}`);
          }
      }),
      runs(120),
    );
  });
});
