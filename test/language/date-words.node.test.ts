import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { sharedCy } from '../../src/language/cy.js';
import { dayOf, dateWords } from '../../src/language/date-words.js';
import { sharedEnGb } from '../../src/language/en-gb.js';

describe('a date in words', () => {
  it('is as people write it', () => {
    assert.equal(dateWords('2027-01-31', sharedEnGb), '31 January 2027');
    assert.equal(dateWords('2026-11-05', sharedCy), '5 Tachwedd 2026');
  });

  it('keeps what is written of it: a month, or a time', () => {
    assert.equal(dateWords('2027-01', sharedEnGb), 'January 2027');
    assert.equal(dateWords('2027-01-31T10:30', sharedCy), '31 Ionawr 2027, 10:30');
  });

  it('stays as it is where it is none', () => {
    for (const text of ['', 'soon', '31/01/2027']) assert.equal(dateWords(text, sharedEnGb), text);
  });
});

describe('the day of a moment', () => {
  it('is that of the reader’s clock', () => {
    assert.equal(dayOf(new Date(2026, 10, 5, 0, 0)), '2026-11-05');
    assert.equal(dayOf(new Date(2026, 10, 5, 23, 59)), '2026-11-05');
  });
});
