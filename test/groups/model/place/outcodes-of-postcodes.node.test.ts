import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { readOutcodes } from '../../../../src/groups/model/place/outcode-table.js';
import { outcodesOfPostcodes } from '../../../../src/groups/model/place/outcodes-of-postcodes.js';

/** Rows that we made up, in the shape of the real ones: RV is no postcode area. */
const rows = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(','));

describe('outcodes are made of tables of postcodes', () => {
  it('of the ONS Postcode Directory, without what is no longer in use or has no position', () => {
    const table = rows(`
      pcd,pcd2,pcds,dointr,doterm,oseast1m,osnrth1m,lat,long
      RV1 1AA,RV1  1AA,RV1 1AA,198001,,0,0,52.001,-4.201
      RV1 1AB,RV1  1AB,RV1 1AB,198001,,0,0,52.0036,-4.203
      RV1 9ZZ,RV1  9ZZ,RV1 9ZZ,198001,199606,0,0,57,0
      RV11 1AA,RV111AA,RV11 1AA,198001,,,,99.999999,0.000000
      RV2 1AA,RV2  1AA,RV2 1AA,198001,,,,52.1,-4.1`);
    assert.deepEqual(outcodesOfPostcodes(table), {
      outcodes: { RV1: [52.002, -4.202], RV2: [52.1, -4.1] },
    });
  });

  it('by the names of columns that its later editions have', () => {
    const table = rows(`
      \ufeffPCD7,PCD8,PCDS,DOINTR,DOTERM,EAST1M,NORTH1M,LAT,LONG
      RV1 1AA,RV1  1AA,RV1 1AA,198001,,0,0,52.001,-4.201`);
    assert.deepEqual(outcodesOfPostcodes(table)?.outcodes, { RV1: [52.001, -4.201] });
  });

  it('of Code-Point Open, which has no header and is on the National Grid', () => {
    // The point in the middle of these two is the worked example of Ordnance Survey’s guide, here in WGS 84.
    const table = rows(`
      RV1 1AA,10,651309,313177,E92000001,,,,,
      RV1 1AB,10,651509,313177,E92000001,,,,,
      RV1 1AC,90,0,0,E92000001,,,,,`);
    assert.deepEqual(outcodesOfPostcodes(table)?.outcodes, { RV1: [52.658, 1.716] });
  });

  it('of several files after each other, each with its header', () => {
    const file = (postcode: string) => [
      ['Postcode', 'Easting', 'Northing'],
      [postcode, '651409', '313177'],
    ];
    assert.deepEqual(Object.keys(outcodesOfPostcodes([...file('RV2 1AA'), ...file('RV1 1AA')])!.outcodes), [
      'RV1',
      'RV2',
    ]);
  });

  it('though one postcode lies elsewhere, and not where nobody can tell', () => {
    const table = rows(`
      postcode,lat,long
      RV1 1AA,52,-4.2
      RV1 1AB,52.002,-4.2
      RV1 1AC,55,-1
      RV2 1AA,52,-4.2
      RV2 1AB,57,-1`);
    assert.deepEqual(outcodesOfPostcodes(table)?.outcodes, { RV1: [52.002, -4.2] });
  });

  it('with the words of its licence, to be read again', () => {
    const file = outcodesOfPostcodes([['RV1 1AA', '10', '651409', '313177']], 'Contains nothing real');
    assert.equal(file?.source, 'Contains nothing real');
    const reading = readOutcodes(JSON.parse(JSON.stringify(file)));
    assert.deepEqual([[...reading!.table.keys()], reading!.faults], [['RV1'], []]);
  });

  const others: readonly (readonly [what: string, table: string[][]])[] = [
    ['nothing', []],
    ['some other table', rows('name,town\nRiverside Voices,Ferrybridge')],
    ['postcodes without a place', rows('postcode,ward\nRV1 1AA,Quayside')],
    ['outcodes', rows('RV1,10,651409,313177')],
  ];
  for (const [what, table] of others)
    it(`and of ${what} are none made`, () => assert.equal(outcodesOfPostcodes(table), undefined));

  it('from rows that come one by one', () => {
    function* endless(): Generator<string[]> {
      yield ['postcode', 'lat', 'long'];
      for (let index = 0; index < 50_000; index++) yield [`RV${(index % 9) + 1} 1AA`, '52.5', '-4.5'];
    }
    assert.equal(Object.keys(outcodesOfPostcodes(endless())!.outcodes).length, 9);
  });
});
