import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { faultIn } from '../../../src/survey/model/expression/fault.js';
import { readExpression } from '../../../src/survey/model/expression/parse-expression.js';

const rows: readonly (readonly [text: string, at: number, code: string, found?: string])[] = [
  ['', 0, 'empty'],
  ['  ', 2, 'empty'],
  ['{a} =', 5, 'incomplete'],
  ['{a} = 1 and ', 12, 'incomplete'],
  ['1 +', 3, 'incomplete'],
  ['{a} = and {b}', 10, 'operandMissing', '{'],
  ['= 1', 0, 'operandMissing', '='],
  ['{a} > > 1', 6, 'operandMissing', '>'],
  ['iif({a} = 1, , 2)', 13, 'operandMissing', ','],
  ['{a} 1', 4, 'operatorMissing', '1'],
  ['a b', 2, 'operatorMissing', 'b'],
  ['{a}.length', 3, 'operatorMissing', '.length'],
  ['{a} ? 1 : 2', 4, 'operatorMissing', '?'],
  ['(({a} = 1)))', 11, 'operatorMissing', ')'],
  ["{a} = 'open", 6, 'unclosedText', "'"],
  ["{a} = 'it's'", 10, 'operatorMissing', 's'],
  ['{a} = "it\'s', 6, 'unclosedText', '"'],
  ['{a', 0, 'unclosedName', '{'],
  ['{a} = {b', 6, 'unclosedName', '{'],
  ['{} = 1', 0, 'namelessName', '{'],
  ['{a} = 05', 6, 'leadingZero', '5'],
  ["{a} anyof ['x', 'y'", 10, 'unclosedList'],
  ['('.repeat(60) + '1', 50, 'tooDeep', '('],
];

function fault(text: string): unknown {
  const read = readExpression(text, {});
  return typeof read === 'number' ? faultIn(text, read) : undefined;
}

describe('What is wrong with an expression', () => {
  for (const [text, at, code, found = ''] of rows) {
    it(`${JSON.stringify(text.slice(0, 30))}: ${code}`, () =>
      assert.deepEqual(fault(text), { at, code, found }));
  }

  it('is at a place in it', () => {
    const pieces = fc.constantFrom(
      ...['{a}', '{', '}', '1', '05', 'x', "'", '"', '(', '[', ',', '=', 'and', '!', ' '],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (words) => {
        const text = words.join('');
        const read = readExpression(text, {});
        if (typeof read !== 'number') return;
        const { at } = faultIn(text, read);
        assert.ok(at >= 0 && at <= text.length, `${text} at ${at}`);
      }),
      { numRuns: 1000 },
    );
  });
});
