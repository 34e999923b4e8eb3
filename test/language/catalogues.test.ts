import { expect } from '@open-wc/testing';

import { surveyCatalogues } from '../../src/survey/language/catalogues.js';
import { surveyCy } from '../../src/survey/language/cy.js';
import { surveyEnGb } from '../../src/survey/language/en-gb.js';
import { endingCatalogues } from '../../src/survey/language/ending-catalogues.js';
import { endingCy } from '../../src/survey/language/ending-cy.js';
import { endingEnGb } from '../../src/survey/language/ending-en-gb.js';
import { endingUr } from '../../src/survey/language/ending-ur.js';
import type { EndingMessages, ProblemFacts } from '../../src/survey/language/ending-messages.js';
import { surveyUr } from '../../src/survey/language/ur.js';
import type { SurveyMessages } from '../../src/survey/language/survey-messages.js';
import { hasLetters, latinIn, textsOf } from '../support/catalogue-texts.js';

/** Everything that the survey says by itself: what it loads at once, and what it loads later. */
type AllMessages = SurveyMessages & EndingMessages;

const english: AllMessages = { ...surveyEnGb, ...endingEnGb };
const welsh: AllMessages = { ...surveyCy, ...endingCy };
const urdu: AllMessages = { ...surveyUr, ...endingUr };

/** What each message that is a function is called with here. One that is missing does not compile. */
type Arguments = {
  readonly [
    Key in keyof AllMessages as AllMessages[Key] extends (...given: never[]) => string ? Key : never
  ]: AllMessages[Key] extends (...given: infer Given) => string ? readonly Given[] : never;
};

const COUNTS: readonly [number][] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 20, 21, 42, 100].map((count) => [
  count,
]);

const SAMPLES: Arguments = {
  questions: COUNTS,
  minutes: COUNTS,
  aboutYou: COUNTS,
  pageOf: [[2, 5]],
  dateHint: [['27 3 2026']],
  charactersLeft: COUNTS,
  charactersOver: COUNTS,
  scaleHint: [['1', 'Never', '5', 'Always']],
  select: [[2, 4]],
  hearBy: [['27 March 2027']],
  goOnTo: [['council.example']],
  fromPaper: [['street-2026 1a2b3c4d']],
};

const FACTS: readonly ProblemFacts[] = (['select', 'enter'] as const).map((manner) => ({
  title: 'Your street',
  manner,
  limit: '17',
  count: 17,
  parts: ['month', 'year'],
}));

/** What the words of these are about is not the question but the format. */
const ABOUT_THE_FORMAT = ['email', 'url', 'tel'];

