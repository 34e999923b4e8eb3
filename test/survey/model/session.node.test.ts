import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { answer, answerOther, enter, startSession } from '../../../src/survey/model/index.js';
import type { Session } from '../../../src/survey/model/session-state.js';
import { environment, sessionOf, sessionWith, shown, stateOf, surveyWith } from './session-with.js';

const text = (name: string, more: object = {}) => ({ type: 'text', name, ...more });
const choiceValues = (session: Session, name: string): unknown[] =>
  stateOf(session, name).choices.map(({ choice }) => choice.value);

describe('Answering', () => {
  const empty = sessionWith(
    text('a'),
    { type: 'radiogroup', name: 'r', choices: [0, 1] },
    { type: 'boolean', name: 'b' },
    { type: 'checkbox', name: 'c', choices: ['x', 'y'] },
  );

  it('keeps what is answered, 0 and no included', () => {
    let session = answer(empty, 'r', 0);
    session = answer(session, 'b', false);
    session = answer(session, 'c', ['y', 'x']);
    assert.deepEqual(session.answers, { r: 0, b: false, c: ['y', 'x'] });
    assert.equal(stateOf(session, 'r').value, 0);
  });

  for (const nothing of [undefined, null, '', []]) {
    it(`with ${JSON.stringify(nothing) ?? 'undefined'} takes an answer back`, () => {
      const session = answer(answer(empty, 'c', ['x']), 'c', nothing);
      assert.deepEqual(session.answers, {});
      assert.equal(stateOf(session, 'c').value, undefined);
    });
  }

  it('a question that there is not changes nothing', () => {
    assert.equal(answer(empty, 'nobody', 1), empty);
    assert.equal(answer(empty, '__proto__', 1), empty);
    assert.equal(enter(empty, 'nobody', '1'), empty);
    assert.equal(answerOther(empty, 'nobody', '1'), empty);
  });

  it('leaves the session before as it was', () => {
    answer(empty, 'r', 1);
    assert.deepEqual(empty.answers, {});
    assert.equal(stateOf(empty, 'r').value, undefined);
  });

  it('a question called __proto__ is like answering any other', () => {
    const session = enter(
      sessionWith(text('__proto__'), text('a', { visibleIf: "{__proto__} = 'x'" })),
      '__proto__',
      'x',
    );
    assert.deepEqual(Object.entries(session.answers), [['__proto__', 'x']]);
    assert.deepEqual(shown(session), ['__proto__', 'a']);
    assert.deepEqual(Object.keys(answer(session, '__proto__', undefined).answers), []);
  });

  it('one question leaves the states of the others the same objects', () => {
    const session = sessionWith(
      text('a'),
      { type: 'radiogroup', name: 'r', choices: ['x', { value: 'y', visibleIf: '{a} notempty' }] },
      { type: 'panel', elements: [text('b'), { type: 'html', html: 'Hello' }] },
    );
    const after = enter(session, 'a', 'yes');
    assert.notEqual(stateOf(after, 'a'), stateOf(session, 'a'));
    assert.notEqual(stateOf(after, 'r'), stateOf(session, 'r'));
    assert.equal(after.pages[0]?.items[2], session.pages[0]?.items[2]);
    assert.equal(stateOf(enter(after, 'a', 'no'), 'r'), stateOf(after, 'r'));
  });

  it('does so for every question with the same name', () => {
    const session = enter(sessionWith(text('a'), text('a', { title: 'Again' })), 'a', 'once');
    assert.deepEqual(
      session.pages[0]?.items.map((item) => item.kind === 'question' && item.value),
      ['once', 'once'],
    );
  });
});

describe('Default values', () => {
  it('are answers from the start, also of questions that are hidden', () => {
    const session = sessionWith(
      text('a', { defaultValue: 'x', visible: false }),
      text('b', { visibleIf: "{a} = 'x'" }),
    );
    assert.deepEqual(session.answers, { a: 'x' });
    assert.deepEqual(shown(session), ['b']);
  });
  it('of two questions with one name are those of the first', () => {
    assert.deepEqual(
      sessionWith(text('a', { defaultValue: 'first' }), text('a', { defaultValue: 'second' })).answers,
      { a: 'first' },
    );
  });
});

