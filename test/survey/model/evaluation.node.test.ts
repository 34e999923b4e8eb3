import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { around, type Expression, type Scope } from '../../../src/survey/model/expression/expression.js';
import { evaluate, holds, type Results } from '../../../src/survey/model/expression/results.js';
import {
  answer,
  enter,
  parseExpression,
  readDefinition,
  startSession,
} from '../../../src/survey/model/index.js';
import { rareReader } from '../../../src/survey/model/reactions/read-reactions.js';
import { withAnswers } from '../../../src/survey/model/session.js';
import type { Session } from '../../../src/survey/model/session-state.js';
import { environment, shown, surveyOf } from './session-with.js';

/** A session of a definition, and the expressions that have been evaluated since they were last asked for. */
function watched(definition: unknown) {
  let evaluated: string[] = [];
  const parse = (text: string): Expression => {
    const expression = parseExpression(text)!;
    return {
      ...expression,
      evaluate(scope) {
        evaluated.push(text);
        return expression.evaluate(scope);
      },
    };
  };
  const { survey } = readDefinition(definition, parse, rareReader());
  assert.ok(survey);
  const session = startSession(survey, environment);
  const take = (): string[] => {
    const taken = evaluated;
    evaluated = [];
    return taken;
  };
  return { session, take };
}

const text = (name: string, more: object = {}) => ({ type: 'text', name, ...more });

describe('After an answer', () => {
  it('only the expressions that read it are evaluated, and those that read what came of it', () => {
    const { session, take } = watched({
      calculatedValues: [
        { name: 'twice', expression: '{n} * 2' },
        { name: 'more', expression: '{twice} + 1' },
        { name: 'other', expression: '{m} + 1' },
      ],
      elements: [
        text('n', { inputType: 'number', maxValueExpression: '{m} * 2' }),
        text('m', { inputType: 'number' }),
        text('a', { visibleIf: '{more} > 4' }),
        text('b', { visibleIf: '{other} > 4', requiredIf: '{n} = 1' }),
        text('c', { enableIf: '{other} > 4' }),
        text('d', { visibleIf: '1 = 1' }),
      ],
    });
    take();
    let now = enter(session, 'n', '3');
    assert.deepEqual(take(), ['{n} * 2', '{twice} + 1', '{more} > 4']);
    now = enter(now, 'n', '03');
    assert.deepEqual(take(), [], 'the answer is still 3');
    now = enter(now, 'm', '9');
    // What was hidden is asked now whether it is required.
    assert.deepEqual(take(), ['{m} + 1', '{m} * 2', '{other} > 4', '{n} = 1']);
    assert.deepEqual(shown(now), ['n', 'm', 'a', 'b', 'c', 'd']);
    // An earlier session is as good as ever.
    assert.deepEqual(shown(enter(session, 'm', '1')), ['n', 'm', 'c', 'd']);
  });

  it('the same condition in many places is evaluated once', () => {
    const { session, take } = watched({
      elements: [
        text('a'),
        ...Array.from({ length: 50 }, (_, i) => text(`q${i}`, { visibleIf: "{a} = 'x'" })),
      ],
    });
    assert.deepEqual(take(), ["{a} = 'x'"]);
    enter(session, 'a', 'x');
    assert.deepEqual(take(), ["{a} = 'x'"]);
  });

  it('conditions of choices are evaluated once for each choice that they are about', () => {
    const { session, take } = watched({
      elements: [
        text('a'),
        text('b'),
        {
          type: 'checkbox',
          name: 'c',
          choices: ['x', 'y', { value: 'z', visibleIf: '{b} empty' }],
          choicesVisibleIf: '{a} notcontains {item}',
        },
      ],
    });
    take();
    const now = enter(session, 'a', 'x');
    assert.deepEqual(take(), Array(3).fill('{a} notcontains {item}'));
    enter(now, 'b', 'z');
    assert.deepEqual(take(), ['{b} empty']);
  });

  it('what reads a part of an answer, or a name with dots, is evaluated too', () => {
    const { session, take } = watched({
      elements: [
        { type: 'checkbox', name: 'list', choices: [1, 2] },
        text('a.b'),
        text('x', { visibleIf: '{list[0]} = 1' }),
        text('y', { visibleIf: '{list.length} = 1' }),
        text('z', { visibleIf: '{A.B} = 1' }),
        text('v', { visibleIf: '{a.b.c} = 1' }),
      ],
    });
    take();
    const now = answer(session, 'list', [1]);
    assert.deepEqual(take(), ['{list[0]} = 1', '{list.length} = 1']);
    enter(now, 'a.b', '1');
    assert.deepEqual(take(), ['{A.B} = 1', '{a.b.c} = 1']);
  });

  it('what asks for the time, or for a question by a name in quotes, is always evaluated', () => {
    const { session, take } = watched({
      elements: [
        text('a'),
        text('b', { visibleIf: 'today() notempty' }),
        text('c', { visibleIf: "displayValue('a') = 'x'" }),
        text('d', { visibleIf: '{$a.isRequired} = true' }),
      ],
    });
    take();
    enter(session, 'a', 'x');
    assert.deepEqual(take(), ['today() notempty', "displayValue('a') = 'x'", '{$a.isRequired} = true']);
  });

  it('costs the same on five hundred questions, two hundred of them in a chain, as on a few', () => {
    const names = Array.from({ length: 500 }, (_, index) => `q${index}`);
    const { session, take } = watched({
      elements: names.map((name, index) =>
        text(name, index && index < 200 ? { visibleIf: `{q${index - 1}} notempty` } : {}),
      ),
    });
    assert.equal(take().length, 199);
    let now = session;
    for (let index = 0; index < 200; index++) {
      now = enter(now, `q${index}`, 'x');
      assert.deepEqual(take(), index < 199 ? [`{q${index}} notempty`] : []);
    }
    assert.equal(shown(now).length, 500);
    now = enter(now, 'q400', 'x');
    assert.deepEqual(take(), []);
    enter(now, 'q100', 'x y');
    assert.deepEqual(take(), ['{q100} notempty']);
  });

  it('a chain of two hundred computed values follows at once, in whatever order it is written', () => {
    const { session, take } = watched({
      elements: [text('n', { inputType: 'number' })],
      calculatedValues: Array.from({ length: 200 }, (_, index) => ({
        name: `v${index}`,
        expression: index < 199 ? `{v${index + 1}} + 1` : '{n}',
      })),
    });
    assert.equal(take().length, 200);
    const now = enter(session, 'n', '1');
    assert.equal(now.calculated['v0'], 200);
    assert.equal(take().length, 200);
  });
});

