import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { readGroups } from '../../../src/groups/readers/read-groups.js';

/** Real feeds, which belong to others and so are not part of the project. */
const FOLDER = new URL('../../../../shared/data/groups/', import.meta.url);
const DIALECTS = /^(?:oruk-v3\/(?:examples|validator-mocks)|hsds-3\/examples-3\.0|outpost)\/.*\.json$/;
/** Tables as JSON, and what an API says of itself: nothing in them is a page of records. */
const NO_PAGE = /tabular|api_details/;
const NO_SERVICES = /taxonom|organization_list|location\.json/;

describe('Real feeds', () => {
  if (!existsSync(FOLDER)) {
    it('are not here', (test) => test.skip('skipped: ../shared/data/groups is absent'));
    return;
  }
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
    DIALECTS.test(name),
  );
  for (const file of files.filter((name) => !NO_PAGE.test(name))) {
    it(`such as ${file} can be read`, async (test) => {
      const { groups, report } = await readGroups([{ data: readFileSync(new URL(file, FOLDER), 'utf8') }]);
      const { formats, found, read, skipped, mended, notes } = report;
      const codes = [...new Set(notes.map(({ code, field }) => `${code} ${field}`))].slice(0, 12);
      test.diagnostic(
        `${file}: ${formats.join()}, ${found} found, ${read} read, ${skipped} skipped, ${mended} mended: ${codes.join('; ')}`,
      );

      assert.equal(formats.length, 1);
      assert.ok(found > 0);
      assert.equal(read, groups.length);
      assert.equal(read > 0, !NO_SERVICES.test(file));
      assert.equal(read + skipped, found);
      for (const { places } of groups)
        for (const { lat = 0, lng = 0 } of places) assert.ok(Math.abs(lat) <= 90 && Math.abs(lng) <= 180);
    });
  }
});
