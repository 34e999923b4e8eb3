import { expect } from '@open-wc/testing';

import { resultsCatalogues } from '../../src/results/language/catalogues.js';
import { resultsCy } from '../../src/results/language/cy.js';
import { resultsEnGb } from '../../src/results/language/en-gb.js';
import { resultsUr } from '../../src/results/language/ur.js';
import type { ResultsMessages, SharesCompared } from '../../src/results/language/results-messages.js';
import { hasLetters, latinIn } from '../support/catalogue-texts.js';

const COMPARED: SharesCompared = {
  option: 'Agree',
  more: 'Autumn 2026',
  moreShare: '42%',
  less: 'Spring 2026',
  lessShare: '28%',
};

/** What each message that is a function is called with here. One that is missing does not compile. */
type Arguments = {
  readonly [
    Key in keyof ResultsMessages as ResultsMessages[Key] extends (...given: never[]) => string ? Key : never
  ]: ResultsMessages[Key] extends (...given: infer Given) => string ? readonly Given[] : never;
};

const COUNTS = [1, 2, 3, 4, 5, 6, 7, 8, 10, 21].map((count): [number] => [count]);
const DAY = '29 January 2027';

const SAMPLES: Arguments = {
  unshown: COUNTS,
  howMany: [['1,250']],
  groupsToo: [
    ['', '60'],
    ['10', '1,250'],
  ],
  between: [['2 November 2026', DAY]],
  since: [[DAY]],
  until: [[DAY]],
  figuresOf: [
    ['2 November 2026', undefined, undefined],
    ['2 November 2026', 10, undefined],
    ['2 November 2026', undefined, DAY],
    ['2 November 2026', 10, DAY],
  ],
  dueBy: [[DAY]],
  overdue: COUNTS.map(([days]): [string, number] => [DAY, days]),
  answered: [
    ['1,250', true],
    ['1,250', false],
  ],
  groupsBy: [['Age']],
  groupsDiffer: [[COMPARED]],
  wentUp: [[COMPARED]],
  wentDown: [[COMPARED]],
  brokenSeries: [['Autumn 2026', 'other words']],
};

/** A text that a resident can read. */
function expectWords(text: unknown, key: string): void {
  expect(text, key).to.be.a('string');
  expect(text, key)
    .to.match(/\S/)
    .and.not.match(/undefined|null|NaN|\[object|\$\{|^\s|\s$|\s\s/);
}

/** Every plain text of a catalogue by its key, also those inside of others. */
const texts = (messages: object): [key: string, text: string][] =>
  Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[key, value] as [string, string]]
      : typeof value === 'object' && value && !Array.isArray(value)
        ? texts(value).map(([inner, text]): [string, string] => [`${key}.${inner}`, text])
        : [],
  );

/** The texts and numbers in what a message is about. */
const partsOf = (given: readonly unknown[]): string[] =>
  given.flatMap((each) =>
    typeof each === 'object' && each
      ? partsOf(Object.values(each))
      : typeof each === 'string' || typeof each === 'number'
        ? [String(each)]
        : [],
  );

describe('the words of the results', () => {
  for (const messages of [resultsEnGb, resultsCy, resultsUr]) {
    it(`can be read in ${messages.tag}`, () => {
      for (const [key, text] of texts(messages)) expectWords(text, key);
    });

    for (const [key, samples] of Object.entries(SAMPLES) as [keyof Arguments, readonly unknown[][]][]) {
      it(`say ${key} of whatever it is about in ${messages.tag}`, () => {
        for (const given of samples) {
          const words = (messages[key] as (...given: unknown[]) => string)(...given);
          expectWords(words, key);
          // "One question" and "a day late" are numbers, too.
          for (const part of partsOf(given)) if (part !== '1') expect(words, key).to.include(part);
        }
      });
    }
  }

  it('leave nothing in English', () => {
    const welsh = new Map(texts(resultsCy));
    expect(
      texts(resultsEnGb).filter(([key, text]) => welsh.get(key) === text && hasLetters(text)),
    ).to.deep.equal([]);
  });

  it('have no Latin letters in Urdu', () => {
    const latin = texts(resultsUr).filter(([key, text]) => !/^(tag|direction)$/.test(key) && latinIn(text));
    expect(latin).to.deep.equal([]);
    for (const [key, samples] of Object.entries(SAMPLES) as [keyof Arguments, readonly unknown[][]][])
      for (const given of samples) {
        const said = (resultsUr[key] as (...given: unknown[]) => string)(...given);
        const ours = partsOf(given).reduce((rest, part) => rest.replaceAll(part, ''), said);
        expect(ours, key).to.satisfy((text: string) => !latinIn(text));
      }
  });

  it('are loaded by the tag that they say they have', async () => {
    for (const [tag, load] of Object.entries(resultsCatalogues)) expect((await load()).tag).to.equal(tag);
  });

  it('claim of what is hidden only what is so: that everybody said the same may be the reason, too', () => {
    for (const messages of [resultsEnGb, resultsCy, resultsUr])
      expect(messages.why.protectsAnother).to.match(/single people|unigolion|کسی ایک/);
  });
});
