import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { readSurvey } from '../../../src/survey/model/index.js';
import { LOOKS, READ } from '../../../src/survey/model/audit-survey.js';
import { EXPRESSION_DIFFERENCES, SHOWN_DIFFERENCES, SURVEY_DIFFERENCES } from './survey-core/differences.js';
import { formatTables, known, partOfReadme, QUESTIONS, reported } from './survey-core/format-tables.js';
import { LEFT_OUT } from './survey-core/left-out.js';

const KINDS = [...QUESTIONS, 'html', 'image', 'panel', 'page', 'survey'];
const leftOut = LEFT_OUT.flatMap(({ properties }) => properties);

describe('The README', () => {
  it('says which properties the code reads, and which it leaves out', async () => {
    assert.equal(
      partOfReadme(),
      await formatTables(),
      'write it anew: node --import tsx test/survey/model/survey-core/format-tables.ts',
    );
  });
});

/** Definitions with an object of a kind that has something. */
const WITH: Readonly<Record<string, (object: object) => object>> = {
  survey: (object) => ({ elements: [{ type: 'text', name: 'q' }], ...object }),
  page: (object) => ({ pages: [{ elements: [{ type: 'text', name: 'q' }], ...object }] }),
  choice: (object) => ({ elements: [{ type: 'dropdown', name: 'q', choices: [{ value: 1, ...object }] }] }),
  picture: (object) => ({
    elements: [{ type: 'imagepicker', name: 'q', choices: [{ value: 1, ...object }] }],
  }),
  item: (object) => ({
    elements: [{ type: 'multipletext', name: 'q', items: [{ name: 'i', inputType: 'number', ...object }] }],
  }),
  text: (object) => ({ elements: [{ type: 'text', name: 'q', inputType: 'number', ...object }] }),
  validator: (object) => ({
    elements: [{ type: 'text', name: 'q', validators: [{ type: 'email', ...object }] }],
  }),
  calculatedValue: (object) => ({
    elements: [{ type: 'text', name: 'q' }],
    calculatedValues: [{ name: 'v', expression: '1', ...object }],
  }),
};

/** What a definition may have to ask for, so that a property of it is looked at. */
const TOGETHER: Readonly<Record<string, object>> = {
  startSurveyText: { firstPageIsStartPage: true },
  ...Object.fromEntries(
    ['choicesFromQuestionMode', 'choiceValuesFromQuestion', 'choiceTextsFromQuestion'].map((name) => [
      name,
      { choicesFromQuestion: 'a' },
    ]),
  ),
  otherText: { showOtherItem: true },
  noneText: { showNoneItem: true },
  refuseText: { showRefuseItem: true },
  dontKnowText: { showDontKnowItem: true },
  selectAllText: { showSelectAllItem: true },
  caseInsensitive: { type: 'regex', regex: 'x' },
  minRangeLength: { sliderType: 'range' },
  maxRangeLength: { sliderType: 'range' },
  choicesMin: { choicesMax: 5 },
  choicesStep: { choicesMax: 5 },
  autoGenerate: { rateValues: [1] },
  precision: { expression: '1' },
  maxFiles: { allowMultiple: true },
  state: { title: 'x' },
};

describe('What the lists call read', () => {
  for (const [kind, names] of Object.entries(READ)) {
    const around = WITH[kind] ?? ((object: object) => ({ elements: [{ name: 'q', type: kind, ...object }] }));
    if (!WITH[kind] && !KINDS.includes(kind)) continue;
    it(`of ${kind} is looked at when a definition is read, and nothing else is`, () => {
      const isUnread = (name: string): boolean =>
        readSurvey(around({ ...TOGETHER[name], [name]: 'x' })).unread;
      assert.ok(isUnread('somethingElse'));
      // Whom to ask, what is sensitive, how to read aloud, where paper goes and what pictures choices have is looked up apart.
      const apart =
        /^(type|contact|returnAddress|returnBy|sensitive|easyRead|readAloud|groupResponses|knownAlready|questions|templateElements|imageLink)$/;
      assert.deepEqual(
        [...names].filter((name) => !apart.test(name) && isUnread(name)),
        [],
      );
    });
  }
});

describe('Every property that survey-core has', () => {
  const reads = new Set(Object.values(READ).flatMap((names) => [...names]));
  for (const kind of KINDS) {
    it(`of ${kind} is read, is about looks, or is left out for a reason`, () => {
      const unsaid = known(kind).filter(
        (name) => !reads.has(name) && !LOOKS.has(name) && !leftOut.includes(name),
      );
      assert.deepEqual(unsaid, []);
    });

    it(`of ${kind} is reported where it is left out`, () => {
      const silent = known(kind).filter((name) => leftOut.includes(name) && !reported(kind).includes(name));
      assert.deepEqual(silent, []);
    });
  }

  it('is said once', () => {
    const twice = leftOut.filter((name, at) => leftOut.indexOf(name) !== at || LOOKS.has(name));
    assert.deepEqual(twice, []);
  });
});

describe('The guide to definitions', () => {
  const guide = readFileSync(new URL('../../../stories/surveyjs.mdx', import.meta.url), 'utf8');
  const written = guide.replace(/ +/g, ' ');
  for (const { what, because } of [...SURVEY_DIFFERENCES, ...SHOWN_DIFFERENCES, ...EXPRESSION_DIFFERENCES])
    it(`says: ${what}`, () => {
      const row = `| ${what} | ${because} |`;
      assert.ok(written.includes(row), `Write into stories/surveyjs.mdx: ${row}`);
    });
});
