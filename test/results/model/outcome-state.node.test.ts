import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { outcomeState } from '../../../src/results/model/outcome-state.js';

describe('An outcome', () => {
  it('is published once there are words or an address', () => {
    for (const outcome of [{ text: 'Lamps' }, { url: '/lamps', due: '2020-01-01' }])
      assert.deepEqual(outcomeState(outcome, '2026-11-25'), { kind: 'published', outcome });
  });
  it('is due up to its day', () => {
    assert.deepEqual(outcomeState({ due: '2026-11-25' }, '2026-11-25'), { kind: 'due', due: '2026-11-25' });
  });
  it('is overdue from the next day on', () => {
    assert.deepEqual(outcomeState({ due: '2026-11-25T23:59:00Z' }, '2026-11-26'), {
      kind: 'overdue',
      due: '2026-11-25',
      days: 1,
    });
  });
  it('counts the days over a change of clocks', () => {
    assert.deepEqual(outcomeState({ due: '2026-10-20' }, '2026-11-25'), {
      kind: 'overdue',
      due: '2026-10-20',
      days: 36,
    });
  });
  it('that nobody gave a day has none', () => {
    assert.deepEqual(outcomeState(undefined, '2026-11-25'), { kind: 'noDate' });
    assert.deepEqual(outcomeState({}, '2026-11-25'), { kind: 'noDate' });
  });
});
