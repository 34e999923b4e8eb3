import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { backoff, LONGEST_WAIT, readRetryAfter } from '../../src/delivery/backoff.js';

describe('Backing off', () => {
  const windows: [attempts: number, milliseconds: number][] = [
    [1, 1_000],
    [2, 2_000],
    [5, 16_000],
    [9, 256_000],
    [10, 300_000],
    [5_000, 300_000],
  ];
  for (const [attempts, window] of windows) {
    it(`waits anything up to ${window / 1000} s after ${attempts} failed attempts`, () => {
      assert.equal(backoff(attempts, 0), 0);
      assert.equal(backoff(attempts, 0.5), window / 2);
      assert.ok(backoff(attempts, 0.999999) <= window);
    });
  }

  it('never comes back before the endpoint asked for it, and spreads out after that', () => {
    assert.equal(backoff(1, 0, 3_000), 3_000);
    assert.equal(backoff(3, 0.5, 3_000), 5_000);
  });

  it('does not let an endpoint put it off for more than an hour', () => {
    assert.equal(backoff(1, 0, 1e12), 3_600_000);
    assert.ok(backoff(99, 1, 1e12) <= LONGEST_WAIT);
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2026, 10, 23, 12);
  const cases: [title: string, header: string | null, milliseconds: number][] = [
    ['in seconds', '3', 3_000],
    ['of zero', '0', 0],
    ['as a date', 'Mon, 23 Nov 2026 12:02:00 GMT', 120_000],
    ['as a date that is past', 'Mon, 23 Nov 2026 11:59:00 GMT', 0],
    ['that is absent', null, 0],
    ['that is empty', '', 0],
    ['that is nonsense', 'soon', 0],
    ['that is negative', '-5', 0],
  ];
  for (const [title, header, expected] of cases) {
    it(`${title} asks for ${expected} ms`, () => assert.equal(readRetryAfter(header, now), expected));
  }
});
