import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import * as fixtures from '../../../../stories/fixtures/groups.js';
import type { Group } from '../../../../src/groups/model/group.js';
import { isGroup } from '../../../../src/groups/model/is-group.js';
import { fromSnapshot } from '../../../../src/groups/model/snapshot/from-snapshot.js';
import { snapshotText, toSnapshot } from '../../../../src/groups/model/snapshot/to-snapshot.js';
import { readGroups } from '../../../../src/groups/readers/index.js';

const made = '2026-11-26T02:00:00.000Z';
const report = { formats: [], found: 20, read: 14, skipped: 6, mended: 3, notes: [] };

const all: readonly Group[] = Object.values<unknown>(fixtures).flat().filter(isGroup);

/** What a page reads after a file was written and fetched. */
const again = (groups: readonly Group[]) =>
  fromSnapshot(JSON.parse(snapshotText(toSnapshot(groups, { made, report }))))!;

/** A group without lists, texts and ranges in which nothing is said: they mean the same. */
const meant = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, item: unknown) =>
      item === '' || (typeof item === 'object' && item && !Object.keys(item).length) ? undefined : item,
    ),
  );

describe('A snapshot', () => {
  it('gives back every group as it was', () => {
    assert.ok(all.length >= 14);
    const back = again(all).groups;
    assert.equal(back.length, all.length);
    for (const [at, group] of all.entries()) {
      assert.deepEqual(meant(back[at]), meant(group), group.id);
      assert.ok(isGroup(back[at]), group.id);
    }
  });

  it('gives back what was read of the demonstration', async () => {
    const { groups } = await readGroups([{ data: readFileSync('demo/charity/groups.csv', 'utf8') }]);
    assert.ok(groups.length >= 60);
    assert.deepEqual(again(groups).groups, groups);
  });

  it('says when it was made, where from, and how that went', () => {
    const source = { format: 'csv', feed: 'https://kirkby.gov.uk/groups.csv' } as const;
    const notes = (['bad-age', 'bad-age', 'no-name'] as const).map((code) => ({
      ...{ code, record: '1', field: '', value: '', effect: 'left-out' as const },
    }));
    const snapshot = toSnapshot([{ ...all[0]!, source }], {
      ...{ made, licence: 'OGL-3.0', report: { ...report, notes, found: 7, read: 1, skipped: 6 } },
    });
    const back = fromSnapshot(JSON.parse(JSON.stringify(snapshot)))!;
    assert.equal(back.made, made);
    assert.deepEqual(back.sources, [{ ...source, licence: 'OGL-3.0' }]);
    assert.deepEqual(back.report, {
      ...{ found: 7, read: 1, skipped: 6, mended: 3 },
      notes: { 'bad-age': 2, 'no-name': 1 },
    });
    assert.equal(back.groups[0]!.source.licence, 'OGL-3.0');
  });

  it('is shorter than the records, and has a line for each', async () => {
    const { groups } = await readGroups([{ data: readFileSync('demo/charity/groups.csv', 'utf8') }]);
    const text = snapshotText(toSnapshot(groups, { made, report }));
    assert.ok(text.length < 0.65 * JSON.stringify(groups).length);
    assert.ok(text.split('\n').filter((line) => line.startsWith('{"id"')).length >= groups.length);
  });

  it('is told from anything else', () => {
    for (const data of [null, 1, 'groups/1', [], {}, { sayso: 1 }, { sayso: 'groups/2', groups: [] }])
      assert.equal(fromSnapshot(data), undefined, JSON.stringify(data));
  });
});

/** What a file with one such group gives. */
const read = (group: object, tables: object = {}) =>
  fromSnapshot({ sayso: 'groups/1', ...tables, groups: [{ id: 'a', name: 'A', ...group }] })!.groups[0];

