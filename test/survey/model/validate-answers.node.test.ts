import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { problemsOfAnswers, unknownAnswers } from '../../../src/survey/model/validate-answers.js';
import { environment, surveyOf, surveyWith } from './session-with.js';

const codes = (question: object, answers: Readonly<Record<string, unknown>>): string[] =>
  problemsOfAnswers(surveyWith({ name: 'a', ...question }), answers, environment).map(({ code }) => code);

const choices = {
  choices: ['x', 1, { value: 'y', visibleIf: 'false' }],
  showOtherItem: true,
  showNoneItem: true,
};

describe('The collector, of an answer', () => {
  const rows: readonly (readonly [question: object, value: unknown, ...codes: string[]])[] = [
    [{ type: 'text' }, 'x'],
    [{ type: 'text' }, 5, 'invalid'],
    [{ type: 'text' }, { toString: 1 }, 'invalid'],
    [{ type: 'text' }, 'x'.repeat(100_001), 'invalid'],
    [{ type: 'text', isRequired: true }, undefined, 'required'],
    [{ type: 'text', isRequired: true }, null, 'required'],
    [{ type: 'text', isRequired: true }, '  ', 'required'],
    [{ type: 'text', maxLength: 2 }, 'xyz', 'tooLong'],
    [{ type: 'text', inputType: 'email' }, 'x', 'email'],
    [{ type: 'text', inputType: 'number' }, 5],
    [{ type: 'text', inputType: 'number' }, '5', 'invalid'],
    [{ type: 'text', inputType: 'number', max: 4 }, 5, 'max'],
    [{ type: 'text', inputType: 'date' }, '2026-02-28'],
    [{ type: 'text', inputType: 'date' }, '2026-02-31', 'invalid'],
    [{ type: 'text', inputType: 'date' }, '2026-2-1', 'invalid'],
    [{ type: 'text', inputType: 'date' }, '1 May 2026', 'invalid'],
    [{ type: 'text', inputType: 'time' }, '09:30'],
    [{ type: 'text', inputType: 'time' }, '25:30', 'invalid'],
    [{ type: 'text', inputType: 'month' }, '2026-13', 'invalid'],
    [{ type: 'comment' }, ['x'], 'invalid'],
    [{ type: 'boolean' }, false],
    [{ type: 'boolean' }, 'false', 'invalid'],
    [{ type: 'boolean', valueTrue: 'yes' }, 'yes'],
    [{ type: 'rating' }, 5],
    [{ type: 'rating' }, 6, 'notAChoice'],
    [{ type: 'rating' }, '5', 'notAChoice'],
    [{ type: 'radiogroup', ...choices }, 1],
    [{ type: 'radiogroup', ...choices }, '1', 'notAChoice'],
    [{ type: 'radiogroup', ...choices }, ['x'], 'invalid'],
    [{ type: 'radiogroup', ...choices, isRequired: true }, 'y', 'required'],
    [{ type: 'dropdown', ...choices }, 'z', 'notAChoice'],
    [{ type: 'checkbox', ...choices }, ['x', 1]],
    [{ type: 'checkbox', ...choices }, 'x', 'invalid'],
    [{ type: 'checkbox', ...choices }, ['x', 'x'], 'invalid'],
    [{ type: 'checkbox', ...choices }, ['x', 'z'], 'notAChoice'],
    [{ type: 'checkbox', ...choices }, ['x', 'none'], 'invalid'],
    [{ type: 'checkbox', ...choices, showSelectAllItem: true }, ['all'], 'notAChoice'],
    [{ type: 'checkbox', ...choices }, ['x', { x: 1 }], 'notAChoice'],
  ];
  for (const [question, value, ...expected] of rows) {
    it(`${JSON.stringify(value)?.slice(0, 40) ?? 'left out'} to ${JSON.stringify(question)} says ${expected.join() || 'nothing'}`, () => {
      assert.deepEqual(codes(question, { a: value }), expected);
    });
  }
});

