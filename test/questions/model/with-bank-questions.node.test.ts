import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { digestOf } from '../../../src/delivery/digest.js';
import {
  EQUALITY_QUESTIONS,
  everyQuestion,
  officialQuestions,
  questionsOf,
  unverifiedQuestions,
  withBankQuestions,
} from '../../../src/questions/model/index.js';
import { auditSurvey } from '../../../src/survey/model/audit-survey.js';
import type { DefinitionIssue, Page } from '../../../src/survey/model/definition.js';
import { finalAnswers, readSurvey, startSession } from '../../../src/survey/model/index.js';
import { answer } from '../../../src/survey/model/session.js';

const whole = (definition: unknown): unknown => withBankQuestions(definition, everyQuestion).definition;
const issuesOf = (definition: unknown): readonly DefinitionIssue[] =>
  withBankQuestions(definition, everyQuestion).issues;
const bank = (question: string, more: object = {}): object => ({ type: 'bank', question, ...more });

/** The pages of what comes out, which has to be read without a word. */
function pagesOf(definition: unknown): readonly Page[] {
  const { definition: found, issues } = withBankQuestions(definition, everyQuestion);
  const { survey, issues: unread } = readSurvey(found);
  assert.deepEqual([issues, unread, auditSurvey(found)], [[], [], []]);
  return survey!.pages;
}

describe('A reference to the question bank', () => {
  it('becomes the question, word for word, with what the author says of it', () => {
    const definition = whole({
      elements: [bank('belong', { name: 'roots', visibleIf: '{lives} = true', usedFor: 'To plan.' })],
    });
    const [belong] = everyQuestion.filter(({ id }) => id === 'belong');
    assert.deepEqual(definition, {
      elements: [
        {
          ...belong!.elements[0],
          passport: 'belong',
          name: 'roots',
          visibleIf: '{lives} = true',
          why: belong!.suggested.why,
          usedFor: 'To plan.',
        },
      ],
    });
  });

  it('is found on pages, in panels, and by old names', () => {
    const places: readonly object[] = [
      { pages: [{ elements: [bank('belong')] }] },
      { pages: [bank('belong')] },
      { pages: [{ questions: [{ type: 'panel', name: 'p', elements: [bank('belong')] }] }] },
      { elements: [{ type: 'panel', name: 'p', elements: [bank('belong')] }] },
    ];
    for (const place of places) assert.equal(readSurvey(whole(place)).survey?.questions[0]?.name, 'belong');
  });

  it('becomes a panel where it is a battery, with the reason once for all of it', () => {
    const [page] = pagesOf({ elements: [bank('ons4', { isRequired: true, why: 'Because.' })] });
    const [panel] = page!.elements;
    assert.ok(panel?.type === 'panel' && panel.isRequired && panel.why === 'Because.');
    assert.equal(panel.elements.length, 4);
    assert.ok(panel.elements.every((each) => 'aboutYou' in each && each.aboutYou));
  });

  it('leaves everything else as it is, and a definition without one the same object', () => {
    const plain = { title: 'Streets', elements: [{ type: 'text', name: 'a' }, 7, null] };
    assert.equal(whole(plain), plain);
    const mixed = { ...plain, elements: [...plain.elements, bank('belong')] };
    const found = whole(mixed) as typeof mixed;
    assert.deepEqual(found.elements.slice(0, 3), plain.elements);
    assert.deepEqual(mixed.elements[3], bank('belong'));
  });

  for (const odd of [undefined, null, 7, 'bank', [], { pages: 7 }, { elements: [[bank('belong')]] }])
    it(`does not throw for ${JSON.stringify(odd)}`, () => {
      assert.deepEqual(issuesOf(odd), []);
    });

  const rows: readonly (readonly [what: string, reference: object, code: string, id: string])[] = [
    ['of an id that there is not', bank('belonging'), 'unknownQuestion', 'belonging'],
    ['of a name that every object has', bank('toString'), 'unknownQuestion', 'toString'],
    ['without an id', { type: 'bank' }, 'unknownQuestion', ''],
    ['of what was not seen whole', bank('influence-local'), 'unverifiedQuestion', 'influence-local'],
    [
      'of what was not seen at all, even if it is asked for',
      bank('chat-neighbours', { unverified: true }),
      'unverifiedQuestion',
      'chat-neighbours',
    ],
  ];
  for (const [what, reference, code, id] of rows)
    it(`stays in its place ${what}, and is named by its path`, () => {
      const definition = { pages: [{ elements: [{ type: 'text', name: 'a' }, reference] }] };
      const { definition: found, issues } = withBankQuestions(definition, everyQuestion);
      assert.deepEqual(issues, [{ path: `pages[0].elements[1]`, code, what: id }]);
      assert.equal(readSurvey(found).issues[0]?.code, 'unsupportedType');
    });

  it('says what it does not take: other words would make another question', () => {
    assert.deepEqual(issuesOf({ elements: [bank('belong', { title: 'Do you belong?', choices: [] })] }), [
      { path: 'elements[0].title', code: 'unsupportedProperty', what: 'title' },
      { path: 'elements[0].choices', code: 'unsupportedProperty', what: 'choices' },
    ]);
  });

  it('asks what was not seen word for word only if that is said, and never as official', () => {
    const found = whole({ elements: [bank('influence-local', { unverified: true })] });
    assert.equal(readSurvey(found).survey?.questions[0]?.name, 'influence-local');
    assert.ok(!JSON.stringify(found).includes('passport'));
  });

  it('makes another definition than the one that was written, and the same one each time', async () => {
    const written = { elements: [bank('belong')] };
    assert.notEqual(await digestOf(whole(written)), await digestOf(written));
    assert.equal(await digestOf(whole(written)), await digestOf(whole(structuredClone(written))));
    // One page has loaded one question, another one several.
    const loaded = withBankQuestions(written, await questionsOf(written)).definition;
    assert.equal(await digestOf(loaded), await digestOf(whole(written)));
    // What comes out has no references: it may as well be written down.
    const found = whole(written);
    assert.equal(whole(found), found);
  });

  it('loads the questions that are asked, once each, and no others', async () => {
    const definition = {
      pages: [{ elements: [bank('belong'), bank('belong'), bank('nothing')] }, bank('equality')],
    };
    const ids = (await questionsOf(definition)).map(({ id }) => id);
    assert.deepEqual(ids, ['belong', ...EQUALITY_QUESTIONS.england]);
  });

  it('can be followed at once by whoever has the whole bank', () => {
    const ids = Object.keys({ ...officialQuestions, ...unverifiedQuestions });
    assert.deepEqual(everyQuestion.map(({ id }) => id).sort(), ids.sort());
  });
});

