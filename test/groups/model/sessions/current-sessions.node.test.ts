import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Session } from '../../../../src/groups/model/group.js';
import { begunSessions, currentSessions } from '../../../../src/groups/model/sessions/current-sessions.js';

const TODAY = '2026-11-26';

const session = (facts: Partial<Session>): Session => ({
  ...{ freq: 'weekly', interval: 1, days: [], nth: [], monthDays: [], except: [] },
  ...facts,
});

describe('the sessions that are still to come', () => {
  it('are one for rows that differ by the weekday only', () => {
    const rows = [
      session({ days: ['TU'], start: '10:00' }),
      session({ days: ['TH'], start: '10:00' }),
      session({ days: ['TH'], start: '18:00' }),
    ];
    assert.deepEqual(
      currentSessions(rows, TODAY).map(({ days, start }) => [days, start]),
      [
        [['TU', 'TH'], '10:00'],
        [['TH'], '18:00'],
      ],
    );
  });

  it('stay apart where days of other weeks would be claimed', () => {
    const rows = [
      session({ days: ['TU'], interval: 2, from: '2026-01-06' }),
      session({ days: ['TH'], interval: 2, from: '2026-01-06' }),
    ];
    assert.equal(currentSessions(rows, TODAY).length, 2);
  });

  it('are without what is over', () => {
    const rows = [
      session({ days: ['MO'], until: '2026-11-25' }),
      session({ freq: 'once', from: '2026-11-01' }),
    ];
    assert.deepEqual(currentSessions(rows, TODAY), []);
  });

  it('are those that have begun, unless none has', () => {
    const now = session({ days: ['SA'] });
    const spring = session({ days: ['WE'], from: '2027-04-07' });
    assert.deepEqual(begunSessions([now, spring], TODAY), [now]);
    assert.deepEqual(begunSessions([spring], TODAY), [spring]);
  });
});
