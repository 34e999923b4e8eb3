import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { readGroups } from '../../../src/groups/readers/read-groups.js';

const V1 = {
  totalElements: 1,
  content: [
    {
      id: 'v1-kirkby-singers',
      name: 'Kirkby Singers',
      organization: { id: 'o1', name: 'Kirkby Voices' },
      service_taxonomys: [{ taxonomy: { id: 'singing', name: 'Singing', vocabulary: 'Activities' } }],
      eligibilitys: [{ eligibility: 'adult', minimum_age: 18 }],
      assured_date: '01/11/2026 00:00:00',
      service_at_locations: [
        {
          location: {
            id: 'l1',
            name: 'Town Hall',
            latitude: 53.48,
            longitude: -2.89,
            physical_addresses: [{ address_1: '1 High Street', postal_code: 'L32 1AA' }],
          },
          regular_schedule: [{ id: 's1', weekday: 2, opens_at: '10:00:00', closes_at: '12:00:00' }],
        },
      ],
    },
  ],
};

describe('Reading groups', () => {
  it('reads version 1, and places its sessions', async () => {
    const { groups, report } = await readGroups([{ data: V1, url: 'https://kirkby.gov.uk/services?page=1' }]);
    const [group] = groups;
    assert.deepEqual(report.formats, ['open-referral-uk-1']);
    assert.deepEqual([group!.sessions[0]!.days, group!.sessions[0]!.place], [['TU'], 0]);
    assert.deepEqual([group!.age, group!.checked], [{ min: 18 }, { date: '2026-11-01' }]);
    assert.equal(group!.source.url, 'https://kirkby.gov.uk/services/v1-kirkby-singers');
  });

  it('reads lists that Drupal wrote as the one thing in them', async () => {
    const [service] = V1.content;
    const drupal = {
      ...V1,
      content: [
        {
          ...service,
          service_taxonomys: { id: 'singing', name: 'Singing' },
          service_at_locations: service!.service_at_locations[0]!.location,
        },
      ],
    };
    const { groups, report } = await readGroups([{ data: JSON.stringify(drupal) }]);
    assert.deepEqual(report.formats, ['localgov-drupal']);
    assert.deepEqual(
      [groups[0]!.categories[0]!.label, groups[0]!.places[0]!.postcode],
      ['Singing', 'L32 1AA'],
    );
  });

  it('joins a service that is listed once for each of its locations, and leaves the data alone', async () => {
    const row = (id: string) => ({
      id,
      service: { id: 'kirkby-walkers', name: 'Walkers', status: 'active' },
      location: { id, name: `Gate ${id}`, latitude: 53.4, longitude: -2.9 },
    });
    const data = { contents: [row('a'), row('b')] };
    const before = JSON.stringify(data);
    const { groups } = await readGroups([{ data }]);
    assert.deepEqual(
      groups.map(({ places }) => places.map(({ name }) => name)),
      [['Gate a', 'Gate b']],
    );
    assert.equal(JSON.stringify(data), before);
  });

  it('has what is there twice once, and counts it', async () => {
    const { groups, report } = await readGroups([{ data: V1 }, { data: V1 }]);
    assert.deepEqual([groups.length, report.found, report.skipped], [1, 2, 1]);
    assert.equal(report.notes.at(-1)!.code, 'duplicate');
  });

  it('does not take the numbers of two feeds for one', async () => {
    const outpost = (name: string) => ({ content: [{ id: 1, name, organisation: {}, locations: [] }] });
    const { groups } = await readGroups([
      { data: outpost('Chess'), url: 'https://one.gov.uk/services' },
      { data: outpost('Darts'), url: 'https://other.gov.uk/services' },
    ]);
    assert.equal(new Set(groups.map(({ id }) => id)).size, 2);
  });

  it('says so where it can read nothing', async () => {
    const { report } = await readGroups([
      { data: '{"broken":' },
      { data: '<html></html>' },
      { data: { openapi: '3.0', paths: {} } },
    ]);
    assert.deepEqual(
      report.notes.map(({ code }) => code),
      ['unreadable-source', 'unknown-format', 'unknown-format'],
    );
  });
});
