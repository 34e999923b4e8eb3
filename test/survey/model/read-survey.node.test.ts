import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import type { Choice, DefinitionIssue } from '../../../src/survey/model/definition.js';
import { readDefinition, readSurvey } from '../../../src/survey/model/index.js';
import { surveyOf, surveyWith } from './session-with.js';

const issuesOf = (definition: unknown): readonly DefinitionIssue[] => readSurvey(definition).issues;

/** The issues of a survey with this one question beside a good one. */
const issuesWith = (question: object): readonly DefinitionIssue[] =>
  issuesOf({ elements: [{ type: 'text', name: 'good' }, question] });

const first = (...elements: readonly object[]) => surveyWith(...elements).questions[0]!;

describe('A definition', () => {
  const none: readonly (readonly [what: string, definition: unknown, code: string])[] = [
    ['nothing', undefined, 'notASurvey'],
    ['a text', 'survey', 'notASurvey'],
    ['a list', [{ type: 'text', name: 'a' }], 'notASurvey'],
    ['an object without pages or elements', { title: 'Hello' }, 'notASurvey'],
    ['pages without questions', { pages: [{ elements: [{ type: 'html', html: 'Hello' }] }] }, 'noQuestions'],
    ['only questions of other types', { elements: [{ type: 'datepicker', name: 'a' }] }, 'noQuestions'],
  ];
  for (const [what, definition, code] of none) {
    it(`of ${what} is no survey: ${code}`, () => {
      const { survey, issues } = readSurvey(definition);
      assert.equal(survey, undefined);
      assert.equal(issues.at(-1)?.code, code);
    });
  }

  it('may have its elements at its root, under their old name, or on pages', () => {
    const elements = [{ type: 'text', name: 'a' }];
    for (const definition of [
      { elements },
      { questions: elements },
      { pages: [{ elements }] },
      { pages: [{ questions: elements }] },
    ]) {
      assert.deepEqual(
        surveyOf(definition).questions.map(({ name }) => name),
        ['a'],
      );
    }
  });

  it('is read with its texts, buttons and settings', () => {
    const { questions, pages, ...survey } = surveyOf({
      title: { default: 'Parks', cy: 'Parciau' },
      description: 'About parks',
      locale: 'en',
      completeText: 'Post it',
      pageNextText: 'On',
      pagePrevText: 'Back',
      completedHtml: '<p>Thanks</p>',
      clearInvisibleValues: 'onHiddenContainer',
      showPreviewBeforeComplete: false,
      showProgressBar: 'top',
      minutes: 4,
      whatHappensNext: 'We read it.',
      hearBy: '2026-12-24',
      elements: [{ type: 'text', name: 'a' }],
    });
    assert.equal(pages.length, questions.length);
    assert.deepEqual(survey, {
      title: { default: 'Parks', cy: 'Parciau' },
      description: 'About parks',
      locale: 'en',
      buttons: { next: 'On', previous: 'Back', complete: 'Post it' },
      completedHtml: '<p>Thanks</p>',
      completedHtmlOnCondition: [],
      calculatedValues: [],
      clearInvisibleValues: 'onHidden',
      checkAnswers: false,
      groupResponses: false,
      showProgress: true,
      minutes: 4,
      whatHappensNext: 'We read it.',
      hearBy: '2026-12-24',
    });
  });

  it('checks answers, shows no progress and forgets hidden answers at the end unless it says otherwise', () => {
    const { checkAnswers, showProgress, clearInvisibleValues } = surveyWith({ type: 'text', name: 'a' });
    assert.deepEqual([checkAnswers, showProgress, clearInvisibleValues], [true, false, 'onComplete']);
  });

  for (const [property, value] of [
    ['readOnly', true],
    ['mode', 'display'],
  ] as const) {
    it(`with ${property}: ${value} cannot be answered`, () => {
      assert.equal(
        surveyOf({ [property]: value, elements: [{ type: 'text', name: 'a' }] }).pages[0]?.readOnly,
        true,
      );
    });
  }

  it('gives every element an id of its own that is safe in markup, and its path', () => {
    const survey = surveyOf({
      pages: [
        {
          elements: [
            { type: 'text', name: '"><b>' },
            {
              type: 'panel',
              name: 'p',
              elements: [
                { type: 'text', name: '__proto__' },
                { type: 'panel', elements: [{ type: 'comment', name: 'c' }] },
              ],
            },
          ],
        },
      ],
    });
    const ids = survey.questions.map(({ id }) => id);
    assert.equal(new Set(ids).size, 3);
    assert.ok(ids.every((id) => /^[a-z]\w*$/.test(id)));
    assert.deepEqual(
      survey.questions.map(({ path, name }) => [path, name]),
      [
        ['pages[0].elements[0]', '"><b>'],
        ['pages[0].elements[1].elements[0]', '__proto__'],
        ['pages[0].elements[1].elements[1].elements[0]', 'c'],
      ],
    );
  });

  it('without conditions can be read without the language that conditions are written in', () => {
    const parse = () => assert.fail('there is nothing to parse');
    assert.deepEqual(readDefinition({ elements: [{ type: 'text', name: 'a' }] }, parse).issues, []);
  });
});

