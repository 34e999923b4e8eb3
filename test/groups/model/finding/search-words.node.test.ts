import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { searchWordsCy } from '../../../../src/groups/language/search-words-cy.js';
import { searchWordsUr } from '../../../../src/groups/language/search-words-ur.js';
import { wordsOf } from '../../../../src/groups/model/finding/fold.js';
import { createFinder, misses } from '../../../../src/groups/model/finding/index.js';
import type { SearchWords } from '../../../../src/groups/model/finding/search-words.js';
import { groupWith } from '../group-with.js';

const GROUPS = [
  groupWith({ name: 'Riverside Voices', categories: [{ id: 'singing', label: 'Singing' }] }),
  groupWith({ name: 'Quay Anglers', summary: 'Fishing from the quay' }),
  groupWith({ name: 'Millfield Sewing Bee' }),
  groupWith({ name: 'Sisters Walking' }),
  groupWith({ name: 'Community Allotment', tags: ['gardening'] }),
  groupWith({ name: 'بزم سخن', summary: 'شاعری اور چائے' }),
];

/** What is found by the words of a language, in a list that is mostly in English. */
const found = (text: string, words: SearchWords | undefined): string[] => {
  const today = { day: '2026-11-26', time: '10:00' };
  const finder = createFinder(GROUPS, { today, misses: () => misses, words: () => words });
  return [...finder.find({ text, chosen: {}, sort: 'best' }).groups].map(({ group }) => group.name);
};

describe('A list in English is searched in the resident’s language', () => {
  const rows: readonly (readonly [words: SearchWords, text: string, name: string])[] = [
    [searchWordsUr, 'گانا', 'Riverside Voices'],
    [searchWordsUr, 'گانے کے گروپ', 'Riverside Voices'],
    [searchWordsUr, 'ماہی گیری', 'Quay Anglers'],
    // As a keyboard for Arabic writes it.
    [searchWordsUr, 'ماهي گيري', 'Quay Anglers'],
    [searchWordsUr, 'سلائی', 'Millfield Sewing Bee'],
    [searchWordsUr, 'مجھے سلائی کا گروپ چاہیے', 'Millfield Sewing Bee'],
    [searchWordsUr, 'پیدل', 'Sisters Walking'],
    [searchWordsUr, 'چہل قدمی', 'Sisters Walking'],
    [searchWordsUr, 'باغبانی', 'Community Allotment'],
    [searchWordsUr, 'شاعری', 'بزم سخن'],
    [searchWordsUr, 'singing', 'Riverside Voices'],
    [searchWordsCy, 'canu', 'Riverside Voices'],
    [searchWordsCy, 'bysgota', 'Quay Anglers'],
    [searchWordsCy, 'gwnïo', 'Millfield Sewing Bee'],
    [searchWordsCy, 'cerdded', 'Sisters Walking'],
    [searchWordsCy, 'garddio', 'Community Allotment'],
  ];
  for (const [words, text, name] of rows)
    it(`by “${text}”`, () => assert.deepEqual(found(text, words), [name]));

  it('and finds nothing by it without its words', () => {
    assert.deepEqual(found('گانا', undefined), []);
    assert.deepEqual(found('canu', undefined), []);
  });

  it('once the words have come, and by those of another language after it has changed', () => {
    let words: SearchWords | undefined;
    const finder = createFinder(GROUPS, {
      today: { day: '2026-11-26', time: '10:00' },
      synonyms: [['choir', 'singing']],
      words: () => words,
    });
    const count = (text: string): number => finder.find({ text, chosen: {}, sort: 'best' }).groups.length;
    assert.deepEqual([count('گانا'), count('choir')], [0, 1]);
    words = searchWordsUr;
    assert.deepEqual([count('گانا '), count('choir ')], [1, 1]);
    words = searchWordsCy;
    assert.deepEqual([count('گانا  '), count('canu'), count('choir  ')], [0, 1, 1]);
  });
});

describe('The words of each language for what people do', () => {
  for (const [name, { alike }] of [
    ['Urdu', searchWordsUr],
    ['Welsh', searchWordsCy],
  ] as const)
    it(`are words, each once in its line, with an English one: ${name}`, () => {
      for (const line of alike) {
        assert.ok(line.length > 1 && line.every((word) => wordsOf(word).length), line.join(' '));
        assert.equal(new Set(line.map((word) => wordsOf(word).join(' '))).size, line.length, line.join(' '));
        assert.match(line.at(-1)!, /^[a-z]+$/);
      }
    });
});
