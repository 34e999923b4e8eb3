import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { countWords, percentWords } from '../../src/language/number-words.js';

describe('numbers in words', () => {
  for (const count of [0, 7, 10, 185, 999, 1000, 10_171, 223_305, 1_000_000, 67_000_005])
    it(`${count} people are counted as \`Intl\` would`, () => {
      for (const tag of ['en-GB', 'cy']) assert.equal(countWords(count), count.toLocaleString(tag));
    });

  it('a share is a percentage', () => assert.equal(percentWords(43), '43%'));
});