describe('What cannot be done as written is reported', () => {
  const rows: readonly (readonly [
    title: string,
    question: object,
    issue: readonly [path: string, code: string, what: string, at?: number],
  ])[] = [
    ['a type', { type: 'datepicker', name: 'm' }, ['elements[1]', 'unsupportedType', 'datepicker']],
    ['no type', { name: 'm' }, ['elements[1]', 'unsupportedType', '']],
    ['no name', { type: 'text' }, ['elements[1]', 'missingName', 'question2']],
    ['a name twice', { type: 'text', name: 'good' }, ['elements[1].name', 'duplicateName', 'good']],
    [
      'a condition',
      { type: 'text', name: 'a', visibleIf: '{b} =' },
      ['elements[1].visibleIf', 'badExpression', '{b} =', 5],
    ],
    [
      'a function',
      { type: 'text', name: 'a', enableIf: 'f({b})' },
      ['elements[1].enableIf', 'unknownFunction', 'f'],
    ],
    [
      'a kind of text',
      { type: 'text', name: 'a', inputType: 'datetime' },
      ['elements[1].inputType', 'badValue', 'datetime'],
    ],
    [
      'a yes that is none',
      { type: 'text', name: 'a', isRequired: 'perhaps' },
      ['elements[1].isRequired', 'badValue', 'isRequired'],
    ],
    [
      'a number that is none',
      { type: 'text', name: 'a', maxLength: 'long' },
      ['elements[1].maxLength', 'badValue', 'maxLength'],
    ],
    [
      'a text that is a list',
      { type: 'text', name: 'a', title: ['x'] },
      ['elements[1].title', 'badValue', 'title'],
    ],
    [
      'a list that is none',
      { type: 'radiogroup', name: 'a', choices: 'x' },
      ['elements[1].choices', 'badValue', 'choices'],
    ],
    [
      'a choice without a value',
      { type: 'radiogroup', name: 'a', choices: [{}] },
      ['elements[1].choices[0]', 'badValue', 'value'],
    ],
    [
      'a million numbers',
      { type: 'dropdown', name: 'a', choicesMax: 1e6 },
      ['elements[1]', 'badValue', '0…1000000'],
    ],
    ['an endless scale', { type: 'rating', name: 'a', rateStep: 0 }, ['elements[1]', 'badValue', '1…5']],
    [
      'a pattern',
      { type: 'text', name: 'a', validators: [{ type: 'regex', regex: '(' }] },
      ['elements[1].validators[0].regex', 'badValue', '('],
    ],
    [
      'a rule',
      { type: 'text', name: 'a', validators: [{ type: 'luck' }] },
      ['elements[1].validators[0]', 'unsupportedType', 'luck'],
    ],
    [
      'a warning',
      { type: 'text', name: 'a', validators: [{ type: 'email', notificationType: 'warning' }] },
      ['elements[1].validators[0].notificationType', 'unsupportedProperty', 'notificationType'],
    ],
  ];
  for (const [title, question, [path, code, what, ...at]] of rows) {
    const issue = { path, code, what, ...(at.length && { at: at[0] }) };
    it(title, () => assert.deepEqual(issuesWith(question), [issue]));
  }

  it('and an element of an unsupported type keeps its place', () => {
    const [page] = surveyWith(
      { type: 'text', name: 'a' },
      { type: 'datepicker', name: 'm', title: 'Rooms', visibleIf: '{a} = 1' },
    ).pages;
    const item = page?.elements[1];
    assert.equal(item?.type === 'unsupported' && item.originalType, 'datepicker');
    assert.equal(item?.type === 'unsupported' && item.title, 'Rooms');
    assert.equal(item?.visibleIf?.text, '{a} = 1');
  });

  it('and nothing is, of a survey that we do whole', () => {
    assert.deepEqual(
      issuesOf({
        elements: [
          { type: 'text', name: 'a', isRequired: true, validators: [{ type: 'emailvalidator' }] },
          { type: 'radiogroup', name: 'b', choices: [1] },
        ],
      }),
      [],
    );
  });
});

