import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';
import { ChoicesRestful, Model, type ItemValue, type Question } from 'survey-core';

import { answerPart, statesTo } from '../../../src/survey/model/kinds/part-actions.js';
import { wantedLists } from '../../../src/survey/model/supply/lists.js';
import { sessionWith } from './session-with.js';
import { walkBoth } from './survey-core/walk.js';

/** What survey-core makes of a reply. */
function choicesThere(settings: object, reply: unknown): unknown[] {
  const list = new ChoicesRestful() as unknown as {
    setData: (settings: object) => void;
    getResultCallback: (items: readonly ItemValue[]) => void;
    processedText: (processor: null) => void;
    onLoad: (reply: unknown) => void;
  };
  list.setData(settings);
  let items: readonly ItemValue[] = [];
  list.getResultCallback = (all) => void (items = all);
  list.processedText(null);
  list.onLoad(structuredClone(reply));
  return items.map((item): unknown[] => [item.value, item.locText.getJson() ?? String(item.value)]);
}

function choicesHere(settings: object, reply: unknown): unknown[] {
  const session = sessionWith({ type: 'dropdown', name: 'q', choicesByUrl: settings });
  const choices = wantedLists(session)[0]?.request.read(reply) ?? [];
  return choices.map(({ value, text }) => [value, text]);
}

const NAMES = ['id', 'name', 'title', 'a.b', 'a'];
const words = fc.constantFrom('North', 'South', 'x');
const item = fc.oneof(
  words,
  fc.integer({ min: 1, max: 9 }),
  fc.record(
    { id: fc.integer({ min: 1, max: 99 }), name: words, title: words, a: fc.record({ b: words }) },
    { requiredKeys: ['id', 'name', 'a'] },
  ),
);
const settings = fc.record(
  // A number is no title there; here it is written out.
  { valueName: fc.constantFrom(...NAMES), titleName: fc.constantFrom('name', 'title', 'a.b') },
  { requiredKeys: [] },
);
const PATHS: readonly (readonly [path: string, wrap: (list: unknown) => unknown])[] = [
  ['', (list) => list],
  ['data', (data) => ({ data })],
  ['data.all', (all) => ({ data: { all } })],
  ['data;all', (all) => ({ data: { all } })],
  ['data,a.b', (list) => ({ data: { 'a.b': list } })],
  ['data;0', (all) => ({ data: [all] })],
];

