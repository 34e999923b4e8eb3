import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { sharesOf, wholePercentages } from '../../../src/results/model/index.js';

describe('Whole percentages', () => {
  const rows: readonly (readonly [counts: number[], percentages: number[], step?: number])[] = [
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    [
      [1, 1],
      [50, 50],
    ],
    [
      [2, 1],
      [67, 33],
    ],
    [
      [10, 0],
      [100, 0],
    ],
    [
      [15, 15, 15, 15, 15, 15],
      [17, 17, 17, 17, 16, 16],
    ],
    [
      [1, 2, 4],
      [14, 29, 57],
    ],
    [[], []],
    [
      [0, 0],
      [0, 0],
    ],
    [[10, 10, 10], [35, 35, 30], 5],
    [[30, 10], [75, 25], 5],
  ];
  for (const [counts, percentages, step] of rows) {
    it(`of ${counts.join(', ') || 'nothing'} are ${percentages.join(', ') || 'none'}`, () => {
      assert.deepEqual(wholePercentages(counts, step), percentages);
    });
  }

  const counts = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 20 });

  it('always add to 100', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(1, 5), (some, step) => {
        fc.pre(some.some(Boolean));
        assert.equal(
          wholePercentages(some, step).reduce((sum, each) => sum + each, 0),
          100,
        );
      }),
    );
  });

  it('are less than a step from the true ones, and none for nobody', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(1, 5), (some, step) => {
        const total = some.reduce((sum, each) => sum + each, 0);
        fc.pre(total > 0);
        for (const [index, each] of wholePercentages(some, step).entries()) {
          assert.ok(Math.abs(each - (some[index]! / total) * 100) < step);
          if (!some[index]) assert.equal(each, 0);
        }
      }),
    );
  });

  it('do not turn the order of counts around', () => {
    fc.assert(
      fc.property(counts, (some) => {
        const shares = wholePercentages(some);
        for (const [a, count] of some.entries())
          for (const [b, other] of some.entries()) if (count > other) assert.ok(shares[a]! >= shares[b]!);
      }),
    );
  });
});

describe('Shares', () => {
  it('of more than 50 people are whole percentages', () => {
    assert.deepEqual(sharesOf({ cells: [60, 30, 0], atLeast: 90 }, 'single'), [67, 33, 0]);
  });
  it('of up to 50 people are in fives', () => {
    assert.deepEqual(sharesOf({ cells: [30, 15], atLeast: 45 }, 'single'), [65, 35]);
  });
  it('are of the answers shown, and none for what is hidden', () => {
    assert.deepEqual(sharesOf({ cells: [120, '<8', 80], atLeast: 200 }, 'single'), [60, undefined, 40]);
    assert.deepEqual(sharesOf({ cells: [300, '<8', 10, '*'], atLeast: 310 }, 'single'), [
      97,
      undefined,
      3,
      undefined,
    ]);
  });
  it('are none where more than a tenth may be hidden', () => {
    assert.equal(sharesOf({ cells: [40, '<8', 20], atLeast: 60 }, 'single'), undefined);
    assert.equal(sharesOf({ cells: [100, '<8', 80, '*'], atLeast: 180 }, 'single'), undefined);
    assert.deepEqual(sharesOf({ cells: [40, '<8', 25], atLeast: 65 }, 'single'), [62, undefined, 38]);
  });
  it('are none for a row that is hidden, that shows nobody, or in which people could choose several', () => {
    assert.equal(sharesOf({ hidden: 'tooFew' }, 'single'), undefined);
    assert.equal(sharesOf({ cells: ['<8', '<8'], atLeast: 0 }, 'single'), undefined);
    assert.equal(sharesOf({ cells: [60, 30], atLeast: 60 }, 'multiple'), undefined);
  });
});