describe('A snapshot from somebody else', () => {
  const cases: readonly (readonly [what: string, group: object, expected: object, tables?: object])[] = [
    ['has nothing', {}, { summary: '', status: 'active', wide: false, places: [], sessions: [] }],
    ['has a script for a website', { website: 'javascript:alert(1)' }, { website: undefined }],
    ['has another host before its own', { website: 'https://bank.org@evil.org/' }, { website: undefined }],
    ['has spaces in an address', { website: 'https://a.org/ b' }, { website: undefined }],
    ['has a script for a link', { links: [{ label: 'x', url: 'data:text/html,x' }] }, { links: [] }],
    ['has a picture that is none', { image: { src: 'x" onerror="alert(1)' } }, { image: undefined }],
    ['has more in an email address', { reportTo: 'a@b.org?bcc=c@d.org' }, { reportTo: undefined }],
    [
      'has more in a phone number',
      { contacts: [{ phones: [{ number: '0', digits: '0151;ext=1', kind: 'voice' }] }] },
      { contacts: [{ phones: [] }] },
    ],
    [
      'has a number for a name of a day',
      { closures: [{ from: 20261201, to: '2026-12-02' }] },
      { closures: [] },
    ],
    ['has months that there are not', { updated: '2026-13-01' }, { updated: undefined }],
    ['has an object for a list', { tags: { 0: 'a', length: 1 } }, { tags: [] }],
    [
      'has objects for texts',
      { tags: ['a', {}, 1, ['b']], eligibility: {} },
      { tags: ['a'], eligibility: undefined },
    ],
    ['has an age of nobody', { age: { min: -1, max: 1e9 } }, { age: {} }],
    [
      'has a price that is none',
      { cost: { kind: 'stolen', from: -3 } },
      { cost: { kind: 'unknown', options: [] } },
    ],
    ['has a cost that is none', { cost: 'free' }, { cost: { kind: 'unknown', options: [] } }],
    ['names terms that there are not', { categories: [0, 7, -1, 'length', '__proto__'] }, { categories: [] }],
    [
      'has sessions that cannot be',
      { sessions: [0, 1, 2] },
      {
        sessions: [
          { freq: 'weekly', interval: 1, days: ['TU'], nth: [], monthDays: [], except: [], start: '10:00' },
        ],
      },
      {
        sessions: [
          { freq: 'weekly', interval: 0, days: ['TU', 'XX'], start: '10:00', end: '25:00', place: 3 },
          { freq: 'often' },
          7,
        ],
      },
    ],
    [
      'shows where a refuge is',
      {
        places: [
          {
            precision: 'area',
            lines: ['1 High Street'],
            postcode: 'L32 1AA',
            lat: 53,
            lng: -2,
            uprn: '1',
            town: 'Kirkby',
          },
        ],
      },
      { places: [{ precision: 'area', lines: [], postcode: 'L32', town: 'Kirkby', access: [] }] },
    ],
    [
      'has half a point, and one off the earth',
      {
        places: [
          { precision: 'exact', lat: 53 },
          { precision: 'exact', lat: 99, lng: 0 },
        ],
      },
      {
        places: [
          { precision: 'exact', lines: [], access: [] },
          { precision: 'exact', lines: [], access: [] },
        ],
      },
    ],
    ['is from nowhere', { source: [9, 'file:///etc/passwd'] }, { source: { format: 'sayso' } }],
  ];
  for (const [what, group, expected, tables] of cases)
    it(what, () => {
      const found = read(group, tables)!;
      for (const [name, value] of Object.entries(expected))
        assert.deepEqual(found[name as keyof Group], value, name);
    });

  it('leaves out records without an id or a name, and counts them', () => {
    const { groups, report } = fromSnapshot({
      sayso: 'groups/1',
      groups: [{ id: 'a' }, { name: 'B' }, null, 'C', [], { id: 'd', name: 'D' }, { id: 1, name: 2 }],
    })!;
    assert.deepEqual(
      groups.map(({ id }) => id),
      ['d'],
    );
    assert.deepEqual([report.found, report.read, report.skipped], [7, 1, 6]);
  });

  it('reaches no further than its own records', () => {
    const found = fromSnapshot(
      JSON.parse(
        '{"sayso":"groups/1","groups":[{"id":"a","name":"A","__proto__":{"x":1},"constructor":1,"onclick":"y"}]}',
      ),
    )!.groups[0]!;
    assert.equal(Object.getPrototypeOf(found), Object.prototype);
    assert.ok(!('x' in found));
    for (const name of ['onclick', 'constructor', '__proto__']) assert.ok(!Object.hasOwn(found, name), name);
  });

  it('may be anything at all', () => {
    for (const groups of [null, 'x', 7, { length: 3 }])
      for (const terms of [null, 'x', [null, 7, 'x'], { 0: {} }])
        assert.deepEqual(
          fromSnapshot({ sayso: 'groups/1', groups, terms, sessions: terms, sources: terms, report: terms })!
            .groups,
          [],
        );
  });
});

describe('A large snapshot', () => {
  const LIBRARIES = new URL(
    '../../../../../shared/data/groups/uk-open-data/libraries/uk_libraries_schema.csv',
    import.meta.url,
  );

  it('of all libraries comes back whole', async (test) => {
    if (!existsSync(LIBRARIES)) return test.skip('skipped: ../shared/data/groups is absent');
    const { groups } = await readGroups([{ data: readFileSync(LIBRARIES, 'utf8') }]);
    const text = snapshotText(toSnapshot(groups, { made, report }));
    const begin = performance.now();
    const back = fromSnapshot(JSON.parse(text))!;
    test.diagnostic(
      `${groups.length} groups, ${text.length} characters, parsed and checked in ${Math.round(performance.now() - begin)} ms`,
    );
    assert.deepEqual(back.groups, groups);
  });
});
