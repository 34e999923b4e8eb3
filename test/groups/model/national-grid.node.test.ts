import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { milesBetween } from '../../../src/groups/model/place/distance.js';
import { fromNationalGrid } from '../../../src/groups/model/place/national-grid.js';

const METRES_PER_MILE = 1609.344;

/**
 * Of Ordnance Survey's own points for testing the exact transformation OSTN15 (OSTN15 developer pack, 2015), whose
 * places are definitive: id, easting, northing, and ETRS89, which for our purpose is WGS 84.
 */
const POINTS: readonly (readonly [id: string, east: number, north: number, lat: number, lng: number])[] = [
  ['TP01, Scilly', 91492.146, 11318.804, 49.9222639373, -6.29977752014],
  ['TP02, the Lizard', 170370.718, 11572.405, 49.9600613782, -5.20304609998],
  ['TP05, Southampton', 438710.92, 114792.25, 50.9312793791, -1.450514337],
  ['TP06, Nash Point', 292184.87, 168003.465, 51.4007822014, -3.5512834924],
  ['TP07, North Foreland', 639821.835, 169565.858, 51.3744702555, 1.44454730409],
  ['TP08, Brislington', 362269.991, 169978.69, 51.4275474302, -2.54407618349],
  ['TP09, Lambeth', 530624.974, 178388.464, 51.4893656495, -0.1199255718],
  ['TP10, Carmarthen', 241124.584, 220332.641, 51.858908964, -4.3085247696],
  ['TP12, Droitwich', 389544.19, 261912.153, 52.2552938163, -2.15458614387],
  ['TP20', 422242.186, 433818.701, 53.8002151963, -1.66379168242],
  ['TP30', 267056.768, 846176.972, 57.4862500072, -4.21926398555],
  ['TP40, Shetland', 395999.668, 1138728.951, 60.1330809166, -2.07382822798],
];

describe('The National Grid', () => {
  for (const [id, east, north, lat, lng] of POINTS) {
    it(`has ${id} within 5 metres`, (test) => {
      const found = fromNationalGrid(east, north);
      assert.ok(found);
      const metres = milesBetween(found, { lat, lng }) * METRES_PER_MILE;
      test.diagnostic(`${id}: ${metres.toFixed(1)} m`);
      assert.ok(metres < 5, `${metres} metres away`);
    });
  }

  const OUTSIDE: readonly (readonly [number, number])[] = [
    [0, 0],
    [0, 200_000],
    [400_000, 0],
    [-1, 200_000],
    [700_000, 200_000],
    [400_000, 1_300_000],
    [NaN, 200_000],
    [400_000, Infinity],
  ];
  for (const [east, north] of OUTSIDE) {
    it(`does not reach ${east}, ${north}`, () => {
      assert.equal(fromNationalGrid(east, north), undefined);
    });
  }
});
