import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { differencesOf } from '../../../src/results/model/differences.js';
import type { PublishedRow } from '../../../src/results/model/published-results.js';
import { question } from './published.js';

const row = (...cells: number[]): PublishedRow => ({
  cells,
  atLeast: cells.reduce((sum, cell) => sum + cell, 0),
});
const three = question({ options: ['a', 'b', 'c'].map((value) => ({ value, text: value })) });
const two = question();

describe('Differences between rows', () => {
  it('are told for each option, between the rows furthest apart', () => {
    assert.deepEqual(differencesOf(three, [row(200, 100, 100), row(100, 100, 200), row(150, 100, 150)]), [
      { option: 0, more: 0, less: 1 },
      { option: 2, more: 1, less: 0 },
    ]);
  });
  it('are told once of two options', () => {
    assert.deepEqual(differencesOf(two, [row(100, 200), row(200, 100)]), [{ option: 0, more: 1, less: 0 }]);
  });
  it('are none where chance could do as much', () => {
    assert.deepEqual(differencesOf(two, [row(50, 50), row(60, 40)]), []);
  });
  it('have to be greater where more is compared', () => {
    const rows = [row(70, 30), row(50, 50)];
    assert.equal(differencesOf(two, rows)?.length, 1);
    assert.deepEqual(differencesOf(two, [...rows, ...Array.from({ length: 8 }, () => row(60, 40))]), []);
  });
  it('cannot be told of fewer than two rows that show everything', () => {
    assert.equal(differencesOf(two, [row(50, 50)]), undefined);
    assert.equal(
      differencesOf(two, [row(50, 50), { hidden: 'tooFew' }, { cells: [90, '<8'], atLeast: 90 }, row(0, 0)]),
      undefined,
    );
  });
  it('cannot be told where people could choose several', () => {
    assert.equal(differencesOf(question({ type: 'multiple' }), [row(10, 90), row(90, 10)]), undefined);
  });
});
