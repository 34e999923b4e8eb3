import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { Model } from 'survey-core';

import {
  answer,
  answerOther,
  chooseText,
  displayValue,
  enter,
  pipeText,
  resolveText,
} from '../../../src/survey/model/index.js';
import { sessionOf, sessionWith } from './session-with.js';

describe('A text', () => {
  const both = { default: 'Name', cy: 'Enw' };
  const rows: readonly (readonly [
    title: string,
    locale: string | undefined,
    text: Parameters<typeof chooseText>[1],
    language: string,
    words: string,
    lang?: string,
  ])[] = [
    ['is in the language asked for', undefined, both, 'cy', 'Enw'],
    ['is in its base language', undefined, both, 'cy-GB', 'Enw'],
    ['is rather in the variety asked for', undefined, { 'en-GB': 'Colour', en: 'Color' }, 'en-GB', 'Colour'],
    ['is the default, which is English', undefined, both, 'en-GB', 'Name'],
    ['is the default, and says so to those who asked for another', undefined, both, 'ur', 'Name', 'en'],
    [
      'is in the survey’s own language before its default',
      'fr',
      { default: 'Name', fr: 'Nom' },
      'ur',
      'Nom',
      'fr',
    ],
    ['is the default, in the survey’s own language', 'fr', { default: 'Nom', cy: 'Enw' }, 'ur', 'Nom', 'fr'],
    [
      'needs no mark if the default is in the language asked for',
      'cy',
      { default: 'Enw', en: 'Name' },
      'cy-GB',
      'Enw',
    ],
    ['is in any language rather than none', undefined, { cy: 'Enw' }, 'en', 'Enw', 'cy'],
    [
      'that is empty in a language counts as not there',
      undefined,
      { cy: '', default: 'Name' },
      'cy',
      'Name',
      'en',
    ],
    ['without translations is taken to be in the page’s language', undefined, 'Name', 'ur', 'Name'],
    ['without translations is in the survey’s language if that is known', 'en', 'Name', 'ur', 'Name', 'en'],
    ['may be no text at all', undefined, { cy: 5 as unknown as string }, 'cy', ''],
    ['is not taken from the prototype', undefined, both, 'constructor', 'Name', 'en'],
  ];
  for (const [title, locale, text, language, words, lang] of rows) {
    it(title, () => {
      assert.deepEqual(
        chooseText(locale === undefined ? {} : { locale }, text, language),
        lang === undefined ? { text: words } : { text: words, lang },
      );
    });
  }
});

describe('Piping', () => {
  let session = sessionOf({
    elements: [
      { type: 'text', name: 'first name' },
      { type: 'text', name: 'empty' },
      {
        type: 'radiogroup',
        name: 'pet',
        choices: [
          { value: 'c', text: { default: 'Cat', cy: 'Cath' } },
          { value: 'd', text: 'A {pet}' },
        ],
      },
      {
        type: 'checkbox',
        name: 'fruit',
        choices: ['apple', 'pear'],
        showOtherItem: true,
        otherText: 'Something else',
      },
      { type: 'boolean', name: 'sure', labelTrue: { default: 'Sure', cy: 'Siŵr' } },
    ],
    calculatedValues: [
      { name: 'double', expression: '{fruit.length} * 2' },
      { name: 'unknown', expression: '{nobody}' },
    ],
  });
  session = enter(session, 'first name', 'Siân <b>{pet}</b>');
  session = answer(session, 'pet', 'c');
  session = answerOther(answer(session, 'fruit', ['pear', 'other']), 'fruit', 'quince {pet}');
  session = answer(session, 'sure', true);

  const rows: readonly (readonly [text: string, words: string])[] = [
    ['Hello {first name}', 'Hello Siân <b>{pet}</b>'],
    ['{FIRST NAME }{ first name}', 'Siân <b>{pet}</b>Siân <b>{pet}</b>'],
    ['[{empty}]', '[]'],
    ['{pet}', 'Cath'],
    ['{fruit}', 'pear, quince {pet}'],
    ['{fruit-Comment}', 'quince {pet}'],
    ['{fruit.length} {fruit[0]}', '2 pear'],
    ['{sure}', 'Siŵr'],
    ['{double}[{unknown}]', '4[]'],
    [
      '{nobody} {} {constructor} {__proto__} {pet-Comment}',
      '{nobody} {} {constructor} {__proto__} {pet-Comment}',
    ],
    ['{pagecount} {locale} {pageno}', '1 cy {pageno}'],
  ];
  for (const [text, words] of rows) {
    it(`makes ${JSON.stringify(words)} of ${JSON.stringify(text)}`, () =>
      assert.equal(pipeText(session, text, 'cy'), words));
  }
  it('knows the page if it is told', () =>
    assert.equal(pipeText(session, '{pageno}/{pagecount}', 'cy', 1), '1/1'));
  it('comes after the choice of language', () => {
    assert.deepEqual(resolveText(session, { default: 'A {pet}', cy: 'Y {pet}' }, 'cy'), { text: 'Y Cath' });
    assert.deepEqual(resolveText(session, { default: 'A {pet}' }, 'cy'), { text: 'A Cath', lang: 'en' });
  });
  it('of a choice named in its own text does not go in circles', () => {
    assert.equal(displayValue(answer(session, 'pet', 'd'), session.survey.questions[2]!, 'en'), 'A A {pet}');
  });
  it('leaves nothing of words for "Other" that were not given', () => {
    assert.equal(pipeText(answer(session, 'fruit', []), '[{fruit-Comment}]', 'en'), '[]');
  });
});

