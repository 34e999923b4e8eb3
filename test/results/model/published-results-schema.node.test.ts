import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import Schema from 'typebox/schema';

import { makeSchemaText } from '../../../.config/results-schema.mjs';
import { readResults } from '../../../src/results/model/index.js';
import * as fixtures from '../../../stories/fixtures/results.js';
import { published, question } from './published.js';

const text = readFileSync(
  new URL('../../../src/results/published-results.schema.json', import.meta.url),
  'utf8',
);
const schema = Schema.Compile(JSON.parse(text) as object);
const faultsOf = (results: unknown): unknown[] => schema.Errors(results)[1];

describe('The JSON Schema of published results', () => {
  it('is what the types say: else run `node .config/results-schema.mjs`', async () => {
    assert.equal(text, await makeSchemaText());
  });

  for (const [name, results] of Object.entries(fixtures)) {
    it(`takes the fixture ${name}, which reads without a fault`, () => {
      assert.deepEqual(faultsOf(results), []);
      assert.deepEqual(readResults(results).issues, []);
    });
  }

  const bad: readonly (readonly [string, object])[] = [
    ['another version', { saysoResults: 2 }],
    ['no release', { release: undefined }],
    ['a raw count', { responses: 4 }],
    ['an exact count', { responses: 52 }],
    ['a cell of one person', { questions: [question({ all: { cells: [1, 20], atLeast: 20 } })] }],
    ['a cell in words', { questions: [question({ all: { cells: ['few', 20], atLeast: 20 } })] }],
    ['a row that neither shows nor hides', { questions: [question({ all: {} })] }],
    ['a reason that there is not', { questions: [question({ all: { hidden: 'tired' } })] }],
    ['a type that there is not', { questions: [question({ type: 'ranking' })] }],
  ];
  for (const [what, more] of bad) {
    it(`refuses ${what}`, () => {
      const results = JSON.parse(JSON.stringify(published(more))) as unknown;
      assert.notDeepEqual(faultsOf(results), []);
    });
  }
});
