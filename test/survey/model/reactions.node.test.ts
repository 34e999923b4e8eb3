import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { Model } from 'survey-core';

import { answer, enter, finalAnswers, readSurvey } from '../../../src/survey/model/index.js';
import type { Session } from '../../../src/survey/model/session-state.js';
import { unknownAnswers } from '../../../src/survey/model/validate-answers.js';
import './survey-core/evaluate.js';
import { sessionOf, sessionWith, shown } from './session-with.js';

const text = (name: string, more: object = {}) => ({ type: 'text', name, ...more });
const choice = (name: string, more: object = {}) => ({
  type: 'radiogroup',
  name,
  choices: ['x', 'y', 'z'],
  ...more,
});

/** Answers typed or chosen one after the other, and what all answers are then. */
function answersAfter(
  session: Session,
  ...steps: readonly (readonly [name: string, value: unknown])[]
): Readonly<Record<string, unknown>> {
  return steps.reduce(
    (now, [name, value]) =>
      now.survey.questions.some((each) => each.name === name && each.type === 'text')
        ? enter(now, name, (value ?? '') as string)
        : answer(now, name, value),
    session,
  ).answers;
}

/** What survey-core makes of it. */
function answersThere(definition: object, steps: Row['steps']): unknown {
  const model = new Model(structuredClone(definition));
  for (const [name, value] of steps) {
    const question = model.getQuestionByName(name) as { inputType?: string } | null;
    const typed = question?.inputType === 'number' && value !== '' ? Number(value) : value;
    if (typed === '') model.clearValue(name);
    else model.getQuestionByName(name).value = typed;
  }
  return model.data as unknown;
}

interface Row {
  readonly it: string;
  readonly elements: readonly object[];
  readonly triggers?: readonly object[];
  readonly steps: readonly (readonly [string, unknown])[];
  readonly answers: Readonly<Record<string, unknown>>;
  /** Where survey-core has other answers. */
  readonly there?: Readonly<Record<string, unknown>>;
}

function table(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    for (const { it: does, elements, triggers = [], steps, answers, there = answers } of rows) {
      it(does, () => {
        assert.deepEqual(answersAfter(sessionOf({ elements, triggers }), ...steps), answers);
        assert.deepEqual(answersThere({ elements, triggers }, steps), there);
      });
    }
  });
}

table('A value that other answers set', [
  {
    it: 'is set when what it reads changes',
    elements: [text('a'), text('b', { setValueExpression: "{a} + '!'" })],
    steps: [['a', 'x']],
    answers: { a: 'x', b: 'x!' },
  },
  {
    it: 'may be changed by the resident, until that changes again',
    elements: [text('a'), text('b', { setValueExpression: "{a} + '!'" }), text('c')],
    steps: [
      ['a', 'x'],
      ['b', 'mine'],
      ['c', 'other'],
    ],
    answers: { a: 'x', b: 'mine', c: 'other' },
  },
  {
    it: 'is set only while its condition is met',
    elements: [choice('a'), text('b', { setValueIf: "{a} = 'x'", setValueExpression: "'set'" })],
    steps: [
      ['b', 'mine'],
      ['a', 'y'],
    ],
    answers: { a: 'y', b: 'mine' },
  },
  {
    it: 'is set once its condition is met',
    elements: [choice('a'), text('b', { setValueIf: "{a} = 'x'", setValueExpression: "'set'" })],
    steps: [
      ['b', 'mine'],
      ['a', 'x'],
    ],
    answers: { a: 'x', b: 'set' },
  },
  {
    it: 'is taken back where there is a condition and no expression',
    elements: [choice('a'), text('b', { setValueIf: "{a} = 'x'" })],
    steps: [
      ['b', 'mine'],
      ['a', 'x'],
    ],
    answers: { a: 'x' },
  },
  {
    it: 'sets off others',
    elements: [
      text('a', { inputType: 'number' }),
      text('b', { inputType: 'number', setValueExpression: '{a} + 1' }),
      text('c', { inputType: 'number', setValueExpression: '{b} + 1' }),
    ],
    steps: [['a', '1']],
    answers: { a: 1, b: 2, c: 3 },
  },
  {
    it: 'is a date as its question stores it',
    elements: [
      text('a'),
      text('b', { inputType: 'date', setValueIf: '{a} notempty', setValueExpression: 'today(1)' }),
    ],
    steps: [['a', 'x']],
    answers: { a: 'x', b: '2026-11-24' },
  },
  {
    it: 'does not come back to what the resident has just answered',
    elements: [
      text('a', { inputType: 'number', setValueExpression: '{b} + 1' }),
      text('b', { inputType: 'number', setValueExpression: '{a} + 1' }),
    ],
    steps: [['a', '1']],
    answers: { a: 1, b: 2 },
  },
]);

describe('Values that set each other', () => {
  it('come to an end', () => {
    const session = sessionOf({
      elements: [
        text('a', { inputType: 'number', setValueExpression: '{b} + {n}' }),
        text('b', { inputType: 'number', setValueExpression: '{a} + {n}' }),
        text('n', { inputType: 'number' }),
      ],
    });
    assert.ok(Number(enter(session, 'n', '1').answers['a']) > 1);
  });
});

