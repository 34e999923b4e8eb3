import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { allotments } from '../../../stories/fixtures/conditions.js';
import { riverside } from '../../../stories/fixtures/riverside.js';
import { walkBoth } from './survey-core/walk.js';

/** Real definitions, which belong to others and so are not part of the project. */
const FOLDER = new URL('../../../../shared/data/surveys/', import.meta.url);
const OWN = new URL('../../fixtures/twelve-questions.json', import.meta.url);

const fromFile = (file: URL): unknown => JSON.parse(readFileSync(file, 'utf8'));

const definitions: readonly (readonly [name: string, definition: unknown])[] = [
  ['allotments', allotments],
  ['riverside', riverside],
  ['twelve questions', fromFile(OWN)],
  ...(existsSync(FOLDER) ? readdirSync(FOLDER) : [])
    .filter((name) => name.endsWith('.json'))
    .map((name): [string, unknown] => [name, fromFile(new URL(name, FOLDER))]),
];

describe('A survey', () => {
  if (!existsSync(FOLDER))
    it('that is real is not here', (test) => test.skip('skipped: ../shared/data/surveys is absent'));
  for (const [name, definition] of definitions) {
    it(`such as ${name} shows and asks for what it does in survey-core`, (test) => {
      const { warn } = console;
      console.warn = () => undefined;
      const walks = [1, 2].map((seed) => walkBoth(definition, seed, 20));
      console.warn = warn;
      const compared = walks.reduce((sum, walk) => sum + walk.compared, 0);
      const differing = walks.flatMap((walk) => walk.differing);
      test.diagnostic(`${name}: ${compared} compared, ${differing.length} differing`);
      assert.ok(differing.length <= compared / 100, differing.slice(0, 20).join('\n'));
      for (const { sentHere, sentThere } of walks) assert.equal(sentHere, sentThere);
    });
  }
});
