import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { tidyDraft } from '../../../src/groups/model/reading/tidy-draft.js';
import { read as readGeojson } from '../../../src/groups/readers/geojson.js';
import { read as readUmap } from '../../../src/groups/readers/umap.js';

const feature = (geometry: unknown, properties: unknown = { name: 'Choir' }): unknown => ({
  type: 'Feature',
  geometry,
  properties,
});

async function found(data: unknown, read = readGeojson) {
  const notes: string[] = [];
  const noting = (code: string, effect: string, field: string, _: unknown, record = ''): void =>
    void notes.push([code, effect, field, record].filter(Boolean).join(' '));
  const drafts = await read(data, noting);
  return { groups: drafts.flatMap((draft) => tidyDraft(draft, noting) ?? []), notes };
}

describe('GeoJSON', () => {
  const square = (side: number): number[][][] => [
    [
      [-2, 53],
      [-2 + side, 53],
      [-2 + side, 53 + side],
      [-2, 53 + side],
      [-2, 53],
    ],
  ];
  const places: readonly (readonly [what: string, geometry: unknown, point: unknown])[] = [
    ['a point', { type: 'Point', coordinates: [-2.2, 53.4, 12] }, [53.4, -2.2]],
    ['a building', { type: 'Polygon', coordinates: square(0.002) }, [53.001, -1.999]],
    [
      'a building in parts',
      { type: 'MultiPolygon', coordinates: [square(0.0001), square(0.002)] },
      [53.001, -1.999],
    ],
    [
      'a short way',
      {
        type: 'LineString',
        coordinates: [
          [-2, 53],
          [-2.002, 53.002],
        ],
      },
      [53.001, -2.001],
    ],
    [
      'a collection',
      { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [-2, 53] }] },
      [53, -2],
    ],
    ['a ward, which is no place to go to,', { type: 'Polygon', coordinates: square(0.1) }, undefined],
    ['nothing', null, undefined],
    ['empty coordinates', { type: 'Point', coordinates: [] }, undefined],
    ['words', { type: 'Point', coordinates: ['a', 'b'] }, undefined],
    ['empty rings', { type: 'MultiPolygon', coordinates: [[], [[]]] }, undefined],
  ];
  for (const [what, geometry, point] of places) {
    it(`with ${what} has its place`, async () => {
      const { groups } = await found({ type: 'FeatureCollection', features: [feature(geometry)] });
      const [place] = groups[0]!.places;
      assert.deepEqual(place && [place.lat, place.lng], point);
    });
  }

  it('may be one feature, with an id of its own and any of the names of tables', async () => {
    const { groups } = await found({
      ...(feature(
        { type: 'Point', coordinates: [-2, 53] },
        { Name: 'Choir', Address: '1 High St', opening_hours: 'Tu 10:00-12:00' },
      ) as object),
      id: 'node/1',
    });
    const [group] = groups;
    assert.equal(group?.id, 'node/1');
    assert.deepEqual(
      [group.places.length, group.places[0]?.lines, group.places[0]?.lat],
      [1, ['1 High St'], 53],
    );
    assert.deepEqual(
      group.sessions.map(({ days, start }) => [days, start]),
      [[['TU'], '10:00']],
    );
  });

  it('leaves out what has no name, and says so', async () => {
    const { groups, notes } = await found({
      type: 'FeatureCollection',
      features: [feature(null, { name: null }), feature(null), feature(null, null), 5, { type: 'Other' }],
    });
    assert.equal(groups.length, 1);
    assert.deepEqual(notes, [
      'not-a-record skipped features',
      'no-name skipped properties.name 1',
      'no-name skipped properties.name 3',
    ]);
  });

  it('notes an unknown property once', async () => {
    const some = [1, 2, 3].map(() => feature(null, { name: 'Choir', fax: '1', _storage: 1 }));
    const { notes } = await found({ type: 'FeatureCollection', features: some });
    assert.deepEqual(notes, ['unknown-column left-out fax']);
  });

  it('that is none is told', async () => {
    for (const data of [null, 5, 'x', {}, { type: 'FeatureCollection' }])
      assert.deepEqual((await found(data)).notes, ['unreadable-source skipped features']);
  });
});

describe('A map of uMap', () => {
  it('has layers, which are what its groups do', async () => {
    const { groups } = await found(
      {
        type: 'umap',
        layers: [
          {
            features: [feature({ type: 'Point', coordinates: [-2, 53] })],
            _umap_options: { name: 'Singing' },
          },
          { features: [feature(null, { name: 'Shed' })], properties: { name: 'Making' } },
          { features: 'none' },
        ],
      },
      readUmap,
    );
    assert.deepEqual(
      groups.map(({ name, categories, source }) => [name, categories[0]?.label, source.format]),
      [
        ['Choir', 'Singing', 'umap'],
        ['Shed', 'Making', 'umap'],
      ],
    );
  });
});
