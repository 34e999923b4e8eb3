import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { auditSurvey } from '../../../src/survey/model/audit-survey.js';

const found = (definition: unknown): string[] => auditSurvey(definition).map(({ path }) => path);

describe('An audit', () => {
  it('names each property that is not done, by its path', () => {
    assert.deepEqual(
      auditSurvey({ pages: [{ elements: [{ type: 'text', name: 'a', maskType: 'numeric' }] }] }),
      [{ path: 'pages[0].elements[0].maskType', code: 'unsupportedProperty', what: 'maskType' }],
    );
  });

  it('goes into panels, choices, rules, computed values and texts at the end', () => {
    assert.deepEqual(
      found({
        triggers: [{ type: 'complete', odd: 1 }],
        cookieName: 'x',
        calculatedValues: [{ name: 'v', expression: '1', odd: 1 }],
        completedHtmlOnCondition: [{ expression: '1', html: 'x', odd: 1 }],
        questions: [
          {
            type: 'panel',
            elements: [
              {
                type: 'radiogroup',
                name: 'a',
                choices: ['x', { value: 1, imageLink: 'x' }],
                valuePropertyName: 'none',
              },
            ],
          },
          {
            type: 'rating',
            name: 'r',
            rateValues: [{ value: 1, odd: 1 }],
            validators: [{ type: 'email', odd: 1 }],
          },
        ],
      }),
      [
        'triggers[0].odd',
        'cookieName',
        'calculatedValues[0].odd',
        'completedHtmlOnCondition[0].odd',
        'questions[0].elements[0].choices[1].imageLink',
        'questions[0].elements[0].valuePropertyName',
        'questions[1].rateValues[0].odd',
        'questions[1].validators[0].odd',
      ],
    );
  });

  for (const name of [
    'storeOthersAsComment',
    'maskType',
    'maskSettings',
    'correctAnswer',
    'valuePropertyName',
    'allowCustomChoices',
    'anythingElse',
  ]) {
    it(`names ${name}`, () =>
      assert.deepEqual(
        found({
          elements: [{ type: 'dropdown', name: 'a', [name]: name.startsWith('store') ? false : 'x' }],
        }),
        [`elements[0].${name}`],
      ));
  }

  for (const name of [
    'goNextPageAutomatic',
    'sendResultOnPageNext',
    'maxTimeToFinish',
    'questionsOrder',
    'showTOC',
  ]) {
    it(`names ${name} of a survey`, () => assert.deepEqual(found({ [name]: 'x', elements: [] }), [name]));
  }

  it('keeps silent about how things look, and about what is ours', () => {
    assert.deepEqual(
      found({
        logo: 'x',
        requiredText: '(required)',
        showQuestionNumbers: 'off',
        widthMode: 'static',
        showPageTitles: false,
        easyRead: { text: 'Short' },
        readAloud: true,
        elements: [
          {
            type: 'radiogroup',
            name: 'a',
            titleLocation: 'hidden',
            startWithNewLine: false,
            colCount: 3,
            hideNumber: true,
            passport: 'ons4',
            why: 'w',
            usedFor: 'u',
            sensitive: true,
            aboutYou: false,
          },
        ],
      }),
      [],
    );
  });

  it('keeps silent about old names that are read', () => {
    assert.deepEqual(
      found({
        mode: 'display',
        questions: [
          {
            type: 'checkbox',
            name: 'a',
            hasOther: true,
            hasNone: true,
            hasSelectAll: true,
            otherPlaceHolder: 'x',
          },
          { type: 'dropdown', name: 'b', optionsCaption: 'x' },
          { type: 'text', name: 'c', placeHolder: 'x', autoComplete: 'x' },
          { type: 'rating', name: 'd', mininumRateDescription: 'x', maximumRateDescription: 'x' },
        ],
      }),
      [],
    );
  });

  it('keeps silent about properties that ask for nothing', () => {
    assert.deepEqual(
      found({
        sendResultOnPageNext: false,
        triggers: [],
        showPrevButton: true,
        elements: [
          { type: 'text', name: 'a', hasComment: false, valueName: '', maskType: null, state: 'default' },
        ],
      }),
      [],
    );
    assert.deepEqual(found({ showPrevButton: false, showNavigationButtons: false, elements: [] }), [
      'showPrevButton',
      'showNavigationButtons',
    ]);
  });

  it('does not go into elements of types that are not supported', () => {
    assert.deepEqual(
      found({
        elements: [
          { type: 'crystalball', name: 'm', columns: [1], odd: 1 },
          { type: 'survey', cookieName: 'x' },
        ].slice(0, 1),
      }),
      [],
    );
  });

  it('does not throw, whatever it is given', () => {
    let deep: unknown = { type: 'panel', elements: [] };
    for (let level = 0; level < 10_000; level++) deep = { type: 'panel', elements: [deep] };
    assert.deepEqual(auditSurvey({ elements: [deep] }), []);
    fc.assert(fc.property(fc.jsonValue(), (definition) => assert.ok(Array.isArray(auditSurvey(definition)))));
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (elements) =>
        assert.ok(Array.isArray(auditSurvey({ elements }))),
      ),
    );
  });
});
