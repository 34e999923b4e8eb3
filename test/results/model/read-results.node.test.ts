import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { readResults } from '../../../src/results/model/index.js';
import { published, question } from './published.js';

/** Each issue as `path: code (what)`. */
const issuesOf = (json: unknown): string[] =>
  readResults(json).issues.map(({ path, code, what }) => `${path}: ${code}${what && ` (${what})`}`);

const withQuestion = (more: object) => published({ questions: [question(more)] });
/** A row with the "at least" that its publishable cells add up to. */
const row = (...cells: unknown[]) => ({
  cells,
  atLeast: cells
    .filter((cell) => typeof cell === 'number' && cell >= 10 && cell % 5 === 0)
    .reduce<number>((sum, cell) => sum + Number(cell), 0),
});
const groups = (...rows: unknown[]) => ({
  groups: [
    {
      by: 'age',
      title: 'Age',
      rows: rows.map((each, index) => ({ value: String(index), text: String(index), row: each })),
    },
  ],
});

describe('Published results', () => {
  it('are read as they are, with everything that they may hold', () => {
    const full = published({
      title: { en: 'Your street', cy: 'Eich stryd' },
      about: { askedBy: 'The council', askedWhom: 'Residents', mode: 'online', opens: '2026-10-01' },
      release: { at: '2026-11-20T09:00:00Z', nextAfterAnswers: 10, nextAt: '2026-11-27' },
      questions: [
        question({
          passport: 'influence-local',
          organisations: { hidden: 'tooFew' },
          ...groups(row(15, 10), { hidden: 'allTheSame' }, { hidden: 'protectsAnother' }, row('<8', '*')),
          waves: [
            { text: '2025', from: '2025-10-01', to: '2025-11-01', breakBefore: 'By post', row: row(0, 10) },
          ],
          words: [{ text: 'Light the path', language: 'en' }],
        }),
      ],
      reach: [
        {
          by: 'partner',
          title: 'Door',
          source: 'Census 2021',
          rows: [{ value: 'a', text: 'A', answers: '<8', population: 12.5, plan: 'Visit' }],
        },
      ],
      together: { groups: '<8', people: 60 },
      modes: { self: 120, assisted: '<8', paper: '*' },
      outcome: { due: '2026-12-31', text: 'Lamps', url: '/lamps' },
    });
    assert.deepEqual(readResults(full), { results: full, unshown: 0, issues: [] });
  });

  it('may say more than this version knows, at any place', () => {
    const later = published({ colour: 'red', questions: [{ ...question(), mood: { happy: 3 } }] });
    assert.deepEqual(readResults(later), { results: published(), unshown: 0, issues: [] });
  });

  it('may say null for what they do not have', () => {
    assert.deepEqual(issuesOf(published({ title: null, outcome: null, responses: null })), []);
    assert.equal(readResults(published({ responses: null })).results?.responses, null);
  });

  for (const [what, json] of [
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a text', 'results'],
    ['another version', published({ saysoResults: 2 })],
    ['a survey', { pages: [] }],
    ['results without a release', published({ release: undefined })],
    ['results without questions', published({ questions: undefined })],
  ] as const) {
    it(`are not ${what}`, () => {
      const { results, issues } = readResults(json);
      assert.equal(results, undefined);
      assert.equal(issues[0]?.code, 'notResults');
    });
  }

  it('say nothing of groups whose number could not have been published', () => {
    for (const [together, ...issues] of [
      [{ groups: 3, people: 60 }, 'together.groups: rawCount (3)'],
      [{ groups: '<8', people: 61 }, 'together.people: notRounded (61)'],
      [{ groups: '<8' }, 'together.people: missing'],
      [{ hidden: 'tired' }, 'together.hidden: badValue (tired)'],
    ] as const) {
      assert.deepEqual(issuesOf(published({ together })), issues);
      assert.equal(readResults(published({ together })).results?.together, undefined);
    }
  });

  it('say nothing of ways to answer whose numbers could not have been published', () => {
    for (const [modes, issue] of [
      [{ self: 120, assisted: 3, paper: 15 }, 'modes.assisted: rawCount (3)'],
      [{ self: 121, assisted: 0, paper: 15 }, 'modes.self: notRounded (121)'],
      [{ self: 120, paper: 15 }, 'modes.assisted: missing'],
    ] as const) {
      assert.deepEqual(issuesOf(published({ modes })), [issue]);
      assert.equal(readResults(published({ modes })).results?.modes, undefined);
    }
  });

  const faults: readonly (readonly [title: string, json: unknown, ...issues: string[]])[] = [
    ['a title that is none', published({ title: 5 }), 'title: badValue (5)'],
    ['a title in no language', published({ title: { en: 5 } }), 'title: badValue'],
    [
      'a date that is none',
      published({ about: { opens: '2026-13-01' } }),
      'about.opens: badValue (2026-13-01)',
    ],
    [
      'a date as people write it',
      published({ outcome: { due: '1 May 2026' } }),
      'outcome.due: badValue (1 May 2026)',
    ],
    [
      'a share of more than all',
      published({
        reach: [{ by: 'a', title: 'A', rows: [{ value: 'b', text: 'B', answers: 10, population: 120 }] }],
      }),
      'reach[0].rows[0].population: badValue (120)',
    ],
    [
      'a wave that nobody dated',
      withQuestion({ waves: [{ text: '2025', row: row(10, 10) }] }),
      'questions[0].waves[0].from: missing',
    ],
    [
      'a group for a reason that we do not know',
      withQuestion(groups({ hidden: 'tired' })),
      'questions[0].groups[0].rows[0].row.hidden: badValue (tired)',
    ],
  ];
  for (const [title, json, ...issues] of faults) {
    it(`with ${title} are shown without it`, () => {
      assert.deepEqual(issuesOf(json), issues);
      assert.equal(readResults(json).results?.questions.length, 1);
    });
  }

  const refused: readonly (readonly [title: string, question: object, ...issues: string[]])[] = [
    ['without a title', { title: undefined }, 'title: missing'],
    ['of a type that we do not know', { type: 'ranking' }, 'type: badValue (ranking)'],
    ['with a cell too many', { all: row(10, 10, 10) }, 'all.cells: cellCount (3)'],
    [
      'with a cell that is no number',
      { all: row(10, 'few') },
      'all.cells[1]: badValue (few)',
      'all.cells: cellCount (1)',
    ],
    ['with one person', { all: row(10, 1) }, 'all.cells[1]: rawCount (1)', 'all.cells: cellCount (1)'],
    ['with half a person', { all: row(10, 0.5) }, 'all.cells[1]: rawCount (0.5)', 'all.cells: cellCount (1)'],
    ['with eight people', { all: row(10, 8) }, 'all.cells[1]: notRounded (8)', 'all.cells: cellCount (1)'],
    [
      'with an exact count',
      { all: row(10, 43) },
      'all.cells[1]: notRounded (43)',
      'all.cells: cellCount (1)',
    ],
    [
      'with fewer people than none',
      { all: row(10, -5) },
      'all.cells[1]: badValue (-5)',
      'all.cells: cellCount (1)',
    ],
    ['with a raw total', { all: { cells: ['<8', 0], atLeast: 3 } }, 'all.atLeast: rawCount (3)'],
    [
      'with a total from which a hidden cell can be told',
      { all: { cells: [30, '<8'], atLeast: 35 } },
      'all.atLeast: badTotal (35)',
    ],
    [
      'whose organisations are a raw count',
      { organisations: row(2, 10) },
      'organisations.cells[0]: rawCount (2)',
      'organisations.cells: cellCount (1)',
    ],
    [
      'with a raw count in a group',
      groups(row(10, 10), row(3, 10)),
      'groups[0].rows[1].row.cells[0]: rawCount (3)',
      'groups[0].rows[1].row.cells: cellCount (1)',
    ],
    [
      'with a raw count in a wave',
      { waves: [{ text: '2025', from: '2025-10-01', row: row(3, 10) }] },
      'waves[0].row.cells[0]: rawCount (3)',
      'waves[0].row.cells: cellCount (1)',
    ],
    [
      'with a raw count in quotation marks',
      { all: row(10, '3') },
      'all.cells[1]: rawCount (3)',
      'all.cells: cellCount (1)',
    ],
    [
      'with a raw total of a group in quotation marks',
      groups(row(10, 10), { cells: ['<8', '<8'], atLeast: '7' }),
      'groups[0].rows[1].row.atLeast: rawCount (7)',
    ],
    [
      'that sends the counts of a hidden row along',
      { all: { hidden: 'tooFew', cells: [3, 4], atLeast: 7 } },
      'all.cells[0]: rawCount (3)',
      'all.cells[1]: rawCount (4)',
      'all.atLeast: rawCount (7)',
    ],
    [
      'that sends the counts of a hidden group along',
      groups(row(10, 10), { hidden: 'tooFew', cells: ['0', '5'] }),
      'groups[0].rows[1].row.cells[0]: badValue (0)',
      'groups[0].rows[1].row.cells[1]: rawCount (5)',
    ],
  ];
  for (const [title, more, ...issues] of refused) {
    it(`show no question ${title}, but the others`, () => {
      const json = published({ questions: [question(more), question()] });
      assert.deepEqual(readResults(json).results?.questions, [question()]);
      assert.equal(readResults(json).unshown, 1);
      assert.deepEqual(
        issuesOf(json),
        issues.map((each) => `questions[0].${each}`),
      );
    });
  }

  it('do not say how many answered, where that is a raw or exact count', () => {
    for (const [responses, code] of [
      [4, 'rawCount'],
      [52, 'notRounded'],
      ['4', 'rawCount'],
      ['52', 'notRounded'],
      ['50', 'badValue'],
    ] as const) {
      const { results, issues } = readResults(published({ responses }));
      assert.equal(results?.responses, null);
      assert.deepEqual(issues, [{ path: 'responses', code, what: String(responses) }]);
    }
  });

  it('show nothing of whom they reached, where that holds a raw count', () => {
    for (const answers of [6, '6']) {
      const reach = [{ by: 'a', title: 'A', rows: [{ value: 'b', text: 'B', answers }] }];
      assert.deepEqual(readResults(published({ reach })).results?.reach, []);
    }
  });

  it('take “at least” of several choices to be the largest count', () => {
    const several = question({ type: 'multiple', all: { cells: [30, 20], atLeast: 30 } });
    assert.deepEqual(issuesOf(published({ questions: [several] })), []);
    assert.deepEqual(issuesOf(withQuestion({ type: 'multiple' })), [
      'questions[0].all.atLeast: badTotal (50)',
    ]);
  });

  const anything = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 7 },
      fc.constantFrom<unknown>(1, 0, 10, 5, '<8', '*', 'single', 'x', null, '2026-01-01', 'tooFew', true),
      fc.jsonValue({ maxDepth: 1 }),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom(
          ...[
            'saysoResults',
            'activity',
            'title',
            'about',
            'release',
            'responses',
            'questions',
            'reach',
            'at',
          ],
          ...[
            'outcome',
            'name',
            'type',
            'options',
            'all',
            'groups',
            'waves',
            'words',
            'rows',
            'row',
            'cells',
          ],
          ...['atLeast', 'hidden', 'text', 'value', 'from', '__proto__', 'toString', 'population', 'answers'],
        ),
        tie('value'),
        { maxKeys: 8 },
      ),
    ),
  })).value;

  it('may be any JSON at all: reading them never throws, and what is not shown is told', () => {
    fc.assert(
      fc.property(anything, (json) => {
        const { results, issues } = readResults(json);
        assert.ok(results || issues.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('never let a count through that is not 0 or a multiple of 5 from 10 up', () => {
    const cell = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constantFrom('<8', '*'));
    const anyRow = fc.tuple(cell, cell, fc.integer({ min: 0, max: 60 })).map(([a, b, atLeast]) => ({
      cells: [a, b],
      atLeast,
    }));
    fc.assert(
      fc.property(anyRow, anyRow, fc.integer({ min: 0, max: 30 }), (all, group, responses) => {
        const { results } = readResults(
          published({ responses, questions: [question({ all, ...groups(group) })] }),
        );
        const numbers = [
          results?.responses,
          ...(results?.questions ?? []).flatMap(({ all, groups = [] }) =>
            [all, ...groups.flatMap(({ rows }) => rows.map((each) => each.row))].flatMap((each) =>
              'hidden' in each ? [] : [...each.cells, each.atLeast],
            ),
          ),
        ].filter((each) => typeof each === 'number');
        for (const number of numbers)
          assert.ok(number === 0 || (number >= 10 && number % 5 === 0), String(number));
      }),
      { numRuns: 3000 },
    );
  });
});
