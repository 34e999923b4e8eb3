import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';
import { ChoicesRestful, type ItemValue } from 'survey-core';

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
