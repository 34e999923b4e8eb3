import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { OrderedList } from '../../../../src/groups/model/finding/ordered-list.js';

describe('A list that is put in order only as far as it is looked at', () => {
  const places = fc.array(fc.integer({ min: 0, max: 2 ** 33 - 1 }), { maxLength: 300 });
  const slices = fc.array(fc.tuple(fc.nat(320), fc.nat(320)), { minLength: 1, maxLength: 8 });

  it('gives what a whole list in order would, whichever part is asked for first', () => {
    fc.assert(
      fc.property(places, slices, fc.nat(), (all, parts, less) => {
        const groups = all.map((_, at) => at);
        const whole = groups.toSorted((a, b) => all[a]! - all[b]! || a - b);
        const list = new OrderedList(
          groups,
          { of: (group) => all[group]!, atLeast: (group) => Math.max(0, all[group]! - less) },
          (group) => group,
        );
        assert.equal(list.length, all.length);
        for (const [from, to] of parts) assert.deepEqual(list.slice(from, to), whole.slice(from, to));
        assert.deepEqual([...list], whole);
      }),
    );
  });

  it('asks nothing of what cannot be shown, and makes nothing of it', () => {
    let asked = 0;
    const made: number[] = [];
    const list = new OrderedList(
      Array.from({ length: 1000 }, (_, at) => at),
      { of: (group) => (asked++, group), atLeast: (group) => (group < 500 ? 0 : 400) },
      (group) => (made.push(group), group),
    );
    assert.deepEqual(list.slice(0, 2), [0, 1]);
    assert.deepEqual([asked, made], [500, [0, 1]]);
    assert.deepEqual(list.slice(0, 1), [0]);
    assert.equal(asked, 500);
  });
});
