import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { differs, marginOf, proportionOf } from '../../../src/results/model/index.js';

const to3 = (share: number): number => Math.round(share * 1000) / 1000;

describe('The margin of a share', () => {
  // Worked out with the closed form of Wilson's interval, z = 1.95996.
  const rows: readonly (readonly [count: number, of: number, low: number, high: number])[] = [
    [50, 100, 0.404, 0.596],
    [0, 10, 0, 0.278],
    [10, 10, 0.722, 1],
    [81, 263, 0.255, 0.366], // Newcombe 1998, Statistics in Medicine 17, 857-872, table I
    [15, 148, 0.062, 0.161], // the same
    [0, 20, 0, 0.161], // the same
    [1, 29, 0.006, 0.172], // the same
  ];
  for (const [count, of, low, high] of rows) {
    it(`of ${count} of ${of} is ${low} to ${high}`, () => {
      const margin = marginOf({ count, of });
      assert.deepEqual([to3(margin.low), to3(margin.high)], [low, high]);
    });
  }
  it('of nobody says nothing', () => {
    assert.deepEqual(marginOf({ count: 0, of: 0 }), { low: 0, high: 1 });
  });
  it('is wider where more is claimed', () => {
    assert.ok(marginOf({ count: 50, of: 100 }, 20).high > 0.64);
  });
});

describe('Two shares', () => {
  const rows: readonly (readonly [string, [number, number], [number, number], boolean, number?])[] = [
    ['far apart, of many', [200, 400], [120, 400], true],
    ['the other way round', [120, 400], [200, 400], true],
    ['apart by what chance does', [55, 100], [45, 100], false],
    ['apart by what rounding does', [25, 50], [20, 50], false],
    ['far apart, of few', [15, 20], [10, 25], false],
    ['that are equal', [50, 100], [50, 100], false],
    ['of nobody', [0, 0], [50, 100], false],
    ['that would differ if they were the only ones', [70, 100], [50, 100], false, 20],
    ['that differ if they are the only ones', [70, 100], [50, 100], true],
  ];
  for (const [title, [a, n], [b, m], expected, comparisons] of rows) {
    it(`${title} ${expected ? 'differ' : 'do not differ'}`, () => {
      assert.equal(differs({ count: a, of: n }, { count: b, of: m }, comparisons), expected);
    });
  }
  it('differ both ways round or not at all, and never more surely among many', () => {
    const proportion = fc
      .tuple(fc.nat(200), fc.integer({ min: 1, max: 200 }))
      .map(([count, of]) => ({ count: Math.min(count, of), of }));
    fc.assert(
      fc.property(proportion, proportion, (a, b) => {
        assert.equal(differs(a, b), differs(b, a));
        if (differs(a, b, 10)) assert.ok(differs(a, b));
      }),
    );
  });
});

describe('The proportion of an option', () => {
  it('is its count of all that are shown', () => {
    assert.deepEqual(proportionOf({ cells: [30, 20], atLeast: 50 }, 1, 'single'), { count: 20, of: 50 });
  });
  it('is not known where something is hidden', () => {
    assert.equal(proportionOf({ cells: [30, '<8'], atLeast: 30 }, 0, 'single'), undefined);
    assert.equal(proportionOf({ hidden: 'tooFew' }, 0, 'single'), undefined);
  });
  it('is not known where people could choose several', () => {
    assert.equal(proportionOf({ cells: [30, 20], atLeast: 30 }, 0, 'multiple'), undefined);
  });
});
