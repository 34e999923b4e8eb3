import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';

import type { DeliveryEnvironment } from '../../src/delivery/environment.js';
import type { Means, Transport } from '../../src/delivery/means.js';
import type { Outcome } from '../../src/delivery/reply.js';
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

    it('takes nothing from the time for the work for what the first request took', async () => {
      const { world, requests, send } = aPost();
      world.answer = (request) => {
        world.advance(ATTEMPT_TIMEOUT - 1);
        return requests.length === 1 ? asking() : world.collector(request);
      };
      world.worker.prove = () => {
        world.advance(ATTEMPT_TIMEOUT - 1);
        return Promise.resolve('proof');
      };
      assert.equal((await send(kept())).kind, 'stored');
      assert.equal(world.timers.size, 0);
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

  it('says that a trap was sprung, to an endpoint of ours, at every second try', async () => {
    const { world, requests, send } = aPost();
    world.answer = offline;
    for (const attempts of [0, 1, 2]) await send(kept({ trapped: true, attempts }));
    await send(kept({ trapped: true, confirm: 'status' }));
    await send(kept({ trapped: true, format: 'form' }));
    await send(kept());
    const said = requests.map(({ init }) => (init.headers as Record<string, string>)['Sayso-Trap']);
    assert.deepEqual(said, ['1', undefined, '1', undefined, undefined, undefined]);
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

describe('Posting in another way', () => {
  it('writes fields of a form, which go to any origin without a question asked first', async () => {
    const { world, requests, send } = aPost();
    world.answer = async () => new Response('{"ok":true}', { status: 200 });
    const response = kept({ format: 'form', confirm: 'status' });
    assert.deepEqual(await send(response), { kind: 'stored', receipt: '' });
    const { body, headers } = requests[0]!.init;
    assert.deepEqual(headers, {
      Accept: 'application/json',
      'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8',
    });
    const fields = new URLSearchParams(body as string);
    assert.equal(fields.get('sayso-id'), response.id);
    assert.equal(fields.get('influence'), 'agree');
  });

  it('leaves the kind of a multipart body to the browser, which makes up the boundary', async () => {
    const { world, requests, send } = aPost();
    world.answer = async () => new Response('{}', { status: 200 });
    await send(kept({ format: 'multipart', confirm: 'status' }));
    const { body, headers, keepalive } = requests[0]!.init;
    assert.ok(body instanceof FormData);
    assert.deepEqual(headers, { Accept: 'application/json' });
    assert.equal(keepalive, false);
  });

  it('goes by the id alone where a form is echoed: nobody can compute a digest of fields', async () => {
    const { world, send } = aPost();
    const response = kept({ format: 'form' });
    world.answer = async () => new Response(JSON.stringify({ id: response.id, receipt: 'R1' }));
    assert.deepEqual(await send(response), { kind: 'stored', receipt: 'R1' });
    world.answer = async () => new Response('{}');
    assert.equal((await send(response)).kind, 'retry');
  });

  it('leaves out the key where the endpoint knows nothing of us, and may refuse headers that it does not know', async () => {
    const { requests, send } = aPost();
    await send(kept({ confirm: 'status' }));
    assert.deepEqual(requests[0]!.init.headers, { 'Content-Type': 'application/json' });
  });

  it('sends the headers that the page has handed over, and carries them on to nobody else', async () => {
    const { requests, send } = aPost();
    await send(kept(), { headers: { 'X-WP-Nonce': 'n1' } });
    assert.equal((requests[0]!.init.headers as Record<string, string>)['X-WP-Nonce'], 'n1');
    assert.equal(requests[0]!.init.redirect, 'error');
    await send(kept());
    assert.equal(requests[1]!.init.redirect, 'follow');
  });

  it('shares the allowance of requests that outlive the page between all that are under way', async () => {
    const { world, requests, send } = aPost();
    world.answer = offline;
    const long = () => kept({ envelope: envelope(undefined, { story: 'x'.repeat(11_000) }) });
    await Promise.all([send(long()), send(long())]);
    await send(long());
    assert.deepEqual(
      requests.map(({ init }) => init.keepalive),
      [true, false, true],
    );
  });

  const outcomes: [title: string, transport: Transport, outcome: Outcome][] = [
    ['nothing means stored', async () => {}, { kind: 'stored', receipt: '' }],
    ['a receipt is passed on', async () => ({ receipt: 'R7' }), { kind: 'stored', receipt: 'R7' }],
    ['throwing means not yet', () => Promise.reject(new Error('x')), { kind: 'retry', reason: 'network' }],
    [
      'a reply is judged',
      async () => new Response('', { status: 500 }),
      { kind: 'retry', reason: 'server', retryAfter: 0 },
    ],
    [
      'a yes without an echo is none',
      async () => new Response('{}'),
      { kind: 'retry', reason: 'unexpectedReply' },
    ],
  ];
  for (const [title, transport, outcome] of outcomes) {
    it(`leaves it to the page’s transport: ${title}`, async () => {
      const { requests, send } = aPost();
      assert.deepEqual(await send(kept({ needs: 'transport' }), { transport }), outcome);
      assert.equal(requests.length, 0);
    });
  }

  it('gives a transport a copy, and gives up on one that does not mind the signal', async () => {
    const { world, send } = aPost();
    const response = kept({ needs: 'transport' });
    let aborted = false;
    const outcome = send(response, {
      transport: (sent, signal) => {
        (sent.answers as Record<string, unknown>).influence = 'changed by the page';
        signal.addEventListener('abort', () => (aborted = true));
        return new Promise(() => {});
      },
    });
    world.advance(ATTEMPT_TIMEOUT);
    assert.deepEqual(await outcome, { kind: 'retry', reason: 'network' });
    assert.equal(aborted, true);
    assert.equal(response.envelope.answers.influence, 'agree');
    assert.equal(world.timers.size, 0);
  });
});

function aPost() {
  const world = createWorld();
  const environment = world.environment as unknown as DeliveryEnvironment;
  const send = (response: ReturnType<typeof kept>, means?: Means) =>
    post(response, new AbortController(), environment, means);
  return { world, requests: world.requests, send };
}
