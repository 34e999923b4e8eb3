import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { answer, answerOther, enter, problemsIn } from '../../../src/survey/model/index.js';
import type { Problem } from '../../../src/survey/model/problem.js';
import type { Session } from '../../../src/survey/model/session-state.js';
import { sessionOf, sessionWith } from './session-with.js';

const problemsOn = (session: Session, page = 0): readonly Problem[] =>
  problemsIn(session, session.pages[page]!.items);

/** The first problem with an answer, typed where it is a text. */
function problemWith(question: object, value: unknown): Problem | undefined {
  const session = sessionWith({ name: 'a', ...question });
  return problemsOn(
    typeof value === 'string' && /"(text|comment)"/.test(JSON.stringify(question))
      ? enter(session, 'a', value)
      : answer(session, 'a', value),
  )[0];
}

const text = (more: object = {}) => ({ type: 'text', ...more });
const number = (more: object = {}) => text({ inputType: 'number', ...more });
const checkbox = (more: object = {}) => ({
  type: 'checkbox',
  choices: ['x', 'y', 'z'],
  showNoneItem: true,
  ...more,
});
const rule = (validator: object, more: object = {}) => text({ validators: [validator], ...more });

describe('An answer', () => {
  const rows: readonly (readonly [
    question: object,
    value: unknown,
    code: string | undefined,
    limit?: number | string,
  ])[] = [
    [text({ isRequired: true }), undefined, 'required'],
    [text({ isRequired: true }), 'x', undefined],
    [text(), undefined, undefined],
    [{ type: 'boolean', isRequired: true }, undefined, 'required'],
    [{ type: 'boolean', isRequired: true }, false, undefined],
    [{ type: 'rating', isRequired: true }, undefined, 'required'],
    [{ type: 'rating', rateMin: 0, isRequired: true }, 0, undefined],
    [checkbox({ isRequired: true }), [], 'required'],
    [text({ isRequired: true, readOnly: true }), undefined, undefined],

    [number({ min: 1 }), 0, 'min', 1],
    [number({ max: '120' }), 15, undefined],
    [number({ max: '120' }), 121, 'max', 120],
    [number({ min: 0 }), 0, undefined],
    [number({ step: 1 }), 1.5, 'notAWholeNumber'],
    [number({ step: 1, min: 0.5 }), 1.5, undefined],
    [number({ step: 0.5 }), 1.5, undefined],
    [number(), 1.5, undefined],
    [number({ step: 1, max: 1 }), 1.5, 'max', 1],
    [text({ min: 5 }), '3', undefined],
    [text({ inputType: 'date', max: '2026-11-23' }), '2026-11-24', 'max', '2026-11-23'],
    [text({ inputType: 'date', min: '2026-11-23' }), '2026-11-23', undefined],
    [text({ inputType: 'date', minValueExpression: 'today(1)' }), '2026-11-23', 'min', '2026-11-24'],
    [text({ inputType: 'time', min: '09:00' }), '08:30', 'min', '09:00'],

    [text({ maxLength: 3 }), 'four', 'tooLong', 3],
    [{ type: 'comment', maxLength: 4 }, 'four', undefined],
    [{ type: 'comment', maxLength: 4 }, 'fours', 'tooLong', 4],

    [checkbox({ minSelectedChoices: 2 }), ['x'], 'tooFew', 2],
    [checkbox({ minSelectedChoices: 2 }), undefined, undefined],
    [checkbox({ minSelectedChoices: 2 }), ['none'], undefined],
    [checkbox({ maxSelectedChoices: 1 }), ['x', 'y'], 'tooMany', 1],
    [checkbox({ maxSelectedChoices: 2 }), ['x', 'y'], undefined],

    [rule({ type: 'regex', regex: '^[A-Z]+$' }), 'ABC', undefined],
    [rule({ type: 'regex', regex: '^[A-Z]+$' }), 'abc', 'regex'],
    [rule({ type: 'regex', regex: '^[A-Z]+$', caseInsensitive: true }), 'abc', undefined],
    [rule({ type: 'regex', regex: 'x' }), undefined, undefined],
    [rule({ type: 'email' }), 'name@example.org', undefined],
    [rule({ type: 'email' }), 'name@example', 'email'],
    [rule({ type: 'numeric', minValue: 5, maxValue: 9 }), '4', 'min', 5],
    [rule({ type: 'numeric', minValue: 5, maxValue: 9 }), '10', 'max', 9],
    [rule({ type: 'numeric' }), 'ten', 'notANumber'],
    [number({ validators: [{ type: 'numeric', maxValue: '9' }] }), 10, 'max', 9],
    [checkbox({ validators: [{ type: 'answercount', minCount: 2, maxCount: 2 }] }), ['x'], 'tooFew', 2],
    [
      checkbox({ validators: [{ type: 'answercount', minCount: 2, maxCount: 2 }] }),
      ['x', 'y', 'z'],
      'tooMany',
      2,
    ],
    [rule({ type: 'text', minLength: 3, maxLength: 4 }), 'ab', 'tooShort', 3],
    [rule({ type: 'text', minLength: 3, maxLength: 4 }), 'abcde', 'tooLong', 4],
    [rule({ type: 'text', allowDigits: false }), 'a1', 'digits'],
    [rule({ type: 'text' }), 'a1', undefined],
    [rule({ type: 'expression', expression: "{a} = 'x'" }), 'x', undefined],
    [rule({ type: 'expression', expression: "{a} = 'x'" }), 'y', 'expression'],
    [rule({ type: 'expression', expression: '{a} notempty' }), undefined, 'expression'],
    [rule({ type: 'expression', expression: 'ourOwn({a})' }), 'y', undefined],
    [rule({ type: 'expression', expression: '{a' }), 'y', undefined],
  ];
  for (const [question, value, code, limit] of rows) {
    it(`${JSON.stringify(value) ?? 'left out'} to ${JSON.stringify(question)} is ${code ?? 'fine'}`, () => {
      const problem = problemWith(question, value);
      assert.deepEqual([problem?.code, problem?.limit], [code, limit]);
    });
  }
});

