import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { readGroups } from '../../../src/groups/readers/index.js';

const read = (data: unknown) => readGroups([{ data }], { today: '2026-11-26' });

/** What all of these say, each in its own way. */
const SAME: readonly (readonly [what: string, csv: string])[] = [
  ['commas', 'Name,Day,Start,Cost\nRiverside Voices,Tuesday,7pm,Free\n'],
  ['semicolons', 'Name;Day;Start;Cost\nRiverside Voices;Tuesday;7pm;Free\n'],
  ['tabs', 'Name\tDay\tStart\tCost\nRiverside Voices\tTuesday\t7pm\tFree\n'],
  ['a mark of the byte order', '\ufeffName,Day,Start,Cost\nRiverside Voices,Tuesday,7pm,Free\n'],
  ['the line ends of Windows', 'Name,Day,Start,Cost\r\nRiverside Voices,Tuesday,7pm,Free\r\n'],
  ['quotation marks', '"Name","Day","Start","Cost"\n"Riverside Voices","Tuesday","7pm","Free"\n'],
  ['headers in capitals', 'GROUP NAME,DAY,START TIME,PRICE\nRiverside Voices,Tuesday,7pm,Free\n'],
  ['no last line end', 'Name,Day,Start,Cost\nRiverside Voices,Tuesday,7pm,Free'],
  ['empty lines', 'Name,Day,Start,Cost\n\nRiverside Voices,Tuesday,7pm,Free\n,,,\n\n'],
];

describe('a table of groups', () => {
  for (const [what, csv] of SAME)
    it(`is read with ${what}`, async () => {
      const { groups, report } = await read(csv);
      assert.deepEqual(report.formats, ['csv']);
      assert.deepEqual(
        groups.map(({ name, cost, sessions }) => [name, cost.kind, sessions[0]?.days, sessions[0]?.start]),
        [['Riverside Voices', 'free', ['TU'], '19:00']],
      );
      assert.deepEqual(report.notes, []);
    });

  it('keeps separators and line ends inside quotation marks', async () => {
    const { groups } = await read(
      'Name,Description\n"Knit, natter and ""cake""","First line\nsecond line"\n',
    );
    assert.equal(groups[0]?.name, 'Knit, natter and "cake"');
    assert.equal(groups[0].summary, 'First line second line');
  });

  it('gives a group the sessions of all its rows', async () => {
    const { groups, report } = await read('id,Name,Day,Start\n1,Pantry,Tuesday,10:00\n1,,Thursday,16:00\n');
    assert.equal(report.read, 1);
    assert.deepEqual(
      groups[0]?.sessions.map(({ days, start }) => [days[0], start]),
      [
        ['TU', '10:00'],
        ['TH', '16:00'],
      ],
    );
  });

  it('notes a column that it does not know once, and none of its cells', async () => {
    const { report } = await read('Name,Shoe size\nA,1\nB,2\nC,3\n');
    assert.deepEqual(
      report.notes.map(({ code, field }) => [code, field]),
      [['unknown-column', 'Shoe size']],
    );
  });

  it('lets no cell become anything but text', async () => {
    const { groups } = await read(
      'Name,__proto__,constructor,Description\n"<script>alert(1)</script>Choir",{},x,"=HYPERLINK(""javascript:x"")"\n',
    );
    assert.equal(groups.length, 1);
    assert.equal(groups[0]?.name, 'Choir');
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.equal(Object.getPrototypeOf(groups[0]), Object.prototype);
  });

  it('is not made of a page in HTML', async () => {
    const { groups, report } = await read('<!doctype html>\n<p>Sign in, please</p>\n');
    assert.deepEqual(groups, []);
    assert.equal(report.notes[0]?.effect, 'skipped');
  });
});

describe('the directory of the demonstration', () => {
  const csv = readFileSync(new URL('../../../demo/charity/groups.csv', import.meta.url), 'utf8');

  it('is read whole, with nothing to put right', async () => {
    const { groups, report } = await read(csv);
    assert.equal(groups.length, 69);
    assert.deepEqual(report.notes, []);
    // Names below .alt never resolve (RFC 9476); those for examples and tests would be taken for nobody's.
    assert.ok(groups.some(({ contacts }) => contacts.some(({ email }) => email?.endsWith('.alt'))));
    const one = (id: string) => groups.find((group) => group.id === id)!;
    assert.equal(one('little-voices').sessions.length, 2);
    assert.deepEqual(one('autism-social').sessions[0]?.nth, [1, 3]);
    assert.equal(one('writers').sessions[0]?.interval, 2);
    assert.equal(one('paddle-club').status, 'paused');
    assert.equal(one('model-rail').cost.kind, 'unknown');
    assert.deepEqual(one('online-carers').attendance, ['online']);
    assert.deepEqual(one('book-group-phone').attendance, ['phone']);
  });
});
