import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';

import fc from 'fast-check';

import { around, type Scope } from '../../../src/survey/model/expression/expression.js';
import { holds } from '../../../src/survey/model/expression/results.js';
import { answer, answerOther, enter, parseExpression } from '../../../src/survey/model/index.js';
import { scopeOf as expressionScope } from '../../../src/survey/model/page-states.js';
import type { Session } from '../../../src/survey/model/session-state.js';
import { sessionOf } from './session-with.js';

const scopeOf = (answers: Readonly<Record<string, unknown>> = {}): Scope => ({
  values: new Map(Object.entries(answers).map(([name, value]) => [name.toLowerCase(), value])),
  now: () => new Date(2026, 10, 23, 9, 30),
});

const result = (text: string, answers?: Readonly<Record<string, unknown>>): unknown => {
  const expression = parseExpression(text);
  assert.ok(expression, `${text} can be read`);
  return expression.evaluate(scopeOf(answers));
};

type Row = readonly [text: string, answers: Readonly<Record<string, unknown>>, expected: unknown];

function table(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    for (const [text, answers, expected] of rows) {
      it(`${text} with ${JSON.stringify(answers)} is ${JSON.stringify(expected) ?? 'undefined'}`, () => {
        assert.deepEqual(result(text, answers), expected);
      });
    }
  });
}

table('Comparing', [
  ["{a} = 'Yes '", { a: 'yES' }, true],
  ["{a} == '5'", { a: 5 }, true],
  ['{a} = 5', { a: '5' }, true],
  ["5 = '05'", {}, true],
  ['{a} = 5', { a: '05' }, true],
  ["{a} = 'true'", { a: true }, true],
  ['{a} = true', { a: 'TRUE' }, true],
  ["{a} = '1'", { a: true }, false],
  ['{a} = 1', { a: true }, true],
  ['{a} != 1', {}, true],
  ['{a} <> 1', { a: 1 }, false],
  ['{a} = null', {}, true],
  ['{a} = undefined', { a: 'x' }, false],
  ['{a} = 0', {}, false],
  ["{a} = ['y', 'X']", { a: ['x', 'y'] }, true],
  ["{a} = ['x', 'y']", { a: ['x', 'z'] }, false],
  ["{a} = 'x'", { a: ['x'] }, false],
  ['{a} > 5', {}, false],
  ['{a} < 5', {}, false],
  ['{a} > 9', { a: '10' }, true],
  ['{a} >= 10', { a: 10 }, true],
  ['{a} => 10', { a: 9 }, false],
  ['{a} =< 10', { a: 10 }, true],
  ['{a} lessorequal 10', { a: 11 }, false],
  ['{a} GREATER 10', { a: 11 }, true],
  ['{a} equals 3', { a: 3 }, true],
  ['{a} notequals 3', { a: 3 }, false],
]);

table('Being empty', [
  ['{a} empty', {}, true],
  ['{a} empty', { a: '' }, true],
  ['{a} empty', { a: [] }, true],
  ['{a} empty', { a: 0 }, false],
  ['{a} empty', { a: false }, false],
  ['{a} notempty', { a: false }, true],
  ['{a}notempty', { a: 'x' }, true],
]);

table('Containing', [
  ["{a} contains 'x'", { a: ['x', 'y'] }, true],
  ["{a} contains ['x', 'z']", { a: ['x', 'y'] }, false],
  ["{a} contains 'EFF'", { a: 'jeffrey' }, true],
  ["{a} contain 'x'", {}, false],
  ["{a} *= 'x'", { a: ['x'] }, true],
  ["{a} notcontains 'x'", {}, true],
  ["{a} notcontains 'x'", { a: ['x'] }, false],
  ["{a} notcontain 'x'", { a: [] }, true],
  ["{a} anyof ['x', 'z']", { a: ['x', 'y'] }, true],
  ["{a} anyof ['x', 'z']", { a: 'z' }, true],
  ["{a} anyof ['x']", {}, false],
  ["{a} noneof ['x']", {}, true],
  ["{a} noneof ['x']", { a: ['x'] }, false],
  ["{a} allof ['x', 'y']", { a: ['y', 'x', 'z'] }, true],
  ["{a} allof ['x', 'y']", { a: ['y'] }, false],
]);

