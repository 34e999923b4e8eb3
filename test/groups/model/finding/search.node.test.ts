import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import {
  createFinder,
  type Criteria,
  type Found,
  type FinderOptions,
  interestsToCriteria,
  misses,
  type Misses,
} from '../../../../src/groups/model/finding/index.js';
import { editsBetween } from '../../../../src/groups/model/finding/misses.js';
import { welshForms } from '../../../../src/groups/model/finding/welsh.js';
import type { Group, Place, Term } from '../../../../src/groups/model/group.js';
import { groupWith } from '../group-with.js';

const TODAY = { day: '2026-11-26', time: '10:00' };

const term = (label: string): Term => ({ id: label.toLowerCase(), label });
const place = (more: Partial<Place>): Place => ({ lines: [], precision: 'exact', access: [], ...more });
const names = (found: Found['groups']): string[] => [...found].map(({ group }) => group.name);

const GROUPS: readonly Group[] = [
  groupWith({ name: 'Kirkby Community Choir', categories: [term('Music')] }),
  groupWith({ name: 'Men’s Shed', summary: 'Woodwork, and a choir next door' }),
  groupWith({ name: 'Grŵp Canu', summary: 'Dewch i gerdded' }),
  groupWith({ name: 'Northwood Walk', tags: ['walking'] }),
  groupWith({ name: 'Allotment Society' }),
  groupWith({ name: 'Book Club', organisation: { name: 'Kirkby Library' } }),
  groupWith({ name: 'Football', places: [place({ town: 'Huyton', postcode: 'L36 9YY' })] }),
  groupWith({ name: 'Baby Café', description: { text: 'For babies. Angling is next door.' } }),
  groupWith({ name: 'Photography', eligibility: 'Women over fifty' }),
  groupWith({ name: 'Gone Fishing', status: 'ended' }),
];

const finderOf = (groups: readonly Group[] = GROUPS, more: Partial<FinderOptions> = {}) =>
  createFinder(groups, { today: TODAY, misses: () => misses, ...more });
const search = (text: string, more: Partial<FinderOptions> = {}): Found =>
  finderOf(GROUPS, more).find({ text, chosen: {}, sort: 'best' });

describe('Words find', () => {
  const rows: readonly (readonly [what: string, text: string, found: string[]])[] = [
    ['a name by its beginning', 'allot', ['Allotment Society']],
    ['a name before a text', 'choir', ['Kirkby Community Choir', 'Men’s Shed']],
    ['a name before an organisation', 'kirkby', ['Kirkby Community Choir', 'Book Club']],
    ['accents that were not typed', 'cafe', ['Baby Café']],
    ['accents or not', 'CAFÉ', ['Baby Café']],
    ['apostrophes or not', 'mens', ['Men’s Shed']],
    ['all words that were typed', 'kirkby choir', ['Kirkby Community Choir']],
    ['many for one', 'walks', ['Northwood Walk']],
    ['one for many', 'babies', ['Baby Café']],
    ['the end of a word', 'ball', ['Football']],
    ['no part of a word from two letters', 'al', ['Allotment Society']],
    ['by a letter what begins with it, not what is only said with it', 'f', ['Football']],
    ['by a letter what is said with it, where nothing begins so', 'o', ['Photography']],
    ['a town', 'huyton', ['Football']],
    ['an outcode', 'l36', ['Football']],
    ['who may come', 'fifty', ['Photography']],
    ['no word that says nothing', 'I would like to go to a choir', ['Kirkby Community Choir', 'Men’s Shed']],
    ['a space put where there is none', 'foot ball', ['Football']],
    ['nothing that has ended', 'gone', []],
  ];
  for (const [what, text, found] of rows)
    it(`${what}: ${text}`, () => assert.deepEqual(names(search(text).groups), found));

  it('nothing but what was typed where only words that say nothing were', () => {
    assert.deepEqual(names(search('over').groups), ['Photography']);
    assert.deepEqual(search('for').words, ['for']);
  });

  it('no more than everything from a text without words', () => {
    assert.equal(search(' … ').groups.length, 9);
  });
});

describe('Where no group has a word, what is nearest is found instead', () => {
  const rows: readonly (readonly [typed: string, instead: string | undefined])[] = [
    ['alotment', 'allotment'],
    ['allotmnet', 'allotment'],
    ['allotmn', 'allotment'],
    ['fotography', 'photography'],
    ['kirkbi chior', 'kirkby choir'],
    ['kirkby chior', 'kirkby choir'],
    ['bookclub', 'book club'],
    ['sed', undefined],
    ['zzzzzzzz', undefined],
    ['choir', undefined],
    // Both words are there, in different groups: nothing is mistyped.
    ['choir football', undefined],
  ];
  for (const [typed, instead] of rows)
    it(`${typed}: ${instead ?? 'nothing else'}`, () => assert.equal(search(typed).instead, instead));

  it('as soon as what that needs is there', () => {
    const late: { misses?: Misses } = {};
    const finder = finderOf(GROUPS, { misses: () => late.misses });
    const find = (text: string) => finder.find({ text, chosen: {}, sort: 'best' });
    assert.deepEqual([find('alotment').instead, find('alotment').groups.length], [undefined, 0]);
    assert.deepEqual(find('choir football').loosen, []);
    late.misses = misses;
    assert.deepEqual([find('alotment').instead, find('alotment').groups.length], ['allotment', 1]);
    assert.equal(find('choir football').loosen.length, 1);
  });

  it('and shown', () => {
    const { groups, words } = search('alotment');
    assert.deepEqual([names(groups), words], [['Allotment Society'], ['allotment']]);
  });
});