describe('A question', () => {
  it('is called by its name where it has no title', () =>
    assert.equal(first({ type: 'text', name: 'a', title: '' }).title, 'a'));
  it('is shown where its condition cannot be read, even if it is not visible otherwise', () => {
    assert.equal(first({ type: 'text', name: 'a', visible: false, visibleIf: '{b} =' }).visible, true);
    assert.equal(first({ type: 'text', name: 'a', visible: false }).visible, false);
  });
  it('is about you if it says so, or is sensitive', () => {
    const about = surveyWith(
      { type: 'text', name: 'a', aboutYou: true },
      { type: 'text', name: 'b', sensitive: true },
      { type: 'text', name: 'c' },
    );
    assert.deepEqual(
      about.questions.map(({ aboutYou }) => aboutYou),
      [true, true, false],
    );
  });
  it('of numbers has limits that are numbers, also if they are written as text', () => {
    const question = first({ type: 'text', name: 'a', inputType: 'number', max: '120', min: 0, step: 1 });
    assert.ok(question.type === 'text');
    assert.deepEqual([question.min, question.max, question.step], [0, 120, 1]);
  });

  const defaults: readonly (readonly [object, unknown])[] = [
    [{ type: 'text', defaultValue: 'x' }, 'x'],
    [{ type: 'text', defaultValue: 5 }, '5'],
    [{ type: 'text', inputType: 'number', defaultValue: '5' }, 5],
    [{ type: 'radiogroup', choices: [1, 2], defaultValue: '2' }, 2],
    [{ type: 'radiogroup', choices: [1, 2], defaultValue: 9 }, undefined],
    [{ type: 'checkbox', choices: ['x', 'y'], defaultValue: 'y' }, ['y']],
    [{ type: 'checkbox', choices: ['x', 'y'], defaultValue: ['X', 'z'] }, ['x']],
    [{ type: 'rating', defaultValue: '3' }, 3],
    [{ type: 'boolean', defaultValue: 'true' }, true],
    [{ type: 'boolean', defaultValue: false }, false],
    [{ type: 'boolean', defaultValue: 'indeterminate' }, undefined],
    [{ type: 'boolean', valueTrue: 'yes', valueFalse: 'no', defaultValue: true }, 'yes'],
    [{ type: 'boolean', valueTrue: 'yes', valueFalse: 'no', defaultValue: 'no' }, 'no'],
  ];
  for (const [question, expected] of defaults) {
    it(`has the default ${JSON.stringify(expected)} from ${JSON.stringify(question)}`, () => {
      assert.deepEqual(first({ name: 'a', ...question }).defaultValue, expected);
    });
  }
});

