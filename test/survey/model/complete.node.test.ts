import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import {
  answer,
  answerOther,
  completedText,
  enter,
  factsAbout,
  finalAnswers,
  problemsIn,
  settled,
  startSession,
} from '../../../src/survey/model/index.js';
import type { Session } from '../../../src/survey/model/session-state.js';
import { problemsOfAnswers } from '../../../src/survey/model/validate-answers.js';
import { environment, sessionOf, sessionWith, shown, surveyOf, surveyWith } from './session-with.js';

const text = (name: string, more: object = {}) => ({ type: 'text', name, ...more });
const typed = (session: Session, ...entries: readonly (readonly [string, string])[]): Session =>
  entries.reduce((now, [name, entry]) => enter(now, name, entry), session);

describe('The answers that are sent', () => {
  const chain = [
    text('a'),
    text('b', { visibleIf: "{a} = 'yes'" }),
    text('c', { visibleIf: "{b} = 'yes'" }),
    text('d', { visibleIf: '{b} empty' }),
  ];

  it('are those that can be seen, as JSON', () => {
    let session = sessionWith(
      text('a'),
      text('left out'),
      text('n', { inputType: 'number' }),
      { type: 'rating', name: 'r' },
      { type: 'boolean', name: 'b' },
      { type: 'checkbox', name: 'c', choices: ['x'], showOtherItem: true },
      text('d', { inputType: 'date' }),
      { type: 'html', name: 'h', html: 'Hi' },
    );
    session = enter(typed(session, ['a', ' x '], ['n', '1,200']), 'd', {
      day: '1',
      month: '2',
      year: '2026',
    });
    session = answerOther(
      answer(answer(answer(session, 'r', 3), 'b', false), 'c', ['x', 'other']),
      'c',
      'mine',
    );
    assert.deepEqual(JSON.parse(JSON.stringify(finalAnswers(session))), {
      a: 'x',
      n: 1200,
      d: '2026-02-01',
      r: 3,
      b: false,
      c: ['x', 'other'],
      'c-Comment': 'mine',
    });
  });

  it('are without those that hide, and those that hide because of that', () => {
    const session = typed(sessionWith(...chain), ['a', 'yes'], ['b', 'yes'], ['c', 'yes'], ['a', 'no']);
    assert.deepEqual(session.answers, { a: 'no', b: 'yes', c: 'yes' });
    assert.deepEqual(finalAnswers(session), { a: 'no' });
    assert.deepEqual(shown(settled(session)), ['a', 'd']);
  });

  it('are all of them, if the definition asks for that', () => {
    const session = typed(
      sessionOf({ clearInvisibleValues: 'none', elements: chain }),
      ['a', 'yes'],
      ['b', 'yes'],
      ['a', 'no'],
    );
    assert.deepEqual(finalAnswers(session), { a: 'no', b: 'yes' });
    assert.equal(settled(session), session);
  });

  it('are without choices that are hidden', () => {
    const session = sessionWith(text('a'), {
      type: 'checkbox',
      name: 'c',
      choices: ['x', { value: 'y', visibleIf: '{a} empty' }],
      defaultValue: ['x', 'y'],
    });
    assert.deepEqual(finalAnswers(session), { c: ['x', 'y'] });
    assert.deepEqual(finalAnswers(typed(session, ['a', '1'])), { a: '1', c: ['x'] });
  });

  it('leave a session in which nothing is hidden the same object', () => {
    const session = typed(sessionWith(...chain), ['a', 'yes']);
    assert.equal(settled(session), session);
  });

  it('include the computed values that are asked for, and no other', () => {
    const session = sessionOf({
      elements: [text('n', { inputType: 'number' }), text('same')],
      calculatedValues: [
        { name: 'twice', expression: '{n} * 2', includeIntoResult: true },
        { name: 'thrice', expression: '{n} * 3' },
        { name: 'day', expression: 'today()', includeIntoResult: true },
        { name: 'moment', expression: 'currentDate()', includeIntoResult: true },
        { name: 'nothing', expression: '{nobody}', includeIntoResult: true },
        { name: 'endless', expression: '10 ^ 999', includeIntoResult: true },
        { name: 'same', expression: "'computed'", includeIntoResult: true },
      ],
    });
    assert.deepEqual(finalAnswers(typed(session, ['n', '4'], ['same', 'typed'])), {
      n: 4,
      same: 'typed',
      twice: 8,
      day: '2026-11-23',
      moment: '2026-11-23T09:30',
    });
  });
});

describe('The words at the end', () => {
  const definition = {
    completedHtml: 'Thanks',
    completedHtmlOnCondition: [
      { expression: '{a', html: 'never' },
      { expression: "{a} = 'x'", html: { cy: 'Diolch' } },
      { expression: '{a} notempty', html: 'second' },
      { expression: '{b} = 1', html: 'hidden' },
    ],
    elements: [text('a'), text('b', { visible: false, defaultValue: '1' })],
  };
  it('are the first whose condition is met', () =>
    assert.deepEqual(completedText(typed(sessionOf(definition), ['a', 'x'])), { cy: 'Diolch' }));
  it('go by the answers that are sent', () => assert.equal(completedText(sessionOf(definition)), 'Thanks'));
  it('may be none', () => assert.equal(completedText(sessionWith(text('a'))), undefined));
});

