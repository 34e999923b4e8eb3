import { expect } from '@open-wc/testing';

import { pollCatalogues } from '../../src/power-poll/language/catalogues.js';
import { pollCy } from '../../src/power-poll/language/cy.js';
import { pollUr } from '../../src/power-poll/language/ur.js';
import { pollEnGb } from '../../src/power-poll/language/en-gb.js';
import { pollEndingCatalogues } from '../../src/power-poll/language/ending-catalogues.js';
import { pollEndingCy } from '../../src/power-poll/language/ending-cy.js';
import { pollEndingEnGb } from '../../src/power-poll/language/ending-en-gb.js';
import { pollEndingUr } from '../../src/power-poll/language/ending-ur.js';
import { hasLetters, latinIn } from '../support/catalogue-texts.js';

/** Every text of a catalogue by its key; what is a function is called with something that must come up in it. */
function texts(messages: object): [key: string, text: string][] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'function'
      ? [[key, (value as (...given: string[]) => string)('17 May', '18 June')] as [string, string]]
      : typeof value === 'string'
        ? [[key, value] as [string, string]]
        : texts(value as object).map(([inner, text]): [string, string] => [`${key}.${inner}`, text]),
  );
}

/** What is the same in both languages. */
const SAME = ['percent'];

type Tagged = object & { readonly tag: string };
type Load = () => Promise<{ readonly tag: string }>;
type Part = readonly [
  what: string,
  english: Tagged,
  welsh: Tagged,
  urdu: Tagged,
  catalogues: Readonly<Record<string, Load>>,
];

const parts: readonly Part[] = [
  ['first part', pollEnGb, pollCy, pollUr, pollCatalogues],
  ['second part', pollEndingEnGb, pollEndingCy, pollEndingUr, pollEndingCatalogues],
];

for (const [what, english, welsh, urdu, catalogues] of parts) {
  describe(`the words of the poll’s ${what}`, () => {
    for (const messages of [english, welsh, urdu]) {
      it(`can be read in ${messages.tag}`, () => {
        for (const [key, text] of texts(messages))
          expect(text, key)
            .to.match(/\S/)
            .and.not.match(/undefined|null|NaN|\[object|\$\{|^\s|\s$|\s\s/);
      });

      it(`say what they are about in ${messages.tag}`, () => {
        for (const [key, value] of Object.entries<unknown>({ ...messages }))
          if (typeof value === 'function')
            expect((value as (...given: string[]) => string)('17 May', '18 June'), key).to.include('17 May');
      });
    }

    it('leave nothing in English', () => {
      const theirs = new Map(texts(welsh));
      const same = texts(english).filter(
        ([key, text]) => theirs.get(key) === text && !SAME.includes(key) && hasLetters(text),
      );
      expect(same.map(([key]) => key)).to.deep.equal([]);
    });

    it('have no Latin letters in Urdu', () => {
      const latin = texts(urdu).filter(
        ([key, text]) => !/^(tag|direction)$/.test(key) && latinIn(text.replace(/17 May|18 June/g, '')),
      );
      expect(latin).to.deep.equal([]);
    });

    it('are loaded by the tag that they say they have', async () => {
      for (const [tag, load] of Object.entries(catalogues)) expect((await load()).tag).to.equal(tag);
    });
  });
}