describe('Choices', () => {
  const choices = (question: object): readonly Choice[] => {
    const found = first({ name: 'a', ...question });
    assert.ok('choices' in found);
    return found.choices;
  };
  const values = (question: object): unknown[] => choices(question).map(({ value }) => value);

  it('may be texts, numbers, objects or "value|text"', () => {
    assert.deepEqual(
      choices({
        type: 'radiogroup',
        choices: [
          'x',
          1,
          'b|Bee',
          { value: 2, text: { cy: 'Dau' } },
          { value: false },
          { text: 'T' },
          { value: 0 },
        ],
      }).map(({ value, text }) => [value, text]),
      [
        ['x', 'x'],
        [1, '1'],
        ['b', 'Bee'],
        [2, { cy: 'Dau' }],
        [false, 'false'],
        ['T', 'T'],
        [0, '0'],
      ],
    );
  });

  it('may be generated', () => {
    assert.deepEqual(
      values({ type: 'dropdown', choices: ['none yet'], choicesMin: 1, choicesMax: 5, choicesStep: 2 }),
      ['none yet', 1, 3, 5],
    );
  });

  for (const names of [
    ['showSelectAllItem', 'showOtherItem', 'showNoneItem', 'showDontKnowItem', 'showRefuseItem'],
    ['hasSelectAll', 'hasOther', 'hasNone', 'showDontKnowItem', 'showRefuseItem'],
  ]) {
    it(`have the special ones at either end: ${names.join(', ')}`, () => {
      const found = choices({
        type: 'checkbox',
        choices: ['x'],
        noneText: 'Not any',
        ...Object.fromEntries(names.map((name) => [name, true])),
      });
      assert.deepEqual(
        found.map(({ value, special, exclusive, text }) => [value, special, exclusive, text]),
        [
          ['all', 'selectAll', false, ''],
          ['x', undefined, false, 'x'],
          ['other', 'other', false, ''],
          ['none', 'none', true, 'Not any'],
          ['dontknow', 'dontKnow', true, ''],
          ['refused', 'refused', true, ''],
        ],
      );
    });
  }

  // Measured on survey-core 2.5.38 (2026).
  const scales: readonly (readonly [object, readonly unknown[]])[] = [
    [{}, [1, 2, 3, 4, 5]],
    [{ rateCount: 7 }, [1, 2, 3, 4, 5]],
    [{ rateMin: 0, rateMax: 3 }, [0, 1, 2, 3]],
    [{ rateMin: 0, rateCount: 4 }, [0, 1, 2, 3]],
    [{ rateMax: 10, rateCount: 5 }, [6, 7, 8, 9, 10]],
    [{ rateMax: 3, rateCount: 4 }, [0, 1, 2, 3]],
    [{ rateMin: 0, rateMax: 3, rateCount: 9 }, [0, 1, 2, 3]],
    [{ rateMin: 1, rateMax: 10, rateStep: 3 }, [1, 4, 7, 10]],
    [{ rateMax: 1.3, rateStep: 0.1 }, [1, 1.1, 1.2, 1.3]],
    [{ rateMin: 5, rateMax: 1 }, []],
    [{ rateValues: ['bad', { value: 2, text: 'good' }] }, ['bad', 2]],
    [{ rateValues: [1, 2], autoGenerate: true, rateMax: 3 }, [1, 2, 3]],
  ];
  for (const [question, expected] of scales) {
    it(`of a scale with ${JSON.stringify(question)} are ${JSON.stringify(expected)}`, () => {
      assert.deepEqual(values({ type: 'rating', ...question }), expected);
    });
  }
});