describe('Piping of a question with useDisplayValuesInDynamicTexts: false', () => {
  for (const name of ['useDisplayValuesInDynamicTexts', 'useDisplayValuesInTitle']) {
    it(`puts answers into texts as they are stored, as survey-core does (${name})`, () => {
      const element = { type: 'dropdown', name: 'q', choices: [{ value: 1, text: 'One' }], [name]: false };
      const model = new Model({ elements: [element, { type: 'text', name: 'a', title: 'You said {q}' }] });
      assert.equal(pipeText(sessionWith(element), 'You said {q}', 'en'), 'You said ');
      model.setValue('q', 1);
      const here = pipeText(answer(sessionWith(element), 'q', 1), 'You said {q}', 'en');
      assert.deepEqual(
        [here, model.getQuestionByName('a').locTitle.renderedHtml],
        ['You said 1', 'You said 1'],
      );
    });
  }
});

describe('An answer in words', () => {
  const question = {
    type: 'checkbox',
    name: 'a',
    choices: [1, { value: 2, text: 'Two' }],
    showOtherItem: true,
    showNoneItem: true,
    showDontKnowItem: true,
    dontKnowText: 'No idea',
  };
  const session = sessionWith(
    question,
    { type: 'text', name: 'd', inputType: 'date' },
    { type: 'boolean', name: 'b' },
  );
  const [a, d, b] = session.survey.questions;

  it('is that of each choice', () =>
    assert.equal(displayValue(answer(session, 'a', [1, 2]), a!, 'en'), '1, Two'));
  it('is the resident’s own for "Other"', () =>
    assert.equal(
      displayValue(answerOther(answer(session, 'a', [2, 'other']), 'a', 'Mine'), a!, 'en'),
      'Two, Mine',
    ));
  it('is the author’s for a special choice', () =>
    assert.equal(
      displayValue(answer(session, 'a', ['dontknow']), a!, 'en', () => 'ours'),
      'No idea',
    ));
  it('is ours where the author has none', () =>
    assert.equal(
      displayValue(answer(session, 'a', ['none']), a!, 'en', (kind) => `our ${kind}`),
      'our none',
    ));
  it('is the value without either', () =>
    assert.equal(displayValue(answer(session, 'a', ['none']), a!, 'en'), 'none'));
  it('is a date as stored', () =>
    assert.equal(
      displayValue(enter(session, 'd', { day: '1', month: 'May', year: '2026' }), d!, 'en'),
      '2026-05-01',
    ));
  it('is the value of yes and no without labels', () =>
    assert.equal(displayValue(answer(session, 'b', false), b!, 'en'), 'false'));
  it('is nothing without an answer', () => assert.equal(displayValue(session, a!, 'en'), undefined));
  it('leaves out what cannot be chosen at present', () => {
    const hidden = sessionWith({
      type: 'radiogroup',
      name: 'r',
      choices: [{ value: 'x', visibleIf: 'false' }],
      defaultValue: 'x',
    });
    assert.equal(displayValue(hidden, hidden.survey.questions[0]!, 'en'), undefined);
  });
  it('is what expressions have of it, too', () => {
    const shown = sessionWith(
      { ...question, defaultValue: [2] },
      { type: 'text', name: 't', visibleIf: "displayValue('a') = 'Two'" },
    );
    assert.equal(shown.pages[0]?.items.length, 2);
  });
});
