import assert from 'node:assert/strict';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import type { GroupsReport } from '../../src/groups/model/reading/groups-reading.js';
import { pageOf, serveFeed } from '../groups/feeds/feed-server.js';
import { runHere, start, temporaryFolder } from './run-sayso.js';

const folder = temporaryFolder();
after(folder.remove);

const file = (name: string, text: string | Uint8Array): string => {
  writeFileSync(folder.path(name), text);
  return folder.path(name);
};

const DIRTY = `name,postcode,email,day,wheelchairs
Kirkby Singers,l32 1aa,sing@kirkby.org.uk,Tuesday,yes
Kirkby Anglers,nowhere,n/a,Caturday,
,L32 1AA,,,
`;

describe('sayso report', () => {
  it('counts and lists what is wrong with each record, in plain words', async () => {
    const { code, out } = await runHere('report', file('dirty.csv', DIRTY));
    assert.equal(code, 0);
    assert.match(out, /dirty\.csv\n {2}table: 3 records, 2 groups\.\n {2}1 record not shown/);
    assert.match(out, /It has no name: not shown \(1\)/);
    assert.match(
      out,
      /It is not written as a postcode: put right \(1\)\n {4}Kirkby Singers, place 1, postcode: "l32 1aa"/,
    );
    assert.match(
      out,
      /It is not written as a postcode: left out \(1\)\n {4}Kirkby Anglers, place 1, postcode: "nowhere"/,
    );
    assert.match(out, /not shown \(1\)\n {4}3, name\n/);
    assert.match(out, /No column of this name is known: left out \(1\)\n {4}wheelchairs/);
  });

  it('says it as JSON to programs', async () => {
    const { out } = await runHere('report', '--json', file('dirty.csv', DIRTY));
    const [reported] = JSON.parse(out) as readonly (GroupsReport & { readonly name: string })[];
    assert.ok(reported);
    assert.deepEqual([reported.found, reported.read, reported.skipped, reported.formats], [3, 2, 1, ['csv']]);
    assert.ok(reported.notes.some(({ code }) => code === 'no-name'));
    assert.equal(reported.name, folder.path('dirty.csv'));
  });

  it('cuts a name that would be all that there is to see', async () => {
    const long = 'Kirkby '.repeat(60).trim();
    const { out } = await runHere('report', file('long.csv', `name,postcode,email\n${long},nowhere,n/a\n`));
    assert.match(out, /\n {4}Kirkby .*…, place 1, postcode: "nowhere"/);
    assert.ok(!out.includes(long));
  });

  it('says no more of each kind than is wanted', async () => {
    const rows = Array.from({ length: 12 }, (_, at) => `Group ${at},nowhere ${at}`).join('\n');
    const { out } = await runHere('report', '--most', '2', file('many.csv', `name,postcode\n${rows}\n`));
    assert.match(out, /left out \(12\)\n.*nowhere 0"\n.*nowhere 1"\n {4}and 10 more\n$/);
  });

  it('reads what is at an address', async () => {
    const server = await serveFeed((url) => pageOf(url, 130));
    const { code, out } = await runHere('report', `${server.url}/services`);
    await server.close();
    assert.equal(code, 0);
    assert.match(out, /Open Referral UK 3 or HSDS 3: 130 records, 130 groups\./);
  });

  it('reads a snapshot, and says when it was made', async () => {
    const server = await serveFeed((url) => pageOf(url, 3));
    const { out } = await runHere(
      ...['harvest', `${server.url}/services`, '--details', 'none', '--journal', folder.path('journal')],
    );
    await server.close();
    const { out: reported } = await runHere('report', file('snapshot.json', out));
    assert.match(reported, /Sayso snapshot: 3 records, 3 groups\./);
    assert.match(reported, /Made on \d{4}-\d\d-\d\d at \d\d:\d\d UTC\./);
  });

  it('goes on after what cannot be read, and says so in its exit', async () => {
    const { code, out } = await runHere(
      ...[
        'report',
        folder.path('nowhere.csv'),
        file('page.html', '<!doctype html>'),
        file('good.csv', DIRTY),
      ],
    );
    assert.equal(code, 1);
    assert.match(out, /nowhere\.csv is not there\./);
    assert.match(out, /page\.html is in no format that can be read\./);
    assert.match(out, /good\.csv\n {2}table: 3 records/);
  });

  it('is a process with an exit', async () => {
    const { code, out } = await start(['report', file('dirty.csv', DIRTY)]).ended;
    assert.equal(code, 0);
    assert.match(out, /table: 3 records, 2 groups/);
  });

  it('wants to know what of', async () => {
    assert.equal((await runHere('report')).code, 2);
    assert.match((await runHere('report', '--help')).out, /^Usage: sayso report/);
    assert.equal((await runHere('rapport')).code, 2);
    assert.match((await runHere('--version')).out, /^\d+\.\d+\.\d+\n$/);
  });
});

/** Real files, which belong to others and so are not part of the project. */
const REAL = fileURLToPath(new URL('../../../shared/data/groups/', import.meta.url));

describe('sayso report of real files', () => {
  if (!existsSync(REAL)) {
    it('are not here', (test) => test.skip('skipped: ../shared/data/groups is absent'));
    return;
  }
  const files = readdirSync(REAL, { recursive: true, encoding: 'utf8' })
    .filter((path) => !statSync(join(REAL, path)).isDirectory())
    .sort();
  for (const path of files)
    it(`says something of ${path}`, async (test) => {
      const { code, out, said } = await runHere('report', '--most', '0', join(REAL, path));
      test.diagnostic(out.trim());
      assert.ok(code === 0 || code === 1, said);
      assert.ok(out.startsWith(join(REAL, path)));
      // Either there are counts, or it is said why not.
      assert.match(out, /\d+ records?, \d+ groups?\.|is in no format that can be read|is empty/);
    });
  it('reads a package of tables', async () => {
    const { code, out } = await runHere('report', '--most', '0', join(REAL, 'hsds-3/examples-3.0-csv'));
    assert.equal(code, 0);
    assert.match(out, /HSDS package of tables: 1 record, 1 group\./);
  });
});
