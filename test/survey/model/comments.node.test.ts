import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { Model } from 'survey-core';

import {
  answer,
  answerOther,
  finalAnswers,
  pipeText,
  problemsIn,
  problemsOfAnswers,
  unknownAnswers,
} from '../../../src/survey/model/index.js';
import { namesOf } from '../../../demo/collector/src/export/columns.js';
import { aidsIn } from '../../../src/survey/model/aids-in.js';
import { addEntry, putBack, removeEntry } from '../../../src/survey/model/kinds/entry-actions.js';
import { answerOtherOfPart, answerPart } from '../../../src/survey/model/kinds/part-actions.js';
import { resume, toSave } from '../../../src/survey/model/saved-answers.js';
import type { Session } from '../../../src/survey/model/session-state.js';
import { environment, sessionOf, sessionWith, stateOf, surveyWith } from './session-with.js';

const choice = { type: 'radiogroup', name: 'q', choices: ['x', 'y'], showCommentArea: true };

const problems = (session: Session): string[] =>
  session.pages
    .flatMap(({ items }) => problemsIn(session, items))
    .map(({ name, code, limit = [], parts = [] }) => [name, code, limit, parts].flat(2).join(' '));

/** What has a comment here and there, by type. */
const TYPES = [
  'text',
  'comment',
  'radiogroup',
  'dropdown',
  'checkbox',
  'tagbox',
  'imagepicker',
  'ranking',
  'rating',
  'boolean',
  'matrix',
  'matrixdropdown',
  'matrixdynamic',
  'multipletext',
  'paneldynamic',
  'file',
  'signaturepad',
  'expression',
];

