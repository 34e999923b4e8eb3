import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { type Bounded, everySecretHasRoom, KNOWN, type Room } from '../../../src/results/model/room.js';

const known = (value: number): Bounded => ({ value, low: value, high: value, secret: false });
const within = (value: number, low: number, high: number): Bounded => ({ value, low, high, secret: true });

describe('Hidden counts have room', () => {
  const free: Room = { less: true, more: true };
  const rows: readonly (readonly [
    what: string,
    cells: Bounded[][],
    rows: Room[],
    columns: Room[],
    has: boolean,
  ])[] = [
    ['not alone in a row whose sum is known', [[within(3, 1, 7), known(9)]], [KNOWN], [free, free], false],
    ['two in a row', [[within(3, 1, 7), within(9, 8, 12)]], [KNOWN], [free, free], true],
    [
      'not if both are as small as can be',
      [[within(1, 1, 7), within(8, 8, 12)]],
      [KNOWN],
      [free, free],
      false,
    ],
    ['alone if the sum could be more', [[within(1, 1, 7)]], [{ less: false, more: true }], [free], true],
    ['not if only the sum could be less', [[within(1, 1, 7)]], [{ less: true, more: false }], [free], false],
    [
      'not in one column of two rows',
      [
        [within(3, 1, 7), known(9)],
        [within(4, 1, 7), known(5)],
      ],
      [KNOWN, KNOWN],
      [KNOWN, KNOWN],
      false,
    ],
    [
      'in a ring of four',
      [
        [within(3, 1, 7), within(4, 1, 7)],
        [within(4, 1, 7), within(5, 1, 7)],
      ],
      [KNOWN, KNOWN],
      [KNOWN, KNOWN],
      true,
    ],
  ];
  for (const [what, cells, rowRoom, columnRoom, has] of rows)
    it(what, () => assert.equal(everySecretHasRoom(cells, rowRoom, columnRoom), has));

  it('exactly if some other table has the same sums', () => {
    const cell = fc
      .record({ value: fc.nat(4), below: fc.nat(2), above: fc.nat(2), secret: fc.boolean() })
      .map(({ value, below, above, secret }) => ({
        value,
        low: Math.max(0, value - below),
        high: value + above,
        secret,
      }));
    const tables = fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
      .chain(([height, width]) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      );
    fc.assert(
      fc.property(tables, (cells) => {
        const others = tablesLike(cells);
        const vary = cells.every((row, at) =>
          row.every(
            ({ secret, value }, column) => !secret || others.some((table) => table[at]![column] !== value),
          ),
        );
        assert.equal(
          everySecretHasRoom(
            cells,
            cells.map(() => KNOWN),
            cells[0]!.map(() => KNOWN),
          ),
          vary,
        );
      }),
      { seed: 20261125, numRuns: 400 },
    );
  });
});

/** Every table with counts within the same bounds and with the same sums, counted out. */
function tablesLike(cells: readonly (readonly Bounded[])[]): readonly (readonly (readonly number[])[])[] {
  const values = cells.map((row) => row.map(({ value }) => value));
  const sums = (table: readonly (readonly number[])[], column: number): number =>
    table.reduce((all, row) => all + row[column]!, 0);
  const rowsLike = (row: readonly Bounded[]): readonly (readonly number[])[] => {
    const target = row.reduce((all, { value }) => all + value, 0);
    return row
      .reduce<readonly (readonly number[])[]>(
        (rows, { low, high }) =>
          rows.flatMap((start) =>
            Array.from({ length: high - low + 1 }, (_, more) => [...start, low + more]),
          ),
        [[]],
      )
      .filter((each) => each.reduce((all, value) => all + value, 0) === target);
  };
  return cells
    .map(rowsLike)
    .reduce<readonly (readonly (readonly number[])[])[]>(
      (tables, rows) => tables.flatMap((table) => rows.map((row) => [...table, row])),
      [[]],
    )
    .filter((table) => table[0]!.every((_, column) => sums(table, column) === sums(values, column)));
}
