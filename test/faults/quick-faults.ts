import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Fault } from './fault.js';
import { faultsOf } from './support/ledger.js';

/** Tests those that `npm test` injects. The others have tests of their own besides; `npm run faults` injects all. */
export function testQuickOnes(faults: readonly Fault[]): void {
  for (const { number, title, quick, inject } of faults) {
    if (!quick) continue;
    test(`fault ${number}, ${title}, loses nothing and doubles nothing`, async (t) => {
      assert.deepEqual(faultsOf(await inject(t)), []);
    });
  }
}
