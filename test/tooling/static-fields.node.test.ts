import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { withStaticFields } from '../../.config/static-fields.mjs';

const cases: readonly (readonly [title: string, before: string, after: string])[] = [
  ['one field', 'class A { static { this.a = 1; } }', 'class A { static a = 1; }'],
  [
    'several fields',
    'class A { static { this.a = 1; this.b = [2]; } }',
    'class A { static a = 1; static b = [2]; }',
  ],
  ['several blocks', 'class A{static{this.a=1}static{this.b=2}}', 'class A{static a = 1;static b = 2;}'],
  ['nothing in it', 'class A { static {} b() {} }', 'class A {  b() {} }'],
  [
    'a class within a class',
    'class A { static { this.a = class { static { this.b = 1; } }; } }',
    'class A { static a = class { static b = 1; }; }',
  ],
  [
    'only of the block, with words before it that mention one',
    'class A { /* static { */ static { this.a = 1; } }',
    'class A { /* static { */ static a = 1; }',
  ],
];

describe('Static blocks become static fields', () => {
  for (const [title, before, after] of cases)
    it(title, () => assert.equal(withStaticFields(before)?.code, after));

  it('and scripts without any stay', () =>
    assert.equal(withStaticFields('class A { static a = 1; b = 2; }'), undefined));

  it('and what does more than that is refused', () =>
    assert.throws(() => withStaticFields('class A { static { register(this); } }'), /register\(this\)/));
});
