/** What could be behind published tables: people, and other people of whom the same would be published. */
import fc from 'fast-check';

import { protectTable, type RawRow, type RawTable } from '../../../src/results/model/index.js';

/**
 * Rows of counts. The last row of a breakdown are those who did not say where they belong: it is never published. With
 * that row alone there is no breakdown.
 */
export type Counts = readonly (readonly number[])[];

/** The people behind a table. Each breakdown has the same totals by option. */
export interface World {
  readonly type: RawTable['type'];
  readonly breakdowns: readonly Counts[];
  /** How many are in each row, where several options could be chosen. */
  readonly bases: readonly (readonly number[])[];
}

export const total = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

export const columnTotals = (counts: Counts): number[] =>
  counts[0]!.map((_, at) => total(counts.map((row) => row[at]!)));

export function tableOf({ type, breakdowns, bases }: World): RawTable {
  const rows = breakdowns.map((counts, at) =>
    counts.map((row, place): RawRow => ({ base: bases[at]![place]!, counts: row })),
  );
  return {
    type,
    all: { base: total(bases[0]!), counts: columnTotals(breakdowns[0]!) },
    partitions: rows
      .filter(({ length }) => length > 1)
      .map((each, at) => ({ by: `division ${at}`, rows: each.slice(0, -1) })),
  };
}

/** One count of a world. */
export interface Place {
  readonly breakdown: number;
  readonly row: number;
  readonly option: number;
}

export const countAt = (world: World, { breakdown, row, option }: Place): number =>
  world.breakdowns[breakdown]![row]![option]!;

export type Change = readonly [breakdown: number, row: number, option: number, by: number];

/** The world with some counts changed; undefined if there can be none such. */
export function changed(world: World, changes: readonly Change[]): World | undefined {
  const breakdowns = world.breakdowns.map((counts) => counts.map((row) => [...row]));
  for (const [breakdown, row, option, by] of changes) breakdowns[breakdown]![row]![option]! += by;
  const isPossible = breakdowns.every((counts, at) =>
    counts.every((row, place) => {
      const base = world.bases[at]![place]!;
      const sum = total(row);
      return (
        row.every((count) => count >= 0 && count <= base) &&
        (world.type === 'single' ? sum === base : sum >= base)
      );
    }),
  );
  return isPossible ? { ...world, breakdowns } : undefined;
}

const others = (length: number, ...but: readonly number[]): number[] =>
  Array.from({ length }, (_, at) => at).filter((at) => !but.includes(at));

/**
 * Changes that alter one count, and keep how many people are in each row and how the breakdowns hang together. First
 * rings through two rows, then through three, then people of `all` who chose one hidden option instead of another.
 */
export function* changesAt(world: World, { breakdown, row, option }: Place): Generator<Change[]> {
  const counts = world.breakdowns[breakdown]!;
  const rows = others(counts.length, row);
  const options = others(counts[0]!.length, option);
  const most = world.type === 'multiple' ? 24 : 3;
  for (const by of Array.from({ length: most }, (_, at) => [at + 1, -at - 1]).flat()) {
    // Chosen or not besides something else, which the total may hide.
    if (world.type === 'multiple') yield [[breakdown, row, option, by]];
    for (const other of rows) {
      if (world.type === 'multiple')
        yield [
          [breakdown, row, option, by],
          [breakdown, other, option, -by],
        ];
      for (const instead of options)
        yield [
          [breakdown, row, option, by],
          [breakdown, row, instead, -by],
          [breakdown, other, option, -by],
          [breakdown, other, instead, by],
        ];
    }
  }
  for (const by of [1, -1])
    for (const second of rows)
      for (const third of others(counts.length, row, second))
        for (const instead of options)
          for (const last of others(counts[0]!.length, option, instead))
            yield [
              [breakdown, row, option, by],
              [breakdown, row, instead, -by],
              [breakdown, second, instead, by],
              [breakdown, second, last, -by],
              [breakdown, third, last, by],
              [breakdown, third, option, -by],
            ];
  for (const by of [1, -1])
    for (const instead of options) yield* swaps(world, { breakdown, row, option }, instead, by);
}

/** Somebody in the place's row chose another option, and so somebody did in each other breakdown. */
function* swaps(
  world: World,
  { breakdown, row, option }: Place,
  instead: number,
  by: number,
): Generator<Change[]> {
  const from = by > 0 ? instead : option;
  const places = world.breakdowns.map((counts, at) =>
    at === breakdown ? row : counts.findIndex((each) => each[from]! > 0),
  );
  if (places.includes(-1)) return;
  yield places.flatMap((place, at): Change[] => [
    [at, place, option, by],
    [at, place, instead, -by],
  ]);
}

