import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { placeAmong } from '../../../../src/groups/model/place/place-among.js';
import { groupWith } from '../group-with.js';

const at = (town: string, postcode: string, lat?: number, lng?: number) =>
  groupWith({
    places: [
      {
        ...{ lines: [], town, postcode, access: [], precision: 'exact' as const },
        ...(lat !== undefined && lng !== undefined && { lat, lng }),
      },
    ],
  });

const GROUPS = [
  at('Ferrybridge', 'FB1 4RS', 52, -4),
  at('Ferrybridge', 'FB1 2LK', 52.2, -4.2),
  at('St Brannock’s', 'FB2 7TN', 53, -5),
  at('Nowhere', 'FB3 1AA'),
];

describe('a place among those where groups meet', () => {
  it('is a postcode where one meets', () => {
    deepEqual(placeAmong(GROUPS, ' fb14rs '), {
      point: { lat: 52, lng: -4 },
      label: 'FB1',
      outcode: 'FB1',
      rough: false,
    });
  });

  it('is the middle of a district', () => {
    const place = placeAmong(GROUPS, 'FB1');
    equal(place?.point.lat.toFixed(3), '52.100');
    equal(place?.point.lng.toFixed(3), '-4.100');
    equal(place?.label, 'FB1');
    equal(place?.rough, true);
  });

  it('is the middle of its district for a postcode where none meets, and its first half in words', () => {
    const place = placeAmong(GROUPS, 'FB2 9ZZ');
    deepEqual(place, { point: { lat: 53, lng: -5 }, label: 'FB2', outcode: 'FB2', rough: true });
  });

  it('is a town, however it is written', () => {
    equal(placeAmong(GROUPS, 'FERRYBRIDGE')?.label, 'Ferrybridge');
    equal(placeAmong(GROUPS, 'st brannocks')?.label, 'St Brannock’s');
  });

  for (const typed of ['', ' ', '.', 'ZZ99', 'ZZ99 1AA', 'Ferry', 'FB3', 'Nowhere'])
    it(`is none for “${typed}”`, () => equal(placeAmong(GROUPS, typed), undefined));
});
