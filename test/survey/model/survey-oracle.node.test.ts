import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { allotments } from '../../../stories/fixtures/conditions.js';
import { commentsAndFolds, foldsInEntries } from '../../../stories/fixtures/comments-and-folds.js';
import { riverside } from '../../../stories/fixtures/riverside.js';
import { Model } from 'survey-core';

import { answer, finalAnswers } from '../../../src/survey/model/index.js';
import { sessionOf, shown } from './session-with.js';
import { SHOWN_DIFFERENCES, SURVEY_DIFFERENCES } from './survey-core/differences.js';
import { walkBoth } from './survey-core/walk.js';

/** Real definitions, which belong to others and so are not part of the project. */
const FOLDER = new URL('../../../../shared/data/surveys/', import.meta.url);
const OWN = new URL('../../fixtures/twelve-questions.json', import.meta.url);

const fromFile = (file: URL): unknown => JSON.parse(readFileSync(file, 'utf8'));

const definitions: readonly (readonly [name: string, definition: unknown, walks: number])[] = [
  ['allotments', allotments, 3],
  ['riverside', riverside, 3],
  ['comments and folds', commentsAndFolds, 9],
  ['folds in entries', foldsInEntries, 5],
  ['twelve questions', fromFile(OWN), 3],
  ...(existsSync(FOLDER) ? readdirSync(FOLDER) : [])
    .filter((name) => name.endsWith('.json'))
    .map((name): [string, unknown, number] => [name, fromFile(new URL(name, FOLDER)), 1]),
];

describe('A survey', () => {
  if (!existsSync(FOLDER))
    it('that is real is not here', (test) => test.skip('skipped: ../shared/data/surveys is absent'));
  for (const [name, definition, count] of definitions) {
    it(`such as ${name} shows and asks for what it does in survey-core`, (test) => {
      const { warn } = console;
      console.warn = () => undefined;
      const walks = Array.from({ length: count }, (_, seed) => walkBoth(definition, seed + 1, 15));
      console.warn = warn;
      const compared = walks.reduce((sum, walk) => sum + walk.compared, 0);
      const differing = walks.flatMap((walk) => walk.differing);
      test.diagnostic(`${name}: ${compared} compared, ${differing.length} differing`);
      assert.ok(differing.length <= compared / 100, differing.slice(0, 20).join('\n'));
      for (const { sentHere, sentThere } of walks) assert.equal(sentHere, sentThere);
    });
  }
});

describe('Where we go another way than survey-core', () => {
  for (const { what, shown, here, there } of SHOWN_DIFFERENCES)
    it(what, () => assert.deepEqual(shown(), [here, there]));

  for (const { what, definition, steps, compared, here, there } of SURVEY_DIFFERENCES) {
    it(what, () => {
      const session = steps.reduce((now, [name, value]) => answer(now, name, value), sessionOf(definition));
      const model = new Model(structuredClone(definition));
      for (const [name, value] of steps) model.setValue(name, value);
      if (compared === 'asked') {
        const asked = model.getAllQuestions().filter(({ isVisible, page }) => isVisible && page.isVisible);
        assert.deepEqual([shown(session), asked.map(({ name }) => name)], [here, there]);
      } else {
        model.doComplete();
        assert.deepEqual([finalAnswers(session), model.data], [here, there]);
      }
    });
  }
});
