import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { Model } from 'survey-core';

import { answer, answerOther, finalAnswers } from '../../../src/survey/model/index.js';
import { readSurvey } from '../../../src/survey/model/read-survey.js';
import { sessionOf } from './session-with.js';

const MODES = ['none', 'onComplete', 'onHidden', 'onHiddenContainer'];

/** A question with words besides, which hides with `a`, and one that hides with it. */
const definition = (survey: string, question: string): object => ({
  clearInvisibleValues: survey,
  elements: [
    { type: 'radiogroup', name: 'a', choices: ['show', 'hide'] },
    {
      ...{ type: 'radiogroup', name: 'b', choices: ['x', 'y'], showOtherItem: true },
      ...{ visibleIf: "{a} = 'show'", clearIfInvisible: question },
    },
    { type: 'text', name: 'c', visibleIf: "{b} = 'other'" },
  ],
});

describe('clearIfInvisible: when the answer to a hidden question is forgotten', () => {
  for (const survey of MODES)
    for (const question of ['default', ...MODES])
      it(`is ${question} in a survey where it is ${survey}, as in survey-core`, () => {
        const json = definition(survey, question);
        assert.deepEqual(readSurvey(json).issues, []);
        let session = sessionOf(json);
        const model = new Model(structuredClone(json));
        const give = (name: string, value: unknown): void => {
          session = answer(session, name, value);
          model.setValue(name, value);
          assert.deepEqual(session.answers, model.data, `after ${name}`);
        };
        give('a', 'show');
        give('b', 'other');
        session = answerOther(session, 'b', 'words');
        model.setComment('b', 'words');
        give('a', 'hide');
        const hidden = finalAnswers(session);
        give('a', 'show');
        give('a', 'hide');
        model.doComplete();
        assert.deepEqual([finalAnswers(session), hidden], [model.data, model.data]);
      });

  it('is reported where it is no such time', () => {
    assert.deepEqual(readSurvey(definition('none', 'never')).issues, [
      { path: 'elements[1].clearIfInvisible', code: 'badValue', what: 'never' },
    ]);
  });
});
