import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { protectTogether } from '../../../src/results/model/index.js';
import type { PublishedTogether } from '../../../src/results/model/published-results.js';

describe('Groups that answered together', () => {
  const tooFew: PublishedTogether = { hidden: 'tooFew' };
  const rows: readonly (readonly [what: string, sizes: number[], shown: PublishedTogether])[] = [
    ['none', [], tooFew],
    ['one, however large', [500], tooFew],
    ['two, each of which would know the size of the other', [30, 40], tooFew],
    ['three that are few people', [2, 2, 2], tooFew],
    ['three', [12, 20, 29], { groups: '<8', people: 60 }],
    ['as many as may be counted', Array<number>(11).fill(7), { groups: 10, people: 75 }],
  ];
  for (const [what, sizes, shown] of rows)
    it(`${'hidden' in shown ? 'are hidden' : 'are shown'}: ${what}`, () =>
      assert.deepEqual(protectTogether(sizes), shown));
});
