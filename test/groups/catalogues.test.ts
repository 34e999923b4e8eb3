import { expect } from '@open-wc/testing';

import { cardCatalogues } from '../../src/groups/language/card-catalogues.js';
import { cardCy } from '../../src/groups/language/card-cy.js';
import { cardEnGb } from '../../src/groups/language/card-en-gb.js';
import { cardUr } from '../../src/groups/language/card-ur.js';
import { contributeCatalogues } from '../../src/groups/language/contribute-catalogues.js';
import { contributeCy } from '../../src/groups/language/contribute-cy.js';
import { contributeEnGb } from '../../src/groups/language/contribute-en-gb.js';
import { contributeUr } from '../../src/groups/language/contribute-ur.js';
import { contributeLabelsEnGb } from '../../src/groups/language/contribute-labels.js';
import { contributeLabelsCy } from '../../src/groups/language/contribute-labels-cy.js';
import { contributeLabelsUr } from '../../src/groups/language/contribute-labels-ur.js';
import { detailsCatalogues } from '../../src/groups/language/details-catalogues.js';
import { detailsCy } from '../../src/groups/language/details-cy.js';
import { detailsEnGb } from '../../src/groups/language/details-en-gb.js';
import { detailsUr } from '../../src/groups/language/details-ur.js';
import { directoryCatalogues } from '../../src/groups/language/directory-catalogues.js';
import { directoryCy } from '../../src/groups/language/directory-cy.js';
import { directoryEnGb } from '../../src/groups/language/directory-en-gb.js';
import { directoryUr } from '../../src/groups/language/directory-ur.js';
import { moreDirectoryCatalogues } from '../../src/groups/language/more-directory-catalogues.js';
import { moreDirectoryCy } from '../../src/groups/language/more-directory-cy.js';
import { moreDirectoryEnGb } from '../../src/groups/language/more-directory-en-gb.js';
import { moreDirectoryUr } from '../../src/groups/language/more-directory-ur.js';
import { shortlistCatalogues } from '../../src/groups/language/shortlist-catalogues.js';
import { shortlistCy } from '../../src/groups/language/shortlist-cy.js';
import { shortlistEnGb } from '../../src/groups/language/shortlist-en-gb.js';
import { shortlistUr } from '../../src/groups/language/shortlist-ur.js';
import { CONTRIBUTION_KINDS } from '../../src/groups/model/contribute/contribution.js';
import { hasLetters, latinIn, textsOf } from '../support/catalogue-texts.js';

const CATALOGUES = [
  ['card', cardEnGb, cardCy, cardUr, cardCatalogues],
  ['details', detailsEnGb, detailsCy, detailsUr, detailsCatalogues],
  ['directory', directoryEnGb, directoryCy, directoryUr, directoryCatalogues],
  ['filters', moreDirectoryEnGb, moreDirectoryCy, moreDirectoryUr, moreDirectoryCatalogues],
  ['shortlist', shortlistEnGb, shortlistCy, shortlistUr, shortlistCatalogues],
  ['forms', contributeEnGb, contributeCy, contributeUr, contributeCatalogues],
] as const;

/** Of these a catalogue also understands English. */
const isTyped = (key: string): boolean => /^(when|search)\./.test(key);