describe('The edits between two words', () => {
  const rows: readonly (readonly [typed: string, word: string, whole: number, start: number])[] = [
    ['choir', 'choir', 0, 0],
    ['chior', 'choir', 1, 1],
    ['chor', 'choir', 1, 1],
    ['chooir', 'choir', 1, 1],
    ['chair', 'choir', 1, 1],
    ['allotmn', 'allotment', 2, 1],
    ['', 'abc', 3, 0],
    ['abc', '', 3, 3],
  ];
  for (const [typed, word, whole, start] of rows)
    it(`${typed} and ${word}`, () => assert.deepEqual(editsBetween(typed, word), { whole, start }));

  it('are the same where they are few enough to be asked for', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 2 }), (typed, other, most) => {
        const all = editsBetween(typed, other);
        const few = editsBetween(typed, other, most);
        if (all.start <= most) assert.deepEqual(few, all);
        else assert.ok(few.start > most);
      }),
      { numRuns: 1000 },
    );
  });

  it('are one more at most for each letter that is left out', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(7), (typed, other, at) => {
        const shorter = typed.slice(0, at) + typed.slice(at + 1);
        assert.ok(editsBetween(shorter, other).whole <= editsBetween(typed, other).whole + 1);
        assert.equal(editsBetween(typed, other).whole, editsBetween(other, typed).whole);
        assert.ok(editsBetween(typed, other).start <= editsBetween(typed, other).whole);
      }),
    );
  });
});