describe('Old names', () => {
  it('are read as the new ones', () => {
    const { questions } = surveyWith(
      { type: 'text', name: 'a', placeHolder: 'p', autoComplete: 'email' },
      { type: 'dropdown', name: 'b', optionsCaption: 'Pick', otherPlaceHolder: 'Which?' },
      { type: 'rating', name: 'c', mininumRateDescription: 'bad', maximumRateDescription: 'good' },
    );
    const pick = (index: number, ...names: readonly string[]) =>
      names.map((name) => (questions[index] as unknown as Record<string, unknown>)[name]);
    assert.deepEqual(pick(0, 'placeholder', 'autocomplete'), ['p', 'email']);
    assert.deepEqual(pick(1, 'placeholder', 'otherPlaceholder'), ['Pick', 'Which?']);
    assert.deepEqual(pick(2, 'minDescription', 'maxDescription'), ['bad', 'good']);
  });
  it('give way to the new ones', () => {
    const question = first({ type: 'text', name: 'a', placeHolder: 'old', placeholder: 'new' });
    assert.equal(question.type === 'text' && question.placeholder, 'new');
  });
});

describe('Hostile definitions', () => {
  const nested = (depth: number, of: (inner: unknown) => unknown, seed: unknown): unknown => {
    let value = seed;
    for (let level = 0; level < depth; level++) value = of(value);
    return value;
  };
  it('with panels a thousand deep are read as far as people would nest them', () => {
    const { survey } = readSurvey({
      elements: [
        { type: 'text', name: 'a' },
        nested(1000, (inner) => ({ type: 'panel', elements: [inner] }), { type: 'text', name: 'deep' }),
      ],
    });
    assert.deepEqual(
      survey?.questions.map(({ name }) => name),
      ['a'],
    );
  });
  it('with a default value of a hundred thousand lists in each other are refused, not thrown over', () => {
    const defaultValue = nested(100_000, (inner) => [inner], 1);
    assert.doesNotThrow(() =>
      readSurvey({
        elements: [
          { type: 'checkbox', name: 'a', choices: [1], defaultValue },
          { type: 'text', name: 'b', defaultValue },
        ],
      }),
    );
  });
  it('with names such as __proto__ change nothing but themselves', () => {
    const definition: unknown = JSON.parse(
      '{"__proto__": {"title": "Hacked"}, "elements": [{"type": "text", "name": "__proto__", "__proto__": {"isRequired": true}}, {"type": "constructor", "name": "x"}]}',
    );
    const survey = surveyOf(definition);
    assert.equal(survey.title, undefined);
    assert.equal(survey.questions[0]?.isRequired, false);
    assert.equal(({} as { title?: unknown }).title, undefined);
  });
  it('with a hundred thousand choices are read in a moment', () => {
    const choices = Array.from({ length: 100_000 }, (_, index) => `choice ${index}`);
    const before = performance.now();
    assert.equal(
      (first({ type: 'radiogroup', name: 'a', choices }) as { choices: readonly Choice[] }).choices.length,
      100_000,
    );
    assert.ok(performance.now() - before < 5000);
  });
  it('of any JSON at all never throw', () => {
    const names = fc.constantFrom(
      'type',
      'name',
      'elements',
      'pages',
      'choices',
      'validators',
      'visibleIf',
      'title',
      'rateMin',
      'rateMax',
      'min',
      'defaultValue',
      'isRequired',
      'inputType',
      'calculatedValues',
      'regex',
      'valueTrue',
      'locale',
    );
    const values = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom(
          'text',
          'radiogroup',
          'checkbox',
          'rating',
          'boolean',
          'panel',
          'html',
          'regex',
          'number',
          '{a} = 1',
          'f(',
          '(',
          true,
          null,
          -1,
          1e9,
        ),
        fc.jsonValue({ maxDepth: 1 }),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(names, tie('value'), { maxKeys: 8 }),
      ),
    })).value;
    fc.assert(
      fc.property(fc.dictionary(names, values), (definition) => {
        const { survey, issues } = readSurvey(definition);
        assert.ok(survey ? survey.questions.length : issues.length);
      }),
      { numRuns: 2000 },
    );
  });
});
