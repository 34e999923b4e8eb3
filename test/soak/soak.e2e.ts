import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { soakedEngines } from './engines.js';
import { faultsOfSoak, soak } from './soak.js';

// A short one; `npm run soak` has 250 times as many. It mostly waits, so both go side by side; and so few send at the
// same time that a busy machine is in time for them, or they would wait the longer for their next try.
describe('While all goes wrong', { concurrency: true }, () => {
  for (const engine of soakedEngines) {
    it(`${engine.name} loses and doubles nothing`, { skip: engine.skip }, async (test) => {
      const options = { engine, sendings: 80, kills: 2, people: 16, seed: 20_261_126 };
      assert.deepEqual(faultsOfSoak(await soak(test, options)), []);
    });
  }
});
