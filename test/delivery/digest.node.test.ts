import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';

import { digestOf } from '../../src/delivery/digest.js';
import { idOfKey } from '../../demo/collector/src/revision-proof.js';
import { responseName, uuidOf } from '../../src/delivery/response-id.js';

describe('The digest', () => {
  it('is the SHA-256 of the canonical JSON', async () => {
    const expected = createHash('sha256').update('{"a":"Dŵr","b":1}').digest('hex');
    assert.equal(await digestOf({ b: 1, a: 'Dŵr' }), expected);
  });

  it('is empty where the page may not compute one', async () => {
    assert.equal(await digestOf({ a: 1 }, {}), '');
  });
});

describe('The name of a response', () => {
  const plainHttp = { getRandomValues: crypto.getRandomValues.bind(crypto) };
  const uuid = (version: number) =>
    new RegExp(`^[0-9a-f]{8}-[0-9a-f]{4}-${version}[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`);

  it('is each time another UUID, which the collector makes of its key, too', async () => {
    const names = await Promise.all(Array.from({ length: 200 }, () => responseName()));
    for (const { id, key } of names) {
      assert.match(id, uuid(8));
      assert.match(key, /^[0-9a-f]{32}$/);
      assert.equal(idOfKey(key), id);
    }
    assert.equal(new Set(names.map(({ id }) => id)).size, 200);
  });

  it('is a random one without a key on a plain-http page', async () => {
    const names = await Promise.all(Array.from({ length: 200 }, () => responseName(plainHttp)));
    for (const { id, key } of names) assert.deepEqual([uuid(4).test(id), key], [true, '']);
    assert.equal(new Set(names.map(({ id }) => id)).size, 200);
  });

  it('keeps leading zeroes and sets version and variant', () => {
    assert.equal(uuidOf(new Uint8Array(32), 4), '00000000-0000-4000-8000-000000000000');
    assert.equal(uuidOf(new Uint8Array(16).fill(255), 8), 'ffffffff-ffff-8fff-bfff-ffffffffffff');
  });
});
