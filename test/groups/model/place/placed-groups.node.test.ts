import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Group, Place } from '../../../../src/groups/model/group.js';
import type { Point } from '../../../../src/groups/model/place/distance.js';
import { mostOf, nearestOf, placedGroups } from '../../../../src/groups/model/place/placed-groups.js';
import { walkers } from '../../../../stories/fixtures/groups.js';

const place = (precision: Place['precision'], lat?: number, lng?: number): Place => ({
  ...{ lines: [], access: [], precision },
  ...(lat !== undefined && lng !== undefined && { lat, lng }),
});
const group = (id: string, places: Place[], more: Partial<Group> = {}): Group => ({
  ...walkers,
  ...{ id, places },
  ...more,
});
const placed = (...groups: Group[]) => placedGroups(groups.map((each) => ({ group: each })));
const none = { private: 0, anywhere: 0, unknown: 0 };

describe('on a map are', () => {
  const rows: readonly (readonly [what: string, groups: Group[], keys: string[], unplaced: object])[] = [
    ['nothing of nothing', [], [], none],
    ['a group where it meets', [group('a', [place('exact', 52, -4)])], ['a 0'], none],
    [
      'all of its places',
      [group('a', [place('exact', 52, -4), place('postcode', 52.1, -4)])],
      ['a 0', 'a 1'],
      none,
    ],
    [
      'groups in their order',
      [group('b', [place('exact', 53, -4)]), group('a', [place('exact', 52, -4)])],
      ['b 0', 'a 0'],
      none,
    ],
    ['no address that is kept vague', [group('a', [place('area')])], [], { ...none, private: 1 }],
    [
      'not even if its record says where that is',
      [group('a', [place('area', 52, -4), place('none', 52, -4)])],
      [],
      { ...none, private: 1 },
    ],
    [
      'the public place of a group with both',
      [group('a', [place('area'), place('exact', 52, -4)])],
      ['a 1'],
      none,
    ],
    ['no group online', [group('a', [], { attendance: ['online'] })], [], { ...none, anywhere: 1 }],
    ['no group for everywhere', [group('a', [], { wide: true })], [], { ...none, anywhere: 1 }],
    [
      'no group that does not say where',
      [group('a', []), group('b', [place('exact')]), group('c', [place('postcode', 52)])],
      [],
      { ...none, unknown: 3 },
    ],
  ];
  for (const [what, groups, keys, unplaced] of rows)
    it(what, () => {
      const result = placed(...groups);
      assert.deepEqual(
        result.placed.map(({ key }) => key),
        keys,
      );
      assert.deepEqual(result.unplaced, unplaced);
    });
});

const at = (lat: number, lng = -4): Point => ({ lat, lng });

describe('a map shows at first', () => {
  const town = [at(52), at(52.01), at(52.02), at(52.03)];
  const rows: readonly (readonly [what: string, points: Point[], left: Point[]])[] = [
    ['nothing of nothing', [], []],
    ['one place', [at(52)], []],
    ['two places, however far apart', [at(52), at(57)], []],
    ['a town', town, []],
    ['a town without what is in the wrong county', [...town, at(56)], [at(56)]],
    ['a town without what is in the sea', [...town, at(0.1, 51)], [at(0.1, 51)]],
    ['one building and the next street', [at(52), at(52), at(52), at(52.02)], []],
    ['one building without the next county', [at(52), at(52), at(52), at(53)], [at(53)]],
  ];
  for (const [what, points, left] of rows)
    it(what, () => {
      assert.deepEqual(
        mostOf(points),
        points.filter(({ lat, lng }) => !left.some((each) => each.lat === lat && each.lng === lng)),
      );
    });

  it('the nearest to somebody who said where they are', () => {
    assert.deepEqual(nearestOf([at(53), at(52.2), at(51.9)], at(52), 2), [at(51.9), at(52.2)]);
  });
});