/** The world in which everybody chose the same. */
export const unanimous = (world: World, option: number): World => ({
  ...world,
  breakdowns: world.breakdowns.map((counts, breakdown) =>
    counts.map((row, place) => row.map((_, at) => (at === option ? world.bases[breakdown]![place]! : 0))),
  ),
});

/** The world in which everybody who chose the one option chose the other, and the other way round. */
export const exchanged = (world: World, one: number, other: number): World => ({
  ...world,
  breakdowns: world.breakdowns.map((counts) =>
    counts.map((row) =>
      row.map((count, at) => (at === one ? row[other]! : at === other ? row[one]! : count)),
    ),
  ),
});

/** A world with the same rows and totals in which everybody in one row chose the same, if there can be one. */
export function withUnanimousRow(
  world: World,
  breakdown: number,
  row: number,
  option: number,
): World | undefined {
  const counts = world.breakdowns[breakdown]!;
  const bases = world.bases[breakdown]!;
  const left = columnTotals(counts);
  left[option]! -= bases[row]!;
  if (world.type !== 'single' || left[option]! < 0) return undefined;
  // The others share what is left, row by row.
  const filled = counts.map((each, at) => {
    if (at === row) return each.map((_, place) => (place === option ? bases[row]! : 0));
    let missing = bases[at]!;
    return left.map((available, place) => {
      const taken = Math.min(available, missing);
      left[place]! -= taken;
      missing -= taken;
      return taken;
    });
  });
  return { ...world, breakdowns: world.breakdowns.map((each, at) => (at === breakdown ? filled : each)) };
}

/** Everything that a reader sees, and how many people are in each row besides. */
export const publishedOf = (world: World): string =>
  JSON.stringify([protectTable(tableOf(world)), world.bases]);

/** Worlds at random: tables up to four by four of one option each, some with a second breakdown of the same people. */
export const singleWorlds = (most: number): fc.Arbitrary<World> =>
  fc
    .record({
      rows: fc.integer({ min: 2, max: 4 }),
      options: fc.integer({ min: 2, max: 4 }),
      top: fc.integer({ min: 2, max: most }),
    })
    .chain(({ rows, options, top }) => {
      const row = fc.array(fc.nat(top), { minLength: options, maxLength: options });
      return fc.record({
        counts: fc.array(row, { minLength: rows, maxLength: rows }),
        rest: fc.option(row, { nil: Array.from({ length: options }, () => 0) }),
        dice: fc.option(fc.infiniteStream(fc.nat(5)), { nil: undefined }),
      });
    })
    .map(({ counts, rest, dice }) => {
      const first = [...counts, rest];
      const breakdowns = dice ? [first, dealt(columnTotals(first), dice)] : [first];
      return { type: 'single', breakdowns, bases: breakdowns.map((each) => each.map(total)) };
    });

/** The same people again, in three groups of unlike size and without a rest. */
export function dealt(totals: readonly number[], dice: Iterator<number>): Counts {
  const rows = [0, 1, 2, 3].map(() => totals.map(() => 0));
  const groups = [0, 0, 0, 1, 1, 2];
  totals.forEach((count, option) => {
    for (let each = 0; each < count; each++) rows[groups[dice.next().value as number]!]![option]!++;
  });
  return rows;
}

/** Worlds at random in which people chose several options. */
export const multipleWorlds: fc.Arbitrary<World> = fc
  .record({ rows: fc.integer({ min: 2, max: 4 }), options: fc.integer({ min: 2, max: 4 }) })
  .chain(({ rows, options }) => {
    const row = fc.nat(24).chain((base) =>
      fc
        .array(fc.nat(base), { minLength: options, maxLength: options })
        // Everybody who answered chose something.
        .map(([first, ...others]) => [Math.max(first!, base - total(others)), ...others])
        .map((counts) => ({ base, counts })),
    );
    return fc.array(row, { minLength: rows, maxLength: rows });
  })
  .map((rows) => ({
    type: 'multiple',
    breakdowns: [[...rows.map(({ counts }) => counts), rows[0]!.counts.map(() => 0)]],
    bases: [[...rows.map(({ base }) => base), 0]],
  }));
