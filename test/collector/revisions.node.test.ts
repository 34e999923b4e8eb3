import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import Database from 'libsql';

import { migrations } from '../../demo/collector/src/store/migrations.js';
import { openDatabase } from '../../demo/collector/src/store/open-database.js';
import type { Envelope } from '../../src/delivery/envelope.js';
import { idFor } from './names.js';
import { activityFile, envelopeWith, openCollector, rowsOf, temporaryFolder } from './support.js';

/** A response by a short name: `a` for the first, `b2<a` for revision 2 by the name of b, which replaces a. */
interface Sent {
  readonly name: string;
  readonly revision: number;
  readonly of: string | null;
  readonly activity: string;
}

const idOf = idFor;

function read(text: string): Sent {
  const [, name = '', revision = '1', of, place] = /^(\w)(\d*)(?:<(\w))?(?:@(\w+))?$/.exec(text) ?? [];
  return { name, revision: Number(revision || 1), of: of ?? null, activity: place ?? 'riverside' };
}

function envelopeOf({ name, revision, of, activity }: Sent): Promise<Envelope> {
  return envelopeWith({ id: idOf(name), revision, revisionOf: of && idOf(of), activity });
}

describe('Of the revisions of a response', () => {
  // What arrives, in this order, and which of it counts.
  const cases: readonly (readonly [title: string, sent: string, counted: string])[] = [
    ['the only one counts', 'a', 'a'],
    ['the second counts, not the first', 'a b2<a', 'b'],
    ['the second counts even if it comes first', 'b2<a a', 'b'],
    ['the third counts, whichever it names', 'a b2<a c3<b d e2<d f3<d', 'c f'],
    ['the third counts in any order of arrival', 'c3<b a b2<a', 'c'],
    ['the third counts in the reverse order', 'c3<b b2<a a', 'c'],
    ['the third counts if the second never comes: the first is then another answer', 'a c3<b', 'a c'],
    ['the later of two with the same number counts', 'a b2<a c2<a', 'c'],
    ['the later of two with the same number counts, before the first', 'b2<a c2<a a', 'c'],
    ['one of an answer that we do not know counts as the first', 'b2<a c', 'b c'],
    ['two of an answer that we do not know count once', 'b2<a c3<a', 'c'],
    ['one that names itself counts', 'a2<a', 'a'],
    ['one of two that name each other counts', 'a2<b b2<a', 'b'],
    ['one of three that name each other in a ring counts', 'a2<b b2<c c2<a', 'c'],
    ["another activity's are not among them", 'a b2<a@harbour', 'a b'],
  ];
  for (const [title, sent, counted] of cases) {
    it(`${title}: ${sent}`, async (test) => {
      const collector = await openCollector(test, {
        files: [activityFile, { ...activityFile, id: 'harbour' }],
      });
      for (const item of sent.split(' ')) {
        assert.equal((await collector.post(await envelopeOf(read(item)))).statusCode, 201);
      }
      const exported = (
        await Promise.all(['riverside', 'harbour'].map((activity) => collector.export('json', activity)))
      ).flatMap((reply) => reply.json<(Envelope & { current: boolean })[]>());
      assert.equal(exported.length, sent.split(' ').length, 'every one is kept');
      assert.deepEqual(
        exported
          .filter(({ current }) => current)
          .map(({ id }) => id)
          .sort(),
        counted.split(' ').map(idOf).sort(),
      );
    });
  }

  it('the export in CSV says which, too', async (test) => {
    const collector = await openCollector(test);
    for (const item of ['a', 'b2<a']) await collector.post(await envelopeOf(read(item)));
    const rows = (await collector.export('csv')).body
      .trim()
      .split('\r\n')
      .map((row) => row.split(',').slice(7, 10))
      .sort(([one], [other]) => (Number(one) || 0) - (Number(other) || 0));
    assert.deepEqual(rows, [
      ['revision', 'revision_of', 'current'],
      ['1', '', 'false'],
      ['2', idOf('a'), 'true'],
    ]);
  });

  it('those that a collector stored before it counted them are told apart, too', (test) => {
    const file = join(temporaryFolder(test), 'collector.sqlite');
    const before = new Database(file);
    before.exec(`${migrations[0] ?? ''}; PRAGMA user_version = 1`);
    const insert = before.prepare(
      `INSERT INTO responses (id, activity, definition, received, revision, revision_of, receipt, digest, body)
       VALUES (?, ?, '', '2026-11-23', ?, ?, ?, '', '{}')`,
    );
    for (const { name, activity, revision, of } of 'c3<b a b2<a d2<z e3<z f@harbour g2<a@harbour h2<h'
      .split(' ')
      .map(read)) {
      insert.run(name, activity, revision, of, name);
    }
    before.close();

    openDatabase(file, 20).close();
    assert.deepEqual(
      rowsOf(file, 'SELECT id, original FROM responses ORDER BY id').map(({ id, original }) => [
        id,
        original,
      ]),
      [
        ['a', 'a'],
        ['b', 'a'],
        ['c', 'a'],
        ['d', 'z'],
        ['e', 'z'],
        ['f', 'f'],
        ['g', 'a'],
        ['h', 'h'],
      ],
    );
  });
});