/** A text that a resident can read. */
function expectWords(text: unknown): void {
  expect(text).to.be.a('string');
  expect(text)
    .to.match(/\S/)
    .and.not.match(/undefined|null|NaN|\[object|\$\{|^\s|\s$|\s\s/);
}

const languages: [tag: string, messages: AllMessages][] = [
  ['en-GB', english],
  ['cy', welsh],
  ['ur', urdu],
];

for (const [tag, messages] of languages) {
  describe(`the survey’s words in ${tag}`, () => {
    it('say which language they are in', () => {
      expect(messages.tag).to.equal(tag);
    });

    for (const [key, message] of Object.entries(messages)) {
      if (typeof message === 'string') it(`have ${key}`, () => expectWords(message));
    }

    for (const [reason, words] of Object.entries(messages.refused)) {
      it(`say that the endpoint refused: ${reason}`, () => expectWords(words));
    }

    for (const [key, samples] of Object.entries(SAMPLES) as [keyof Arguments, readonly unknown[][]][]) {
      it(`say ${key} of whatever it is about`, () => {
        for (const given of samples) {
          const words = (messages[key] as (...given: unknown[]) => string)(...given);
          expectWords(words);
          // In words, too: "two about you"; and nothing about you is no number.
          if (key !== 'aboutYou') for (const each of given) expect(words).to.include(String(each));
        }
      });
    }

    for (const [code, message] of Object.entries(messages.problems)) {
      it(`say what to do about “${code}”`, () => {
        for (const facts of FACTS) {
          const words = message(facts);
          expectWords(words);
          if (!ABOUT_THE_FORMAT.includes(code)) expect(words).to.include('Your street');
          if (/^(min|max|too)/.test(code)) expect(words).to.include('17');
        }
      });
    }
  });
}

describe('the languages of the survey', () => {
  it('are loaded by the tag that they say they have', async () => {
    for (const [tag, load] of [...Object.entries(surveyCatalogues), ...Object.entries(endingCatalogues)])
      expect((await load()).tag).to.equal(tag);
  });

  it('have a catalogue here for each that the survey has', () => {
    const tested = languages.map(([tag]) => tag).filter((tag) => tag !== 'en-GB');
    expect(Object.keys(surveyCatalogues)).to.deep.equal(tested);
    expect(Object.keys(endingCatalogues)).to.deep.equal(tested);
  });

  it('leave nothing in English', () => {
    const same = Object.entries(english)
      .filter(
        ([key, words]) =>
          typeof words === 'string' && hasLetters(words) && words === welsh[key as keyof AllMessages],
      )
      .map(([key]) => key);
    expect(same).to.deep.equal([]);
  });

  it('have no Latin letters in Urdu but in examples', () => {
    const said = [
      ...textsOf(urdu),
      ...Object.entries(urdu.problems).map(
        ([code, words]) => [code, words({ ...FACTS[0]!, title: 'گلی' })] as const,
      ),
      ...COUNTS.map(
        ([count]) => ['questions', `${urdu.questions(count)} ${urdu.charactersOver(count)}`] as const,
      ),
    ];
    expect(said.filter(([key, text]) => !/^(tag|direction)$/.test(key) && latinIn(text))).to.deep.equal([]);
  });

  const plurals: [tag: string, words: (count: number) => string, expected: Record<number, string>][] = [
    [
      'English questions',
      surveyEnGb.questions,
      { 0: '0 questions', 1: '1 question', 2: '2 questions', 12: '12 questions' },
    ],
    ['English minutes', surveyEnGb.minutes, { 1: 'about 1 minute', 3: 'about 3 minutes' }],
    [
      'English about you',
      surveyEnGb.aboutYou,
      { 0: 'nothing about you', 1: '1 about you', 10: '10 about you' },
    ],
    [
      'English characters',
      surveyEnGb.charactersLeft,
      { 1: 'You have 1 character left', 0: 'You have 0 characters left' },
    ],
    [
      'Urdu questions',
      surveyUr.questions,
      { 0: '0 سوالات', 1: '1 سوال', 2: '2 سوالات', 11: '11 سوالات', 100: '100 سوالات' },
    ],
    [
      'Urdu characters',
      surveyUr.charactersLeft,
      { 1: 'آپ کے پاس 1 حرف باقی ہے', 2: 'آپ کے پاس 2 حروف باقی ہیں' },
    ],
    // Un cwestiwn, dau gwestiwn, tri chwestiwn, pedwar cwestiwn, chwe chwestiwn.
    [
      'Welsh questions',
      surveyCy.questions,
      {
        0: '0 cwestiwn',
        1: '1 cwestiwn',
        2: '2 gwestiwn',
        3: '3 chwestiwn',
        4: '4 cwestiwn',
        6: '6 chwestiwn',
        7: '7 cwestiwn',
        12: '12 cwestiwn',
      },
    ],
    // Un funud, dwy funud, tair munud.
    [
      'Welsh minutes',
      surveyCy.minutes,
      { 1: 'tua 1 funud', 2: 'tua 2 funud', 3: 'tua 3 munud', 6: 'tua 6 munud', 10: 'tua 10 munud' },
    ],
    [
      'Welsh characters',
      surveyCy.charactersLeft,
      { 1: 'Mae gennych 1 nod ar ôl', 2: 'Mae gennych 2 nod ar ôl' },
    ],
  ];
  for (const [what, words, expected] of plurals) {
    it(`count ${what} as people do`, () => {
      const said = Object.fromEntries(Object.keys(expected).map((count) => [count, words(Number(count))]));
      expect(said).to.deep.equal(expected);
    });
  }
});
