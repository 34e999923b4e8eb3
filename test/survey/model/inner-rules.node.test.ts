import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { Model } from 'survey-core';

import { answer, finalAnswers, pipeText } from '../../../src/survey/model/index.js';
import { addEntry, removeEntry } from '../../../src/survey/model/kinds/entry-actions.js';
import { answerPart, enterPart } from '../../../src/survey/model/kinds/part-actions.js';
import type { Session } from '../../../src/survey/model/session-state.js';
import { chance } from './survey-core/walk.js';
import { sessionOf, sessionWith, stateOf } from './session-with.js';

const choices = [
  { value: 1, text: 'One' },
  { value: 2, text: 'Two' },
];

/** What has parts, with an answer. */
const inParts = {
  elements: [
    { type: 'matrix', name: 'm', rows: ['r1', 'r2'], columns: choices },
    {
      ...{ type: 'matrixdynamic', name: 'md', rowCount: 1 },
      columns: [
        { name: 'c', cellType: 'dropdown', choices },
        { name: 't', cellType: 'text', totalType: 'sum' },
      ],
    },
    {
      ...{ type: 'matrixdropdown', name: 'mdd', rows: [{ value: 'r1', text: 'Row' }] },
      columns: [{ name: 'c', cellType: 'dropdown', choices }],
    },
    { type: 'multipletext', name: 'mt', items: [{ name: 'i' }] },
    {
      ...{ type: 'paneldynamic', name: 'p', panelCount: 1 },
      templateElements: [
        { type: 'dropdown', name: 'q', choices, showCommentArea: true },
        { type: 'boolean', name: 'b', labelTrue: 'Ja' },
        { type: 'matrix', name: 'in', rows: ['r1'], columns: choices },
      ],
    },
    { type: 'checkbox', name: 'cb', choices },
    { type: 'ranking', name: 'rk', choices },
  ],
};
const ANSWERS: Readonly<Record<string, unknown>> = {
  m: { r1: 1 },
  md: [{ c: 1, t: 5 }],
  mdd: { r1: { c: 2 } },
  mt: { i: 'word' },
  p: [
    { q: 1, 'q-Comment': 'more', b: true, in: { r1: 2 } },
    { q: 2, b: false },
  ],
  cb: [1, 2],
  rk: [2, 1],
};

describe('A part of an answer in a text', () => {
  const session = Object.entries(ANSWERS).reduce(
    (now, [name, value]) => answer(now, name, value),
    sessionOf(inParts),
  );
  const model = new Model({
    elements: [...inParts.elements, { type: 'html', name: 'piped', html: '' }],
  });
  model.data = structuredClone(ANSWERS);
  for (const name of [
    ...['m.r1', 'm.R1', 'm.r2', 'm.nobody', 'md[0].c', 'md[0].t', 'md-total.t', 'mdd.r1.c', 'mt.i', 'p[0].q'],
    ...['p[5].q', 'p[0].q-Comment', 'p[0].b', 'p[0].in.r1', 'p.length', 'cb[0]', 'cb', 'rk[0]', 'rk'],
  ]) {
    it(`such as {${name}} is in words where it is in survey-core`, () => {
      assert.equal(pipeText(session, `{${name}}`, 'en'), model.processHtml(`{${name}}`));
    });
  }
});

const list = (...templateElements: readonly object[]): object => ({
  type: 'paneldynamic',
  name: 'p',
  panelCount: 2,
  templateElements: [{ type: 'text', name: 'a' }, ...templateElements],
});
const g = { type: 'text', name: 'g' };
const text = (name: string, rules: object): object => ({ type: 'text', name, ...rules });

/** Steps of a story about a list: what is answered where, and entries that come and go. */
type Step =
  readonly ['set', index: number, name: string, value: unknown] | readonly ['g', unknown] | 'add' | 'remove';

const here = (session: Session, step: Step): Session =>
  step === 'add'
    ? addEntry(session, ['p'])
    : step === 'remove'
      ? removeEntry(session, ['p'], 0).session
      : step[0] === 'g'
        ? answer(session, 'g', step[1])
        : answerPart(session, ['p', `${step[1]}`, step[2]], step[3]);

/** What of a list is used here, in survey-core. */
interface TheirList {
  readonly panels: readonly { readonly getQuestionByName: (name: string) => { value: unknown } }[];
  readonly addPanel: () => void;
  readonly removePanel: (index: number) => void;
}

function there(model: Model, step: Step): void {
  const whole = model.getQuestionByName('p') as unknown as TheirList;
  if (step === 'add') whole.addPanel();
  else if (step === 'remove') whole.removePanel(0);
  else if (step[0] === 'g') model.setValue('g', step[1]);
  else whole.panels[step[1]]!.getQuestionByName(step[2]).value = step[3];
}

