import { expect } from '@open-wc/testing';

import { cardCatalogues } from '../../src/groups/language/card-catalogues.js';
import { cardCy } from '../../src/groups/language/card-cy.js';
import { cardEnGb } from '../../src/groups/language/card-en-gb.js';
import { detailsCatalogues } from '../../src/groups/language/details-catalogues.js';
import { detailsCy } from '../../src/groups/language/details-cy.js';
import { detailsEnGb } from '../../src/groups/language/details-en-gb.js';

/** Every plain text of a catalogue by its key, also those inside of others; functions of a text called with one. */
const texts = (messages: object): [key: string, text: string][] =>
  Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[key, value] as [string, string]]
      : typeof value === 'object' && value && !Array.isArray(value)
        ? texts(value).map(([inner, text]): [string, string] => [`${key}.${inner}`, text])
        : [],
  );

const PAIRS = [
  ['card', cardEnGb, cardCy, cardCatalogues],
  ['details', detailsEnGb, detailsCy, detailsCatalogues],
] as const;

describe('the words of one group', () => {
  for (const [name, english, welsh, catalogues] of PAIRS) {
    it(`can be read on its ${name}`, () => {
      for (const messages of [english, welsh])
        for (const [key, text] of texts(messages))
          expect(text, key)
            .to.match(/\S/)
            .and.not.match(/undefined|null|\[object|\$\{|^\s|\s$|\s\s/);
    });

    it(`leave nothing of its ${name} in English`, () => {
      const words = new Map(texts(english));
      const same = texts(welsh).filter(([key, text]) => words.get(key) === text && text !== 'Cost');
      expect(same).to.deep.equal([]);
    });

    it(`are loaded for its ${name} by the tag that they say they have`, async () => {
      for (const [tag, load] of Object.entries<() => Promise<{ tag: string }>>(catalogues))
        expect((await load()).tag).to.equal(tag);
    });
  }

  it('count what a card has no room for', () => {
    for (const { moreTimes, morePlaces } of [cardEnGb, cardCy])
      for (const more of [moreTimes, morePlaces]) {
        expect(more(1)).not.to.include('1');
        expect(more(3)).to.include('3');
      }
  });

  it('say what they are about', () => {
    for (const { charityNumber, directions, licence } of [detailsEnGb, detailsCy]) {
      expect(charityNumber('1999999')).to.include('1999999');
      expect(directions('the hall')).to.include('the hall');
      expect(licence('Open Government Licence')).to.include('Open Government Licence');
    }
  });
});
