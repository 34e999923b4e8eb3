import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { refusedAnswerName } from '../../../src/kit/sending/refused-answer-name.js';

const rows: readonly (readonly [pointer: string, name: string | undefined])[] = [
  ['/answers/age', 'age'],
  ['/answers/helps/0', 'helps'],
  ['/answers/live~1work', 'live/work'],
  ['/answers/a~01', 'a~1'],
  ['/answers/', undefined],
  ['/answers', undefined],
  ['/activity', undefined],
  ['', undefined],
];

describe('the answer that a complaint is about', () => {
  for (const [pointer, name] of rows)
    it(`is ${name ?? 'none'} at “${pointer}”`, () => assert.equal(refusedAnswerName(pointer), name));
});
