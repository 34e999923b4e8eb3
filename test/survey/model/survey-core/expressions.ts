/** Expressions by chance, from the grammar of the language. */
import fc from 'fast-check';

/** Values of all kinds, as answers have them. */
export const values = fc.constantFrom<unknown>(
  undefined,
  null,
  '',
  ' ',
  0,
  1,
  5,
  -2,
  2.5,
  '5',
  '05',
  '1,5',
  '0x1F',
  true,
  false,
  'true',
  'yes',
  'Yes ',
  'no',
  'x',
  'xy',
  '2026-11-23',
  '2001-02-28',
  '2026-11-23T10:15',
  [],
  ['x'],
  ['x', 'yes'],
  ['yes', 'x'],
  ['X'],
  [1, 2],
  ['1', 2, 5],
  { x: 'yes', y: 2 },
  { x: '' },
  [{ x: 'yes', y: 2 }, { x: 'no', y: '3' }, { x: 'x' }],
);

const NAMES = ['a', 'b', 'C d', 'e.f'] as const;

/** Answers to all the questions that expressions here speak of. */
export const answers = fc.record(Object.fromEntries(NAMES.map((name) => [name, values])));

const name = fc.constantFrom(...NAMES);

const variable = fc.oneof(
  { weight: 6, arbitrary: name.map((each) => `{${each}}`) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(name, fc.constantFrom('[0]', '[1]', '[-1]', '.length', '.x', '.y', '[0].x', '[-1].y'))
      .map(([each, path]) => `{${each}${path}}`),
  },
  { weight: 1, arbitrary: fc.constantFrom('{A}', '{#a}', '{nobody}', '{nobody.length}', '{ a }') },
);

const constant = fc.constantFrom(
  ...['1', '0', '-2', '2.5', '5', '0x10', 'true', 'FALSE', 'null', 'yes', 'x', 'no'],
  ...["'yes'", '"x"', "'5'", "''", "'it\\'s'", "'2026-11-23'", "'X'", "'true'"],
  ...["['x', 'yes']", '[1, 2]', '[5]', '[]', "['x', {a}]"],
);

const CALLS = [
  'sum(#, #)',
  'avg(#, #)',
  'min(#, #)',
  'max(#, #)',
  'count(#, #)',
  'round(#, 1)',
  'round(#)',
  'trunc(#, 1)',
  'trunc(#)',
  'iif(#, #, #)',
  'iif(#, #)',
  'age(#)',
  "age(#, 'months')",
  "dateDiff(#, '2024-02-29')",
  "dateDiff(#, '2024-02-29', 'months')",
  "dateDiff(#, '2024-02-29T08:00', 'hours')",
  "diffDays(#, '2024-02-29')",
  "dateAdd(#, 3, 'months')",
  'dateAdd(#, -1)',
  'today(1)',
  'today()',
  'currentDate()',
  'currentYear()',
  'getYear(#)',
  'getDate(#)',
  'year(#)',
  'month(#)',
  'day(#)',
  'weekday(#)',
  'substring(#, 1)',
  'substring(#, 0, 1)',
  "sumInArray(#, 'y')",
  "avgInArray(#, 'y')",
  "minInArray(#, 'y')",
  "maxInArray(#, 'y')",
  "countInArray(#, 'y')",
  "sumInArray(#, 'y', {x} = 'yes')",
  "countInArray(#, 'x', '{y} > 1')",
  'noSuchFunction(#)',
];

const COMPARING = [
  '=',
  '==',
  '!=',
  '<>',
  '<',
  '>',
  '<=',
  '>=',
  '=<',
  '=>',
  'equal',
  'notequal',
  'Less',
  'greater',
];
const COUNTING = ['+', '-', '*', '/', '%', '^', 'power'];
const CONTAINING = ['contains', 'contain', '*=', 'notcontains', 'notcontain', 'anyof', 'allof', 'noneof'];
const JOINING = ['and', 'or', '&&', '||', 'AND', 'Or'];

const { expression } = fc.letrec<{ expression: string; operand: string }>((tie) => ({
  operand: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 8, arbitrary: variable },
    { weight: 5, arbitrary: constant },
    { weight: 2, arbitrary: tie('expression').map((inner) => `(${inner})`) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(...CALLS), tie('operand'), tie('operand'), tie('operand'))
        .map(([call, ...operands]) => call.replace(/#/g, () => operands.shift()!)),
    },
    {
      weight: 1,
      arbitrary: fc
        .oneof(
          variable,
          tie('expression').map((inner) => `(${inner})`),
        )
        .map((operand) => `!${operand}`),
    },
  ),
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 1, arbitrary: tie('operand') },
    {
      weight: 2,
      arbitrary: fc.tuple(variable, fc.constantFrom('empty', 'notempty')).map((words) => words.join(' ')),
    },
    {
      weight: 6,
      arbitrary: fc
        .tuple(
          tie('operand'),
          fc.oneof(
            ...[COMPARING, COMPARING, COUNTING, CONTAINING, JOINING].map((each) => fc.constantFrom(...each)),
          ),
          tie('operand'),
        )
        .map((words) => words.join(' ')),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(tie('expression'), fc.constantFrom(...JOINING, ...COUNTING), tie('expression'))
        .map((words) => words.join(' ')),
    },
  ),
}));

/** Null alone is not read there. */
export const expressions = expression.filter((text) => text !== 'null');
