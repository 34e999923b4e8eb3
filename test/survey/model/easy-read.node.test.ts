import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { easierText, withEasyRead } from '../../../src/survey/model/easy-read.js';
import { readSurvey } from '../../../src/survey/model/read-survey.js';
import { chooseText } from '../../../src/survey/model/texts.js';
import type { LocalisedText } from '../../../src/survey/model/localised-text.js';

/** What each text of a definition is in easy read, in a language: of its pages, its questions and their choices. */
function easyTexts(definition: object, language = 'en-GB'): Record<string, string> {
  const { definition: read, easy } = withEasyRead(definition);
  const { survey } = readSurvey(read);
  assert.ok(survey);
  const words = (text: LocalisedText = ''): string => {
    const easier = easy ? easierText(survey, easy, text, language) : text;
    const { text: chosen, lang } = chooseText(survey, easier, language);
    return lang ? `${chosen} [${lang}]` : chosen;
  };
  return Object.fromEntries([
    ['survey', words(survey.title)],
    ...survey.pages.map((page) => [page.name, words(page.title)]),
    ...survey.questions.flatMap((question) => [
      [question.name, words(question.title)],
      ...('choices' in question
        ? question.choices.map(({ value, text }) => [`${question.name} ${String(value)}`, words(text)])
        : []),
    ]),
  ]) as Record<string, string>;
}

const question = (more: object): object => ({
  elements: [{ type: 'text', name: 'a', title: 'Ordinary', ...more }],
});