const STORIES: readonly (readonly [what: string, elements: readonly object[], steps: readonly Step[]])[] = [
  [
    'a value that is set on a condition',
    [text('b', { setValueIf: '{panel.a} = 1', setValueExpression: '{panel.a} + 1' })],
    [
      ['set', 0, 'a', 1],
      ['set', 0, 'b', 'own'],
      ['set', 1, 'a', 5],
      ['set', 0, 'a', 2],
      'add',
      'remove',
      ['set', 0, 'a', 1],
    ],
  ],
  [
    'a value that follows another',
    [text('b', { setValueExpression: '{panel.a} + 1' })],
    [['set', 0, 'a', 1], ['set', 0, 'b', 'own'], ['set', 1, 'b', 'own'], ['set', 0, 'a', 3], 'add', 'remove'],
  ],
  [
    'a value that follows one outside',
    [text('b', { setValueExpression: '{g}' })],
    [['g', 'x'], 'add', ['set', 0, 'b', 'own'], ['g', 'y']],
  ],
  [
    'a value that is reset',
    [text('b', { defaultValue: 'fixed', resetValueIf: '{panel.a} = 1' })],
    [
      ['set', 0, 'b', 'own'],
      ['set', 1, 'b', 'own'],
      ['set', 0, 'a', 1],
    ],
  ],
  [
    'default values that are worked out',
    [
      text('b', { defaultValueExpression: '{panel.a} + 1' }),
      text('c', { defaultValueExpression: '{g}' }),
      text('i', { defaultValueExpression: '{panelIndex} + 1' }),
    ],
    [
      ['set', 0, 'a', 1],
      ['set', 0, 'a', 2],
      ['set', 0, 'b', 'own'],
      ['set', 0, 'a', 5],
      ['g', 'x'],
      'add',
      ['g', 'y'],
      'remove',
      ['set', 1, 'a', 3],
    ],
  ],
  [
    'values that follow one from the other',
    [
      text('b', { setValueExpression: '{panel.a} + 1' }),
      text('c', { setValueExpression: '{panel.b} + 1' }),
      text('d', { defaultValueExpression: '{panel.c} + 1' }),
    ],
    [
      ['set', 0, 'a', 1],
      ['set', 1, 'a', 4],
      ['set', 1, 'c', 9],
      ['set', 1, 'b', 2],
    ],
  ],
];

describe('In each entry of a list,', () => {
  for (const [what, elements, steps] of STORIES) {
    it(`${what} is what it is in survey-core`, () => {
      const definition = { elements: [g, list(...elements)] };
      const model = new Model(structuredClone(definition));
      let session = sessionOf(definition);
      assert.deepEqual(session.answers, model.data);
      for (const step of steps) {
        session = here(session, step);
        there(model, step);
        assert.deepEqual(session.answers, model.data, JSON.stringify(step));
      }
    });
  }

  it('all of these agree with survey-core in at least 99 of 100 steps by chance', (test) => {
    let [compared, agreed] = [0, 0];
    for (let seed = 1; seed <= 60; seed++) {
      const random = chance(seed);
      const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
      const [, elements] = pick(STORIES);
      const definition = { elements: [g, list(...elements)] };
      const model = new Model(structuredClone(definition));
      let session = sessionOf(definition);
      for (let number = 0; number < 12; number++) {
        const count = (session.answers['p'] as readonly unknown[]).length;
        const step = pick<Step>([
          ['g', pick(['x', 'y', 'z'])],
          ['set', Math.floor(random() * count), 'a', pick([1, 2, 3])],
          ['set', Math.floor(random() * count), 'a', pick([1, 2, 3])],
          ['set', Math.floor(random() * count), 'b', pick(['own', 'mine'])],
          'add',
          count > 1 ? 'remove' : 'add',
        ]);
        session = here(session, step);
        there(model, step);
        compared++;
        if (JSON.stringify(sorted(session.answers)) === JSON.stringify(sorted(model.data))) agreed++;
        else break;
      }
    }
    test.diagnostic(`${((100 * agreed) / compared).toFixed(2)} % of ${compared} steps agree`);
    assert.ok(agreed / compared >= 0.99, `${agreed} of ${compared}`);
  });

  it('what was typed gives way to a value that is set', () => {
    const session = sessionWith(list(text('b', { inputType: 'number', setValueExpression: '{panel.a}' })));
    const typed = enterPart(session, ['p', '0', 'b'], 'seven');
    const set = enterPart(typed, ['p', '0', 'a'], '7');
    const entry = set.entries['p'] as { entries: Record<string, { entries: Record<string, unknown> }> };
    assert.equal(entry.entries['0']!.entries['b'], undefined);
    assert.equal(stateOf(set, 'p').value, set.answers['p']);
    assert.deepEqual(finalAnswers(set), { p: [{ a: '7', b: 7 }, {}] });
  });
});

/** With the properties of every object in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([name, each]): [string, unknown] => [name, sorted(each)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

describe('In each row of a table,', () => {
  const columns = [
    { name: 'a', cellType: 'text' },
    { name: 'b', cellType: 'text', setValueIf: '{row.a} = 1', setValueExpression: '{row.a} + 1' },
    { name: 'c', cellType: 'text', defaultValueExpression: '{rowIndex}' },
    { name: 'd', cellType: 'text', defaultValue: 'fixed', resetValueIf: '{row.a} = 3' },
    { name: 'e', cellType: 'text', setValueExpression: '{g}' },
  ];

  it('of which residents add some, values are set, reset and filled in', () => {
    let session = sessionWith(g, { type: 'matrixdynamic', name: 'p', rowCount: 2, columns });
    session = answerPart(answerPart(session, ['p', '0', 'd'], 'own'), ['p', '0', 'a'], 1);
    assert.deepEqual(session.answers['p'], [
      { a: 1, b: 2, c: 1, d: 'own' },
      { c: 2, d: 'fixed' },
    ]);
    session = answer(answerPart(session, ['p', '0', 'a'], 3), 'g', 'x');
    assert.deepEqual(session.answers['p'], [
      { a: 3, b: 2, c: 1, d: 'fixed', e: 'x' },
      { c: 2, d: 'fixed', e: 'x' },
    ]);
  });

  it('of which there are always the same, too', () => {
    let session = sessionWith(g, { type: 'matrixdropdown', name: 'p', rows: ['x', 'y'], columns });
    session = answer(answerPart(session, ['p', 'x', 'a'], 1), 'g', 'z');
    assert.deepEqual(session.answers['p'], {
      x: { a: 1, b: 2, c: 1, d: 'fixed', e: 'z' },
      y: { c: 2, d: 'fixed', e: 'z' },
    });
  });
});
