import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import {
  consoleLines,
  gatheredNotes,
  notePlace,
  noteWords,
  problemWords,
} from '../../../src/groups/language/read-note-words.js';
import type { ReadNote } from '../../../src/groups/model/reading/groups-reading.js';

const note = (more: Partial<ReadNote>): ReadNote => ({
  ...{ record: '', field: '', code: 'bad-email', value: '', effect: 'left-out' },
  ...more,
});

describe('Words of notes', () => {
  it('say what is wrong and what came of it', () => {
    assert.equal(noteWords({ code: 'no-name', effect: 'skipped' }), 'It has no name: not shown');
    assert.equal(
      noteWords({ code: 'bad-url', effect: 'mended' }),
      'It is not a whole web address: put right',
    );
  });

  const places: readonly (readonly [note: Partial<ReadNote>, words: string])[] = [
    [{ record: 's1', field: 'contacts[0].email', value: 'me' }, 'Kirkby Singers, contact 1, email: "me"'],
    [{ record: 's2', field: 'places[1].accessUrl' }, 's2, place 2, access url'],
    [{ field: 'categories[2]' }, 'category 3'],
    [{ code: 'unknown-column', field: 'Wheelchairs?[old]' }, 'Wheelchairs?[old]'],
    [{ value: 'x' }, '"x"'],
    [{}, ''],
  ];
  for (const [more, words] of places)
    it(`say where: ${words || 'nowhere in particular'}`, () =>
      assert.equal(notePlace(note(more), new Map([['s1', 'Kirkby Singers']])), words));

  it('cut what a record and a column are called, if that is long', () => {
    const long = 'Kirkby '.repeat(50);
    const cut = `${long.slice(0, 79)}…`;
    assert.equal(notePlace(note({ record: long, field: 'email' })), `${cut}, email`);
    assert.equal(notePlace(note({ record: 's1' }), new Map([['s1', long]])), cut);
    assert.equal(notePlace(note({ code: 'unknown-column', field: long })), cut);
  });

  const many = [1, 2, 3].map((at) => note({ record: `s${at}`, field: 'email', value: 'n/a' }));

  it('are gathered by kind, each with how many there are', () => {
    assert.deepEqual(
      gatheredNotes([many[0]!, note({ code: 'no-name', effect: 'skipped' }), ...many.slice(1)], 2),
      [
        ['It is no email address: left out (3)', 's1, email: "n/a"', 's2, email: "n/a"', 'and 1 more'],
        ['It has no name: not shown (1)', 'The whole of it'],
      ],
    );
    assert.deepEqual(gatheredNotes(many, 0), [['It is no email address: left out (3)']]);
  });

  it('are said on the console with two examples of each kind', () => {
    assert.deepEqual(consoleLines(many), [
      'It is no email address: left out (3)',
      '  s1, email: "n/a"',
      '  s2, email: "n/a"',
      '  and 1 more',
    ]);
  });

  it('say why a source gave nothing, or not everything', () => {
    const source = 'https://a.org/services';
    assert.equal(
      problemWords({ source, kind: 'not-found', status: 404, partly: false }),
      'https://a.org/services is not there (404).',
    );
    assert.equal(
      problemWords({ source, kind: 'slow', partly: true, count: 100 }),
      'https://a.org/services did not answer in time. 100 of its records were read.',
    );
    assert.match(problemWords({ source, kind: 'blocked', partly: false }), /npx @sayso\/elements harvest/);
  });
});
