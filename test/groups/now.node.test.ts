import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { wallClock } from '../../src/groups/now.js';

describe('the clock on the wall', () => {
  it('is that of London in the year round, and when the clocks change', () => {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/London',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    for (let year = 1996; year < 2038; year++)
      for (const month of [2, 9])
        for (let hour = 0; hour < 31 * 24; hour++) {
          const date = new Date(Date.UTC(year, month, 1, hour, 59));
          const { day, time } = wallClock(date);
          assert.equal(`${day} ${time}`, format.format(date));
        }
  });
});