describe('What to know before the first question', () => {
  it('is how many there are, how long they take, and how many are about you', () => {
    const survey = surveyWith(
      ...Array.from({ length: 10 }, (_, index) => text(`q${index}`, { aboutYou: index < 2 })),
      { type: 'comment', name: 'c' },
    );
    // Ten lines at 12 seconds and a comment at 45 are 165 seconds.
    assert.deepEqual(factsAbout(survey), { questions: 11, minutes: 3, aboutYou: 2 });
  });
  it('counts contact details and a signature as about you, marked or not', () => {
    const cases: readonly (readonly [object, number])[] = [
      [text('a', { inputType: 'email' }), 1],
      [text('a', { inputType: 'tel' }), 1],
      [text('a', { autocomplete: 'name' }), 1],
      [text('a', { autocomplete: 'bday' }), 1],
      [text('a', { autocomplete: 'off' }), 0],
      [text('a', { inputType: 'number' }), 0],
      [{ type: 'signaturepad', name: 'a' }, 1],
      [{ type: 'multipletext', name: 'a', items: [{ name: 'b' }, { name: 'c', inputType: 'email' }] }, 1],
      [{ type: 'multipletext', name: 'a', items: [{ name: 'b' }] }, 0],
    ];
    for (const [question, expected] of cases)
      assert.equal(factsAbout(surveyWith(question)).aboutYou, expected, JSON.stringify(question));
  });
  it('is the author’s own estimate, in whole minutes', () =>
    assert.equal(factsAbout(surveyOf({ minutes: 7.2, elements: [text('a')] })).minutes, 8));
  it('is never no time at all', () =>
    assert.equal(factsAbout(surveyWith({ type: 'boolean', name: 'a' })).minutes, 1));
});

describe('Whatever the survey and the answers', () => {
  const names = ['a', 'b', 'c', 'd', 'e'] as const;
  const condition = fc.option(
    fc
      .tuple(
        fc.constantFrom(...names),
        fc.constantFrom("= 'x'", 'empty', 'notempty', "contains 'y'", "<> 'z'", '= 1'),
        fc.constantFrom('', 'or {a} empty', 'and {e} notempty'),
      )
      .map(([name, test, more]) => `{${name}} ${test} ${more}`),
    { nil: undefined },
  );
  const question = (name: string) =>
    fc.record(
      {
        name: fc.constant(name),
        type: fc.constantFrom('text', 'radiogroup', 'checkbox', 'boolean', 'dropdown'),
        visibleIf: condition,
        requiredIf: condition,
        isRequired: fc.boolean(),
        defaultValue: fc.constantFrom(undefined, 'x', 'y', true),
        choices: condition.map((visibleIf) => ['x', 'y', { value: 'z', visibleIf }]),
        showOtherItem: fc.boolean(),
        showNoneItem: fc.boolean(),
      },
      { requiredKeys: ['name', 'type', 'choices'] },
    );
  const definitions = fc.record({
    elements: fc.tuple(...names.map(question)),
    clearInvisibleValues: fc.constantFrom('onComplete', 'onHidden', 'none'),
    calculatedValues: fc.constantFrom(
      [],
      [{ name: 'v', expression: "iif({a} notempty, {b}, 'x')", includeIntoResult: false }],
    ),
  });
  const acts = fc.array(
    fc.tuple(
      fc.constantFrom(...names),
      fc.constantFrom<unknown>(
        'x',
        'y',
        'z',
        'other',
        'none',
        true,
        false,
        undefined,
        ['x'],
        ['x', 'none'],
        ['z', 'other'],
        [],
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 12 },
  );

  const walk = (definition: unknown, steps: readonly (readonly [string, unknown, string])[]): Session =>
    steps.reduce(
      (session, [name, value, words]) => {
        const { type } = session.survey.questions.find((each) => each.name === name)!;
        const isList = Array.isArray(value);
        if (type === 'text') return enter(session, name, words);
        // What the widget's own controls can bring.
        const fits =
          value === undefined ||
          (type === 'checkbox'
            ? isList
            : type === 'boolean'
              ? typeof value === 'boolean'
              : typeof value === 'string');
        return answerOther(fits ? answer(session, name, value) : session, name, words);
      },
      startSession(surveyOf(definition), environment),
    );

  it('settling twice is settling once, and loses nothing that is shown', () => {
    fc.assert(
      fc.property(definitions, acts, (definition, steps) => {
        const session = walk(definition, steps);
        const end = settled(session);
        assert.equal(settled(end), end);
        assert.deepEqual(finalAnswers(end), finalAnswers(session));
        for (const [name, value] of Object.entries(finalAnswers(session)))
          assert.ok(name in session.answers, `${name}: ${JSON.stringify(value)}`);
      }),
      { numRuns: 500 },
    );
  });

  it('the collector finds in what is sent the problems that the settled session has, and no other', () => {
    fc.assert(
      fc.property(
        definitions.filter(({ clearInvisibleValues }) => clearInvisibleValues !== 'none'),
        acts,
        (definition, steps) => {
          const session = settled(walk(definition, steps));
          const ours = session.pages.flatMap(({ items }) => problemsIn(session, items));
          assert.deepEqual(problemsOfAnswers(session.survey, finalAnswers(session), environment), ours);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('doing the same twice is doing it once', () => {
    // But for a list with "none" in it: which of its items is new depends on what was chosen before.
    const plain = acts.map((steps) =>
      steps.filter(([, value]) => !Array.isArray(value) || !value.includes('none')),
    );
    // And where nothing is forgotten: an answer that hides its own question would be gone, and then given anew.
    const keeping = definitions.filter(({ clearInvisibleValues }) => clearInvisibleValues !== 'onHidden');
    fc.assert(
      fc.property(keeping, plain, (definition, steps) => {
        const session = walk(definition, steps);
        const again = steps.length ? walk(definition, [...steps, steps.at(-1)!]) : session;
        assert.deepEqual(again.answers, session.answers);
        assert.deepEqual(shown(again), shown(session));
      }),
      { numRuns: 300 },
    );
  });
});