describe('Checkboxes', () => {
  const definition = {
    type: 'checkbox',
    name: 'c',
    choices: [
      'x',
      'y',
      { value: 'alone', isExclusive: true },
      { value: 'hidden', visibleIf: 'false' },
      { value: 'off', enableIf: 'false' },
    ],
    showNoneItem: true,
    showOtherItem: true,
    showSelectAllItem: true,
  };
  const rows: readonly (readonly [
    title: string,
    before: readonly unknown[],
    chosen: readonly unknown[],
    after: readonly unknown[],
  ])[] = [
    ['take what is chosen once', [], ['x', 'x', 'y'], ['x', 'y']],
    ['leave "none" alone once it is chosen', ['x', 'y'], ['x', 'y', 'none'], ['none']],
    ['forget "none" once another is chosen', ['none'], ['none', 'x'], ['x']],
    ['treat an exclusive choice as they do "none"', ['none'], ['none', 'alone'], ['alone']],
    ['have one exclusive choice even if two come at once', [], ['x', 'none', 'alone'], ['none']],
    ['choose all that can be chosen with "select all"', ['none'], ['none', 'all'], ['x', 'y']],
    ['keep "none" when it is chosen again', ['none'], ['none'], ['none']],
  ];
  for (const [title, before, chosen, after] of rows) {
    it(title, () => {
      const session = answer(answer(sessionWith(definition), 'c', before), 'c', chosen);
      assert.deepEqual(session.answers['c'], after);
    });
  }
});

describe('"Other"', () => {
  const start = sessionWith(
    { type: 'radiogroup', name: 'r', choices: ['x'], showOtherItem: true },
    text('a', { visibleIf: '{r-Comment} notempty' }),
  );
  const words = answerOther(answer(start, 'r', 'other'), 'r', 'my own');

  it('has its words beside the answer', () => {
    assert.deepEqual(words.answers, { r: 'other', 'r-Comment': 'my own' });
    assert.equal(stateOf(words, 'r').comment, 'my own');
    assert.deepEqual(shown(words), ['r', 'a']);
  });
  it('keeps its words aside while another is chosen, and has them again after', () => {
    const left = answer(words, 'r', 'x');
    assert.deepEqual(left.answers, { r: 'x' });
    assert.deepEqual(answer(left, 'r', 'other').answers, words.answers);
  });
  it('has no words while there are only spaces', () => {
    assert.deepEqual(answerOther(words, 'r', ' \u00a0\u200b').answers, { r: 'other' });
  });
});