describe('A comment on a question', () => {
  for (const type of TYPES) {
    it(`is taken for ${type} where survey-core takes one`, () => {
      const element = {
        ...{ type, name: 'q', showCommentArea: true, choices: ['x', 'y'], rows: ['r'], columns: ['c'] },
        ...{ items: [{ name: 'i' }], templateElements: [{ type: 'text', name: 't' }], expression: '1' },
      };
      const model = new Model({ elements: [element] });
      const there = model.getQuestionByName('q').showCommentArea;
      const { question } = stateOf(sessionWith(element), 'q');
      assert.equal(question.commentArea !== undefined, there);
    });
  }

  it('is read by its old names, with its label and hint', () => {
    const session = sessionWith({
      ...{ type: 'boolean', name: 'q', hasComment: true, commentText: { en: 'More?', cy: 'Mwy?' } },
      commentPlaceHolder: 'Say it in your words',
    });
    assert.deepEqual(stateOf(session, 'q').question.commentArea, {
      text: { en: 'More?', cy: 'Mwy?' },
      hint: 'Say it in your words',
    });
  });

  it('is sent beside the answer, or alone', () => {
    const alone = answerOther(sessionWith(choice), 'q', 'Late again');
    assert.deepEqual(finalAnswers(alone), { 'q-Comment': 'Late again' });
    assert.deepEqual(finalAnswers(answer(alone, 'q', 'x')), { q: 'x', 'q-Comment': 'Late again' });
    assert.equal(stateOf(alone, 'q').comment, 'Late again');
  });

  it('stays when the answer changes, and is not sent once it is empty', () => {
    const said = answerOther(answer(sessionWith(choice), 'q', 'x'), 'q', 'Late again');
    assert.deepEqual(finalAnswers(answer(said, 'q', 'y')), { q: 'y', 'q-Comment': 'Late again' });
    assert.deepEqual(finalAnswers(answerOther(said, 'q', ' ')), { q: 'x' });
  });

  it('stays where only the answers are known, without what was typed', () => {
    const begun = answerOther(sessionWith(choice), 'q', 'Late again');
    const { session } = resume(sessionWith(choice), { answers: begun.answers, entries: {}, asked: ['q'] });
    assert.deepEqual(finalAnswers(answer(session, 'q', 'x')), { q: 'x', 'q-Comment': 'Late again' });
  });

  it('answers nothing that is required', () => {
    const session = answerOther(sessionWith({ ...choice, isRequired: true }), 'q', 'Late again');
    assert.deepEqual(problems(session), ['q required']);
  });

  it('can be read in conditions and texts', () => {
    const session = answerOther(
      sessionWith(choice, { type: 'text', name: 'more', visibleIf: '{q-Comment} notempty' }),
      'q',
      'Late again',
    );
    assert.ok(stateOf(session, 'more'));
    assert.equal(pipeText(session, 'You said {q-Comment}.', 'en'), 'You said Late again.');
    assert.equal(pipeText(sessionWith(choice), 'You said {q-Comment}.', 'en'), 'You said .');
  });

  it('goes with its question, at the end or at once', () => {
    for (const clearInvisibleValues of ['onComplete', 'onHidden', 'none']) {
      const elements = [
        { type: 'boolean', name: 'a' },
        { ...choice, visibleIf: '{a} = true' },
      ];
      const definition = { clearInvisibleValues, elements };
      const said = answerOther(answer(sessionOf(definition), 'a', true), 'q', 'Late again');
      const session = answer(said, 'a', false);
      const model = new Model(definition);
      model.setValue('a', true);
      model.setComment('q', 'Late again');
      model.setValue('a', false);
      assert.deepEqual(session.answers, model.data, clearInvisibleValues);
      model.doComplete();
      assert.deepEqual(finalAnswers(session), model.data, clearInvisibleValues);
    }
  });

  it('stays when a rule sets the answer, and goes when one resets it', () => {
    const definition = {
      elements: [
        { type: 'radiogroup', name: 'a', choices: [1, 2] },
        { ...choice, setValueIf: '{a} = 1', setValueExpression: "'y'", resetValueIf: '{a} = 2' },
      ],
    };
    const model = new Model(definition);
    model.setComment('q', 'Late again');
    let session = answerOther(sessionOf(definition), 'q', 'Late again');
    for (const value of [1, 2]) {
      session = answer(session, 'a', value);
      model.setValue('a', value);
      assert.deepEqual(session.answers, model.data, `${value}`);
    }
  });

  it('has a greatest length, which is said with it', () => {
    const session = answerOther(sessionOf({ maxOthersLength: 5, elements: [choice] }), 'q', 'Late again');
    assert.deepEqual(problems(session), ['q tooLong 5 other']);
    assert.deepEqual(problems(answerOther(session, 'q', 'Late.')), []);
  });

  it('also of the words for an "Other", while that is chosen', () => {
    const definition = {
      maxCommentLength: 5,
      elements: [{ type: 'checkbox', name: 'q', choices: ['x'], showOtherItem: true }],
    };
    const session = answerOther(answer(sessionOf(definition), 'q', ['other']), 'q', 'Late again');
    assert.deepEqual(problems(session), ['q tooLong 5 other']);
    assert.deepEqual(problems(answer(session, 'q', ['x'])), []);
  });

  it('is where an "Other" is said in words', () => {
    const session = answer(sessionWith({ ...choice, showOtherItem: true }), 'q', 'other');
    assert.deepEqual(problems(session), ['q otherEmpty other']);
    const said = answerOther(session, 'q', 'By boat');
    assert.deepEqual([problems(said), finalAnswers(said)], [[], { q: 'other', 'q-Comment': 'By boat' }]);
  });

  it('is there in each entry of a list, and comes and goes with it', () => {
    const list = { type: 'paneldynamic', name: 'p', panelCount: 1, templateElements: [choice] };
    const one = answerOtherOfPart(sessionWith(list), ['p', '0', 'q'], 'Late again');
    const two = answerPart(addEntry(one, ['p']), ['p', '0', 'q'], 'x');
    assert.deepEqual(finalAnswers(two), { p: [{ q: 'x', 'q-Comment': 'Late again' }, {}] });
    const { session, removed } = removeEntry(two, ['p'], 0);
    assert.deepEqual(finalAnswers(session), {});
    assert.deepEqual(finalAnswers(putBack(session, ['p'], removed!)), finalAnswers(two));
  });

  it('is accepted when it is sent, and refused if it is no words', () => {
    const survey = surveyWith(choice, { type: 'text', name: 't' });
    const checked = (answers: Readonly<Record<string, unknown>>): string[] =>
      problemsOfAnswers(survey, answers, environment).map(({ name, code }) => `${name} ${code}`);
    assert.deepEqual(checked({ 'q-Comment': 'Late again' }), []);
    assert.deepEqual(checked({ 'q-Comment': 5 }), ['q invalid']);
    assert.deepEqual(checked({ q: 'x', 'q-Comment': ['Late again'] }), ['q invalid']);
    assert.deepEqual(unknownAnswers(survey, { 'q-Comment': '', 't-Comment': '' }), ['t-Comment']);
  });

  it('has a column of its own in an export, after its question', () => {
    assert.deepEqual(namesOf(surveyWith(choice, { type: 'text', name: 't' })), ['q', 'q-Comment', 't']);
  });

  it('is kept for later with its question, unless that is sensitive', () => {
    const session = answerOther(answer(sessionWith(choice), 'q', 'x'), 'q', 'Late again');
    const saved = toSave(session, new Set());
    assert.deepEqual(resume(sessionWith(choice), saved).session.answers, session.answers);
    assert.deepEqual(resume(sessionWith({ ...choice, showCommentArea: false }), saved).parked, ['q-Comment']);
    const { answers, entries } = toSave(session, new Set(['q']));
    assert.deepEqual([answers, entries], [{}, {}]);
  });
});

describe('What is sensitive', () => {
  for (const [list, type] of [
    ['templateElements', 'paneldynamic'],
    ['columns', 'matrixdynamic'],
    ['detailElements', 'matrixdropdown'],
    ['items', 'multipletext'],
  ] as const) {
    it(`is the whole of a ${type} of which a part is`, () => {
      const whole = { type, name: 'whole', [list]: [{ name: 'a' }, { name: 'b', sensitive: true }] };
      const { sensitive } = aidsIn({ elements: [whole, { type: 'text', name: 'c' }] });
      assert.deepEqual([...sensitive].includes('whole'), true);
      assert.deepEqual([...sensitive].includes('c'), false);
    });
  }
});
