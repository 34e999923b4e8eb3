import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import type { GroupFormat } from '../../../src/groups/model/group.js';
import { readGroups } from '../../../src/groups/readers/index.js';

/** Real files, which belong to others and so are not part of the project. */
const FOLDER = new URL('../../../../shared/data/groups/', import.meta.url);

const FILES: readonly (readonly [file: string, format: GroupFormat, groups: number])[] = [
  ['outpost/services_valid.csv', 'csv', 2],
  // Nineteen of 4,231 are there twice.
  ['uk-open-data/libraries/uk_libraries_schema.csv', 'csv', 4212],
  ['uk-open-data/trafford/libraries__gm_libraries.csv', 'csv', 141],
  ['uk-open-data/trafford/mental_health__trafford_mental_health_services.csv', 'csv', 60],
  ['uk-open-data/trafford/mental_health__trafford_mental_health_services.geojson', 'geojson', 60],
  // Wards with a code and a name of another kind: no groups.
  ['uk-open-data/trafford/boundaries__electoral_ward.geojson', 'geojson', 0],
  ['uk-open-data/libraries/library_services_airtable.json', 'airtable', 208],
  ['umap/test_upload_data.umap', 'umap', 3],
  ['umap/test_upload_missing_name.json', 'geojson', 3],
  ['schema-org/openactive-sessionseries_example_1.json', 'schema-org', 1],
  ['ical/daily_recur.ics', 'icalendar', 1],
  ['ical/minimal.ics', 'icalendar', 1],
  ['ical/recur_instances_finite.ics', 'icalendar', 1],
  ['hsds-3/examples-3.0-csv/', 'hsds-csv', 1],
];

function contentOf(file: string): unknown {
  const url = new URL(file, FOLDER);
  if (file.endsWith('/'))
    return Object.fromEntries(
      readdirSync(url).map((name) => [name, readFileSync(new URL(name, url), 'utf8')]),
    );
  return readFileSync(url, 'utf8');
}

describe('Real tables and files', () => {
  if (!existsSync(FOLDER)) {
    it('are not here', (test) => test.skip('skipped: ../shared/data/groups is absent'));
    return;
  }
  for (const [file, format, count] of FILES) {
    it(`such as ${file} can be read`, async (test) => {
      const { groups, report } = await readGroups([{ data: contentOf(file) }], { today: '2026-11-26' });
      const notes = new Map<string, number>();
      for (const { code, effect, field } of report.notes) {
        const note = `${code} ${effect} ${field.replace(/\[\d+\]/g, '[]')}`;
        notes.set(note, (notes.get(note) ?? 0) + 1);
      }
      const words =
        Array.from(notes, ([note, times]) => `${note} (${times})`).join(', ') || 'nothing to note';
      test.diagnostic(`${file}: ${groups.length} groups of ${report.found}; ${words}`);
      assert.deepEqual(report.formats, [format]);
      assert.equal(groups.length, count);
      assert.ok(groups.every(({ name }) => name));
    });
  }
});
