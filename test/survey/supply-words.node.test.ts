import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { supplyCy } from '../../src/survey/language/supply-cy.js';
import { supplyEnGb } from '../../src/survey/language/supply-en-gb.js';
import { supplyUr } from '../../src/survey/language/supply-ur.js';
import { hasLetters, latinIn, textsOf } from '../support/catalogue-texts.js';

describe('what is said of choices from elsewhere', () => {
  const said = [supplyEnGb, supplyCy, supplyUr].map((messages) => [
    ...textsOf(messages),
    ...[0, 1, 2, 3, 6, 11].map((count) => [`came ${count}`, messages.came(count, 'گلی')] as const),
    ['didNotCome', messages.didNotCome('گلی')] as const,
    ['waitsFor', messages.waitsFor('گلی')] as const,
  ]);
  const [english = [], welsh = [], urdu = []] = said;

  it('is said in each language, and names what it is about', () => {
    for (const texts of said)
      for (const [key, text] of texts) {
        assert.doesNotMatch(text, /undefined|NaN|\$\{|^\s|\s$|\s\s/, key);
        if (/came|Come|waitsFor$/.test(key)) assert.ok(text.includes('گلی'), key);
      }
  });

  it('is left in English nowhere', () => {
    const same = english.filter(
      ([key, text]) => hasLetters(text) && welsh.some((its) => its[0] === key && its[1] === text),
    );
    assert.deepEqual(same, []);
    assert.deepEqual(
      urdu.filter(([key, text]) => !/^(tag|direction)$/.test(key) && latinIn(text)),
      [],
    );
  });
});