table('A value that is reset', [
  {
    it: 'is taken back when the condition comes to be met',
    elements: [choice('a'), text('b', { resetValueIf: "{a} = 'x'" })],
    steps: [
      ['b', 'mine'],
      ['a', 'x'],
    ],
    answers: { a: 'x' },
  },
  {
    it: 'is the default value again',
    elements: [choice('a'), text('b', { defaultValue: 'was', resetValueIf: "{a} = 'x'" })],
    steps: [
      ['b', 'mine'],
      ['a', 'x'],
    ],
    answers: { a: 'x', b: 'was' },
  },
  {
    it: 'stays empty if it was',
    elements: [choice('a'), text('b', { defaultValue: 'was', resetValueIf: "{a} = 'x'" })],
    steps: [
      ['b', ''],
      ['a', 'x'],
    ],
    answers: { a: 'x' },
  },
  {
    it: 'may be given again afterwards',
    elements: [choice('a'), text('b', { resetValueIf: "{a} = 'x'" })],
    steps: [
      ['a', 'x'],
      ['b', 'mine'],
    ],
    answers: { a: 'x', b: 'mine' },
  },
]);

table('A default value that is worked out', [
  {
    it: 'is there from the start, and follows what it reads',
    elements: [
      text('a', { inputType: 'number', defaultValue: 2 }),
      text('b', { inputType: 'number', defaultValueExpression: '{a} * 2' }),
    ],
    steps: [['a', '5']],
    answers: { a: 5, b: 10 },
  },
  {
    it: 'gives way to the resident’s own answer',
    elements: [
      text('a', { inputType: 'number', defaultValue: 2 }),
      text('b', { inputType: 'number', defaultValueExpression: '{a} * 2' }),
    ],
    steps: [
      ['b', '7'],
      ['a', '5'],
    ],
    answers: { a: 5, b: 7 },
  },
  {
    it: 'stays away once the resident took it back',
    elements: [
      text('a', { inputType: 'number', defaultValue: 2 }),
      text('b', { inputType: 'number', defaultValueExpression: '{a} * 2' }),
    ],
    steps: [
      ['b', ''],
      ['a', '5'],
    ],
    answers: { a: 5 },
  },
  {
    it: 'is the fixed one while there is nothing to work out',
    elements: [text('a'), text('b', { defaultValue: 'fixed', defaultValueExpression: '{a}' })],
    steps: [],
    answers: { b: 'fixed' },
  },
]);

table('Triggers', [
  {
    it: 'set a value',
    elements: [choice('a'), text('b')],
    triggers: [{ type: 'setvalue', expression: "{a} = 'x'", setToName: 'b', setValue: 'set' }],
    steps: [['a', 'x']],
    answers: { a: 'x', b: 'set' },
  },
  {
    it: 'set a value where they are written as in the first version',
    elements: [choice('a'), text('b')],
    triggers: [{ type: 'setvalue', name: 'a', operator: 'equal', value: 'x', setToName: 'b', setValue: 1 }],
    steps: [['a', 'x']],
    answers: { a: 'x', b: 1 },
  },
  {
    it: 'do nothing while their condition is not met',
    elements: [choice('a'), text('b')],
    triggers: [
      { type: 'setvalue', name: 'a', value: 'x', setToName: 'b', setValue: 'set' },
      { type: 'setvalue', name: 'a', operator: 'empty', setToName: 'b', setValue: 'gone' },
    ],
    steps: [['a', 'y']],
    answers: { a: 'y' },
  },
  {
    it: 'copy a value, and follow it',
    elements: [text('a'), text('b')],
    triggers: [{ type: 'copyvalue', fromName: 'a', setToName: 'b' }],
    steps: [
      ['a', 'x'],
      ['a', 'y'],
    ],
    answers: { a: 'y', b: 'y' },
  },
  {
    it: 'copy a value once their condition is met',
    elements: [text('a'), choice('c'), text('b')],
    triggers: [{ type: 'copyvalue', expression: "{c} = 'y'", fromName: 'a', setToName: 'b' }],
    steps: [
      ['a', '1'],
      ['c', 'y'],
    ],
    answers: { a: '1', c: 'y', b: '1' },
  },
  {
    it: 'run an expression',
    elements: [text('a', { inputType: 'number' }), text('b', { inputType: 'number' })],
    triggers: [{ type: 'runexpression', expression: '{a} > 1', runExpression: '{a} * 10', setToName: 'b' }],
    steps: [['a', '2']],
    answers: { a: 2, b: 20 },
  },
  {
    it: 'set what no question is called',
    elements: [choice('a'), text('b', { setValueExpression: '{kind}' })],
    triggers: [{ type: 'setvalue', name: 'a', value: 'x', setToName: 'kind', setValue: 'first' }],
    steps: [['a', 'x']],
    answers: { a: 'x', kind: 'first', b: 'first' },
  },
]);

