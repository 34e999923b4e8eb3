import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { nextLook } from '../../../src/results/model/next-look.js';

const now = new Date('2026-11-25T12:00:00Z');
const MINUTE = 60_000;

describe('Results are asked for again', () => {
  const rows: readonly (readonly [
    string,
    minutes: number,
    nextAt: string | undefined,
    ms: number | undefined,
  ])[] = [
    ['not at all, unless the page wants it', 0, undefined, undefined],
    ['not at all for what is no number', NaN, undefined, undefined],
    ['as often as the page wants it', 30, undefined, 30 * MINUTE],
    ['no more often than every 5 minutes', 1, undefined, 5 * MINUTE],
    ['not before the next release', 30, '2026-11-25T15:00:00Z', 180 * MINUTE],
    ['as often as wanted once that has been', 30, '2026-11-24', 30 * MINUTE],
  ];
  for (const [title, minutes, nextAt, ms] of rows) {
    it(title, () => {
      assert.equal(
        nextLook(minutes, { at: '2026-11-24', ...(nextAt && { nextAt }) }, { now, chance: 0 }),
        ms,
      );
    });
  }
  it('not by everybody at the same moment', () => {
    assert.equal(nextLook(30, undefined, { now, chance: 0.5 }), 30.5 * MINUTE);
  });
});
