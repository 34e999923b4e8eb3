import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import {
  type Criteria,
  criteriaToParams,
  type Filter,
  paramsToCriteria,
} from '../../../../src/groups/model/finding/index.js';
import { withoutHomes } from '../../../../src/groups/model/finding/criteria-params.js';

const ANYTHING: Criteria = { text: '', chosen: {}, sort: 'best' };
const POINT = { lat: 51.4545, lng: -2.5879 };
const filters: readonly Filter[] = [
  { key: 'day', kind: 'day', options: [{ id: 'MO' }, { id: 'TU' }], unsaid: 0 },
  { key: 'category:Open', kind: 'category', options: [{ id: 'a&b' }, { id: 'c' }], unsaid: 0 },
];
const written = (more: Partial<Criteria>, prefix = 'groups-'): string =>
  new URLSearchParams(criteriaToParams({ ...ANYTHING, ...more }, prefix).map(([...pair]) => pair)).toString();
const read = (query: string, prefix = 'groups-') =>
  paramsToCriteria(new URLSearchParams(query), prefix, { filters });

describe('Criteria are written to an address', () => {
  const rows: readonly (readonly [what: string, criteria: Partial<Criteria>, query: string])[] = [
    ['nothing where nothing is asked', {}, ''],
    ['words', { text: 'men’s shed' }, 'groups-text=men%E2%80%99s+shed'],
    ['each option', { chosen: { day: ['MO', 'TU'] } }, 'groups-day=MO&groups-day=TU'],
    ['age and order', { age: 0, sort: 'name' }, 'groups-age=0&groups-sort=name'],
    [
      'an outcode',
      { near: { point: POINT, label: 'BS1' }, within: 2.5 },
      'groups-near=BS1&groups-within=2.5',
    ],
    ['the outcode of a postcode', { near: { point: POINT, label: 'bs1 5tr' } }, 'groups-near=bs1'],
    ['nothing of where somebody is', { near: { point: POINT, label: '' }, within: 2 }, ''],
    ['nothing of coordinates', { near: { point: POINT, label: '51.4545, -2.5879' } }, ''],
    ['no postcode in words', { text: 'choir near BS15TR please' }, 'groups-text=choir+near+BS1+please'],
    ['no postcode half typed', { text: 'BS1 5T' }, 'groups-text=BS1'],
    ['no postcode typed oddly', { text: 'sw1a - 1 a a' }, 'groups-text=sw1a'],
    ['a town', { near: { point: POINT, label: 'Kirkby' } }, 'groups-near=Kirkby'],
  ];
  for (const [what, criteria, query] of rows) it(what, () => assert.equal(written(criteria), query));

  it('and nobody’s home, however the postcode is written', () => {
    const letters = fc.constantFrom(...'ABDEFGHJLN');
    const outcode = fc.constantFrom('M1', 'BS1', 'L33', 'SW1A', 'EC4R', 'W1T');
    const spaces = fc.constantFrom('', ' ', '  ', '\u00a0', '-', '.');
    const postcode = fc
      .tuple(outcode, spaces, fc.nat(9), letters, letters, fc.boolean())
      .map(([out, space, digit, one, two, small]) => {
        const whole = `${out}${space}${digit}${one}${two}`;
        return { typed: small ? whole.toLowerCase() : whole, incode: `${digit}${one}${two}` };
      });
    fc.assert(
      fc.property(postcode, ({ typed, incode }) => {
        const query = written({ text: `near ${typed}, please`, near: { point: POINT, label: typed } });
        assert.ok(!query.toUpperCase().includes(incode), query);
        assert.ok(!query.includes(String(POINT.lat)) && !query.includes(String(POINT.lng)));
      }),
    );
  });
});

describe('Criteria are read from an address', () => {
  const rows: readonly (readonly [query: string, read: ReturnType<typeof read>])[] = [
    ['', { criteria: ANYTHING }],
    ['groups-text=+choir', { criteria: { ...ANYTHING, text: 'choir' } }],
    [
      'groups-day=TU&groups-day=XX&groups-weather=fine',
      { criteria: { ...ANYTHING, chosen: { day: ['TU'] } } },
    ],
    ['groups-day=XX', { criteria: ANYTHING }],
    ['groups-category%3AOpen=a%26b', { criteria: { ...ANYTHING, chosen: { 'category:Open': ['a&b'] } } }],
    ['groups-age=-1&groups-within=2&groups-sort=up', { criteria: ANYTHING }],
    ['groups-age=900&page=3', { criteria: ANYTHING }],
    ['groups-near=BS1&groups-within=5', { criteria: { ...ANYTHING, within: 5 }, near: 'BS1' }],
    ['groups-near=BS1+5TR', { criteria: ANYTHING, near: 'BS1' }],
    ['groups-sort=nearest&groups-age=40', { criteria: { ...ANYTHING, sort: 'nearest', age: 40 } }],
    ['others-text=choir', { criteria: ANYTHING }],
    ['groups-2-text=choir', { criteria: ANYTHING }],
  ];
  for (const [query, expected] of rows) it(query || 'nothing', () => assert.deepEqual(read(query), expected));

  it('and leaves out the homes in what anybody wrote, and nothing else', () => {
    const said = [...new URLSearchParams('g-near=RV1 1AB&g-text=near RV1 1AB&g-day=MO&g-group=RV1 1AB')];
    assert.equal(
      new URLSearchParams(withoutHomes(said, 'g-').map((param) => [...param])).toString(),
      'g-near=RV1&g-text=near+RV1&g-day=MO&g-group=RV1+1AB',
    );
    assert.deepEqual(withoutHomes([['g-near', '51.4545,-2.5879']], 'g-'), []);
  });

  it('by each directory its own', () => {
    const query = `${written({ text: 'choir' }, 'a-')}&${written({ text: 'chess' }, 'b-')}`;
    assert.deepEqual([read(query, 'a-').criteria.text, read(query, 'b-').criteria.text], ['choir', 'chess']);
  });

  it('as they were written, but for the place', () => {
    const criteria = fc
      .record({
        text: fc.constantFrom('', 'choir', 'a & b=c?'),
        chosen: fc.constantFrom({}, { day: ['MO', 'TU'] }, { 'category:Open': ['c'], day: ['TU'] }),
        sort: fc.constantFrom('best' as const, 'name' as const, 'next' as const),
      })
      .map((asked) => ({ ...asked }));
    fc.assert(fc.property(criteria, (asked) => assert.deepEqual(read(written(asked)), { criteria: asked })));
  });
});
