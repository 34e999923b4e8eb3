import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';

import fc from 'fast-check';

import { parseExpression } from '../../../src/survey/model/index.js';
import { EXPRESSION_DIFFERENCES, type Disagreement } from './survey-core/differences.js';
import { canRead, evaluateThere, NOW } from './survey-core/evaluate.js';
import { answers, expressions } from './survey-core/expressions.js';

const RUNS = 5000;

/** No value is null: there, too, an unanswered question may be either. */
const asWords = (value: unknown): string =>
  value instanceof Date ? `date ${Number(value)}` : inspect(value ?? null, { depth: 9 });

function here(text: string, values: Readonly<Record<string, unknown>>): string {
  const lower = new Map(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]));
  const expression = parseExpression(text);
  return expression ? asWords(expression.evaluate({ values: lower, now: () => NOW })) : 'unread';
}

function there(text: string, values: Readonly<Record<string, unknown>>): string {
  if (!canRead(text)) return 'unread';
  try {
    return asWords(evaluateThere(text, values));
  } catch (error) {
    return `throws ${String(error)}`;
  }
}

/** The values that an expression speaks of. */
const read = (text: string, values: Readonly<Record<string, unknown>>): unknown[] =>
  Object.entries(values)
    .filter(([name]) => text.toLowerCase().replaceAll('#', '').includes(`{${name.toLowerCase()}`))
    .map(([, value]) => value);

describe('Expressions', () => {
  it(`come to what survey-core makes of them, in at least 99 of 100 by chance, and else for a reason that we give`, (test) => {
    const disagreements: (Disagreement & { readonly here: string })[] = [];
    const { warn } = console;
    // It tells of each function that there is not.
    console.warn = () => undefined;
    for (const [text, values] of fc.sample(fc.tuple(expressions, answers), { numRuns: RUNS, seed: 2026 })) {
      const ours = here(text, values);
      const theirs = there(text, values);
      if (ours !== theirs)
        disagreements.push({ text, values: read(text, values), there: theirs, here: ours });
    }
    console.warn = warn;
    const agreement = 1 - disagreements.length / RUNS;
    test.diagnostic(`${(agreement * 100).toFixed(2)} % of ${RUNS} agree`);
    assert.ok(agreement >= 0.99, `${agreement}`);
    assert.deepEqual(
      disagreements.filter((each) => !EXPRESSION_DIFFERENCES.some(({ covers }) => covers(each))),
      [],
    );
  });
});