describe('The equality block', () => {
  const survey = (more: object = {}) => ({
    elements: [{ type: 'text', name: 'matter' }, bank('equality', more)],
  });
  const named = (page: Page | undefined): string[] =>
    (page?.elements ?? []).flatMap((each) =>
      'elements' in each ? each.elements.map(({ name }) => name) : each.name,
    );

  it('is one line of JSON, wherever it stands, and two pages after the check', () => {
    for (const definition of [
      survey(),
      { pages: [bank('equality'), { elements: [{ type: 'text', name: 'matter' }] }] },
      { pages: [{ elements: [bank('equality'), { type: 'text', name: 'matter' }] }] },
    ]) {
      const pages = pagesOf(definition);
      assert.deepEqual(
        pages.map(({ afterCheck }) => afterCheck),
        [undefined, true, true],
      );
      assert.deepEqual(named(pages[0]), ['matter']);
      assert.deepEqual(named(pages[1]), ['equality-questions']);
    }
  });

  for (const nation of ['england', 'wales', 'scotland'] as const)
    it(`asks what is official in ${nation}`, () => {
      const pages = pagesOf(survey({ nation }));
      const names = EQUALITY_QUESTIONS[nation].flatMap((id) =>
        everyQuestion.find((each) => each.id === id)!.elements.map(({ name }) => name),
      );
      assert.deepEqual(named(pages[2]), names);
    });

  it('asks what the author chose, and is said to take as long as that', () => {
    const pages = pagesOf(survey({ questions: ['carer', 'date-of-birth'], usedFor: 'To reach carers.' }));
    assert.deepEqual(named(pages[2]), ['carer', 'date-of-birth']);
    assert.ok(JSON.stringify(pages[1]).includes('takes 1 minute)'));
    assert.ok(JSON.stringify(pagesOf(survey())[1]).includes('takes 2 minutes)'));
    assert.equal(JSON.stringify(pages).split('To reach carers.').length, 3);
  });

  it('leaves out, by its path, what is not official or not there', () => {
    const { issues } = withBankQuestions(
      survey({ nation: 'mars', questions: ['sex', 'ethnic-group-scotland', 'height'], title: 'You' }),
      everyQuestion,
    );
    assert.deepEqual(
      issues.map(({ path, code, what }) => `${path} ${code} ${what}`),
      [
        'elements[1].title unsupportedProperty title',
        'elements[1].questions unverifiedQuestion ethnic-group-scotland',
        'elements[1].questions unknownQuestion height',
        'elements[1].nation badValue nation',
      ],
    );
  });

  it('is skipped as a whole, or answered step by step', () => {
    const { survey: read } = readSurvey(whole(survey()));
    const session = startSession(read!, { now: () => new Date(), random: () => 0 });
    const pagesWith = (...answers: readonly (readonly [string, unknown])[]): string[] =>
      answers
        .reduce((now, [name, value]) => answer(now, name, value), session)
        .pages.map(({ page }) => page.name);
    assert.deepEqual(pagesWith(), ['page1', 'equality']);
    assert.deepEqual(pagesWith(['equality-questions', 'no']), ['page1', 'equality']);
    assert.deepEqual(pagesWith(['equality-questions', 'yes']), ['page1', 'equality', 'equality-answers']);
    // Whoever changes their mind takes along what they said.
    const given = [
      ['equality-questions', 'yes'],
      ['ethnic-group', 'white'],
      ['ethnic-group-white', 'other'],
      ['equality-questions', 'no'],
    ] as const;
    const changed = given.reduce((now, [name, value]) => answer(now, name, value), session);
    assert.deepEqual(finalAnswers(changed), { 'equality-questions': 'no' });
  });

  it('can be kept for some', () => {
    const pages = pagesOf(survey({ visibleIf: '{matter} notempty' }));
    assert.ok(pages[1]?.visibleIf && pages[2]?.visibleIf);
  });
});
