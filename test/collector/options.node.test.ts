import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { closedQuestions, localised, WIDGET_WORDS } from '../../demo/collector/src/results/options.js';
import { passportsIn } from '../../demo/collector/src/results/passports.js';
import { surveyCy } from '../../src/survey/language/cy.js';
import { surveyEnGb } from '../../src/survey/language/en-gb.js';
import { readSurvey } from '../../src/survey/model/index.js';

describe('What can be counted of a survey', () => {
  it('is every question with answers to choose from, as it was asked', () => {
    const { survey } = readSurvey({
      pages: [
        {
          elements: [
            { type: 'comment', name: 'ideas' },
            { type: 'boolean', name: 'again', title: 'Again?', labelTrue: 'Certainly' },
            { type: 'rating', name: 'ease', rateMax: 2 },
            {
              type: 'checkbox',
              name: 'helps',
              choices: ['parks'],
              showSelectAllItem: true,
              showOtherItem: true,
            },
            { type: 'dropdown', name: 'street', choices: [{ value: 1, text: 'Mill Lane' }], sensitive: true },
          ],
        },
      ],
    });
    assert.ok(survey);
    assert.deepEqual(
      closedQuestions(survey).map(({ name, type, aboutYou, options }) => [
        name,
        type,
        aboutYou,
        options.map(({ value, text }) => `${value}: ${typeof text === 'string' ? text : text['en']}`),
      ]),
      [
        ['again', 'single', false, ['true: Certainly', 'false: No']],
        ['ease', 'single', false, ['1: 1', '2: 2']],
        ['helps', 'multiple', false, ['parks: parks', 'other: Other']],
        ['street', 'single', true, ['1: Mill Lane']],
      ],
    );
  });

  it('is what a definition can tell, and nothing that only those who answer do', () => {
    const { survey } = readSurvey({
      elements: [
        { type: 'dropdown', name: 'ward', choicesByUrl: { url: '/wards' }, choices: ['Somewhere'] },
        { type: 'checkbox', name: 'helps', choices: ['parks', 'buses'], showOtherItem: true },
        ...['all', 'selected'].map((mode) => ({
          ...{ type: 'radiogroup', name: mode, choicesFromQuestion: 'helps', choicesFromQuestionMode: mode },
          showNoneItem: true,
        })),
        { type: 'paneldynamic', name: 'people', templateElements: [{ type: 'text', name: 'who' }] },
        { type: 'radiogroup', name: 'chair', choicesFromQuestion: 'people' },
        { type: 'radiogroup', name: 'first', choicesFromQuestion: 'ward' },
      ],
    });
    assert.ok(survey);
    assert.deepEqual(
      closedQuestions(survey).map(({ name, options }) => [name, options.map(({ value }) => value)]),
      [
        ['helps', ['parks', 'buses', 'other']],
        ['all', ['parks', 'buses', 'none']],
        ['selected', ['parks', 'buses', 'other', 'none']],
      ],
    );
  });

  it("is called by the widget's own words where the author has none", () => {
    const { other, none, refused, dontKnow } = WIDGET_WORDS;
    for (const [language, { choices, yes, no }] of [
      ['en', surveyEnGb],
      ['cy', surveyCy],
    ] as const) {
      const ours = [WIDGET_WORDS.yes, WIDGET_WORDS.no, other, none, refused, dontKnow];
      assert.deepEqual(
        ours.map((text) => (typeof text === 'string' ? text : text[language])),
        [yes, no, choices.other, choices.none, choices.refused, choices.dontKnow],
      );
    }
  });

  const texts: readonly (readonly [
    text: Parameters<typeof localised>[1],
    locale: string | undefined,
    said: unknown,
  ])[] = [
    ['Age', undefined, 'Age'],
    ['Oed', 'cy', { cy: 'Oed' }],
    [{ default: 'Age', cy: 'Oed' }, undefined, { en: 'Age', cy: 'Oed' }],
    [{ default: 'Oed', en: 'Age' }, 'cy', { cy: 'Oed', en: 'Age' }],
    [{ default: '' }, undefined, undefined],
    ['', 'cy', undefined],
    [undefined, 'cy', undefined],
  ];
  for (const [text, locale, said] of texts) {
    it(`says ${JSON.stringify(text)} of a survey in ${locale ?? 'no language'} as ${JSON.stringify(said)}`, () => {
      const { survey } = readSurvey({ locale, elements: [{ type: 'text', name: 'x' }] });
      assert.ok(survey);
      assert.deepEqual(localised(survey, text), said);
    });
  }

  it('has the passports of the definition, wherever they stand', () => {
    const body = JSON.stringify({
      pages: [
        {
          elements: [
            { type: 'panel', elements: [{ name: 'belong', passport: { id: 'belong', source: 'CLS' } }] },
            { name: 'influence', passport: 'influence-local' },
            { name: 'other', passport: 5 },
          ],
        },
      ],
    });
    assert.deepEqual(
      [...passportsIn(body)],
      [
        ['belong', 'belong'],
        ['influence', 'influence-local'],
      ],
    );
  });
});
