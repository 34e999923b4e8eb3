import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { reachShares } from '../../../src/results/model/missing.js';
import type { PublishedCell } from '../../../src/results/model/published-results.js';

type Row = readonly [answers: PublishedCell, population?: number];

const shares = (...rows: Row[]) =>
  reachShares({
    by: 'age',
    title: 'Age',
    rows: rows.map(([answers, population], index) => ({
      value: String(index),
      text: String(index),
      answers,
      ...(population !== undefined && { population }),
    })),
  }).map(({ share, missing }) => `${share}${missing ? ' missing' : ''}`);

describe('Who is missing', () => {
  const table: readonly (readonly [title: string, rows: Row[], expected: string[]])[] = [
    [
      'is told of a group far below its part',
      [
        [20, 30],
        [180, 70],
      ],
      ['10 missing', '90'],
    ],
    [
      'is not told of a group a little below its part',
      [
        [50, 30],
        [150, 70],
      ],
      ['25', '75'],
    ],
    [
      'is not told of few answers',
      [
        [0, 20],
        [10, 80],
      ],
      ['0', '100'],
    ],
    [
      'is told of fewer than 8',
      [
        ['<8', 30],
        [180, 70],
      ],
      ['undefined missing', '100'],
    ],
    [
      'is not told of a count that is hidden for another',
      [
        ['*', 30],
        [180, 70],
      ],
      ['undefined', '100'],
    ],
    ['is not told where nobody knows the population', [[20], [180]], ['10', '90']],
    [
      'is told of a group of which nobody answered',
      [
        [0, 30],
        [200, 70],
      ],
      ['0 missing', '100'],
    ],
    [
      'is not told where nothing is shown',
      [
        ['<8', 50],
        ['<8', 50],
      ],
      ['undefined', 'undefined'],
    ],
  ];
  for (const [title, rows, expected] of table) {
    it(title, () => {
      assert.deepEqual(shares(...rows), expected);
    });
  }
});
