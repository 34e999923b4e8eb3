import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import {
  type CountedQuestion,
  type CountedResponse,
  protectTable,
  tally,
} from '../../../src/results/model/index.js';

const yesNo: CountedQuestion = { name: 'q', type: 'single', options: ['yes', 'no'] };
const many: CountedQuestion = { name: 'm', type: 'multiple', options: ['a', 'b', 'c'] };

const all = (question: CountedQuestion, ...answers: readonly unknown[]): object =>
  tally(
    answers.map((answer) => ({ answers: { [question.name]: answer } })),
    [question],
  )[0]!.all;

describe('Answers are counted', () => {
  const rows: readonly (readonly [
    what: string,
    question: CountedQuestion,
    answers: readonly unknown[],
    row: object,
  ])[] = [
    ['by option', yesNo, ['yes', 'no', 'yes'], { base: 3, counts: [2, 1] }],
    ['not at all if there are none', yesNo, [], { base: 0, counts: [0, 0] }],
    ['not if the question was left out', yesNo, ['yes', undefined, null, ''], { base: 1, counts: [1, 0] }],
    [
      'not if they are not among the options',
      yesNo,
      ['yes', 'other', ['yes'], {}],
      { base: 1, counts: [1, 0] },
    ],
    ['as text', { ...yesNo, options: ['1', 'true'] }, [1, true, '1'], { base: 3, counts: [2, 1] }],
    ['in each option that was chosen', many, [['a', 'b'], ['b'], ['b', 'c']], { base: 3, counts: [1, 3, 1] }],
    ['once for each person', many, [['a', 'a']], { base: 1, counts: [1, 0, 0] }],
    ['with one choice that is no list', many, ['a'], { base: 1, counts: [1, 0, 0] }],
    [
      'of several, those that are among the options',
      many,
      [['a', 'other'], ['other'], []],
      { base: 1, counts: [1, 0, 0] },
    ],
  ];
  for (const [what, question, answers, row] of rows)
    it(what, () => assert.deepEqual(all(question, ...answers), row));

  it('by own names only', () => {
    const [table] = tally([{ answers: {} }], [{ name: 'toString', type: 'single', options: ['yes'] }]);
    assert.deepEqual(table!.all, { base: 0, counts: [0] });
  });
});

describe('People are divided', () => {
  const responses: readonly CountedResponse[] = [
    { answers: { q: 'yes', age: 'young' }, partner: 'food-bank' },
    { answers: { q: 'no', age: 'old' }, partner: 'food-bank' },
    { answers: { q: 'no' }, partner: 'council' },
    { answers: { q: 'no', age: ['young', 'old'] }, partner: null },
    { answers: { age: 'old' }, partner: 'council' },
  ];
  const ages = { by: 'age', options: ['young', 'old'] };
  const age: CountedQuestion = { name: 'age', type: 'single', options: ages.options };
  const partners = { by: 'partner', options: ['food-bank', 'council'] };

  it('by partner and by a question, of those who say which', () => {
    assert.deepEqual(tally(responses, [yesNo], [partners, ages]), [
      {
        type: 'single',
        all: { base: 4, counts: [1, 3] },
        partitions: [
          {
            by: 'partner',
            options: ['food-bank', 'council'],
            rows: [
              { base: 2, counts: [1, 1] },
              { base: 1, counts: [0, 1] },
            ],
          },
          {
            by: 'age',
            options: ['young', 'old'],
            rows: [
              { base: 1, counts: [1, 0] },
              { base: 1, counts: [0, 1] },
            ],
          },
        ],
      },
    ]);
  });

  it('by partner only where their answers divide others', () => {
    const [, ofAge] = tally(responses, [yesNo, age], [partners, ages, { by: 'q', options: ['yes', 'no'] }]);
    assert.deepEqual(
      ofAge!.partitions.map(({ by }) => by),
      ['partner'],
    );
  });

  it('from organisations, which are counted beside', () => {
    const [table] = tally(
      [...responses, { answers: { q: 'yes' }, partner: 'council', organisation: true }],
      [yesNo],
      [partners],
    );
    assert.deepEqual(table!.all, { base: 4, counts: [1, 3] });
    assert.deepEqual(table!.organisations, { base: 1, counts: [1, 0] });
    assert.deepEqual(table!.partitions[0]!.rows[1], { base: 1, counts: [0, 1] });
  });

  it('into tables that can be protected', () => {
    const crowd = Array.from({ length: 60 }, (_, at) => ({
      answers: { q: at % 3 ? 'yes' : 'no', m: at % 2 ? ['a'] : ['a', 'b'] },
      partner: at % 4 ? 'food-bank' : 'council',
    }));
    const [single, multiple] = tally(crowd, [yesNo, many], [partners]).map(protectTable);
    assert.deepEqual(single!.all, { cells: [40, 20], atLeast: 60 });
    assert.deepEqual(multiple!.all, { hidden: 'protectsAnother' });
  });
});
