import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { freshnessOf, monthsBetween } from '../../../src/groups/model/freshness.js';

describe('how far a record can be trusted', () => {
  const bands: readonly [checked: string | undefined, band: string][] = [
    ['2026-11-26', 'fresh'],
    ['2026-08-27', 'fresh'],
    ['2026-08-26', 'ageing'],
    ['2026-05-27', 'ageing'],
    ['2026-05-26', 'stale'],
    ['2023-01-01', 'stale'],
    ['2026-11-27', 'unknown'],
    [undefined, 'unknown'],
  ];
  for (const [checked, band] of bands)
    it(`is ${band} where it was checked ${checked ?? 'nobody knows when'}`, () =>
      assert.equal(freshnessOf(checked, '2026-11-26'), band));

  it('is for the page’s owner to say', () =>
    assert.equal(freshnessOf('2026-05-26', '2026-11-26', 12), 'fresh'));
  it('counts whole months', () => {
    assert.equal(monthsBetween('2026-01-31', '2026-02-28'), 0);
    assert.equal(monthsBetween('2025-12-26', '2026-11-26'), 11);
  });
});
