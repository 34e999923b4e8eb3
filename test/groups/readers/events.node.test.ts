import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Group } from '../../../src/groups/model/group.js';
import { tidyDraft } from '../../../src/groups/model/reading/tidy-draft.js';
import { read as readHsds } from '../../../src/groups/readers/hsds-csv.js';
import { read as readCalendar } from '../../../src/groups/readers/icalendar.js';
import type { Read } from '../../../src/groups/readers/reader.js';
import { read as readSchema } from '../../../src/groups/readers/schema-org.js';

async function found(data: unknown, read: Read) {
  const notes: string[] = [];
  const noting = (code: string, effect: string): void => void notes.push(`${code} ${effect}`);
  const drafts = await read(data, noting);
  return { groups: drafts.flatMap((draft) => tidyDraft(draft, noting) ?? []), notes };
}

const session = ({
  freq,
  interval,
  days,
  nth,
  monthDays,
  start,
  end,
  from,
  until,
  except,
}: Group['sessions'][number]): string =>
  [
    `${freq}${interval > 1 ? `/${interval}` : ''}`,
    [...nth, ...days, ...monthDays].join(),
    start ? `${start}-${end ?? ''}` : '',
    `${from ?? ''}..${until ?? ''}`,
    except.length ? `not ${except.join()}` : '',
  ]
    .filter(Boolean)
    .join(' ');

