import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { chooseText } from '../../src/language/choose-text.js';

const cases: readonly [
  text: Parameters<typeof chooseText>[0],
  language: string,
  words: string,
  its: string,
][] = [
  ['The route', 'cy', 'The route', 'cy'],
  [{ en: 'The route', cy: 'Y llwybr' }, 'cy', 'Y llwybr', 'cy'],
  [{ en: 'The route', cy: 'Y llwybr' }, 'cy-GB', 'Y llwybr', 'cy'],
  [{ 'cy-GB': 'Y ffordd', cy: 'Y llwybr' }, 'cy-GB', 'Y ffordd', 'cy-GB'],
  [{ cy: 'Y llwybr', en: 'The route' }, 'ur', 'The route', 'en'],
  [{ cy: 'Y llwybr' }, 'ur', 'Y llwybr', 'cy'],
  [{ cy: 'Y llwybr' }, 'toString', 'Y llwybr', 'cy'],
  [{ cy: '', en: 'The route' }, 'cy', 'The route', 'en'],
  [{}, 'cy', '', 'cy'],
];

describe('an author’s text', () => {
  for (const [text, language, words, its] of cases) {
    it(`${JSON.stringify(text)} is “${words}” on a page in “${language}”`, () => {
      assert.deepEqual(chooseText(text, language), { words, language: its });
    });
  }
});