describe('Conditions', () => {
  it('show and hide questions, panels, pages and texts', () => {
    let session = sessionOf({
      pages: [
        {
          elements: [
            text('a'),
            text('b', { visibleIf: '{a} = 1', visible: false }),
            { type: 'html', html: 'Hi', visibleIf: '{a} = 2' },
          ],
        },
        { visibleIf: '{a} > 1', elements: [text('c')] },
        {
          elements: [
            { type: 'panel', visibleIf: '{a} = 3', elements: [{ type: 'panel', elements: [text('d')] }] },
          ],
        },
      ],
    });
    const seen = () => [session.pages.length, ...shown(session)];
    assert.deepEqual(seen(), [1, 'a']);
    session = answer(session, 'a', '1');
    assert.deepEqual(seen(), [1, 'a', 'b']);
    session = answer(session, 'a', '2');
    assert.deepEqual(seen(), [2, 'a', 'c']);
    assert.deepEqual(
      session.pages[0]?.items.map(({ kind }) => kind),
      ['question', 'html'],
    );
    session = answer(session, 'a', '3');
    assert.deepEqual(seen(), [3, 'a', 'c', 'd']);
  });

  it('see answers of hidden questions too', () => {
    let session = sessionWith(
      text('a'),
      text('b', { visibleIf: '{a} = 1' }),
      text('c', { visibleIf: '{b} = 2' }),
    );
    session = answer(answer(session, 'a', '1'), 'b', '2');
    assert.deepEqual(shown(answer(session, 'a', '0')), ['a', 'c']);
  });

  it('hide what calls a function that there is not, and show what cannot be read', () => {
    assert.deepEqual(shown(sessionWith(text('a', { visibleIf: 'f()' }), text('b', { visibleIf: '{a} =' }))), [
      'b',
    ]);
  });

  it('make questions required, and what is inside panels and pages', () => {
    const session = sessionOf({
      pages: [
        {
          requiredIf: '1 = 1',
          elements: [
            text('a', { requiredIf: '{b} = 1' }),
            text('b', { isRequired: true }),
            { type: 'panel', requiredIf: '{b} = 1', elements: [text('c')] },
          ],
        },
      ],
    });
    const required = (now: Session): unknown[] => [
      now.pages[0]?.required,
      stateOf(now, 'a').required,
      stateOf(now, 'b').required,
      now.pages[0]?.items.map((item) => item.kind === 'panel' && item.required)[2],
    ];
    assert.deepEqual(required(session), [true, false, true, false]);
    assert.deepEqual(required(answer(session, 'b', '1')), [true, true, true, true]);
  });

  it('enable questions, alone or with their panel or page', () => {
    const session = sessionOf({
      pages: [
        {
          elements: [
            text('a'),
            text('b', { enableIf: '{a} = 1' }),
            text('c', { readOnly: true }),
            { type: 'panel', enableIf: '{a} = 1', elements: [text('d')] },
          ],
        },
        { enableIf: '{a} = 1', elements: [{ type: 'panel', elements: [text('e')] }] },
      ],
    });
    const readOnly = (now: Session): string[] => shown(now).filter((name) => stateOf(now, name).readOnly);
    assert.deepEqual(readOnly(session), ['b', 'c', 'd', 'e']);
    assert.deepEqual(readOnly(answer(session, 'a', '1')), ['c']);
  });

  it('show and enable choices', () => {
    const session = sessionWith(text('a'), {
      type: 'radiogroup',
      name: 'r',
      choices: ['x', 'y', { value: 'z', visibleIf: '{a} = 1' }, { value: 'w', enableIf: '{a} = 1' }],
      choicesVisibleIf: "{item} <> 'y' or {a} = 1",
      choicesEnableIf: "{choice} <> 'x' or {a} = 1",
      showNoneItem: true,
    });
    const seen = (now: Session): unknown[] =>
      stateOf(now, 'r').choices.map(({ choice, enabled }) => `${String(choice.value)} ${enabled}`);
    assert.deepEqual(seen(session), ['x false', 'w false', 'none true']);
    assert.deepEqual(seen(answer(session, 'a', '1')), ['x true', 'y true', 'z true', 'w true', 'none true']);
  });

  it('do not see an answer while its choice is hidden; it comes back with the choice', () => {
    let session = sessionWith(
      text('a'),
      { type: 'checkbox', name: 'c', choices: ['x', { value: 'y', visibleIf: '{a} = 1' }] },
      text('b', { visibleIf: "{c} contains 'y'" }),
    );
    session = answer(answer(session, 'a', '1'), 'c', ['x', 'y']);
    assert.deepEqual(shown(session), ['a', 'c', 'b']);
    session = answer(session, 'a', '2');
    assert.deepEqual(stateOf(session, 'c').value, ['x']);
    assert.deepEqual(shown(session), ['a', 'c']);
    session = answer(session, 'a', '1');
    assert.deepEqual(stateOf(session, 'c').value, ['x', 'y']);
    assert.deepEqual(shown(session), ['a', 'c', 'b']);
  });

  it('that turn each other off and on again come to an end', () => {
    const session = sessionWith(
      { type: 'radiogroup', name: 'r', choices: [{ value: 'x', visibleIf: '{s} empty' }], defaultValue: 'x' },
      { type: 'radiogroup', name: 's', choices: [{ value: 'y', visibleIf: '{r} empty' }], defaultValue: 'y' },
    );
    assert.equal(session.pages.length, 1);
  });

  it('set limits, also by the date of today', () => {
    const session = sessionWith(
      text('n', { inputType: 'number', min: 1, maxValueExpression: '{a} + 1' }),
      text('a', { inputType: 'number' }),
      text('d', { inputType: 'date', min: '2026-01-01T00:00', maxValueExpression: 'today(7)' }),
      text('m', { inputType: 'month', minValueExpression: 'today()' }),
      text('t', { inputType: 'datetime-local', minValueExpression: 'currentDate()' }),
    );
    const limits = (now: Session): unknown[] =>
      shown(now).map((name) => [stateOf(now, name).min, stateOf(now, name).max]);
    assert.deepEqual(
      limits(answer(session, 'a', 4)),
      [
        [1, 5],
        [NaN, NaN],
        ['2026-01-01', '2026-11-30'],
        ['2026-11', undefined],
        ['2026-11-23T09:30', undefined],
      ].map((pair) => pair.map((value) => (Number.isNaN(value) ? undefined : value))),
    );
  });
});