const calendar = (...events: string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap((event) => ['BEGIN:VEVENT', ...event.split('\n'), 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');

describe('A calendar', () => {
  const events: readonly (readonly [what: string, event: string, ...sessions: string[]])[] = [
    ['once', 'DTSTART:20261201T100000\nDTEND:20261201T120000', 'once 10:00-12:00 2026-12-01..'],
    ['for a day', 'DTSTART;VALUE=DATE:20261201', 'once 2026-12-01..'],
    ['for a while', 'DTSTART:20261201T100000\nDURATION:PT90M', 'once 10:00-11:30 2026-12-01..'],
    ['in UTC in summer', 'DTSTART:20260602T180000Z\nDTEND:20260602T190000Z', 'once 19:00-20:00 2026-06-02..'],
    ['in UTC near midnight', 'DTSTART:20260602T233000Z', 'once 00:30- 2026-06-03..'],
    ['where it is', 'DTSTART;TZID=America/New_York:20260602T180000', 'once 18:00- 2026-06-02..'],
    [
      'each week',
      'DTSTART:20261201T100000\nRRULE:FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20270301T000000Z',
      'weekly TU,TH 10:00- 2026-12-01..2027-03-01',
    ],
    [
      'every other week',
      'DTSTART:20261201T100000\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
      'weekly/2 TU 10:00- 2026-12-01..',
    ],
    [
      'each month',
      'DTSTART:20261201T100000\nRRULE:FREQ=MONTHLY;BYDAY=1TU',
      'monthly 1,TU 10:00- 2026-12-01..',
    ],
    [
      'at a place in the month',
      'DTSTART:20261201T100000\nRRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1',
      'monthly -1,TU 10:00- 2026-12-01..',
    ],
    [
      'on a day of the month',
      'DTSTART:20261201T100000\nRRULE:FREQ=MONTHLY;BYMONTHDAY=1,15',
      'monthly 1,15 10:00- 2026-12-01..',
    ],
    [
      'but not then',
      'DTSTART:20261201T100000\nRRULE:FREQ=WEEKLY;BYDAY=TU\nEXDATE:20261222T100000,20261229T100000',
      'weekly TU 10:00- 2026-12-01.. not 2026-12-22,2026-12-29',
    ],
    [
      'and then too',
      'DTSTART:20261201T100000\nRRULE:FREQ=WEEKLY;BYDAY=TU\nRDATE:20261204T150000',
      'weekly TU 10:00- 2026-12-01..',
      'once 15:00- 2026-12-04..',
    ],
  ];
  for (const [what, event, ...sessions] of events) {
    it(`tells what is held ${what}`, async () => {
      const { groups } = await found(calendar(`UID:1\nSUMMARY:Choir\n${event}`), readCalendar);
      assert.deepEqual(groups[0]?.sessions.map(session), sessions);
    });
  }

  it('has a group for all events of a name and a place, and a changed date for another', async () => {
    const { groups } = await found(
      calendar(
        'UID:1\nSUMMARY:Choir\nLOCATION:Hall\\, High St\\, BS1 5TR\nGEO:51.45;-2.58\nCATEGORIES:Singing,Music\nDTSTART:20261201T100000\nRRULE:FREQ=WEEKLY',
        'UID:1\nSUMMARY:Choir\nLOCATION:Hall\\, High St\\, BS1 5TR\nRECURRENCE-ID:20261208T100000\nDTSTART:20261209T110000',
        'UID:2\nSUMMARY:Choir\nLOCATION:Chapel\nDTSTART:20261203T100000',
        'UID:3\nSUMMARY:Band\nSTATUS:CANCELLED\nDTSTART:20261203T100000',
      ),
      readCalendar,
    );
    assert.deepEqual(
      groups.map(({ name, status, sessions }) => [name, status, sessions.map(session)]),
      [
        ['Choir', 'active', ['weekly 10:00- 2026-12-01.. not 2026-12-08', 'once 11:00- 2026-12-09..']],
        ['Choir', 'active', ['once 10:00- 2026-12-03..']],
        ['Band', 'ended', []],
      ],
    );
    const [{ places, categories }] = groups as [Group];
    assert.deepEqual([places[0]?.name, places[0]?.postcode, places[0]?.lat], ['Hall', 'BS1 5TR', 51.45]);
    assert.deepEqual(
      categories.map(({ label }) => label),
      ['Singing', 'Music'],
    );
  });

  it('that cannot be read is told', async () => {
    for (const data of ['', 'BEGIN:VCALENDAR\nBEGIN:VEVENT', 'x', 5, null])
      assert.deepEqual((await found(data, readCalendar)).groups, []);
    assert.deepEqual((await found('nothing', readCalendar)).notes, ['unreadable-source skipped']);
    const { groups } = await found(
      calendar('UID:1\nSUMMARY:Odd\nDTSTART:soon', 'UID:2\nSUMMARY:Choir\nDTSTART:20261201'),
      readCalendar,
    );
    assert.ok(groups.some(({ name }) => name === 'Choir'));
  });
});

describe('Words of schema.org', () => {
  const things: readonly (readonly [what: string, thing: object, (group: Group) => unknown, unknown])[] = [
    [
      'a schedule',
      {
        eventSchedule: {
          repeatFrequency: 'P1W',
          byDay: ['https://schema.org/Tuesday'],
          startTime: '10:00',
          duration: 'PT2H',
          startDate: '2026-12-01',
          exceptDate: ['2026-12-29'],
        },
      },
      ({ sessions }) => sessions.map(session),
      ['weekly TU 10:00-12:00 2026-12-01.. not 2026-12-29'],
    ],
    [
      'every other week',
      { eventSchedule: { repeatFrequency: 'P2W', byDay: 'Tuesday' } },
      ({ sessions }) => sessions.map(session),
      ['weekly/2 TU ..'],
    ],
    [
      'the second of the month',
      { eventSchedule: { repeatFrequency: 'P1M', byDay: '2TU' } },
      ({ sessions }) => sessions.map(session),
      ['monthly 2,TU ..'],
    ],
    [
      'dates in UTC',
      { startDate: '2026-06-02T18:00:00Z', endDate: '2026-06-02T19:00:00Z' },
      ({ sessions }) => sessions.map(session),
      ['once 19:00-20:00 2026-06-02..'],
    ],
    [
      'dates with an offset',
      { startDate: '2026-06-02T18:00:00+01:00', duration: 'PT45M' },
      ({ sessions }) => sessions.map(session),
      ['once 18:00-18:45 2026-06-02..'],
    ],
    [
      'opening hours',
      {
        '@type': 'Library',
        openingHoursSpecification: [
          { dayOfWeek: ['Monday', 'https://schema.org/PublicHolidays'], opens: '09:00', closes: '17:00' },
        ],
      },
      ({ sessions }) => sessions.map(session),
      ['weekly MO 09:00-17:00 ..'],
    ],
    [
      'opening hours in a text',
      { openingHours: 'Mo-Tu 09:00-17:00' },
      ({ sessions }) => sessions.map(session),
      ['weekly MO,TU 09:00-17:00 ..'],
    ],
    [
      'a place',
      {
        location: {
          '@type': 'Place',
          name: 'Hall',
          address: { streetAddress: '1 High St', addressLocality: 'Bath', postalCode: 'BA1 1AA' },
          geo: { latitude: 51.4, longitude: -2.3 },
        },
      },
      ({ places: [place] }) => [place?.name, place?.lines, place?.town, place?.postcode, place?.lat],
      ['Hall', ['1 High St'], 'Bath', 'BA1 1AA', 51.4],
    ],
    [
      'a virtual place',
      { location: { '@type': 'VirtualLocation', url: 'https://example.org.uk' } },
      ({ places, attendance }) => [places.length, attendance],
      [0, ['online']],
    ],
    [
      'features',
      {
        location: {
          name: 'Hall',
          amenityFeature: [
            { name: 'Lift', value: true },
            { name: 'Showers', value: false },
          ],
        },
      },
      ({ access }) => access.map(({ id }) => id),
      ['lift'],
    ],
    ['an age range', { ageRange: { minValue: 16 } }, ({ age }) => age, { min: 16 }],
    [
      'an audience',
      { audience: { audienceType: 'Carers', suggestedMinAge: 18 } },
      ({ age, audiences }) => [age, audiences[0]?.label],
      [{ min: 18 }, 'Carers'],
    ],
    ['a typical age', { typicalAgeRange: '7-' }, ({ age }) => age, { min: 7 }],
    [
      'offers',
      { offers: [{ name: 'Adult', price: '3.30', priceCurrency: 'GBP' }, { price: 0 }] },
      ({ cost }) => [cost.kind, cost.from],
      ['mixed', 3.3],
    ],
    ['free', { isAccessibleForFree: true }, ({ cost }) => cost.kind, 'free'],
    [
      'an activity',
      { activity: [{ '@id': 'https://openactive.io/a#1', prefLabel: 'Yoga' }], category: 'Exercise' },
      ({ categories }) => categories.map(({ label }) => label),
      ['Yoga', 'Exercise'],
    ],
    [
      'what was cancelled',
      { eventStatus: 'https://schema.org/EventCancelled' },
      ({ status }) => status,
      'ended',
    ],
    ['what was put off', { eventStatus: 'EventPostponed' }, ({ status }) => status, 'paused'],
    [
      'an organiser',
      { organizer: { name: 'Leisure', telephone: '0117 496 0123' } },
      ({ organisation, contacts }) => [organisation?.name, contacts[0]?.phones[0]?.digits],
      ['Leisure', '01174960123'],
    ],
  ];
  for (const [what, thing, of, wanted] of things) {
    it(`tell ${what}`, async () => {
      const { groups } = await found(
        { '@context': 'https://schema.org', '@type': 'Event', name: 'Choir', ...thing },
        readSchema,
      );
      assert.deepEqual(of(groups[0]!), wanted);
    });
  }

  const choir = { '@type': 'Event', name: 'Choir' };
  const pages: readonly (readonly [what: string, data: unknown])[] = [
    ['a thing', choir],
    ['a list', [choir]],
    [
      'a graph',
      { '@context': 'https://schema.org', '@graph': [choir, { '@type': 'WebPage', name: 'Home' }] },
    ],
    ['a list of items', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: choir }] }],
    [
      "a page of OpenActive's",
      {
        items: [
          { state: 'updated', data: choir },
          { state: 'deleted', id: 1 },
        ],
        next: '',
      },
    ],
    ['old prefixes', { '@type': 'schema:Event', name: 'Choir' }],
  ];
  for (const [what, data] of pages) {
    it(`are found in ${what}`, async () => {
      const { groups } = await found(data, readSchema);
      assert.deepEqual(
        groups.map(({ name }) => name),
        ['Choir'],
      );
    });
  }

  it('that are none are no groups, and do no harm', async () => {
    const endless: Record<string, unknown> = {};
    endless['@graph'] = [endless];
    for (const data of [null, 5, 'x', {}, [[]], { '@graph': 'x' }, endless, { '@type': 5, name: { a: 1 } }])
      assert.deepEqual((await found(data, readSchema)).groups, []);
  });
});