describe('The collector', () => {
  it('wants the words for "Other" as words', () => {
    const question = { type: 'radiogroup', ...choices };
    assert.deepEqual(codes(question, { a: 'other', 'a-Comment': 'mine' }), []);
    assert.deepEqual(codes(question, { a: 'other' }), ['otherEmpty']);
    assert.deepEqual(codes(question, { a: 'other', 'a-Comment': ['mine'] }), ['invalid']);
  });

  it('does not fill in default values that a resident took back', () => {
    assert.deepEqual(codes({ type: 'text', defaultValue: 'x', isRequired: true }, {}), ['required']);
  });

  it('asks nothing of questions that are hidden with these answers', () => {
    const survey = surveyWith(
      { type: 'text', name: 'a' },
      { type: 'text', name: 'b', isRequired: true, visibleIf: '{a} = 1' },
    );
    assert.deepEqual(problemsOfAnswers(survey, {}, environment), []);
    assert.deepEqual(
      problemsOfAnswers(survey, { a: '1' }, environment).map(({ name }) => name),
      ['b'],
    );
  });

  it('does not go by an answer of the wrong kind', () => {
    const survey = surveyWith(
      { type: 'text', name: 'a' },
      { type: 'text', name: 'b', isRequired: true, visibleIf: '{a} notempty' },
    );
    assert.deepEqual(
      problemsOfAnswers(survey, { a: { x: 1 } }, environment).map(({ name, code }) => [name, code]),
      [['a', 'invalid']],
    );
  });

  it('names problems in the order of the questions, with ids', () => {
    const survey = surveyOf({
      pages: [
        { elements: [{ type: 'text', name: 'a', isRequired: true }] },
        {
          elements: [
            { type: 'rating', name: 'b' },
            { type: 'text', name: 'c', isRequired: true },
          ],
        },
      ],
    });
    const found = problemsOfAnswers(survey, { b: 99 }, environment);
    assert.deepEqual(
      found.map(({ name, code }) => [name, code]),
      [
        ['a', 'required'],
        ['b', 'notAChoice'],
        ['c', 'required'],
      ],
    );
    assert.deepEqual(
      found.map(({ id }) => id),
      survey.questions.map(({ id }) => id),
    );
  });

  it('takes an answer that suits one of the questions that share its name', () => {
    const survey = surveyWith(
      { type: 'radiogroup', name: 'a', choices: ['x'] },
      { type: 'radiogroup', name: 'a', choices: ['y'] },
    );
    assert.deepEqual(problemsOfAnswers(survey, { a: 'y' }, environment), []);
    assert.deepEqual(
      problemsOfAnswers(survey, { a: 'z' }, environment).map(({ code }) => code),
      ['notAChoice'],
    );
  });

  it('knows which answers belong to nothing', () => {
    const survey = surveyOf({
      elements: [
        { type: 'radiogroup', name: 'a', ...choices },
        { type: 'text', name: 'b' },
      ],
      calculatedValues: [
        { name: 'v', expression: '1', includeIntoResult: true },
        { name: 'w', expression: '1' },
      ],
    });
    const answers: Readonly<Record<string, unknown>> = JSON.parse(
      '{"a": 1, "a-Comment": 1, "b": 1, "b-Comment": 1, "v": 1, "w": 1, "__proto__": 1, "constructor": 1}',
    ) as Record<string, unknown>;
    assert.deepEqual(unknownAnswers(survey, answers), ['b-Comment', 'w', '__proto__', 'constructor']);
  });

  it('does not throw, whatever is sent', () => {
    const survey = surveyOf({
      elements: [
        {
          type: 'text',
          name: 'a',
          validators: [
            { type: 'regex', regex: 'x' },
            { type: 'expression', expression: '{b} contains {c} or {a} + {d} > 1' },
          ],
        },
        { type: 'checkbox', name: 'b', ...choices },
        { type: 'rating', name: 'c', visibleIf: '{b} anyof {d}' },
        { type: 'boolean', name: 'd' },
        { type: 'text', inputType: 'date', name: 'toString' },
        { type: 'comment', name: '__proto__' },
      ],
    });
    const names = fc.constantFrom('a', 'b', 'c', 'd', 'b-Comment', 'toString', '__proto__', 'constructor');
    const values = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom({ toString: 1 }, ['x'], 'other', ['other'], 3, true, '2026-01-01'),
    );
    fc.assert(
      fc.property(fc.dictionary(names, values), (answers) => {
        assert.ok(Array.isArray(problemsOfAnswers(survey, answers, environment)));
        assert.ok(Array.isArray(unknownAnswers(survey, answers)));
      }),
      { numRuns: 1000 },
    );
  });
});