describe('A list that is loaded', () => {
  it('has the choices that it has in survey-core, each value once', () => {
    fc.assert(
      fc.property(
        fc.array(item, { minLength: 1, maxLength: 6 }),
        settings,
        fc.constantFrom(...PATHS),
        (list, names, [path, wrap]) => {
          const given = { url: '/list', path, ...names };
          const seen = new Set<unknown>();
          // A choice whose value is nothing, or a whole object, is none here: nobody could choose it.
          const there = choicesThere(given, wrap(list)).filter((each) => {
            const [value] = each as [unknown];
            return value != null && typeof value !== 'object' && !seen.has(value) && seen.add(value);
          });
          assert.deepEqual(
            choicesHere(given, wrap(list)),
            there.map((each) => {
              const [value, text] = each as [unknown, unknown];
              return [value, typeof text === 'string' ? text : String(value)];
            }),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

const fruit = ['apples', 'pears', 'plums', 'figs'];

/** Each question has a choice of its own, as one without any is not asked: see `SURVEY_DIFFERENCES`. */
const carriedOver: readonly (readonly [what: string, elements: readonly object[]])[] = [
  ...['all', 'selected', 'unselected'].flatMap((mode) =>
    ['checkbox', 'radiogroup', 'dropdown', 'tagbox'].map((type): [string, object[]] => [
      `${mode} of a ${type}`,
      [
        { type: 'radiogroup', name: 'where', choices: ['shop', 'market'] },
        {
          ...{ type, name: 'likes', showOtherItem: true, showNoneItem: true },
          choices: [...fruit, { value: 'medlars', visibleIf: "{where} = 'market'" }],
        },
        {
          ...{ type: 'checkbox', name: 'best', choicesFromQuestion: 'likes', choicesFromQuestionMode: mode },
          showNoneItem: true,
        },
        { type: 'comment', name: 'why', visibleIf: "{best} contains 'figs'" },
      ],
    ]),
  ),
  [
    'one after another',
    [
      { type: 'checkbox', name: 'likes', choices: fruit },
      {
        ...{ type: 'checkbox', name: 'next', choicesFromQuestion: 'likes', showNoneItem: true },
        choicesFromQuestionMode: 'unselected',
      },
      {
        ...{ type: 'radiogroup', name: 'last', choicesFromQuestion: 'next', showNoneItem: true },
        choicesFromQuestionMode: 'selected',
      },
    ],
  ],
  [
    'entries of a list',
    [
      {
        ...{ type: 'paneldynamic', name: 'people', panelCount: 2 },
        templateElements: [{ type: 'text', name: 'who' }],
      },
      {
        ...{ type: 'radiogroup', name: 'chair', choicesFromQuestion: 'people', showNoneItem: true },
        choiceValuesFromQuestion: 'who',
      },
    ],
  ],
];

const isTable = (definition: object): boolean => 'columns' in definition;

interface Entry {
  readonly getQuestionByName: (name: string) => unknown;
}

const entriesOf = (list: Question, name: 'panels' | 'visibleRows'): readonly Entry[] =>
  (list as unknown as Readonly<Record<string, readonly Entry[]>>)[name]!;

/** Where choices are those of another question of the same row or entry. */
const besides: readonly (readonly [
  what: string,
  definition: object,
  cells: (question: Question) => unknown[],
])[] = [
  ...['all', 'selected', 'unselected'].flatMap((mode) =>
    ['checkbox', 'tagbox'].map((type): (typeof besides)[number] => [
      `${mode} of a ${type} in an entry`,
      {
        ...{ type: 'paneldynamic', name: 'list', panelCount: 2 },
        templateElements: [
          { ...{ type, name: 'likes', showOtherItem: true, showNoneItem: true }, choices: fruit },
          {
            ...{
              type: 'checkbox',
              name: 'best',
              choicesFromQuestion: 'panel.likes',
              choicesFromQuestionMode: mode,
            },
            showNoneItem: true,
          },
        ],
      },
      (list) => entriesOf(list, 'panels').map((panel) => panel.getQuestionByName('best')),
    ]),
  ),
  [
    'a column of the table, and what it has of its own where there is no such column',
    {
      ...{ type: 'matrixdynamic', name: 'list', rowCount: 2 },
      columns: [
        { name: 'likes', cellType: 'checkbox', choices: fruit },
        {
          ...{ name: 'best', cellType: 'dropdown', choicesFromQuestion: 'row.likes' },
          ...{ choicesFromQuestionMode: 'selected', showNoneItem: true },
        },
        { name: 'own', cellType: 'dropdown', choicesFromQuestion: 'panel.likes', choices: ['x', 'y'] },
      ],
    },
    (list) =>
      entriesOf(list, 'visibleRows').flatMap((row) => [
        row.getQuestionByName('best'),
        row.getQuestionByName('own'),
      ]),
  ],
];

describe('Choices of another question of the same row or entry', () => {
  for (const [what, definition, cells] of besides)
    it(`are what they are in survey-core: ${what}`, () => {
      fc.assert(
        fc.property(
          fc.array(fc.record({ row: fc.nat({ max: 1 }), likes: fc.subarray([...fruit, 'other']) }), {
            minLength: 1,
            maxLength: 4,
          }),
          (steps) => {
            const model = new Model({ elements: [structuredClone(definition)] });
            let session = sessionWith(definition);
            const there = (): unknown[] => cells(model.getQuestionByName('list'));
            there();
            for (const { row, likes } of steps) {
              const chosen = isTable(definition) ? likes.filter((each) => each !== 'other') : likes;
              session = answerPart(session, ['list', String(row), 'likes'], chosen);
              model.setValue('list', structuredClone(session.answers['list']));
              const choices = (each: unknown): unknown[] =>
                (each as { visibleChoices: ItemValue[] }).visibleChoices.map(({ value }) => value as unknown);
              const here = [0, 1].flatMap((at) =>
                (isTable(definition) ? ['best', 'own'] : ['best']).map((name) =>
                  statesTo(session, ['list', String(at), name])!
                    .at(-1)!
                    .choices.map(({ choice }) => choice.value),
                ),
              );
              assert.deepEqual(here, there().map(choices));
            }
          },
        ),
        { numRuns: 60 },
      );
    });
});

describe('Choices of another question', () => {
  for (const [what, elements] of carriedOver)
    it(`are what they are in survey-core: ${what}`, (test) => {
      const walks = Array.from({ length: 12 }, (_, seed) => walkBoth({ elements }, seed + 1, 15));
      const compared = walks.reduce((sum, walk) => sum + walk.compared, 0);
      const differing = walks.flatMap((walk) => walk.differing);
      test.diagnostic(`${compared} compared, ${differing.length} differing`);
      assert.ok(differing.length <= compared / 100, differing.slice(0, 20).join('\n'));
    });
});
