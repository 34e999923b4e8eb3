import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';

import type { DeliveryEnvironment } from '../../src/delivery/environment.js';
import { ATTEMPT_TIMEOUT, post } from '../../src/delivery/http.js';
import { createWorld, envelope, json, kept, offline, until } from './delivery-world.js';

describe('Posting a response', () => {
  it('follows the contract', async () => {
    const { requests, send } = aPost();
    const response = kept();
    assert.equal((await send(response)).kind, 'stored');
    const { url, init } = requests[0]!;
    assert.equal(url, response.endpoint);
    assert.equal(init.method, 'POST');
    assert.equal(init.credentials, 'omit');
    assert.equal(init.referrerPolicy, 'no-referrer');
    assert.deepEqual(init.headers, { 'Content-Type': 'application/json', 'Idempotency-Key': response.id });
    assert.deepEqual(JSON.parse(init.body as string), response.envelope);
  });

  it('sends bytes whose hash is the digest', async () => {
    const { world, requests, send } = aPost();
    const response = kept({ envelope: envelope(undefined, { b: 'پانی', a: [1] }) });
    world.answer = async ({ init }) => {
      const digest = createHash('sha256')
        .update(init.body as string)
        .digest('hex');
      return new Response(JSON.stringify({ id: response.id, digest }), { status: 201 });
    };
    assert.equal((await send(response)).kind, 'stored');
    assert.equal(requests.length, 1);
  });

  const alive: [title: string, attempts: number, length: number, keepalive: boolean][] = [
    ['a first attempt outlives the page', 0, 10, true],
    ['a later one does not', 1, 10, false],
    ['one too large for that does not', 0, 20_000, false],
  ];
  for (const [title, attempts, length, keepalive] of alive) {
    it(title, async () => {
      const { requests, send } = aPost();
      await send(kept({ attempts, envelope: envelope(undefined, { story: 'x'.repeat(length) }) }));
      assert.equal(requests[0]!.init.keepalive, keepalive);
    });
  }

  it('takes no network, a lost reply and one that breaks off for a reason to try again', async () => {
    const { world, send } = aPost();
    const broken = new ReadableStream({ start: (stream) => stream.error(new TypeError('cut')) });
    for (const answer of [offline, async () => new Response(broken, { status: 201 })]) {
      world.answer = answer;
      assert.deepEqual(await send(kept()), { kind: 'retry', reason: 'network' });
    }
  });

  describe('that an endpoint wants work for', () => {
    const challenge = { parameters: { nonce: 'ab' }, signature: 'cd' };
    const asking = () =>
      Promise.resolve(json(429, { code: 'proofNeeded', challenge }, { 'Retry-After': '10' }));

    it('is sent again with it, in the same attempt and with the same body', async () => {
      const { world, requests, send } = aPost();
      world.answer = (request) => (requests.length === 1 ? asking() : world.collector(request));
      world.worker.prove = (asked) => Promise.resolve(`proof of ${JSON.stringify(asked)}`);
      assert.equal((await send(kept())).kind, 'stored');
      const [first, second] = requests.map(({ init }) => init);
      assert.equal(requests.length, 2);
      assert.equal(second!.body, first!.body);
      assert.deepEqual(second!.headers, {
        ...(first!.headers as object),
        'Sayso-Proof': `proof of ${JSON.stringify(challenge)}`,
      });
    });

    it('waits as it was told where the work cannot be done', async () => {
      const { world, requests, send } = aPost();
      world.answer = asking;
      const outcome = await send(kept());
      assert.deepEqual(outcome, { kind: 'retry', reason: 'busy', retryAfter: 10_000, challenge });
      assert.equal(requests.length, 1);
    });

    it('is not worked for twice in one attempt', async () => {
      const { world, requests, send } = aPost();
      world.answer = asking;
      world.worker.prove = () => Promise.resolve('proof');
      assert.equal((await send(kept())).kind, 'retry');
      assert.equal(requests.length, 2);
    });

    it('stops working when the attempt has taken too long', async () => {
      const { world, send } = aPost();
      world.answer = asking;
      let signal: AbortSignal | undefined;
      world.worker.prove = (_, ending) =>
        new Promise((resolve) => {
          signal = ending;
          ending.addEventListener('abort', () => resolve(undefined));
        });
      const outcome = send(kept());
      await until(() => signal !== undefined);
      world.advance(ATTEMPT_TIMEOUT);
      assert.equal((await outcome).kind, 'retry');
      assert.equal(signal?.aborted, true);
    });
  });

  it('gives up on a silent endpoint, and leaves no timer behind', async () => {
    const { world, send } = aPost();
    world.answer = () => new Promise(() => {});
    const outcome = send(kept());
    world.advance(ATTEMPT_TIMEOUT - 1);
    await new Promise(setImmediate);
    assert.equal(world.timers.size, 1);
    world.advance(1);
    assert.deepEqual(await outcome, { kind: 'retry', reason: 'network' });
    assert.equal(world.timers.size, 0);

    world.answer = world.collector;
    await send(kept());
    assert.equal(world.timers.size, 0);
  });
});

function aPost() {
  const world = createWorld();
  const environment = world.environment as unknown as DeliveryEnvironment;
  const send = (response: ReturnType<typeof kept>) => post(response, new AbortController(), environment);
  return { world, requests: world.requests, send };
}
