import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { sharedCy } from '../../src/language/cy.js';
import { dayOf, dayWords } from '../../src/language/date-words.js';
import { sharedEnGb } from '../../src/language/en-gb.js';

describe('a day in words', () => {
  it('is as people write it', () => {
    assert.equal(dayWords('2027-01-31', sharedEnGb), '31 January 2027');
    assert.equal(dayWords('2026-11-05', sharedCy), '5 Tachwedd 2026');
  });

  it('stays as it is where it is no day', () => {
    for (const text of ['', 'soon', '2027-01', '2027-01-31T10:00'])
      assert.equal(dayWords(text, sharedEnGb), text);
  });
});

describe('the day of a moment', () => {
  it('is that of the reader’s clock', () => {
    assert.equal(dayOf(new Date(2026, 10, 5, 0, 0)), '2026-11-05');
    assert.equal(dayOf(new Date(2026, 10, 5, 23, 59)), '2026-11-05');
  });
});
