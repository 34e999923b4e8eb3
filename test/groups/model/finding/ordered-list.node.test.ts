import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { OrderedList } from '../../../../src/groups/model/finding/ordered-list.js';

describe('A list that is put in order only as far as it is looked at', () => {
  const places = fc.array(fc.integer({ min: 0, max: 2 ** 33 - 1 }), { maxLength: 300 });
  const slices = fc.array(fc.tuple(fc.nat(320), fc.nat(320)), { minLength: 1, maxLength: 8 });

  it('gives what a whole list in order would, whichever part is asked for first', () => {
    fc.assert(
      fc.property(places, slices, (all, parts) => {
        const groups = all.map((_, at) => at);
        const whole = groups.toSorted((a, b) => all[a]! - all[b]! || a - b);
        const list = new OrderedList(
          groups,
          (group) => all[group]!,
          (group) => group,
        );
        assert.equal(list.length, all.length);
        for (const [from, to] of parts) assert.deepEqual(list.slice(from, to), whole.slice(from, to));
        assert.deepEqual([...list], whole);
      }),
    );
  });

  it('asks where a group is to be once, and makes nothing of what is not shown', () => {
    let asked = 0;
    const made: number[] = [];
    const list = new OrderedList(
      Array.from({ length: 1000 }, (_, at) => at),
      (group) => (asked++, 1000 - group),
      (group) => (made.push(group), group),
    );
    assert.deepEqual(list.slice(0, 2), [999, 998]);
    assert.deepEqual(list.slice(2, 3), [997]);
    assert.deepEqual([asked, made], [1000, [999, 998, 997]]);
  });
});
