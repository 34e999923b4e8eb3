import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { directionsTo } from '../../../src/groups/directions-to.js';
import type { GroupFormat } from '../../../src/groups/model/group.js';
import { calendarOf } from '../../../src/groups/model/sessions/calendar.js';
import { snapshotText, toSnapshot } from '../../../src/groups/model/snapshot/to-snapshot.js';
import { readGroups } from '../../../src/groups/readers/index.js';

/** Where a refuge is, which its list asks not to be shown. */
const SECRET = /12 Secret Street|Hidden House|M1 ?1AB|53\.48|-?2\.24/i;

const said = {
  name: 'Safe Space',
  description: 'Ring us. We are at 12 Secret Street, M1 1AB (53.4801, -2.2401).',
};
const address = { address_1: '12 Secret Street', city: 'Manchester', postal_code: 'M1 1AB' };
const location = { id: 'l1', name: 'Hidden House', latitude: 53.4801, longitude: -2.2401 };
const schedules = [{ freq: 'WEEKLY', byday: 'TU', opens_at: '10:00', closes_at: '12:00' }];
const mask = { mask_exact_address: true };

/** A service of Open Referral, masked where `at` says. */
const service = (
  at: 'service' | 'link' | 'location' | 'address',
  names: readonly [string, string],
): object => ({
  ...{ ...said, id: 's1', status: 'active', schedules },
  ...(at === 'service' && mask),
  service_at_locations: [
    {
      ...(at === 'link' && mask),
      location: {
        ...{ ...location, ...(at === 'location' && mask) },
        [names[0]]: [{ ...address, ...(at === 'address' && mask) }],
      },
    },
  ],
  [names[1]]: schedules,
});
const PLACES = ['service', 'link', 'location', 'address'] as const;
const page = (row: object): object => ({ total_items: 1, contents: [row] });

const feature = {
  type: 'Feature',
  properties: { id: 'g1', ...said, ...mask, street: '12 Secret Street', postcode: 'M1 1AB' },
  geometry: { type: 'Point', coordinates: [-2.2401, 53.4801] },
};
const bare = { ...feature, properties: { name: said.name, ...mask } };
const linked = {
  '@context': 'https://schema.org',
  '@type': 'SportsClub',
  ...said,
  location: {
    '@type': 'Place',
    name: 'Hidden House',
    address: { streetAddress: '12 Secret Street', addressLocality: 'Manchester', postalCode: 'M1 1AB' },
    geo: { latitude: 53.4801, longitude: -2.2401 },
  },
};

/** A masked group in every format that has a place for it. */
const MASKED: readonly (readonly [what: string, data: unknown, format: GroupFormat])[] = [
  ...PLACES.flatMap((at) => [
    [
      `Open Referral UK 3, of its ${at}`,
      page(service(at, ['addresses', 'schedules'])),
      'open-referral-uk-3',
    ] as const,
    [
      `Open Referral UK 1, of its ${at}`,
      page(service(at, ['physical_addresses', 'regular_schedules'])),
      'open-referral-uk-1',
    ] as const,
    [
      `LocalGov Drupal, of its ${at}`,
      page(service(at, ['physical_addresses', 'regular_schedules'])),
      'localgov-drupal',
    ] as const,
  ]),
  [
    'Outpost, of its service',
    page({
      ...said,
      id: 1,
      ...mask,
      locations: [{ ...address, name: 'Hidden House', geometry: feature.geometry }],
    }),
    'outpost',
  ],
  [
    'an HSDS package',
    {
      'services.csv': `id,name,description\ns1,Safe Space,"${said.description}"\n`,
      'service_at_location.csv': 'id,service_id,location_id\na1,s1,l1\n',
      'locations.csv':
        'id,name,latitude,longitude,mask_exact_address\nl1,Hidden House,53.4801,-2.2401,true\n',
      'addresses.csv':
        'id,location_id,address_1,city,postal_code\nx1,l1,12 Secret Street,Manchester,M1 1AB\n',
    },
    'hsds-csv',
  ],
  [
    'an HSDS package with headers in another spelling',
    {
      'services.csv': 'id,name,maskExactAddress\ns1,Safe Space,TRUE\n',
      'service_at_location.csv': 'id,service_id,location_id\na1,s1,l1\n',
      'locations.csv': 'id,name,latitude,longitude\nl1,Hidden House,53.4801,-2.2401\n',
    },
    'hsds-csv',
  ],
  [
    'a list whose postal address is the one that is masked',
    page({
      ...said,
      id: 's1',
      locations: [{ ...location, addresses: [address, { ...mask, address_type: 'postal' }] }],
    }),
    'open-referral-uk-3',
  ],
  [
    'a list that has a place twice and masks it once',
    page({
      ...said,
      id: 's1',
      service_at_locations: [
        { location: { ...location, addresses: [address] } },
        { location: { ...location, ...mask } },
      ],
    }),
    'open-referral-uk-3',
  ],
  [
    'a table',
    'name,venue,address,postcode,lat,lng,mask exact address\nSafe Space,Hidden House,12 Secret Street,M1 1AB,53.4801,-2.2401,yes\n',
    'csv',
  ],
  [
    'a database’s table',
    'name,address,postcode,mask_exact_address\nSafe Space,12 Secret Street,M1 1AB,t\n',
    'csv',
  ],
  [
    'Airtable',
    [
      {
        id: 'rec1',
        fields: { Name: 'Safe Space', Address: '12 Secret Street, M1 1AB', maskExactAddress: true },
      },
    ],
    'airtable',
  ],
  [
    'uMap',
    { type: 'umap', layers: [{ features: [{ ...feature, properties: { ...feature.properties } }] }] },
    'umap',
  ],
  ['GeoJSON', { type: 'FeatureCollection', features: [feature] }, 'geojson'],
  ['GeoJSON with nothing but a point', { type: 'FeatureCollection', features: [bare] }, 'geojson'],
  [
    'GeoJSON, of a feature with nothing but an address',
    {
      ...{ type: 'Feature', ...mask },
      properties: { ...said, street: '12 Secret Street', postcode: 'M1 1AB' },
    },
    'geojson',
  ],
  ['schema.org, of the group', { ...linked, maskExactAddress: true }, 'schema-org'],
  ['schema.org, of its place', { ...linked, location: { ...linked.location, ...mask } }, 'schema-org'],
];

