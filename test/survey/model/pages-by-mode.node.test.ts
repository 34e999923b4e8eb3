import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Item, Page } from '../../../src/survey/model/definition.js';
import { auditSurvey } from '../../../src/survey/model/audit-survey.js';
import { answer, factsAbout, readSurvey, startSession } from '../../../src/survey/model/index.js';

const text = (name: string, rest: object = {}) => ({ type: 'text', name, title: name, ...rest });
const words = (name: string) => ({ type: 'html', name, html: name });
const panel = (name: string, ...elements: readonly object[]) => ({ type: 'panel', name, elements });

const PAGES = [
  { name: 'one', title: 'One', elements: [words('h1'), text('a'), text('b'), words('h2')] },
  { name: 'two', elements: [panel('p', text('c'), text('d')), text('e', { visibleIf: "{a} = 'x'" })] },
  { name: 'three', visibleIf: "{b} = 'x'", elements: [text('f'), text('g')] },
];

const environment = { now: () => new Date('2026-11-26T12:00:00Z'), random: () => 0 };

function sessionOf(definition: object, answers: Readonly<Record<string, unknown>> = {}) {
  const { survey, issues } = readSurvey(definition);
  assert.deepEqual(issues, []);
  assert.ok(survey);
  return Object.entries(answers).reduce(
    (session, [name, value]) => answer(session, name, value),
    startSession(survey, environment),
  );
}

const namesIn = (elements: readonly Item[]): string =>
  elements
    .map((item) => (item.type === 'panel' ? `${item.name}(${namesIn(item.elements)})` : item.name))
    .join(' ');
const drawn = (pages: readonly Page[]): string => pages.map(({ elements }) => namesIn(elements)).join(' | ');
const shown = (session: ReturnType<typeof sessionOf>): string => drawn(session.pages.map(({ page }) => page));

const APART = 'h1 a | b h2 | p(c d) | e';

describe('How many questions stand on a page', () => {
  const table: readonly (readonly [mode: object, pages: string])[] = [
    [{}, 'h1 a b h2 | p(c d) e | f g'],
    [{ questionsOnPageMode: 'standard' }, 'h1 a b h2 | p(c d) e | f g'],
    [{ questionsOnPageMode: 'singlePage' }, 'one(h1 a b h2) two(p(c d) e) three(f g)'],
    [{ isSinglePage: true }, 'one(h1 a b h2) two(p(c d) e) three(f g)'],
    [{ questionsOnPageMode: 'questionPerPage' }, `${APART} | f | g`],
    [{ questionsOnPageMode: 'inputPerPage' }, `${APART} | f | g`],
    [{ questionsOnPageMode: 'questionPerPage', isSinglePage: true }, `${APART} | f | g`],
  ];
  for (const [mode, pages] of table) {
    it(`${JSON.stringify(mode)}: ${pages}`, () => {
      const { survey } = readSurvey({ ...mode, pages: PAGES });
      assert.equal(drawn(survey?.pages ?? []), pages);
      assert.deepEqual(auditSurvey({ ...mode, pages: PAGES }), []);
    });
  }

  it('keeps what makes a page or a question show', () => {
    const definition = { questionsOnPageMode: 'questionPerPage', pages: PAGES };
    assert.equal(shown(sessionOf(definition)), 'h1 a | b h2 | p(c d)');
    assert.equal(shown(sessionOf(definition, { a: 'x', b: 'x' })), `${APART} | f | g`);
    const together = sessionOf({ questionsOnPageMode: 'singlePage', pages: PAGES });
    assert.equal(together.pages.length, 1);
    assert.deepEqual(
      together.pages[0]?.items.map((item) => item.kind === 'panel' && item.panel.title),
      ['One', undefined],
    );
  });

  it('gives each page an id of its own, and questions theirs', () => {
    const ids = (mode: string) => {
      const { survey } = readSurvey({ questionsOnPageMode: mode, pages: PAGES });
      return {
        pages: survey?.pages.map(({ id }) => id) ?? [],
        questions: survey?.questions.map(({ id }) => id),
      };
    };
    const apart = ids('questionPerPage');
    assert.equal(new Set(apart.pages).size, 6);
    assert.deepEqual(apart.questions, ids('standard').questions);
  });

  it('leaves a page whole that wants an answer to any of its questions', () => {
    const { survey } = readSurvey({
      questionsOnPageMode: 'questionPerPage',
      pages: [{ isRequired: true, elements: [text('a'), text('b')] }],
    });
    assert.equal(drawn(survey?.pages ?? []), 'a b');
  });

  it('leaves what comes after the check after it', () => {
    const pages = [...PAGES, { name: 'later', afterCheck: true, elements: [text('h'), text('i')] }];
    const one = readSurvey({ questionsOnPageMode: 'singlePage', pages }).survey;
    assert.deepEqual(
      one?.pages.map(({ afterCheck }) => afterCheck === true),
      [false, true],
    );
    assert.ok(one && factsAbout(one).questions === 7);
    const each = readSurvey({ questionsOnPageMode: 'questionPerPage', pages }).survey;
    assert.equal(each?.pages.filter(({ afterCheck }) => afterCheck).length, 2);
    assert.ok(factsAbout(each).questions === 7);
  });

  it('lets triggers mean all of a page that is divided, and go to where it begins', () => {
    const pages = PAGES.map(({ visibleIf: _, ...page }) => page);
    const trigger = (rest: object) => ({
      ...{ questionsOnPageMode: 'questionPerPage', pages },
      triggers: [{ expression: "{a} = 'go'", ...rest }],
    });
    const visible = trigger({ type: 'visible', pages: ['three'] });
    assert.equal(shown(sessionOf(visible)), 'h1 a | b h2 | p(c d)');
    assert.equal(shown(sessionOf(visible, { a: 'go' })), 'h1 a | b h2 | p(c d) | f | g');
    const skip = trigger({ type: 'skip', gotoName: 'three' });
    assert.equal(shown(sessionOf(skip, { a: 'go' })), 'h1 a | f | g');
  });

  it('takes the words for the button of a page to begin on, and for that page only', () => {
    const wordsOn = (rest: object) =>
      readSurvey({ ...rest, pages: PAGES }).survey?.pages.map(({ next }) => next);
    const start = { firstPageIsStarted: true, startSurveyText: 'Begin' };
    assert.deepEqual(wordsOn(start), ['Begin', undefined, undefined]);
    assert.deepEqual(wordsOn({ ...start, firstPageIsStarted: false }), [undefined, undefined, undefined]);
    assert.deepEqual(wordsOn({ firstPageIsStarted: true }), [undefined, undefined, undefined]);
    assert.deepEqual(auditSurvey({ ...start, pages: PAGES }), []);
  });
});
