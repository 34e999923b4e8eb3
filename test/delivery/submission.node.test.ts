import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { canonicalJson } from '../../src/delivery/canonical-json.js';
import { toKeep } from '../../src/delivery/submission.js';
import { submission } from './delivery-world.js';

describe('What is kept of a response', () => {
  const cases: readonly (readonly [what: string, typed: string, kept: string])[] = [
    ['the first half of a letter', 'Parks \ud83c', 'Parks \ufffd'],
    ['the second half of a letter', '\udf33 and trees', '\ufffd and trees'],
    ['halves in the wrong order', '\udf33\ud83c', '\ufffd\ufffd'],
    ['whole letters', 'Coed 🌳 a dŵr', 'Coed 🌳 a dŵr'],
    ['what only looks like an escape', '\\ud83c', '\\ud83c'],
  ];
  for (const [what, typed, kept] of cases) {
    it(`has ${what} as ${JSON.stringify(kept)}, wherever it stands`, () => {
      const whole = submission();
      const answers = { ideas: typed, people: [{ name: typed }] };
      const { envelope } = toKeep({ ...whole, envelope: { ...whole.envelope, answers } }, undefined, 0);
      assert.deepEqual(envelope.answers, { ideas: kept, people: [{ name: kept }] });
      assert.doesNotMatch(canonicalJson(envelope.answers), /[^\\]\\ud/, 'no escape that PHP refuses');
    });
  }
});