describe('Words that mean the same', () => {
  const synonyms = [
    ['singing', 'choir', 'music making'],
    ['mental health', 'men’s shed'],
    ['fishing', 'angling'],
  ];
  const rows: readonly (readonly [text: string, found: string[]])[] = [
    ['singing', ['Kirkby Community Choir', 'Men’s Shed']],
    ['music making', ['Kirkby Community Choir', 'Men’s Shed']],
    ['kirkby singing', ['Kirkby Community Choir']],
    ['mental health', ['Men’s Shed']],
    ['Fishing', ['Baby Café']],
    ['mental', []],
  ];
  for (const [text, found] of rows)
    it(`${text}: ${found.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(names(search(text, { synonyms }).groups), found));

  it('are marked too', () => {
    assert.ok(search('singing', { synonyms }).words.includes('choir'));
  });
});

describe('Welsh words', () => {
  const rows: readonly (readonly [typed: string, radical: string])[] = [
    ['ganu', 'canu'],
    ['nghanu', 'canu'],
    ['chanu', 'canu'],
    ['gerdded', 'cerdded'],
    ['bobl', 'pobl'],
    ['mhobl', 'pobl'],
    ['ddawns', 'dawns'],
    ['ardd', 'gardd'],
    ['lyfr', 'llyfr'],
    ['fam', 'mam'],
  ];
  for (const [typed, radical] of rows) {
    it(`${typed} may be ${radical}`, () => assert.ok(welshForms(typed).includes(radical)));
    it(`${radical} may be ${typed}`, () => assert.ok(welshForms(radical).includes(typed)));
  }
  it('are found in each form', () => {
    const found = (text: string) => names(search(text, { welsh: true }).groups);
    for (const text of ['canu', 'ganu', 'nghanu', 'cerdded', 'gerdded', 'ngherdded'])
      assert.deepEqual(found(text), ['Grŵp Canu'], text);
  });
  it('are no reason to find other English ones', () => {
    assert.deepEqual(names(search('nghanu').groups), []);
    assert.equal(search('boot').instead, 'book');
  });
});

describe('Groups come in order', () => {
  const at = (lat: number) => [place({ lat, lng: -3 })];
  const groups: readonly Group[] = [
    groupWith({ name: 'Éire dancing', places: at(53.2), checked: { date: '2026-01-02' } }),
    groupWith({ name: 'Dancing', places: [...at(54), ...at(53.1)], checked: { date: '2026-11-02' } }),
    groupWith({ name: 'eurythmics', summary: 'Dancing', places: at(53), status: 'paused' }),
    groupWith({ name: 'Fun', summary: 'Dancing', places: at(53.05) }),
  ];
  const days: Record<string, string> = {
    Fun: '2026-11-27',
    'Éire dancing': '2026-11-26',
    eurythmics: '2026-11-26',
  };
  const near = { point: { lat: 53, lng: -3 }, label: 'L1' };
  const order = (more: Partial<Criteria>): string[] =>
    names(
      finderOf(groups, {
        nextOf: ({ name }) => (days[name] ? { day: days[name], start: '18:00', session: 0 } : undefined),
      }).find({ text: '', chosen: {}, sort: 'best', ...more }).groups,
    );
  const rows: readonly (readonly [what: string, more: Partial<Criteria>, order: string[]])[] = [
    ['by the next meeting', {}, ['Éire dancing', 'Fun', 'Dancing', 'eurythmics']],
    [
      'the same where that is asked for',
      { sort: 'next', near },
      ['Éire dancing', 'Fun', 'Dancing', 'eurythmics'],
    ],
    ['by name, whatever the accents', { sort: 'name' }, ['Dancing', 'Éire dancing', 'Fun', 'eurythmics']],
    ['last checked first', { sort: 'checked' }, ['Dancing', 'Éire dancing', 'Fun', 'eurythmics']],
    [
      'nearest first, by the nearest of several places',
      { near },
      ['Fun', 'Dancing', 'Éire dancing', 'eurythmics'],
    ],
    [
      'nearest first where nobody says near what',
      { sort: 'nearest' },
      ['Éire dancing', 'Fun', 'Dancing', 'eurythmics'],
    ],
    ['by words', { text: 'dancing' }, ['Dancing', 'Éire dancing', 'Fun', 'eurythmics']],
    [
      'near by what tells most, then nearest',
      { text: 'dancing', near },
      ['Dancing', 'Éire dancing', 'Fun', 'eurythmics'],
    ],
    [
      'nearest, whatever the words',
      { text: 'dancing', near, sort: 'nearest' },
      ['Fun', 'Dancing', 'Éire dancing', 'eurythmics'],
    ],
  ];
  for (const [what, more, expected] of rows) it(what, () => assert.deepEqual(order(more), expected));

  it('with what is not tied to a place by itself', () => {
    const all = [
      ...groups,
      groupWith({ name: 'All over', wide: true, places: at(53) }),
      groupWith({ name: 'By video', attendance: ['online'], places: at(53) }),
      groupWith({ name: 'Both', attendance: ['online', 'in-person'], places: at(54) }),
      groupWith({ name: 'Somewhere' }),
    ];
    const found = finderOf(all).find({ text: '', chosen: {}, near, within: 5, sort: 'best' });
    assert.deepEqual(names(found.groups), ['Fun', 'eurythmics']);
    assert.deepEqual(names(found.anywhere), ['Both', 'All over', 'By video', 'Somewhere']);
    assert.equal(finderOf(all).find({ text: '', chosen: {}, sort: 'best' }).anywhere.length, 0);
  });

  it('with the miles to each', () => {
    const [nearest] = finderOf(groups).find({ text: 'fun', chosen: {}, near, sort: 'best' }).groups;
    assert.equal(nearest!.miles!.toFixed(2), '3.45');
  });

  it('and are the same objects as long as nothing changes', () => {
    const finder = finderOf(groups);
    const first = finder.find({ text: 'dancing', chosen: {}, sort: 'name' }).groups.slice(0, 1)[0];
    assert.equal(finder.find({ text: 'danc', chosen: {}, sort: 'name' }).groups.slice(0, 1)[0], first);
  });

  it('that are of names and categories first, where nobody can wait', () => {
    const finder = finderOf();
    const hastily = (text: string): Found => finder.find({ text, chosen: {}, sort: 'best' }, true);
    assert.deepEqual(names(hastily('choir').groups), ['Kirkby Community Choir']);
    // It may be in what has not been read yet.
    assert.deepEqual([hastily('alotment').instead, hastily('woodwork').groups.length], [undefined, 0]);
    while (!finder.prepare(3));
    assert.deepEqual(names(hastily('choir').groups), names(search('choir').groups));
    assert.deepEqual(
      [hastily('alotment').instead, names(hastily('woodwork').groups)],
      ['allotment', ['Men’s Shed']],
    );
  });

  it('that are complete for whoever can wait, also after a hasty search', () => {
    const finder = finderOf();
    const criteria: Criteria = { text: 'woodwork', chosen: {}, sort: 'best' };
    assert.equal(finder.find(criteria, true).groups.length, 0);
    assert.equal(finder.find(criteria).groups.length, 1);
    assert.equal(finder.find(criteria, true).groups.length, 1);
  });

  it('that does not depend on what was typed before', () => {
    const finder = finderOf();
    const typed = ['c', 'ch', 'choir', 'kirkby choir', 'choir', 'alotment', 'choir', ''];
    for (const text of typed)
      assert.deepEqual(
        names(finder.find({ text, chosen: {}, sort: 'best' }).groups),
        names(search(text).groups),
      );
  });
});

describe('Interests', () => {
  const rows: readonly (readonly [interests: string[], texts: string[]])[] = [
    [['I like football'], ['football']],
    [
      ['choirs', 'I would love to try photography'],
      ['choirs', 'photography'],
    ],
    [['football and choir'], ['football', 'choir']],
    [['kirkby choir'], ['kirkby choir']],
    [['parachuting', 'I like it', ''], []],
    [['football', 'Football!'], ['football']],
  ];
  for (const [interests, texts] of rows)
    it(`${interests.join('; ')}: ${texts.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(
        interestsToCriteria(interests, finderOf()).map(({ text }) => text),
        texts,
      ));
});
