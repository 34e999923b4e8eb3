import assert from 'node:assert/strict';
import { test } from 'node:test';

import { soakedEngines } from './engines.js';
import { faultsOfSoak, soak } from './soak.js';

// A short one; `npm run soak` has a hundred times as many.
for (const engine of soakedEngines) {
  test(`${engine.name} loses and doubles nothing while all goes wrong`, { skip: engine.skip }, async (t) => {
    assert.deepEqual(faultsOfSoak(await soak(t, { engine, sendings: 200, kills: 2, seed: 20_261_126 })), []);
  });
}