describe('Triggers', () => {
  it('that set what no question is called have their values sent, and known', () => {
    const session = answer(
      sessionOf({
        elements: [choice('a'), text('b', { visibleIf: '{kind} notempty' })],
        triggers: [{ type: 'setvalue', name: 'a', value: 'x', setToName: 'kind', setValue: 'first' }],
      }),
      'a',
      'x',
    );
    assert.deepEqual(shown(session), ['a', 'b']);
    assert.deepEqual(finalAnswers(session), { a: 'x', kind: 'first' });
    assert.deepEqual(unknownAnswers(session.survey, { a: 'x', kind: 'first', odd: 1 }), ['odd']);
  });

  it('show questions, panels and pages while their condition is met', () => {
    const session = sessionOf({
      pages: [
        { name: 'one', elements: [choice('a'), text('b', { visible: false })] },
        { name: 'two', elements: [{ type: 'panel', name: 'p', elements: [text('c')] }, text('d')] },
        { name: 'three', elements: [text('e')] },
      ],
      triggers: [
        {
          type: 'visible',
          name: 'a',
          operator: 'equal',
          value: 'x',
          questions: ['b', 'p'],
          pages: ['three'],
        },
      ],
    });
    assert.deepEqual(shown(session), ['a', 'd']);
    assert.deepEqual(shown(answer(session, 'a', 'x')), ['a', 'b', 'c', 'd', 'e']);
  });

  const paged = (...triggers: readonly object[]): Session =>
    sessionOf({
      pages: [
        { name: 'one', elements: [choice('a')] },
        { name: 'two', elements: [choice('b')] },
        { name: 'three', elements: [choice('c')] },
        { name: 'four', elements: [choice('d')] },
      ],
      triggers,
    });

  it('end the survey after the page whose answers meet their condition', () => {
    const session = paged({ type: 'complete', expression: "{a} = 'x' or {c} = 'x'" });
    assert.deepEqual(shown(session), ['a', 'b', 'c', 'd']);
    assert.deepEqual(shown(answer(session, 'a', 'x')), ['a']);
    assert.deepEqual(shown(answer(session, 'c', 'x')), ['a', 'b', 'c']);
    assert.deepEqual(shown(answer(answer(session, 'a', 'x'), 'a', 'y')), ['a', 'b', 'c', 'd']);
  });

  it('that end the survey keep answers from being sent that are no longer asked for', () => {
    const session = paged({ type: 'complete', expression: "{a} = 'x'" });
    assert.deepEqual(finalAnswers(answer(answer(session, 'd', 'z'), 'a', 'x')), { a: 'x' });
  });

  it('leave out the pages before the one that they lead to', () => {
    const session = paged({ type: 'skip', expression: "{a} = 'x'", gotoName: 'd' });
    assert.deepEqual(shown(answer(session, 'a', 'x')), ['a', 'd']);
    assert.deepEqual(shown(answer(session, 'a', 'y')), ['a', 'b', 'c', 'd']);
  });

  it('that cannot do anything are reported', () => {
    const { issues } = readSurvey({
      elements: [text('a')],
      triggers: [
        { type: 'setvalue', expression: '{a} = 1' },
        { type: 'odd', expression: '1' },
        { type: 'complete', name: 'a', operator: 'resembles', value: 1 },
      ],
    });
    assert.deepEqual(
      issues.map(({ path, code }) => `${path} ${code}`),
      ['triggers[0] badValue', 'triggers[1] unsupportedType', 'triggers[2].operator badExpression'],
    );
  });
});

describe('A shared answer', () => {
  const elements = [
    { ...choice('first'), valueName: 'both' },
    { ...choice('second'), valueName: 'both' },
    text('c', { visibleIf: "{both} = 'x'" }),
  ];
  it('has one key, which is also its name in expressions', () => {
    const session = answer(sessionWith(...elements), 'both', 'x');
    assert.deepEqual(session.answers, { both: 'x' });
    assert.deepEqual(shown(session), ['both', 'both', 'c']);
    assert.deepEqual(readSurvey({ elements }).issues, []);
  });
  it('leaves the questions their own titles', () =>
    assert.deepEqual(
      sessionWith(...elements).survey.questions.map(({ title }) => title),
      ['first', 'second', 'c'],
    ));
});

describe('Functions of the page’s owner', () => {
  const functions = {
    double: ([value]: readonly unknown[]) => Number(value) * 2,
    today: () => 'another day',
  };
  it('are called by expressions, and may take the place of others', () => {
    const { survey, issues } = readSurvey(
      {
        elements: [
          text('a', { defaultValueExpression: 'double(4)' }),
          text('b', { defaultValueExpression: 'today()' }),
        ],
      },
      functions,
    );
    assert.deepEqual(issues, []);
    assert.deepEqual(survey?.reactions?.react({ ...sessionWith(text('a'), text('b')), survey }).answers, {
      a: 8,
      b: 'another day',
    });
  });
});
