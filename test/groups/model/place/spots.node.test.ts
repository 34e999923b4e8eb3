import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { spotsOf, type Drawn } from '../../../../src/groups/model/place/spots.js';

const at = (item: string, x: number, y: number): Drawn<string> => ({ item, x, y });

describe('the spots of a map', () => {
  const rows: readonly (readonly [what: string, drawn: Drawn<string>[], spots: string[]])[] = [
    ['nothing', [], []],
    ['one', [at('a', 5, 5)], ['a']],
    ['two in one building', [at('a', 5, 5), at('b', 5, 5)], ['ab']],
    ['two that would overlap', [at('a', 0, 0), at('b', 39, 39)], ['ab']],
    ['two that just do not', [at('a', 0, 0), at('b', 40, 0)], ['a', 'b']],
    ['left of and above nothing', [at('a', -10, -10), at('b', 10, 10)], ['ab']],
    ['the first of two that are near', [at('a', 0, 0), at('b', 50, 0), at('c', 25, 0)], ['ac', 'b']],
    ['not by way of another', [at('a', 0, 0), at('b', 30, 0), at('c', 60, 0)], ['ab', 'c']],
  ];
  for (const [what, drawn, spots] of rows)
    it(`gather ${what}`, () => {
      assert.deepEqual(
        spotsOf(drawn, 40).map(({ items }) => items.join('')),
        spots,
      );
    });

  it('hold everything once, in order, and no two of them overlap', () => {
    const points = fc.array(
      fc.record({ x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: -300, max: 300 }) }),
    );
    fc.assert(
      fc.property(points, (all) => {
        const spots = spotsOf(
          all.map((point, index) => ({ item: index, ...point })),
          40,
        );
        const items = spots.flatMap((spot) => spot.items);
        assert.deepEqual(
          [...items].sort((a, b) => a - b),
          all.map((_, index) => index),
        );
        const firsts = spots.map((spot) => spot.items[0]!);
        assert.deepEqual(
          [...firsts].sort((a, b) => a - b),
          firsts,
        );
        for (const [index, one] of spots.entries())
          for (const other of spots.slice(index + 1))
            assert.ok(Math.abs(one.x - other.x) >= 40 || Math.abs(one.y - other.y) >= 40);
      }),
    );
  });
});
