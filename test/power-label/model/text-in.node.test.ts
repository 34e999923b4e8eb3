import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { LocalisedText } from '../../../src/power-label/model/power.js';
import { textIn } from '../../../src/power-label/model/text-in.js';

const cases: readonly [text: LocalisedText, language: string, words: string, its: string][] = [
  ['The route', 'cy', 'The route', 'cy'],
  [{ en: 'The route', cy: 'Y llwybr' }, 'cy', 'Y llwybr', 'cy'],
  [{ en: 'The route', cy: 'Y llwybr' }, 'cy-GB', 'Y llwybr', 'cy'],
  [{ 'cy-GB': 'Y ffordd', cy: 'Y llwybr' }, 'cy-GB', 'Y ffordd', 'cy-GB'],
  [{ cy: 'Y llwybr', en: 'The route' }, 'ur', 'The route', 'en'],
  [{ cy: 'Y llwybr' }, 'ur', 'Y llwybr', 'cy'],
  [{ cy: 'Y llwybr' }, 'toString', 'Y llwybr', 'cy'],
];

describe('an author’s text', () => {
  for (const [text, language, words, its] of cases) {
    it(`${JSON.stringify(text)} is “${words}” on a page in “${language}”`, () => {
      assert.deepEqual(textIn(text, language), { words, language: its });
    });
  }
});