const CASES: readonly {
  readonly what: string;
  readonly definition: object;
  readonly language?: string;
  readonly expected: Readonly<Record<string, string>>;
}[] = [
  {
    what: 'a text in no language, for a page in any',
    definition: question({ easyRead: { text: 'Easy' } }),
    language: 'cy',
    expected: { a: 'Easy' },
  },
  {
    what: 'a question that has no title but its name',
    definition: { elements: [{ type: 'text', name: 'a', easyRead: { text: 'Easy' } }] },
    expected: { a: 'Easy' },
  },
  {
    what: 'a text in the language of the page',
    definition: question({
      title: { default: 'Ordinary', cy: 'Arferol' },
      easyRead: { text: { default: 'Easy', cy: 'Hawdd' } },
    }),
    language: 'cy-GB',
    expected: { a: 'Hawdd' },
  },
  {
    what: 'the ordinary text where only that is in the language of the page',
    definition: question({
      title: { default: 'Ordinary', cy: 'Arferol' },
      easyRead: { text: { default: 'Easy' } },
    }),
    language: 'cy',
    expected: { a: 'Arferol' },
  },
  {
    what: 'the easy text, marked with its language, where neither is',
    definition: question({
      title: { default: 'Ordinary', cy: 'Arferol' },
      easyRead: { text: { default: 'Easy', cy: 'Hawdd' } },
    }),
    language: 'ur',
    expected: { a: 'Easy [en]' },
  },
  {
    what: 'the language that the survey says it is in',
    definition: { locale: 'cy', ...question({ title: 'Arferol', easyRead: { text: 'Hawdd' } }) },
    language: 'en',
    expected: { a: 'Hawdd [cy]' },
  },
  {
    what: 'the ordinary text of a question that has only a picture',
    definition: question({ easyRead: { picture: '/ear.svg' } }),
    expected: { a: 'Ordinary' },
  },
  {
    what: 'the survey, its pages, panels and choices',
    definition: {
      title: 'Long title',
      easyRead: { text: 'Short title' },
      pages: [
        {
          name: 'one',
          title: 'Long page',
          easyRead: { text: 'Short page' },
          elements: [
            {
              type: 'panel',
              elements: [
                {
                  type: 'radiogroup',
                  name: 'b',
                  title: 'Long question',
                  easyRead: { text: 'Short question' },
                  choices: [
                    { value: 1, text: 'Very much so', easyRead: { text: 'Yes' } },
                    { value: 2, easyRead: { text: 'Two' } },
                    'three',
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    expected: {
      survey: 'Short title',
      one: 'Short page',
      b: 'Short question',
      'b 1': 'Yes',
      'b 2': 'Two',
      'b three': 'three',
    },
  },
];

describe('easy read shows', () => {
  for (const { what, definition, language, expected } of CASES)
    it(what, () => {
      const found = easyTexts(definition, language);
      for (const [name, words] of Object.entries(expected)) assert.equal(found[name], words, name);
    });

  it('the rows of a matrix, and what is inside of a list of entries', () => {
    const { definition, easy } = withEasyRead({
      elements: [
        {
          type: 'matrix',
          name: 'm',
          columns: [1, 2],
          rows: [{ value: 'r', text: 'Long row', easyRead: { text: 'Short row' } }],
        },
        {
          type: 'paneldynamic',
          name: 'p',
          templateElements: [
            { type: 'text', name: 'c', title: 'Long name', easyRead: { text: 'Short name' } },
          ],
        },
      ],
    });
    const { survey } = readSurvey(definition);
    const inner = survey!.questions.map((each) => ('elements' in each ? each.elements[0]! : each));
    assert.ok(easy && survey);
    assert.deepEqual(
      inner.map(({ title }) => easierText(survey, easy, title, 'en')),
      ['Short row', 'Short name'],
    );
  });

  it('pictures by the text that they belong to, also for those that look the same', () => {
    const { definition, easy } = withEasyRead({
      elements: [
        {
          type: 'text',
          name: 'a',
          title: 'Same',
          easyRead: { text: 'Easy', picture: '/a.svg', alt: 'An ear' },
        },
        { type: 'text', name: 'b', title: 'Same', easyRead: { picture: '/b.svg' } },
        { type: 'text', name: 'c', title: 'Same' },
      ],
    });
    const { survey } = readSurvey(definition);
    assert.deepEqual(
      survey!.questions.map(({ title }) =>
        typeof title === 'object' ? easy!.pictures.get(title) : undefined,
      ),
      [{ picture: '/a.svg', alt: 'An ear' }, { picture: '/b.svg', alt: '' }, undefined],
    );
  });
});

describe('reading what is easy', () => {
  it('leaves a definition without any as it is', () => {
    const { easy, issues } = withEasyRead(question({}));
    assert.equal(easy, undefined);
    assert.deepEqual(issues, []);
  });

  for (const value of [null, 5, 'text', [], { elements: 'x' }])
    it(`does not throw for ${JSON.stringify(value)}`, () =>
      assert.equal(withEasyRead(value).easy, undefined));

  const FAULTS: readonly (readonly [what: string, easyRead: unknown, path: string, code: string])[] = [
    ['is no object', 'Easy', 'elements[0].easyRead', 'badValue'],
    ['has a text that is none', { text: 5, picture: '/a.svg' }, 'elements[0].easyRead.text', 'badValue'],
    ['has a picture that is none', { text: 'Easy', picture: [] }, 'elements[0].easyRead.picture', 'badValue'],
    ['says nothing', {}, 'elements[0].easyRead', 'unsupportedProperty'],
  ];
  for (const [what, easyRead, path, code] of FAULTS)
    it(`reports one that ${what}`, () => {
      const { issues } = withEasyRead(question({ easyRead }));
      assert.deepEqual(
        issues.map((issue) => [issue.path, issue.code]),
        [[path, code]],
      );
    });

  it('reports one of a page without a title, which has nothing to take the place of', () => {
    const { issues } = withEasyRead({
      pages: [{ easyRead: { text: 'Easy' }, elements: [{ type: 'text', name: 'a' }] }],
    });
    assert.deepEqual(
      issues.map(({ path, code }) => [path, code]),
      [['pages[0].easyRead', 'unsupportedProperty']],
    );
  });
});