describe('A format', () => {
  const formats: readonly (readonly [inputType: string, good: readonly string[], bad: readonly string[]])[] =
    [
      [
        'email',
        ['a@b.cc', "o'neil+x@sub.council.gov.uk", 'jos\u00e9@example.org'],
        ['a', 'a@b', 'a b@c.dd', 'a@b.', '@b.cc', 'a@@b.cc'],
      ],
      [
        'url',
        [
          'example.org',
          'www.example.org/a?b#c',
          'https://example.org:8080/x',
          'HTTP://EXAMPLE.ORG',
          'xn--e1afmkfd.xn--p1ai',
        ],
        [
          'example',
          'ftp://example.org',
          'javascript:alert(1)',
          'javascript:alert(1).com',
          'https://',
          'a b.org',
          'https://.org',
          'me@example.org',
        ],
      ],
      [
        'tel',
        [
          '01632 960 001',
          '+44 (0)1632 960001',
          '07700-900-982',
          '01632.960.001',
          '01632 960001 ext. 12',
          '01632 960001 x12',
          '101',
          '(01632) 960001',
        ],
        ['hello', '12', '01632 call me', ''],
      ],
    ];
  for (const [inputType, good, bad] of formats) {
    for (const value of good)
      it(`of ${inputType} is ${value}`, () =>
        assert.equal(problemWith(text({ inputType }), value), undefined));
    for (const value of bad.filter(Boolean))
      it(`of ${inputType} is not ${value}`, () =>
        assert.equal(problemWith(text({ inputType }), value)?.code, inputType));
  }
});

describe('The author’s own words', () => {
  const rows: readonly (readonly [question: object, value: unknown])[] = [
    [text({ isRequired: true, requiredErrorText: 'mine' }), undefined],
    [number({ min: 1, minErrorText: 'mine' }), 0],
    [number({ max: 1, maxErrorText: 'mine' }), 2],
    [rule({ type: 'numeric', maxValue: 1, text: 'mine' }), '2'],
    [rule({ type: 'regex', regex: 'x', text: 'mine' }), 'y'],
    [rule({ type: 'expression', expression: 'false', text: 'mine' }), 'y'],
    [{ type: 'radiogroup', choices: [1], showOtherItem: true, otherErrorText: 'mine' }, 'other'],
  ];
  for (const [question, value] of rows) {
    it(`win in ${JSON.stringify(question)}`, () => assert.equal(problemWith(question, value)?.text, 'mine'));
  }
  it('for a missing answer do not stand in for another problem', () => {
    assert.equal(problemWith(number({ isRequired: true, requiredErrorText: 'mine' }), 'x')?.text, undefined);
  });
});

describe('"Other" without words', () => {
  const question = { type: 'checkbox', name: 'a', choices: ['x'], showOtherItem: true };
  it('is a problem of the box', () => {
    assert.deepEqual(problemsOn(answer(sessionWith(question), 'a', ['x', 'other'])), [
      { name: 'a', id: 's2', code: 'otherEmpty', parts: ['other'] },
    ]);
  });
  it('is none once there are words, or another choice', () => {
    const chosen = answer(sessionWith(question), 'a', ['other']);
    assert.deepEqual(problemsOn(answerOther(chosen, 'a', 'mine')), []);
    assert.deepEqual(problemsOn(answer(chosen, 'a', ['x'])), []);
  });
});

describe('Of several problems', () => {
  it('each question has its first, in the order of the page', () => {
    let session = sessionWith(
      text({ name: 'a', isRequired: true, validators: [{ type: 'expression', expression: 'false' }] }),
      {
        type: 'panel',
        name: 'p',
        elements: [number({ name: 'b', min: 5, validators: [{ type: 'expression', expression: 'false' }] })],
      },
      text({ name: 'c', visibleIf: 'false', isRequired: true }),
      text({ name: 'd', inputType: 'email', maxLength: 2 }),
    );
    session = enter(enter(session, 'b', '4'), 'd', 'not one');
    assert.deepEqual(
      problemsOn(session).map(({ name, code }) => [name, code]),
      [
        ['a', 'required'],
        ['b', 'min'],
        ['d', 'email'],
      ],
    );
  });
});

describe('A group', () => {
  const session = sessionOf({
    pages: [
      {
        name: 'page',
        isRequired: true,
        requiredErrorText: 'Something',
        elements: [
          {
            type: 'panel',
            name: 'panel',
            isRequired: true,
            requiredErrorText: 'One of these',
            elements: [{ type: 'panel', elements: [text({ name: 'a' })] }],
          },
          {
            type: 'panel',
            name: 'gone',
            isRequired: true,
            visibleIf: 'false',
            elements: [text({ name: 'b' })],
          },
        ],
      },
    ],
  });
  it('that wants an answer inside has a problem without one', () => {
    assert.deepEqual(
      problemsOn(session).map(({ name, code, text: words }) => [name, code, words]),
      [
        ['page', 'required', 'Something'],
        ['panel', 'required', 'One of these'],
      ],
    );
  });
  it('is content with one however deep', () => assert.deepEqual(problemsOn(enter(session, 'a', 'x')), []));
  it('of which only a part is asked about is seen on its own', () => {
    const panel = session.pages[0]!.items[0]!;
    assert.ok(panel.kind === 'panel');
    assert.deepEqual(problemsIn(session, panel.items), []);
  });
});