describe('An address that is asked not to be shown', () => {
  for (const [what, data, format] of MASKED)
    it(`is in nothing that is made of ${what}`, async () => {
      const { groups, report } = await readGroups([{ data, format }]);
      assert.deepEqual(
        groups.map(({ name }) => name),
        ['Safe Space'],
      );
      assert.ok(report.notes.some(({ code }) => code === 'masked-address'));
      const [group] = groups;
      const made = '2026-11-26T02:00:00.000Z';
      const all = [
        JSON.stringify(groups),
        JSON.stringify(report),
        snapshotText(toSnapshot(groups, { made, report })),
        calendarOf(group!, { today: '2026-11-26', stamp: '20261126T093000Z' }) ?? '',
      ];
      for (const text of all) assert.doesNotMatch(text, SECRET);
      for (const place of group!.places)
        for (const pattern of ['/to/{lat},{lng}', '/to/{postcode}'])
          assert.doesNotMatch(directionsTo(place, pattern) ?? '', /53|M1.*1AB/);
    });

  const other = { ...service('location', ['addresses', 'schedules']), description: 'Ring us.' };
  const open = { ...service('service', ['addresses', 'schedules']), mask_exact_address: false };
  for (const [what, contents] of [
    ['last', [open, other]],
    ['first', [other, open]],
  ] as const)
    it(`is in nothing of a service that is listed for each of its places and masked ${what}`, async () => {
      const pages = contents.map((row) => ({ data: page(row), format: 'open-referral-uk-3' as const }));
      for (const inputs of [pages, [{ ...pages[0]!, data: { total_items: 2, contents } }]]) {
        const { groups, report } = await readGroups(inputs);
        assert.equal(groups.length, 1);
        assert.doesNotMatch(JSON.stringify([groups, report]), SECRET);
        assert.ok(report.notes.some(({ code }) => code === 'masked-address'));
      }
    });

  it('is in nothing of a table that has a row for each place and masks one of them', async () => {
    const data =
      'id,name,address,postcode,mask exact address\n1,Safe Space,12 Secret Street,M1 1AB,\n1,,12 Secret Street,M1 1AB,yes\n';
    const { groups } = await readGroups([{ data }]);
    assert.equal(groups.length, 1);
    assert.doesNotMatch(JSON.stringify(groups), SECRET);
  });

  it('is told apart from one that may be shown', async () => {
    const shown = service('service', ['addresses', 'schedules']);
    const { groups } = await readGroups([
      { data: page({ ...shown, mask_exact_address: false }), format: 'open-referral-uk-3' },
    ]);
    assert.match(JSON.stringify(groups), SECRET);
  });
});