table('Counting', [
  ['0.1 + 0.2', {}, 0.3],
  ['0.3 - 0.1', {}, 0.2],
  ['0.1 * 3', {}, 0.3],
  ['{a} + 1', {}, 1],
  ['{a} + 1', { a: '5' }, 6],
  ["{a} + 'x'", {}, 'x'],
  ["'a' + 'b'", {}, 'ab'],
  ['1 + 2 * 3', {}, 7],
  ['(1 + 2) * 3', {}, 9],
  ['10 - 3 - 2', {}, 5],
  ['2 ^ 3 ^ 2', {}, 64],
  ['2 power 3', {}, 8],
  ['7 / 0', {}, null],
  ['7 % 4', {}, 3],
  ['-5 + 3', {}, -2],
  ['0x10', {}, 16],
  ["['a'] + ['b']", {}, ['a', 'b']],
]);

table('Joining conditions', [
  ['{a} = 1 and {b} = 2', { a: 1, b: 2 }, true],
  ['{a} = 1 && {b} = 2', { a: 1, b: 3 }, false],
  ['{a} = 1 or {b} = 2 and {c} = 3', { a: 1 }, true],
  ['({a} = 1 or {b} = 2) and {c} = 3', { a: 1 }, false],
  ['{a} = 1 || {b} = 2', { b: 2 }, true],
  ['!{a}', {}, true],
  ['!({a} = 1)', { a: 1 }, false],
  ['negate {a}', { a: true }, false],
  ["!{a} contains 'x'", { a: ['y'] }, false],
  ['{a}=yes or{b}=no', { b: 'no' }, true],
  ['{a} = order', { a: 'order' }, true],
  ['({a} = 1', { a: 1 }, true],
  ['iif({a} = 1, 2, 3', { a: 1 }, 2],
]);

table('Reading words', [
  ["'it\\'s'", {}, "it's"],
  ['"say \\"so\\""', {}, 'say "so"'],
  ['"it\'s"', {}, "it's"],
  ["'a <> b => c'", {}, 'a <> b => c'],
  ["''", {}, ''],
  ["'5'", {}, '5'],
  ['TRUE', {}, true],
  ['house_5', {}, 'house_5'],
]);

table('Reading answers', [
  ['{A}', { a: 1 }, 1],
  ['{how are you?}', { 'how are you?': 'fine' }, 'fine'],
  ['{a.b}', { 'a.b': 3 }, 3],
  ['{a[1]}', { a: ['x', 'y'] }, 'y'],
  ['{a[-1]}', { a: ['x', 'y'] }, 'y'],
  ['{a[7]}', { a: ['x', 'y'] }, null],
  ['{a.length}', { a: ['x', 'y'] }, 2],
  ['{a.length}', {}, 0],
  ['{a-Comment}', { 'a-Comment': 'mine' }, 'mine'],
  ['{ a }', { a: 1 }, null],
  ['{a}', { a: '1,5' }, 1.5],
  ['{a}', { a: '07700900982' }, '07700900982'],
  ['{#a}', { a: '5' }, '5'],
  ['{__proto__}', {}, null],
  ['{constructor}', {}, null],
]);

