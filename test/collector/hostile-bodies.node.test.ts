import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { ProblemBody } from '../../demo/collector/src/problem.js';
import { envelopeWith, openCollector } from './support.js';

describe('A body that nobody could have filled in', () => {
  it('is refused quickly and in few words if it has 20,000 members too many', async (test) => {
    const { post } = await openCollector(test);
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`f${index}`, 1]));
    const before = process.cpuUsage();
    const reply = await post({ ...(await envelopeWith()), ...many });
    const seconds = process.cpuUsage(before).user / 1e6;
    assert.equal(reply.statusCode, 400);
    assert.equal(reply.json<ProblemBody>().errors?.length, 200);
    assert.ok(seconds < 1, `it took ${seconds} s of work`);
  });
});

describe('A body whose bytes are no UTF-8', () => {
  for (const [title, encode] of [
    ['Latin-1', (text: string) => Buffer.from(text, 'latin1')],
    ['UTF-16', (text: string) => Buffer.from(text, 'utf16le')],
    ['half a surrogate', (text: string) => replaced(text, 0xed, 0xa0, 0x80)],
    ['more bytes than a letter needs', (text: string) => replaced(text, 0xc0, 0xa9)],
  ] as const) {
    it(`is refused, and not mended: ${title}`, async (test) => {
      const { app, rows } = await openCollector(test);
      const text = JSON.stringify(await envelopeWith({ answers: { influence: 'agree', ideas: 'Un café' } }));
      const reply = await app.inject({
        method: 'POST',
        url: '/responses',
        payload: encode(text),
        headers: { 'content-type': 'application/json' },
      });
      assert.equal(reply.statusCode, 400);
      assert.equal(reply.json<ProblemBody>().code, 'malformed');
      assert.match(reply.json<ProblemBody>().detail, /UTF-8/);
      assert.deepEqual(rows('SELECT * FROM responses'), []);
    });
  }
});

describe('A number that is larger than any that JSON can carry on', () => {
  for (const answers of ['{"influence":"agree","x":1e400}', '{"influence":"agree","x":[{"y":-1e999}]}']) {
    it(`is refused, and not stored as nothing: ${answers}`, async (test) => {
      const { app, rows } = await openCollector(test);
      const reply = await app.inject({
        method: 'POST',
        url: '/responses',
        payload: JSON.stringify(await envelopeWith({ answers: {} })).replace('{}', answers),
        headers: { 'content-type': 'application/json' },
      });
      assert.equal(reply.statusCode, 400);
      assert.deepEqual(
        reply.json<ProblemBody>().errors?.map(({ pointer, code }) => `${pointer} ${code}`),
        ['/answers tooLarge'],
      );
      assert.deepEqual(rows('SELECT * FROM responses'), []);
    });
  }
});

/** A text's bytes, with these in the place of its é. */
function replaced(text: string, ...bytes: readonly number[]): Buffer {
  const [before = '', after = ''] = text.split('é');
  return Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]);
}