describe('Forgetting what is hidden', () => {
  const elements = [
    text('a'),
    text('b', { visibleIf: '{a} = 1' }),
    text('c', { visibleIf: '{b} = 2' }),
    text('d', { defaultValue: 'kept', visibleIf: '{c} = 3' }),
  ];
  it('at once, and all that follows, if the definition asks for it', () => {
    let session = sessionOf({ clearInvisibleValues: 'onHidden', elements });
    for (const [name, value] of [
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
    ] as const)
      session = enter(session, name, value);
    assert.deepEqual(shown(session), ['a', 'b', 'c', 'd']);
    session = enter(session, 'a', '0');
    assert.deepEqual(session.answers, { a: '0' });
    assert.deepEqual(shown(enter(session, 'a', '1')), ['a', 'b']);
  });
  it('does not happen before it was ever seen', () => {
    assert.deepEqual(sessionOf({ clearInvisibleValues: 'onHidden', elements }).answers, { d: 'kept' });
  });
});

describe('Computed values', () => {
  it('may read each other in any order, and themselves or each other in circles', () => {
    const session = sessionOf({
      elements: [text('a', { inputType: 'number' }), text('b', { visibleIf: '{total} > 10' })],
      calculatedValues: [
        { name: 'total', expression: '{Double} + 1' },
        { name: 'double', expression: '{a} * 2' },
        { name: 'circle', expression: '{round} + 1' },
        { name: 'round', expression: '{circle} + 1' },
        { name: '', expression: '1' },
        { name: 'bad', expression: '(' },
      ],
    });
    const after = enter(session, 'a', '5');
    assert.equal(after.calculated['total'], 11);
    assert.deepEqual(shown(after), ['a', 'b']);
    assert.deepEqual(Object.keys(after.calculated).sort(), ['circle', 'double', 'round', 'total']);
    assert.deepEqual(enter(session, 'a', '5').calculated, after.calculated);
  });
});

describe('The order of choices', () => {
  const survey = (choicesOrder: string) =>
    surveyWith({
      type: 'checkbox',
      name: 'c',
      choicesOrder,
      choices: ['item 10', 'item 9', 'Äpfel', 'zoo'],
      showSelectAllItem: true,
      showNoneItem: true,
    });
  const order = (choicesOrder: string, random = () => 0.5) =>
    choiceValues(startSession(survey(choicesOrder), { ...environment, random }), 'c');

  it('is the author’s', () =>
    assert.deepEqual(order('none'), ['all', 'item 10', 'item 9', 'Äpfel', 'zoo', 'none']));
  it('or alphabetical', () =>
    assert.deepEqual(order('asc'), ['all', 'Äpfel', 'item 9', 'item 10', 'zoo', 'none']));
  it('or alphabetical from the end', () =>
    assert.deepEqual(order('desc'), ['all', 'zoo', 'item 10', 'item 9', 'Äpfel', 'none']));
  it('or by chance, once for the whole session', () => {
    const numbers = [0.9, 0.1, 0.5, 0.3];
    let session = startSession(survey('random'), { ...environment, random: () => numbers.shift()! });
    const before = choiceValues(session, 'c');
    assert.deepEqual(before, ['all', 'item 9', 'zoo', 'Äpfel', 'item 10', 'none']);
    session = answer(session, 'c', ['zoo']);
    assert.deepEqual(choiceValues(session, 'c'), before);
  });
});
