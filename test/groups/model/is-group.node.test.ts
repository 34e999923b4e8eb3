import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { isGroup } from '../../../src/groups/model/is-group.js';
import { groupWith } from './group-with.js';

describe("A group's record as this library makes it", () => {
  const group = groupWith({ name: 'Choir' });

  it('is known by its shape', () => {
    assert.ok(isGroup(group));
    for (const other of [undefined, null, 'Choir', [], {}, { name: 'Choir' }]) assert.ok(!isGroup(other));
  });

  // `prose` and the like may be missing; what is there in every record is what a page relies on.
  for (const [name, value] of Object.entries(group))
    if (Array.isArray(value) || typeof value === 'object' || ['id', 'name'].includes(name))
      it(`is none without its ${name}, or with another kind of it`, () => {
        for (const wrong of [undefined, null, 5]) assert.ok(!isGroup({ ...group, [name]: wrong }));
      });
});