table('Calling functions', [
  ['iif({a} > 17, grown, young)', { a: 18 }, 'grown'],
  ['iif({a} > 17, grown)', { a: 1 }, undefined],
  ['sum({a}, 2, [3, {b}])', { a: '1' }, 6],
  ['sum(0.1, 0.2)', {}, 0.3],
  ['avg(1, {b}, 3)', {}, 2],
  ['avg()', {}, 0],
  ['min(3, 1, 2)', {}, 1],
  ["max(3, '10', 2)", {}, 10],
  ['count(1, {b}, [2, 3])', {}, 3],
  ['round(2.345, 2)', {}, 2.35],
  ['round(1.005, 2)', {}, 1.01],
  ['trunc(2.999)', {}, 2],
  ['trunc(-2.345, 2)', {}, -2.34],
  ['age({born})', { born: '2000-11-24' }, 25],
  ['age({born})', { born: '2000-11-23' }, 26],
  ['age({born})', {}, null],
  ["age({born}, 'months')", { born: '2026-01-24' }, 9],
  ["dateDiff('2026-01-01', '2026-03-01')", {}, 59],
  ["dateDiff('2026-03-01', '2026-01-01', 'months')", {}, -2],
  ["dateDiff('2024-01-01', '2026-03-01', 'years')", {}, 2],
  ["diffDays('2026-03-28', '2026-03-30')", {}, 2],
  ['{a} >= today()', { a: '2026-11-23' }, true],
  ['{a} > today()', { a: '2026-11-23' }, false],
  ['{a} < today(1)', { a: '2026-11-23' }, true],
  ['{a} = today()', { a: '2026-11-23' }, true],
  ['{a} < currentDate()', { a: '2026-11-22' }, true],
  ["getDate({a}) = getDate('2026-11-23')", { a: '2026-11-23' }, true],
  ["dateAdd('2026-01-31', 1) = '2026-02-01'", {}, true],
  ["dateAdd('2026-01-15', -1, 'months') = '2025-12-15'", {}, true],
  ['currentYear()', {}, 2026],
  ["getYear('2024-05-06')", {}, 2024],
  ["year('2024-05-06')", {}, 2024],
  ["month('2024-05-06')", {}, 5],
  ["day('2024-05-06')", {}, 6],
  ["weekday('2026-11-23')", {}, 1],
  ["substring('abcdef', 1, 3)", {}, 'bc'],
  ["getComment('a')", { 'a-Comment': 'mine' }, 'mine'],
]);

const ROWS = [
  { item: 'beans', cost: 3, Own: true },
  { item: 'peas', cost: '4,5' },
  { item: 'kale', cost: '' },
];

table('Reading parts of answers', [
  ['{m.rows.cost}', { m: { Rows: { Cost: 5 } } }, 5],
  ['{m.high street.noise}', { m: { 'High Street': { noise: 'loud' } } }, 'loud'],
  ['{m.a.b.c}', { m: { 'a.b': { c: 1 } } }, 1],
  ['{m-total.cost}', { 'm-total': { cost: 7.5 } }, 7.5],
  ['{beds[0].item}', { beds: ROWS }, 'beans'],
  ['{beds[-1].item}', { beds: ROWS }, 'kale'],
  ['{beds[9].item}', { beds: ROWS }, null],
  ['{beds[1].cost} + 1', { beds: ROWS }, 5.5],
  ['{beds[0].own}', { beds: ROWS }, true],
  ['{beds.length}', { beds: ROWS }, 3],
  ['{beds.item}', { beds: ROWS }, null],
  ['{m.length}', { m: { a: 1 } }, 0],
  ['{m} empty', { m: { a: '', b: { c: [] } } }, true],
  ['{m} = {n}', { m: { a: 'X', b: 1 }, n: { b: '1', a: 'x' } }, true],
  ['{m} = {n}', { m: { a: 'x' }, n: { a: 'x', b: 1 } }, false],
]);

