import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { Model } from 'survey-core';

import {
  displayValue,
  enter,
  finalAnswers,
  problemsIn,
  problemsOfAnswers,
  readSurvey,
  startSession,
} from '../../../src/survey/model/index.js';
import { auditSurvey } from '../../../src/survey/model/audit-survey.js';
import { endsOf, rangeEntry } from '../../../src/survey/model/kinds/range.js';
import { resume, toSave } from '../../../src/survey/model/saved-answers.js';
import type { Session } from '../../../src/survey/model/session-state.js';
import { environment, sessionWith, stateOf, surveyWith } from './session-with.js';

const range = (more: object = {}): object => ({ type: 'slider', name: 'q', sliderType: 'range', ...more });

const typed = (session: Session, from: string, to: string): Session =>
  enter(session, 'q', rangeEntry(stateOf(session, 'q').question, [from, to]));
const problems = (session: Session): string[] =>
  session.pages
    .flatMap(({ items }) => problemsIn(session, items))
    .map(({ code, parts = [], limit }) => [code, ...parts, limit ?? ''].join(' ').trim());

describe('slider: from one number to another', () => {
  const rules = { min: 10, max: 90, minRangeLength: 5, maxRangeLength: 40 };
  const cases: readonly (readonly [
    what: string,
    from: string,
    to: string,
    sent: unknown,
    found: readonly string[],
  ])[] = [
    ['is both, the lower one first', '20', '50', [20, 50], []],
    ['is turned about where the higher one is first', '50', '20', [20, 50], []],
    ['is written as people write numbers', ' 20 ', '5 0', [20, 50], []],
    ['is none where nothing is typed', '', ' ', undefined, []],
    ['is none while the higher one is missing', '20', '', undefined, ['rangeIncomplete to']],
    ['is none while the lower one is missing', '', '50', undefined, ['rangeIncomplete from']],
    ['is none where one is no number', '20', 'many', undefined, ['notANumber to']],
    ['is of whole numbers where its steps are', '20.5', '50', [20.5, 50], ['notAWholeNumber from']],
    ['begins at the least at the earliest', '5', '30', [5, 30], ['min from 10']],
    ['ends at the most at the latest', '60', '95', [60, 95], ['max to 90']],
    ['is no shorter than it has to be', '20', '24', [20, 24], ['rangeTooShort to 5']],
    ['is no longer than it may be', '20', '61', [20, 61], ['rangeTooLong to 40']],
  ];
  for (const [what, from, to, sent, found] of cases)
    it(what, () => {
      const session = typed(sessionWith(range(rules)), from, to);
      assert.deepEqual(finalAnswers(session), sent === undefined ? {} : { q: sent });
      assert.deepEqual(problems(session), found);
      assert.deepEqual(endsOf(stateOf(session, 'q')), [from, to], 'what was typed stays as it was');
    });

  it('has to be answered where the author says so', () => {
    const session = sessionWith(range({ isRequired: true }));
    assert.deepEqual(problems(session), ['required']);
    assert.deepEqual(problems(typed(session, '', '')), ['required']);
    assert.deepEqual(problems(typed(session, '1', '2')), []);
  });

  const defaults: readonly (readonly [given: unknown, sent: unknown])[] = [
    [[20, 80], { q: [20, 80] }],
    [[80, 20], { q: [20, 80] }],
    [['20', '80'], { q: [20, 80] }],
    [[1, 2, 3], {}],
    ['20', {}],
  ];
  for (const [given, sent] of defaults)
    it(`begins with ${JSON.stringify(given)} where that is a range`, () => {
      const session = sessionWith(range({ defaultValue: given }));
      assert.deepEqual(finalAnswers(session), sent);
      if (session.answers['q']) assert.deepEqual(endsOf(stateOf(session, 'q')), ['20', '80']);
    });

  it('is stored as SurveyJS stores it', () => {
    const model = new Model({ elements: [range({ defaultValue: [20, 80] })] });
    model.doComplete();
    assert.deepEqual(model.data, { q: [20, 80] });
  });

  it('is said in words', () => {
    const session = typed(sessionWith(range()), '20', '80');
    assert.equal(displayValue(session, stateOf(session, 'q').question, 'en'), '20\u201380');
  });

  it('is kept for another day, also half of it', () => {
    for (const [from, to] of [
      ['20', '80'],
      ['20', ''],
      ['a few', '80'],
    ] as const) {
      const session = typed(sessionWith(range()), from, to);
      const saved = JSON.parse(JSON.stringify(toSave(session, new Set()))) as ReturnType<typeof toSave>;
      const { session: again, parked } = resume(startSession(session.survey, environment), saved);
      assert.deepEqual([endsOf(stateOf(again, 'q')), parked], [[from, to], []]);
      assert.deepEqual(finalAnswers(again), finalAnswers(session));
    }
  });

  it('is no longer reported', () => {
    const definition = { elements: [range({ ...rules, allowSwap: false })] };
    assert.deepEqual([readSurvey(definition).issues, auditSurvey(definition)], [[], []]);
  });

  const collected: readonly (readonly [value: unknown, found: readonly string[]])[] = [
    [[20, 50], []],
    [[20, 20.5], ['notAWholeNumber']],
    [[50, 20], ['invalid']],
    [[20], ['invalid']],
    [[20, 30, 40], ['invalid']],
    [['20', '50'], ['invalid']],
    [[20, null], ['invalid']],
    [20, ['invalid']],
    [{ from: 20, to: 50 }, ['invalid']],
    [[5, 30], ['min']],
    [[60, 95], ['max']],
    [[20, 22], ['rangeTooShort']],
    [[10, 90], ['rangeTooLong']],
  ];
  for (const [value, found] of collected)
    it(`is judged by a collector: ${JSON.stringify(value)}`, () => {
      const survey = surveyWith(range(rules));
      assert.deepEqual(
        problemsOfAnswers(survey, { q: value }, environment).map(({ code }) => code),
        found,
      );
    });
});