describe('The files of a package of HSDS', () => {
  const VERSION_3 = {
    'services.csv': 'id,organization_id,name,status\ns1,o1,Choir,active\ns2,o1,Band,active\n',
    'organizations.csv': 'id,name\no1,Age Well\n',
    'organization_identifiers.csv': 'id,organization_id,identifier_scheme,identifier\ni1,o1,GB-CHC,1234567\n',
    'service_at_location.csv': 'id,service_id,location_id\na1,s1,l1\na2,s2,l1\n',
    'locations.csv': 'id,name,location_type,latitude,longitude\nl1,Hall,physical,51.45,-2.58\n',
    'addresses.csv':
      'id,location_id,address_1,city,postal_code,address_type\nx1,l1,1 High St,Bristol,BS1 5TR,physical\n',
    'schedules.csv':
      'id,service_at_location_id,service_id,freq,byday,opens_at,closes_at\nh1,a1,s1,WEEKLY,TU,10:00,12:00\n',
    'phones.csv': 'id,service_id,contact_id,number\np1,s1,c1,0117 496 0123\n',
    'contacts.csv': 'id,service_id,name\nc1,s1,Sam\n',
    'attributes.csv': 'id,link_id,taxonomy_term_id\nt1,s1,m1\n',
    'taxonomy_terms.csv': 'id,name,taxonomy_id\nm1,Singing,v1\n',
    'taxonomies.csv': 'id,name\nv1,Activities\n',
    'cost_options.csv': 'id,service_id,option,amount\nk1,s1,Adults,2\n',
    'languages.csv': 'id,service_id,name,code\ng1,s1,Urdu,ur\n',
  };
  const VERSION_2 = {
    'services.csv': '\ufeffid,organization_id,name\r\ns1,o1,Choir\r\ns2,o1,Band\r\n',
    'organizations.csv': 'id,name\no1,Age Well\n',
    'services_at_location.csv': 'id,service_id,location_id\na1,s1,l1\n',
    'locations.csv': 'id,name,latitude,longitude\nl1,Hall,51.45,-2.58\n',
    'physical_addresses.csv': 'id,location_id,address_1,city,postal_code\nx1,l1,1 High St,Bristol,BS1 5TR\n',
    'regular_schedules.csv': 'id,service_id,weekday,opens_at,closes_at\nh1,s1,2,10:00,12:00\n',
    'phones.csv': 'id,service_id,number\np1,s1,0117 496 0123\n',
    'services_taxonomy.csv': 'id,service_id,taxonomy_id\nt1,s1,m1\n',
    'taxonomy.csv': 'id,name,vocabulary\nm1,Singing,Activities\n',
    'cost_options.csv': 'id,service_id,option,amount\nk1,s1,Adults,2\n',
    'languages.csv': 'id,service_id,language\ng1,s1,Urdu\n',
  };
  for (const [version, files] of [
    ['3', VERSION_3],
    ['1 and 2', VERSION_2],
  ] as const) {
    it(`are joined, with the names of version ${version}`, async () => {
      const { groups } = await found(files, readHsds);
      assert.deepEqual(
        groups.map(({ name }) => name),
        ['Choir', 'Band'],
      );
      const [choir, band] = groups as [Group, Group];
      const { organisation, places, sessions, contacts, categories, cost, languages, source } = choir;
      assert.deepEqual(
        [
          organisation?.name,
          places[0]?.name,
          places[0]?.postcode,
          contacts[0]?.phones[0]?.digits,
          categories[0]?.label,
          categories[0]?.scheme,
          cost.from,
          languages[0]?.name,
        ],
        ['Age Well', 'Hall', 'BS1 5TR', '01174960123', 'Singing', 'Activities', 2, 'Urdu'],
      );
      assert.deepEqual(sessions.map(session), ['weekly TU 10:00-12:00 ..']);
      assert.equal(source.format, 'hsds-csv');
      assert.deepEqual([band.sessions, band.contacts, band.organisation?.name], [[], [], 'Age Well']);
    });
  }

  it('without services are told', async () => {
    for (const data of [null, {}, { 'services.csv': '' }, { 'services.csv': 5 }, { 'phones.csv': 'id\n1\n' }])
      assert.deepEqual(await found(data, readHsds), { groups: [], notes: ['unreadable-source skipped'] });
  });
});
