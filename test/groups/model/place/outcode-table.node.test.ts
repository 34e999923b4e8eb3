import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Group, Place } from '../../../../src/groups/model/group.js';
import { outcodesOfGroups, readOutcodes } from '../../../../src/groups/model/place/outcode-table.js';
import { walkers } from '../../../../stories/fixtures/groups.js';

describe('a table of outcodes', () => {
  it('is read as it is written', () => {
    const reading = readOutcodes({
      source: 'Made up',
      outcodes: { RV1: [52.001, -4.2], 'rv 2': [52.01, -4.21] },
    });
    assert.deepEqual(
      [...reading!.table],
      [
        ['RV1', { lat: 52.001, lng: -4.2 }],
        ['RV2', { lat: 52.01, lng: -4.21 }],
      ],
    );
    assert.deepEqual(reading!.faults, []);
  });

  const faults: readonly (readonly [what: string, key: string, value: unknown])[] = [
    ['a whole postcode', 'RV1 4RS', [52, -4]],
    ['no postcode', 'Riverside', [52, -4]],
    ['no numbers', 'RV1', ['52', '-4']],
    ['nothing', 'RV1', null],
    ['an object', 'RV1', { lat: 52, lng: -4 }],
    ['half a place', 'RV1', [52]],
    ['off the earth', 'RV1', [99.999999, 0]],
    ['a field that nobody filled in', 'RV1', [0, 0]],
    ['a number that is none', 'RV1', [NaN, -4]],
  ];
  for (const [what, key, value] of faults)
    it(`leaves out ${what}, and names it`, () => {
      const reading = readOutcodes({ outcodes: { [key]: value, RV9: [52.1, -4.1] } });
      assert.deepEqual([...reading!.table.keys()], ['RV9']);
      assert.deepEqual(reading!.faults, [key]);
    });

  for (const other of [undefined, null, 'RV1', 7, [], {}, { outcodes: [] }, { outcodes: 'RV1' }])
    it(`is not ${JSON.stringify(other)}`, () => assert.equal(readOutcodes(other), undefined));
});

const at = (postcode: string | undefined, lat?: number, lng?: number): Place => ({
  ...{ lines: [], access: [], precision: lat === undefined ? 'area' : 'exact' },
  ...(postcode && { postcode }),
  ...(lat !== undefined && lng !== undefined && { lat, lng }),
});
const meeting = (...places: Place[]): Group => ({ ...walkers, places });
const middles = (...groups: Group[]) => Object.fromEntries(outcodesOfGroups(groups));

describe('the middles of the outcodes of groups', () => {
  const rows: readonly (readonly [what: string, groups: Group[], table: object])[] = [
    ['of nothing', [], {}],
    ['of one place', [meeting(at('RV1 4RS', 52, -4))], { RV1: { lat: 52, lng: -4 } }],
    [
      'of two',
      [meeting(at('RV1 4RS', 52, -4), at('RV1 2LK', 52.5, -4.25))],
      { RV1: { lat: 52.25, lng: -4.125 } },
    ],
    [
      'of several groups and outcodes',
      [meeting(at('RV1 4RS', 52, -4)), meeting(at('rv2 1aa', 52.1, -4.1)), meeting(at('RV2', 52.1, -4.1))],
      { RV1: { lat: 52, lng: -4 }, RV2: { lat: 52.1, lng: -4.1 } },
    ],
    [
      'with one in the wrong county',
      [meeting(at('RV1 1AA', 52, -4), at('RV1 1AB', 52.01, -4.01), at('RV1 1AC', 57.4, 1.2))],
      { RV1: { lat: 52.01, lng: -4 } },
    ],
    ['of two that are counties apart', [meeting(at('RV1 1AA', 52, -4), at('RV1 1AB', 57.4, 1.2))], {}],
    [
      'with places that cannot be placed',
      [meeting(at('RV1 4RS'), at(undefined, 52, -4), at('Riverside', 52, -4))],
      {},
    ],
  ];
  for (const [what, groups, table] of rows) it(what, () => assert.deepEqual(middles(...groups), table));

  it('hardly move for one wrong place among many', () => {
    const right = Array.from({ length: 9 }, (_, index) =>
      at('RV3 1AA', 52 + index / 1000, -4 + index / 1000),
    );
    const before = middles(meeting(...right))['RV3']!;
    const after = middles(meeting(...right, at('RV3 1AB', 0.1, 51.5)))['RV3']!;
    assert.ok(Math.abs(after.lat - before.lat) < 0.001 && Math.abs(after.lng - before.lng) < 0.001);
  });
});