describe('Kept results', () => {
  const scope = (values: Readonly<Record<string, unknown>>, results: Results = new Map()): Scope => ({
    values: new Map(Object.entries(values)),
    now: environment.now,
    results,
  });

  it('are those of the place they were worked out in', () => {
    const results: Results = new Map();
    const expression = parseExpression("{item} = 'x'")!;
    const [first, second] = [{}, {}];
    const here = (of: object, item: unknown) => holds(expression, around(scope({}, results), of, { item }));
    assert.equal(here(first, 'x'), true);
    assert.equal(here(second, 'y'), false);
    assert.equal(here(first, 'x'), true);
    assert.equal(holds(expression, scope({}, results)), false);
  });

  it('are not used where an input is there now and was not before', () => {
    const results: Results = new Map();
    const expression = parseExpression('{a.b}')!;
    assert.equal(evaluate(expression, scope({ a: { b: 1 } }, results)), 1);
    assert.equal(evaluate(expression, scope({ a: { b: 1 }, 'a.b': 2 }, results)), 2);
    assert.equal(evaluate(expression, scope({}, results)), null);
  });
});

describe('Whatever the survey and the answers', () => {
  const names = ['a', 'b', 'c', 'd', 'e'] as const;
  const conditionOn = (...readable: readonly string[]) => {
    const parts = ['a-Comment', 'b[0]', 'c.length'].filter((part) => readable.includes(part.charAt(0)));
    const reading = fc.constantFrom(...readable, ...parts);
    return fc
      .tuple(
        reading,
        fc.constantFrom('= {', '!= {', 'empty or {', 'contains {', '> 1 and {', '+ {'),
        reading,
        fc.constantFrom(" = 'x'", ' notempty', '', ' = today()'),
      )
      .map(([first, operator, second, end]) => `{${first}} ${operator}${second}}${end}`);
  };
  const condition = conditionOn(...names, 'v', 'w');
  const maybe = fc.option(condition, { nil: undefined });
  const question = (name: string, index: number) => {
    // Which choices there are decides which answers count: in a circle, that depends on which question was answered first.
    const before = names.slice(0, index);
    const onBefore = before.length
      ? fc.option(conditionOn(...before), { nil: undefined })
      : fc.constant(undefined);
    return fc.record(
      {
        name: fc.constant(name),
        type: fc.constantFrom('text', 'radiogroup', 'checkbox', 'boolean'),
        visibleIf: maybe,
        requiredIf: maybe,
        enableIf: maybe,
        choices: onBefore.map((visibleIf) => ['x', 1, { value: 'y', visibleIf }]),
        choicesVisibleIf: onBefore.map((each) => each && `${each} or {item} = 'x'`),
        showOtherItem: fc.boolean(),
      },
      { requiredKeys: ['name', 'type', 'choices'] },
    );
  };
  const definitions = fc.record({
    elements: fc.tuple(...names.map(question)),
    clearInvisibleValues: fc.constantFrom('onComplete', 'onHidden'),
    calculatedValues: fc.tuple(condition, condition).map(([v, w]) => [
      { name: 'v', expression: v },
      { name: 'w', expression: w },
    ]),
  });
  const acts = fc.array(
    fc.tuple(
      fc.constantFrom(...names),
      fc.constantFrom<unknown>('x', 'y', 1, 'other', true, undefined, ['x', 1]),
    ),
    { maxLength: 10 },
  );

  it('an answer leads to the same as evaluating everything anew', () => {
    fc.assert(
      fc.property(definitions, acts, (definition, steps) => {
        let session = startSession(surveyOf(definition), environment);
        for (const [name, value] of steps) {
          session = answer(session, name, value);
          const fresh: Session = { ...session, results: new Map(), states: new Map() };
          const anew = withAnswers(fresh, session.answers, session.entries);
          assert.deepEqual(anew.pages, session.pages);
          assert.deepEqual(anew.calculated, session.calculated);
          assert.deepEqual([...anew.values], [...session.values]);
          assert.deepEqual(anew.answers, session.answers);
        }
      }),
      { numRuns: 250 },
    );
  });
});
