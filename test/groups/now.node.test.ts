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
  it('may be that of another place', () => {
    const date = new Date('2026-11-26T23:30:00Z');
    assert.deepEqual(wallClock(date, 'Asia/Kolkata'), { day: '2026-11-27', time: '05:00' });
    assert.deepEqual(wallClock(new Date('2026-11-27T00:00:00Z'), 'Europe/Dublin'), {
      day: '2026-11-27',
      time: '00:00',
    });
  });
});