table('Working out figures of lists', [
  ["sumInArray({beds}, 'cost')", { beds: ROWS }, 7.5],
  ["avgInArray({beds}, 'cost')", { beds: ROWS }, 3.75],
  ["minInArray({beds}, 'cost')", { beds: ROWS }, 3],
  ["maxInArray({beds}, 'cost')", { beds: ROWS }, 4.5],
  ["countInArray({beds}, 'cost')", { beds: ROWS }, 2],
  ["countInArray({beds}, 'cost', {item} = 'peas')", { beds: ROWS }, 1],
  ["sumInArray({beds}, 'cost', '{cost} > {least}')", { beds: ROWS, least: 4 }, 4.5],
  ["sumInArray({m}, 'cost')", { m: { a: { cost: 1 }, b: { cost: 2 } } }, 3],
  ["sumInArray({nobody}, 'cost')", {}, 0],
  ["avgInArray({nobody}, 'cost')", {}, 0],
  ["maxInArray({nobody}, 'cost')", {}, undefined],
]);

describe('Names that stand for something only here', () => {
  const outside = scopeOf({ cost: 'outside', total: 9 });
  const panel = around(
    outside,
    {},
    {
      panel: { name: 'Ana', Pets: ['cat', 'dog'] },
      prevpanel: { name: 'Bo' },
      nextpanel: {},
      parentpanel: { name: 'House' },
      panelindex: 1,
      $self: { isVisible: true },
    },
  );
  const row = around(
    panel,
    {},
    {
      row: { item: 'beans', cost: 3 },
      prevrow: { cost: 2 },
      nextrow: undefined,
      totalrow: { cost: 12 },
      rowindex: 2,
      rowname: 'first',
      $item: { value: 'x' },
    },
  );
  const rows: readonly (readonly [text: string, expected: unknown])[] = [
    ['{row.cost} + {prevRow.cost}', 5],
    ['{ROW.Item}', 'beans'],
    ['{nextRow.cost}', null],
    ['{nextRow.cost} empty', true],
    ['{row.cost} / {totalRow.cost}', 0.25],
    ['{rowIndex}', 2],
    ['{rowName}', 'first'],
    ['{panel.name}', 'Ana'],
    ['{panel.pets[-1]}', 'dog'],
    ['{panel.pets.length}', 2],
    ['{prevPanel.name}', 'Bo'],
    ['{nextPanel.name}', null],
    ['{parentPanel.name}', 'House'],
    ['{panelIndex}', 1],
    ['{$self.isVisible}', true],
    ['{$item.value}', 'x'],
    ['{$nobody.title}', undefined],
    ['{cost}', 'outside'],
    ['{total} - {row.cost}', 6],
  ];
  for (const [text, expected] of rows)
    it(`${text} is ${JSON.stringify(expected) ?? 'nothing'}`, () =>
      assert.deepEqual(parseExpression(text)?.evaluate(row), expected));
});

describe('Functions that ask about questions', () => {
  const session = sessionOf({
    pages: [
      {
        name: 'one',
        elements: [
          { type: 'text', name: 'a', title: 'First', isRequired: true },
          { type: 'panel', name: 'p', elements: [{ type: 'text', name: 'b', isRequired: true }] },
          { type: 'radiogroup', name: 'c', choices: [{ value: 1, text: 'One' }], showOtherItem: true },
          { type: 'text', name: 'd', visibleIf: '{a} = 2', readOnly: true },
        ],
      },
    ],
  });
  const answered = answerOther(answer(enter(session, 'a', '2'), 'c', 1), 'c', 'mine');
  const rows: readonly (readonly [text: string, now: Session, expected: unknown])[] = [
    ["displayValue('c')", answered, 'One'],
    ["propertyValue('A', 'title')", answered, 'First'],
    ["propertyValue('a', 'nothing')", answered, undefined],
    ['{$a.value}', answered, '2'],
    ['{$a.isRequired}', answered, true],
    ['{$b.isEmpty}', answered, true],
    ['{$d.isVisible}', session, false],
    ['{$d.isVisible} = {$d.isReadOnly}', answered, true],
    ["getComment('c')", answer(answered, 'c', 'other'), 'mine'],
    ["isContainerReady('one')", answered, false],
    ["isContainerReady('p')", answered, false],
    ["isContainerReady('one')", enter(answered, 'b', 'x'), true],
    ["isContainerReady('nobody')", answered, false],
    ['isDisplayMode()', answered, false],
  ];
  for (const [text, now, expected] of rows)
    it(`${text} is ${JSON.stringify(expected) ?? 'nothing'}`, () =>
      assert.deepEqual(parseExpression(text)?.evaluate(expressionScope(now)), expected));
});

