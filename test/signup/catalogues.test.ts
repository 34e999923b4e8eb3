import { expect } from '@open-wc/testing';

import { signupCatalogues } from '../../src/signup/language/catalogues.js';
import { signupCy } from '../../src/signup/language/cy.js';
import { signupEnGb } from '../../src/signup/language/en-gb.js';
import { signupUr } from '../../src/signup/language/ur.js';
import type { SignupMessages } from '../../src/signup/language/signup-messages.js';
import { hasLetters, latinIn, textsOf } from '../support/catalogue-texts.js';

const languages: readonly [tag: string, messages: SignupMessages][] = [
  ['en-GB', signupEnGb],
  ['cy', signupCy],
  ['ur', signupUr],
];

describe('the words of the sign-up form', () => {
  for (const [tag, messages] of languages) {
    it(`are all there in ${tag}`, () => {
      expect(messages.tag).to.equal(tag);
      for (const [key, text] of textsOf(messages, ['Riverside Council']))
        expect(text, key)
          .to.match(/\S/)
          .and.not.match(/undefined|null|\[object|\$\{|^\s|\s$|\s\s/);
      for (const key of ['goesTo', 'privacy', 'checkYourEmailHint'] as const)
        expect(messages[key]('Riverside Council'), key).to.include('Riverside Council');
    });
  }

  it('leave nothing in English', () => {
    const english = new Map(textsOf(signupEnGb, ['Riverside Council']));
    expect(
      textsOf(signupCy, ['Riverside Council']).filter(
        ([key, text]) => english.get(key) === text && hasLetters(text),
      ),
    ).to.deep.equal([]);
  });

  it('have no Latin letters in Urdu but in examples', () => {
    const latin = textsOf(signupUr, ['کونسل']).filter(
      ([key, text]) => !/^(tag|direction)$/.test(key) && latinIn(text),
    );
    expect(latin).to.deep.equal([]);
  });

  it('are loaded by the tag that they say they have', async () => {
    for (const [tag, load] of Object.entries(signupCatalogues)) expect((await load()).tag).to.equal(tag);
  });
});
