import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { aidsIn } from '../../../src/survey/model/aids-in.js';
import { answer, answerOther, enter, startSession } from '../../../src/survey/model/index.js';
import { resume, toSave, type SavedAnswers } from '../../../src/survey/model/saved-answers.js';
import type { Session } from '../../../src/survey/model/session-state.js';
import { environment, surveyOf } from './session-with.js';

const begin = (...elements: readonly object[]): Session => startSession(surveyOf({ elements }), environment);

const none = new Set<string>();
const saved = (
  answers: SavedAnswers['answers'],
  entries: object = {},
  asked: readonly string[] = [],
): SavedAnswers => ({
  answers,
  entries: entries as SavedAnswers['entries'],
  asked,
});

describe('Answers that are saved', () => {
  it('are those given and those half typed, without the sensitive ones and their own words', () => {
    const other = { type: 'radiogroup', name: 'b', choices: ['x'], showOtherItem: true };
    let session = begin({ type: 'text', name: 'a' }, other, { type: 'text', inputType: 'date', name: 'c' });
    session = answer(answerOther(enter(session, 'a', ' 5 '), 'b', 'mine'), 'b', 'other');
    session = enter(session, 'c', { day: '31', month: '', year: '' });
    assert.deepEqual(toSave(session, none), {
      answers: { a: '5', b: 'other', 'b-Comment': 'mine' },
      entries: { a: ' 5 ', 'b-Comment': 'mine', c: { day: '31', month: '', year: '' } },
      asked: ['a', 'b', 'c'],
    });
    assert.deepEqual(toSave(session, new Set(['b', 'c'])).answers, { a: '5' });
    assert.deepEqual(toSave(session, new Set(['b', 'c'])).entries, { a: ' 5 ' });
  });

  const rows: readonly (readonly [
    what: string,
    elements: object[],
    saved: SavedAnswers,
    answers: object,
    parked: string[],
  ])[] = [
    ['finds its question by name', [{ type: 'comment', name: 'a' }], saved({ a: 'x' }), { a: 'x' }, []],
    ['is parked where its question is gone', [{ type: 'text', name: 'b' }], saved({ a: 'x' }), {}, ['a']],
    [
      'is parked where its choice is gone',
      [{ type: 'radiogroup', name: 'a', choices: ['y'] }],
      saved({ a: 'x' }),
      {},
      ['a'],
    ],
    [
      'stays a choice that a condition hides',
      [{ type: 'radiogroup', name: 'a', choices: [{ value: 'x', visibleIf: '{b} = 1' }] }],
      saved({ a: 'x' }),
      { a: 'x' },
      [],
    ],
    [
      'is parked where its question is of another type now',
      [{ type: 'checkbox', name: 'a', choices: ['x'] }],
      saved({ a: 'x' }),
      {},
      ['a'],
    ],
    [
      'in one’s own words stays with "Other"',
      [{ type: 'radiogroup', name: 'a', choices: ['y'], showOtherItem: true }],
      saved({ a: 'other', 'a-Comment': 'mine' }),
      { a: 'other', 'a-Comment': 'mine' },
      [],
    ],
    [
      'in one’s own words is parked where there is no "Other" any more',
      [{ type: 'radiogroup', name: 'a', choices: ['y'] }],
      saved({ a: 'other', 'a-Comment': 'mine' }),
      {},
      ['a', 'a-Comment'],
    ],
    [
      'half typed is parked where it cannot be typed any more',
      [{ type: 'boolean', name: 'a' }],
      saved({}, { a: 'forty' }),
      {},
      ['a'],
    ],
    [
      'that was taken back stays so, and a question that is new has its default',
      [
        { type: 'text', name: 'a', defaultValue: 'x' },
        { type: 'text', name: 'b', defaultValue: 'y' },
      ],
      saved({}, {}, ['a']),
      { b: 'y' },
      [],
    ],
    [
      'called __proto__ is one like any other',
      [{ type: 'text', name: 'b' }],
      saved(JSON.parse('{"__proto__":"x"}') as object as SavedAnswers['answers']),
      {},
      ['__proto__'],
    ],
  ];
  for (const [what, elements, from, answers, parked] of rows) {
    it(`one ${what}`, () => {
      const resumed = resume(begin(...elements), from);
      assert.deepEqual({ ...resumed.session.answers }, answers);
      assert.deepEqual(resumed.parked, parked);
    });
  }

  it('give way to what was answered since', () => {
    const elements = [
      { type: 'text', name: 'a', defaultValue: 'default' },
      { type: 'text', name: 'b' },
    ];
    const present = enter(begin(...elements), 'b', 'now');
    const { session } = resume(present, saved({ a: 'then', b: 'then' }, {}, ['a', 'b']));
    assert.deepEqual(session.answers, { a: 'then', b: 'now' });
  });

  it('lose nothing on the way, whatever they are', () => {
    const elements = [
      { type: 'text', name: 'a' },
      { type: 'checkbox', name: 'b', choices: ['x', 'y'] },
      { type: 'matrix', name: 'c', rows: ['r'], columns: ['x'] },
      { type: 'text', inputType: 'date', name: 'd' },
    ];
    const anything = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'b-Comment'), fc.jsonValue());
    fc.assert(
      fc.property(anything, anything, (answers, entries) => {
        const from = saved(answers, entries);
        const { session, parked } = resume(begin(...elements), from);
        for (const name of Object.keys({ ...answers, ...entries }))
          assert.ok(name in session.answers || name in session.entries || parked.includes(name), name);
      }),
    );
  });
});

describe('What a definition says for those who need more', () => {
  const rows: readonly (readonly [
    what: string,
    definition: unknown,
    sensitive: string[],
    contact?: unknown,
  ])[] = [
    ['nothing', { elements: [{ type: 'text', name: 'a' }] }, []],
    ['no definition', 'x', []],
    [
      'a sensitive question',
      { elements: [{ type: 'text', name: 'a', sensitive: true }, { name: 'b' }] },
      ['a'],
    ],
    ['one that shares an answer', { elements: [{ name: 'a', valueName: 'b', sensitive: true }] }, ['b']],
    [
      'a panel of them',
      { pages: [{ elements: [{ type: 'panel', name: 'p', sensitive: true, elements: [{ name: 'a' }] }] }] },
      ['p', 'a'],
    ],
    ['what is not quite true', { elements: [{ name: 'a', sensitive: 'true' }] }, []],
    ['a contact', { contact: 'Call 01632 960 001' }, [], 'Call 01632 960 001'],
    [
      'a contact in two languages',
      { contact: { en: 'Call', cy: 'Ffoniwch' } },
      [],
      { en: 'Call', cy: 'Ffoniwch' },
    ],
    ['a contact that is none', { contact: 5 }, []],
  ];
  for (const [what, definition, sensitive, contact] of rows) {
    it(`finds ${what}`, () => {
      const found = aidsIn(definition);
      assert.deepEqual([...found.sensitive].sort(), [...sensitive].sort());
      assert.deepEqual(found.contact, contact);
    });
  }
});
