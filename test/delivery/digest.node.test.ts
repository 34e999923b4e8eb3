import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';

import { digestOf } from '../../src/delivery/digest.js';
import { responseId } from '../../src/delivery/response-id.js';

describe('The digest', () => {
  it('is the SHA-256 of the canonical JSON', async () => {
    const expected = createHash('sha256').update('{"a":"Dŵr","b":1}').digest('hex');
    assert.equal(await digestOf({ b: 1, a: 'Dŵr' }), expected);
  });

  it('is empty where the page may not compute one', async () => {
    assert.equal(await digestOf({ a: 1 }, {}), '');
  });
});

describe('A response id', () => {
  const version4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  const plainHttp = { getRandomValues: crypto.getRandomValues.bind(crypto) };

  for (const [page, source] of [
    ['an https page', crypto],
    ['a plain-http page', plainHttp],
  ] as const) {
    it(`is a version 4 UUID, each time another, on ${page}`, () => {
      const ids = Array.from({ length: 200 }, () => responseId(source));
      for (const id of ids) assert.match(id, version4);
      assert.equal(new Set(ids).size, 200);
    });
  }

  it('keeps leading zeroes and sets version and variant', () => {
    const zeroes = { getRandomValues: <T>(bytes: T) => bytes };
    assert.equal(responseId(zeroes), '00000000-0000-4000-8000-000000000000');
  });
});
