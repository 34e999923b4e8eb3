import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import {
  noteLine,
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

  it('are one line on the console', () => {
    assert.equal(
      noteLine(note({ record: 's1', field: 'email' })),
      's1, email. It is no email address: left out',
    );
    assert.equal(noteLine(note({})), 'It is no email address: left out');
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