describe('An expression', () => {
  it('names what it reads', () => {
    assert.deepEqual(parseExpression("{a} = 1 and ({b.length} > {a} or '{c}' = {#d})")?.inputs, [
      'a',
      'b.length',
      'b',
      'd',
    ]);
  });

  it('names the functions that it does not know, which yield nothing', () => {
    const expression = parseExpression("howMany({a}) > 1 or constructor('x') notempty");
    assert.deepEqual(expression?.unknownFunctions, ['howMany', 'constructor']);
    assert.equal(expression.evaluate(scopeOf({ a: 1 })), false);
  });

  it('holds if it is true or 1, and for nothing else that JavaScript takes as true', () => {
    const met = ['true', '1', '1 = 1', '2', 'yes', "'true'", '[1]', 'null'].filter((text) =>
      holds(parseExpression(text)!, scopeOf()),
    );
    assert.deepEqual(met, ['true', '1', '1 = 1']);
  });

  it('knows what a choice stands for', () => {
    const scope = around(scopeOf(), {}, { item: 'x', choice: 'x' });
    assert.equal(parseExpression('{item} = x and {choice} = x')?.evaluate(scope), true);
  });

  const unreadable = [
    '',
    ' ',
    '{a} =',
    '{a',
    '= 1',
    '{a} 1',
    "'open",
    '1 +',
    '05',
    '{a} and',
    '{}',
    '{a}.length',
    '[1, 2',
    '((1)))',
    '1e3',
    'a b',
    '{a} ? 1 : 2',
  ];
  for (const text of unreadable) {
    it(`is not read from ${JSON.stringify(text)}`, () => assert.equal(parseExpression(text), undefined));
  }

  it('is not read from ten thousand brackets', () => {
    assert.equal(parseExpression('('.repeat(10_000)), undefined);
    assert.equal(parseExpression('!'.repeat(10_000) + '1'), undefined);
    assert.equal(parseExpression('['.repeat(10_000)), undefined);
  });

  it('may have ten thousand terms', () => {
    assert.equal(result(Array(10_000).fill('1').join(' + ')), 10_000);
  });

  it('gives null where an answer cannot even be made a text', () => {
    assert.equal(result("{a} contains 'x'", { a: { toString: 1, valueOf: 1 } }), null);
  });

  it('is read, or not, from any text, and evaluated with any answers, without throwing', () => {
    const words = fc.constantFrom(
      '{a}',
      '{b.c[0]}',
      '1',
      '-2.5',
      "'x'",
      'yes',
      'true',
      'null',
      '(',
      ')',
      '[',
      ']',
      ',',
      '+',
      '-',
      '*',
      '/',
      '%',
      '^',
      '=',
      '<>',
      '>=',
      'or',
      'and',
      '!',
      'empty',
      'notempty',
      'contains',
      'anyof',
      'allof',
      'iif(',
      'sum(',
      'age(',
      'today(',
      'dateAdd(',
      'round(',
      'substring(',
      'min(',
      '"',
      '{',
      '}',
      ' ',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 14 }).map((each) => each.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.jsonValue(), fc.jsonValue(), (text, a, b) => {
        const evaluate = (): unknown => parseExpression(text)?.evaluate(scopeOf({ a, b }));
        // The same question has the same answer. As text, because one date that there is not is unlike another.
        assert.equal(inspect(evaluate()), inspect(evaluate()));
      }),
      { numRuns: 3000 },
    );
  });
});
