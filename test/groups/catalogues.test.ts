import { expect } from '@open-wc/testing';

import { cardCatalogues } from '../../src/groups/language/card-catalogues.js';
import { cardCy } from '../../src/groups/language/card-cy.js';
import { cardEnGb } from '../../src/groups/language/card-en-gb.js';
import { contributeCatalogues } from '../../src/groups/language/contribute-catalogues.js';
import { contributeCy } from '../../src/groups/language/contribute-cy.js';
import { contributeEnGb } from '../../src/groups/language/contribute-en-gb.js';
import { contributeLabelsEnGb } from '../../src/groups/language/contribute-labels.js';
import { contributeLabelsCy } from '../../src/groups/language/contribute-labels-cy.js';
import { detailsCatalogues } from '../../src/groups/language/details-catalogues.js';
import { detailsCy } from '../../src/groups/language/details-cy.js';
import { detailsEnGb } from '../../src/groups/language/details-en-gb.js';
import { directoryCatalogues } from '../../src/groups/language/directory-catalogues.js';
import { directoryCy } from '../../src/groups/language/directory-cy.js';
import { directoryEnGb } from '../../src/groups/language/directory-en-gb.js';
import { moreDirectoryCatalogues } from '../../src/groups/language/more-directory-catalogues.js';
import { moreDirectoryCy } from '../../src/groups/language/more-directory-cy.js';
import { moreDirectoryEnGb } from '../../src/groups/language/more-directory-en-gb.js';
import { shortlistCatalogues } from '../../src/groups/language/shortlist-catalogues.js';
import { shortlistCy } from '../../src/groups/language/shortlist-cy.js';
import { shortlistEnGb } from '../../src/groups/language/shortlist-en-gb.js';
import { CONTRIBUTION_KINDS } from '../../src/groups/model/contribute/contribution.js';
import { textsOf } from '../support/catalogue-texts.js';

const PAIRS = [
  ['card', cardEnGb, cardCy, cardCatalogues],
  ['details', detailsEnGb, detailsCy, detailsCatalogues],
  ['directory', directoryEnGb, directoryCy, directoryCatalogues],
  ['filters', moreDirectoryEnGb, moreDirectoryCy, moreDirectoryCatalogues],
  ['shortlist', shortlistEnGb, shortlistCy, shortlistCatalogues],
  ['forms', contributeEnGb, contributeCy, contributeCatalogues],
] as const;

describe('the words of one group', () => {
  for (const [name, english, welsh, catalogues] of PAIRS) {
    it(`can be read on its ${name}`, () => {
      for (const messages of [english, welsh])
        for (const [key, text] of textsOf(messages))
          expect(text, key)
            .to.match(/\S/)
            .and.not.match(/undefined|null|\[object|\$\{|^\s|\s$|\s\s/);
    });

    it(`leave nothing of its ${name} in English`, () => {
      const words = new Map(textsOf(english));
      // Words that are typed are understood in English, too, and no Welsh words are needed for some.
      const same = textsOf(welsh).filter(
        ([key, text]) => words.get(key) === text && text !== 'Cost' && !key.startsWith('when.'),
      );
      expect(same).to.deep.equal([]);
    });

    it(`are loaded for its ${name} by the tag that they say they have`, async () => {
      for (const [tag, load] of Object.entries<() => Promise<{ tag: string }>>(catalogues))
        expect((await load()).tag).to.equal(tag);
    });
  }

  it('are on the buttons of a directory, in Welsh too', () => {
    const [english, welsh] = [contributeLabelsEnGb, contributeLabelsCy].map((labels) => textsOf(labels));
    expect(welsh!.map(([key]) => key)).to.deep.equal(english!.map(([key]) => key));
    expect(welsh!.filter(([, text], at) => text === english![at]![1])).to.deep.equal([]);
  });

  it('say in the forms to whom it goes, and about which group', () => {
    for (const { intros, consent, privacy, tooLong, ways, interest } of [contributeEnGb, contributeCy]) {
      for (const kind of CONTRIBUTION_KINDS) {
        expect(intros[kind]('The Hub', true)).to.include('The Hub');
        expect(consent[kind]('The Hub', 'The Singers')).to.include('The Hub');
        if (kind !== 'group-join')
          expect(intros[kind]('', false))
            .to.match(/\S[.!]$/)
            .and.not.include('undefined');
      }
      expect(consent['group-join']('The Hub', 'The Singers')).to.include('The Singers');
      expect(privacy('The Hub')).to.include('The Hub');
      expect(tooLong('Words', 1000)).to.include('Words').and.include('1,000');
      expect(ways.subject('The Singers')).to.include('The Singers');
      expect(ways.body('The Singers', 'a1')).to.include('The Singers').and.include('a1');
      expect(interest.people(10, 'the quay')).to.include('10').and.include('the quay');
      expect(interest.helpers(15)).to.include('15');
    }
  });

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
