import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { newReceipt } from '../../demo/collector/src/receipt.js';

describe('A receipt', () => {
  it('has eight characters that nobody mixes up, and is no word', () => {
    for (let count = 0; count < 1000; count++) assert.match(newReceipt(), /^[CDFGHJKMNPQRTVWXY2-9]{8}$/);
  });

  it('comes up twice in ten thousand only if chance is broken', () => {
    assert.equal(new Set(Array.from({ length: 10_000 }, newReceipt)).size, 10_000);
  });
});