describe('the words of one group', () => {
  for (const [name, english, welsh, urdu, catalogues] of CATALOGUES) {
    it(`can be read on its ${name}`, () => {
      for (const messages of [english, welsh, urdu])
        for (const [key, text] of textsOf(messages))
          expect(text, key)
            .to.match(/\S/)
            .and.not.match(/undefined|null|\[object|\$\{|^\s|\s$|\s\s/);
    });

    it(`leave nothing of its ${name} in English`, () => {
      const words = new Map(textsOf(english));
      // Words that are typed are understood in English, too, and no Welsh words are needed for some.
      const same = textsOf(welsh).filter(
        ([key, text]) => words.get(key) === text && text !== 'Cost' && !isTyped(key) && hasLetters(text),
      );
      expect(same).to.deep.equal([]);
    });

    it(`say all of its ${name} in Urdu, with Latin letters in examples only`, () => {
      const latin = textsOf(urdu).filter(
        ([key, text]) => !isTyped(key) && !/^(tag|direction)$/.test(key) && latinIn(text),
      );
      expect(latin).to.deep.equal([]);
    });

    it(`are loaded for its ${name} by the tag that they say they have`, async () => {
      for (const [tag, load] of Object.entries<() => Promise<{ tag: string }>>(catalogues))
        expect((await load()).tag).to.equal(tag);
    });
  }

  it('are on the buttons of a directory, in Welsh and Urdu too', () => {
    const english = textsOf(contributeLabelsEnGb);
    for (const words of [contributeLabelsCy, contributeLabelsUr].map((labels) => textsOf(labels))) {
      expect(words.map(([key]) => key)).to.deep.equal(english.map(([key]) => key));
      expect(words.filter(([, text], at) => text === english[at]![1])).to.deep.equal([]);
    }
  });

  it('say in the forms to whom it goes, and about which group', () => {
    for (const { intros, consent, privacy, tooLong, ways, interest } of [
      contributeEnGb,
      contributeCy,
      contributeUr,
    ]) {
      for (const kind of CONTRIBUTION_KINDS) {
        expect(intros[kind]('The Hub', true)).to.include('The Hub');
        expect(consent[kind]('The Hub', 'The Singers')).to.include('The Hub');
        if (kind !== 'group-join')
          expect(intros[kind]('', false))
            .to.match(/\S[.!۔]$/)
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
    for (const { moreTimes, morePlaces } of [cardEnGb, cardCy, cardUr])
      for (const more of [moreTimes, morePlaces]) {
        expect(more(1)).not.to.include('1');
        expect(more(3)).to.include('3');
      }
  });

  it('count in Urdu, with words in no Latin letters', () => {
    const counted: readonly ((count: number) => string)[] = [
      directoryUr.withinMiles,
      (count) => directoryUr.showMore(`${count}`),
      (count) => directoryUr.seeAll(directoryUr.groups(count, `${count}`)),
      (count) => directoryUr.loadingOf(`${count}`, '200'),
      (count) => directoryUr.milesAway({ miles: count + 0.1, rough: true }),
      moreDirectoryUr.showMoreOptions,
      moreDirectoryUr.ageWrong,
      moreDirectoryUr.aged,
      moreDirectoryUr.myList,
      (count) => moreDirectoryUr.notPrinted(`${count}`),
      (count) => moreDirectoryUr.option('پیر', `${count}`),
      (count) => moreDirectoryUr.meant('', ['TU'], ['evening'], directoryUr.groups(count, `${count}`)),
      (count) => moreDirectoryUr.unsaid(count, `${count}`),
      contributeUr.interest.helpers,
      (count) => contributeUr.tooLong('نام', count),
    ];
    for (const count of [0, 1, 2, 11, 100])
      for (const words of counted)
        expect(words(count))
          .to.include(`${count}`)
          .and.satisfy((text: string) => !latinIn(text));
    expect([1, 2].map(directoryUr.onlyThese)).to.deep.equal(['صرف یہ گروپ', 'صرف یہ 2 گروپ']);
    expect([0, 1, 2].map(moreDirectoryUr.onMyList)).to.deep.equal([
      'آپ کی فہرست میں کچھ نہیں',
      'آپ کی فہرست میں 1 گروپ ہے',
      'آپ کی فہرست میں 2 گروپ ہیں',
    ]);
  });

  it('say what they are about', () => {
    for (const { charityNumber, directions, licence } of [detailsEnGb, detailsCy, detailsUr]) {
      expect(charityNumber('1999999')).to.include('1999999');
      expect(directions('the hall')).to.include('the hall');
      expect(licence('Open Government Licence')).to.include('Open Government Licence');
    }
  });
});
