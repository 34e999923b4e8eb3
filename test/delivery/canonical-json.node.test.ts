import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { canonicalJson } from '../../src/delivery/canonical-json.js';

describe('Canonical JSON', () => {
  const cases: [title: string, value: unknown, text: string][] = [
    [
      'puts keys in order at every depth',
      { b: { d: 1, c: [{ z: 0, a: 0 }] }, a: 2 },
      '{"a":2,"b":{"c":[{"a":0,"z":0}],"d":1}}',
    ],
    [
      'orders number-like keys as text, as other languages do',
      { 9: 1, 10: 2, b: 3, a: 4 },
      '{"10":2,"9":1,"a":4,"b":3}',
    ],
    [
      'orders keys by UTF-16 unit, as RFC 8785 asks',
      { '\u{1f600}': 1, '\ufb33': 2, é: 3, e: 4 },
      '{"e":4,"é":3,"\u{1f600}":1,"\ufb33":2}',
    ],
    ['keeps lists in their order', [3, 1, 2], '[3,1,2]'],
    ['leaves text of any script as it is', { q: 'Dŵr — پانی' }, '{"q":"Dŵr — پانی"}'],
    ['escapes what must be', 'a"\\\n\u0001', '"a\\"\\\\\\n\\u0001"'],
    ['writes numbers the shortest way', [1.0, 1e21, 0.000001, -0], '[1,1e+21,0.000001,0]'],
    [
      'leaves out what JSON cannot carry, as the wire does',
      { a: undefined, b: NaN, c: [undefined] },
      '{"b":null,"c":[null]}',
    ],
    ['writes dates as the wire does', { at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
    ['takes a key called __proto__ for a key', JSON.parse('{"__proto__":1,"a":2}'), '{"__proto__":1,"a":2}'],
    ['writes nothing as null', undefined, 'null'],
    ['copes with emptiness', { a: {}, b: [] }, '{"a":{},"b":[]}'],
  ];
  for (const [title, value, text] of cases) {
    it(title, () => assert.equal(canonicalJson(value), text));
  }

  it('is the same for a value and for what arrives of it', () => {
    const value = { z: new Date(5), 2: undefined, 10: [{ b: Infinity, a: '\ud800' }], 1: true };
    assert.equal(canonicalJson(JSON.parse(JSON.stringify(value))), canonicalJson(value));
    assert.equal(canonicalJson(JSON.parse(canonicalJson(value))), canonicalJson(value));
  });
});
