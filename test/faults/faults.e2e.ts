import assert from 'node:assert/strict';
import { test } from 'node:test';

import { allFaults } from './all-faults.js';
import { faultsOf } from './support/ledger.js';

// The others have tests of their own besides; `npm run faults` injects all of them.
for (const { number, title, quick, inject } of allFaults) {
  if (!quick) continue;
  test(`fault ${number}, ${title}, loses nothing and doubles nothing`, async (t) => {
    assert.deepEqual(faultsOf(await inject(t)), []);
  });
}
