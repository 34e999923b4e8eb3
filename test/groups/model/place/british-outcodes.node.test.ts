import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { BRITISH_OUTCODES } from '../../../../src/groups/model/place/british-outcode-data.js';
import { isBeyondBritain } from '../../../../src/groups/model/place/beyond-britain.js';
import { britishOutcodes } from '../../../../src/groups/model/place/british-outcodes.js';
import { milesBetween, type Point } from '../../../../src/groups/model/place/distance.js';
import { readPostcode } from '../../../../src/groups/model/place/postcode.js';

const table = britishOutcodes();

describe('the outcodes of Great Britain', () => {
  it('carry the words that their licence asks for, which no minifier takes away', () => {
    const [owed] = BRITISH_OUTCODES.trim().split('\n');
    for (const words of ['Ordnance Survey data © Crown', 'Royal Mail data ©', 'National Statistics data ©'])
      assert.ok(owed!.includes(`Contains ${words}`), words);
    assert.ok(owed!.includes('Open Government Licence v3.0'));
  });

  // Where towns and landmarks are, to a hundredth of a degree, from no table of postcodes; and how far from there the
  // middle of the district that they lie in may be, in miles.
  const places: readonly (readonly [
    outcode: string,
    what: string,
    lat: number,
    lng: number,
    miles: number,
  ])[] = [
    ['SW1A', 'Trafalgar Square', 51.51, -0.13, 1],
    ['EC1A', 'St Bartholomew’s Hospital', 51.52, -0.1, 1],
    ['E20', 'the Olympic Park', 51.54, -0.02, 1],
    ['L32', 'Kirkby', 53.48, -2.89, 1],
    ['CF10', 'Cardiff Castle', 51.48, -3.18, 1],
    ['LL57', 'Bangor', 53.23, -4.13, 2],
    ['BS1', 'Bristol Cathedral', 51.45, -2.6, 1],
    ['B1', 'Birmingham, Centenary Square', 52.48, -1.91, 1],
    ['M1', 'Manchester Piccadilly', 53.48, -2.23, 1],
    ['EH1', 'Edinburgh Castle', 55.95, -3.2, 1],
    ['TD15', 'Berwick-upon-Tweed', 55.77, -2.01, 2],
    ['HS1', 'Stornoway', 58.21, -6.39, 1],
    ['KW15', 'Kirkwall', 58.98, -2.96, 1],
    ['ZE1', 'Lerwick', 60.15, -1.14, 2],
    ['TR21', 'St Mary’s, Isles of Scilly', 49.92, -6.3, 1],
    ['PH42', 'the Isle of Eigg', 56.9, -6.15, 3],
    ['CT16', 'Dover', 51.13, 1.31, 3],
    ['NR33', 'Lowestoft', 52.47, 1.74, 2],
  ];
  for (const [outcode, what, lat, lng, miles] of places)
    it(`has ${outcode} at ${what}`, () => {
      const middle = table.get(outcode);
      assert.ok(middle, 'missing');
      const off = milesBetween(middle, { lat, lng });
      assert.ok(off <= miles, `${off.toFixed(1)} miles off`);
    });

  it('has nearly all of them, each in the way it is written and each in Great Britain', () => {
    assert.equal(table.size, 2856);
    for (const [outcode, { lat, lng }] of table) {
      assert.deepEqual(readPostcode(outcode), { outcode });
      assert.ok(lat > 49.8 && lat < 60.9 && lng > -8 && lng < 1.8, `${outcode} at ${lat}, ${lng}`);
    }
  });

  it('has neighbours near each other: no area is torn', () => {
    const areas = new Map<string, Point[]>();
    for (const [outcode, middle] of table) {
      const [area] = /^[A-Z]+/.exec(outcode)!;
      areas.set(area, [...(areas.get(area) ?? []), middle]);
    }
    assert.equal(areas.size, 120);
    for (const [area, middles] of areas)
      for (const one of middles) {
        const nearest = Math.min(
          ...middles.filter((other) => other !== one).map((other) => milesBetween(one, other)),
        );
        // The Western Isles and the North lie as far apart.
        assert.ok(nearest < 40, `${area}: ${nearest.toFixed(1)} miles at ${one.lat}, ${one.lng}`);
      }
  });

  for (const outcode of ['BT1', 'JE2', 'GY9', 'IM1'])
    it(`has not ${outcode}, which it may not have`, () => {
      assert.equal(table.has(outcode), false);
      assert.equal(isBeyondBritain(outcode), true);
    });

  for (const outcode of ['E22', 'DH98'])
    it(`has not ${outcode}, which no second source confirms`, () => assert.equal(table.has(outcode), false));

  it('takes no district of Great Britain for one that it may not have', () => {
    assert.deepEqual([...table.keys()].filter(isBeyondBritain), []);
  });
});
