import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Question } from '../../../src/survey/model/definition.js';
import { answer } from '../../../src/survey/model/index.js';
import { questionsOnPaper, unaskedOnPaper } from '../../../src/survey/model/paper/questions-on-paper.js';
import { sessionOf } from './session-with.js';

const text = (name: string, more: object = {}) => ({ type: 'text', name, ...more });

const definition = {
  pages: [
    {
      name: 'first',
      elements: [
        { type: 'boolean', name: 'easy' },
        text('where', { visibleIf: '{easy} = false' }),
        text('never', { visible: false }),
        text('known', { readOnly: true }),
        { type: 'expression', name: 'sum', expression: '1 + 1' },
        { type: 'panel', name: 'more', visibleIf: '{easy} = false', elements: [text('inside')] },
        { type: 'html', name: 'words', html: 'Words' },
      ],
    },
    { name: 'late', afterCheck: true, elements: [text('age', { visibleIf: '{easy} = true' })] },
  ],
};

const names = (questions: readonly Question[]): string[] => questions.map(({ name }) => name);
const beside = [{ name: 'who' } as Question];

describe('A form on paper', () => {
  it('asks what anybody is asked, and for whom it is before what comes after the check', () => {
    assert.deepEqual(names(questionsOnPaper(sessionOf(definition))), ['easy', 'where', 'inside', 'age']);
    assert.deepEqual(names(questionsOnPaper(sessionOf(definition), beside)), [
      'easy',
      'where',
      'inside',
      'who',
      'age',
    ]);
  });

  for (const [what, value, page, expected] of [
    ['before anything is answered', undefined, undefined, ['2 where', '3 inside', '5 age']],
    ['on a page, only what stands there', undefined, 0, ['2 where', '3 inside']],
    ['once a condition is met', false, undefined, ['5 age']],
    ['once another one is', true, 0, ['2 where', '3 inside']],
  ] as const) {
    it(`has room for what a screen does not ask: ${what}`, () => {
      const begun = sessionOf(definition);
      const session = value === undefined ? begun : answer(begun, 'easy', value);
      const at = page === undefined ? undefined : session.survey.pages[page];
      assert.deepEqual(
        unaskedOnPaper(session, beside, at).map(({ number, question }) => `${number} ${question.name}`),
        expected,
      );
    });
  }
});
