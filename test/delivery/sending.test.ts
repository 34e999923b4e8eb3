import { expect } from '@open-wc/testing';

import { aDevice, replace } from './delivery-device.js';
import {
  aWhile,
  echo,
  envelope,
  json,
  kept,
  later,
  offline,
  recorder,
  submission,
  until,
} from './delivery-world.js';

describe('Sending a response', () => {
  it('saves it first, and forgets it only once the endpoint has confirmed it', async () => {
    const { device, open, onDisk } = aDevice();
    const onDiskWhenAsked: string[][] = [];
    device.answer = async (request) => {
      onDiskWhenAsked.push(await onDisk());
      return device.collector(request);
    };
    const response = submission();
    const { id } = response.envelope;
    const heard = recorder();
    open().submit(response, heard.listen);
    expect(heard.kinds(), 'at once').to.deep.equal(['saving']);
    await until(() => heard.last()?.kind === 'sent');
    expect(heard.states).to.deep.equal([
      { kind: 'saving' },
      { kind: 'sending', durable: true },
      { kind: 'sent', receipt: `R-${id.slice(0, 4)}` },
    ]);
    expect(onDiskWhenAsked).to.deep.equal([[id]]);
    expect(await onDisk()).to.deep.equal([]);
    expect(device.stored.get(id)).to.deep.equal(response.envelope);
  });

  it('tries again under the same id and with the same body until it is through', async () => {
    const { device, open, onDisk } = aDevice();
    const replies = [offline, async () => json(500, {}), async () => json(429, {}), device.collector];
    device.answer = (request) => replies.shift()!(request);
    const answers = { influence: 'agree' };
    const response = submission({ envelope: envelope(undefined, answers) });
    const heard = recorder();
    open().submit(response, heard.listen);
    for (const [count, reason, wait] of [
      [1, 'network', 500],
      [2, 'server', 1_000],
      [3, 'busy', 2_000],
    ] as const) {
      await until(() => device.requests.length === count && heard.last()?.kind === 'waiting');
      expect(heard.last()).to.deep.equal({
        kind: 'waiting',
        durable: true,
        reason,
        nextAttempt: device.now() + wait,
      });
      answers.influence = 'changed by the page meanwhile';
      device.advance(wait - 1);
      await aWhile(20);
      expect(device.requests.length, 'not a moment too soon').to.equal(count);
      expect(await onDisk()).to.deep.equal([response.envelope.id]);
      device.advance(1);
    }
    await until(() => heard.last()?.kind === 'sent');
    const bodies = device.requests.map(({ init }) => init.body);
    const keys = device.requests.map(
      ({ init }) => (init.headers as Record<string, string>)['Idempotency-Key'],
    );
    expect(new Set(bodies).size).to.equal(1);
    expect(new Set(keys)).to.deep.equal(new Set([response.envelope.id]));
    expect(device.timers.size, 'timers left').to.equal(0);
  });

  it('takes a reply that was lost on the way for no reply, and the second one for the answer', async () => {
    const { device, open } = aDevice();
    device.answer = async (request) => {
      const reply = await device.collector(request);
      return device.requests.length === 1 ? offline() : reply;
    };
    const heard = recorder();
    open().submit(submission(), heard.listen);
    await until(() => heard.last()?.kind === 'waiting');
    device.advance(1_000);
    await until(() => heard.last()?.kind === 'sent');
    expect(device.requests.length).to.equal(2);
    expect(device.stored.size).to.equal(1);
  });

  const unconvincing: [title: string, reply: () => Response][] = [
    [
      'the page of a captive portal',
      () => new Response('<html>Log in', { headers: { 'Content-Type': 'text/html' } }),
    ],
    ['a yes without an echo', () => json(200, { ok: true })],
    ['an echo of something else', () => json(201, { id: 'x', digest: 'x', receipt: 'x' })],
  ];
  for (const [title, reply] of unconvincing) {
    it(`is not fooled by ${title}`, async () => {
      const { device, open, onDisk } = aDevice();
      device.answer = async () => reply();
      const response = submission();
      const heard = recorder();
      open().submit(response, heard.listen);
      await until(() => heard.last()?.kind === 'waiting');
      expect(heard.last()).to.include({ reason: 'unexpectedReply' });
      expect(await onDisk()).to.deep.equal([response.envelope.id]);
    });
  }

  it('honours Retry-After, also when the network comes back or the page is opened anew', async () => {
    const { device, open } = aDevice();
    device.answer = async () => json(503, {}, { 'Retry-After': '600' });
    const heard = recorder();
    const first = open();
    first.submit(submission(), heard.listen);
    await until(() => heard.last()?.kind === 'waiting');
    device.page.dispatchEvent(new Event('online'));
    await aWhile();
    first.stop();
    open();
    await aWhile();
    device.advance(599_999);
    await aWhile();
    expect(device.requests.length).to.equal(1);
    device.answer = device.collector;
    device.advance(1_000);
    await until(() => device.stored.size === 1);
  });

  const refusals: [status: number, reason: string, body: unknown, problems: unknown[]][] = [
    [400, 'notAccepted', {}, []],
    [403, 'notAccepted', {}, []],
    [409, 'conflict', {}, []],
    [410, 'closed', { detail: 'It closed on Friday.' }, []],
    [
      422,
      'invalid',
      { errors: [{ pointer: '/answers/a', detail: 'No' }] },
      [{ pointer: '/answers/a', detail: 'No' }],
    ],
  ];
  for (const [status, reason, body, problems] of refusals) {
    it(`keeps what is refused with ${status}, says so, and does not insist`, async () => {
      const { device, open, onDisk } = aDevice();
      device.answer = async () => json(status, body);
      const heard = recorder();
      const response = submission();
      const delivery = open();
      delivery.submit(response, heard.listen);
      await until(() => heard.last()?.kind === 'refused');
      const detail = status === 410 ? 'It closed on Friday.' : '';
      const refused = { kind: 'refused', durable: true, reason, status, detail, problems };
      expect(heard.last()).to.deep.equal(refused);
      expect(device.timers.size).to.equal(0);

      delivery.flush();
      open();
      await aWhile();
      expect(device.requests.length).to.equal(1);
      expect(await onDisk()).to.deep.equal([response.envelope.id]);
      const [waiting] = await delivery.waiting();
      expect(waiting).to.deep.include({ ...response, state: refused });

      await delivery.discard(response.envelope.id);
      expect(await onDisk()).to.deep.equal([]);
      expect(await delivery.waiting()).to.deep.equal([]);
    });
  }

  it('promises nothing before it is saved', async () => {
    const { open } = aDevice();
    const delivery = open();
    const heard = recorder();
    delivery.submit(submission(), heard.listen);
    const whileSaving = await delivery.waiting();
    expect(heard.kinds()).to.deep.equal(['saving']);
    expect(whileSaving.map(({ state }) => state.durable)).to.deep.equal([false]);
    await until(() => heard.last()?.kind === 'sent');
  });

  it('tries what was refused once more if it is handed in again', async () => {
    const { device, open } = aDevice();
    device.answer = async () => json(404, {});
    const heard = recorder();
    const delivery = open();
    const response = submission();
    delivery.submit(response, heard.listen);
    await until(() => heard.last()?.kind === 'refused');
    device.answer = device.collector;
    const again = recorder();
    delivery.submit(response, again.listen);
    await until(() => again.last()?.kind === 'sent');
    expect(device.stored.size).to.equal(1);
  });

  it('does not take other answers under an id that is on its way', async () => {
    const { device, open } = aDevice();
    const reply = later<Response>();
    device.answer = () => reply.promise;
    const delivery = open();
    const [first, second] = [recorder(), recorder()];
    const response = submission();
    const { id } = response.envelope;
    delivery.submit(response, first.listen);
    await until(() => device.requests.length === 1);
    delivery.submit({ ...response, envelope: envelope(id, { influence: 'disagree' }) }, second.listen);
    expect(second.states).to.have.length(1);
    expect(second.last()).to.include({ kind: 'refused', reason: 'conflict', durable: true });
    reply.resolve(await echo(response.envelope));
    await until(() => first.last()?.kind === 'sent');
    expect(second.states).to.have.length(1);
    expect(device.requests.length).to.equal(1);
  });

  it('makes one request of a double press under one id, and tells both', async () => {
    const { device, open } = aDevice();
    const delivery = open();
    const response = submission();
    const [first, second] = [recorder(), recorder()];
    delivery.submit(response, first.listen);
    delivery.submit(response, second.listen);
    await until(() => first.last()?.kind === 'sent' && second.last()?.kind === 'sent');
    expect(device.requests.length).to.equal(1);
  });

  it('remembers an address relative to the page as what it meant there', async () => {
    const { device, open } = aDevice();
    open().submit(submission({ endpoint: '../collect?x=1' }), () => {});
    await until(() => device.requests.length === 1);
    expect(device.requests[0]!.url).to.equal('https://council.test/collect?x=1');
  });

  it('keeps what has an address that is none', async () => {
    const { device, open, onDisk } = aDevice();
    device.answer = offline;
    const heard = recorder();
    open().submit(submission({ endpoint: 'https://' }), heard.listen);
    await until(() => heard.last()?.kind === 'waiting');
    expect(await onDisk()).to.have.length(1);
  });

  it('goes on when a listener throws', async () => {
    const complaints: unknown[] = [];
    replace(console, 'error', () => (complaint: unknown) => void complaints.push(complaint));
    const { device, open, onDisk } = aDevice();
    const heard = recorder();
    const delivery = open();
    const response = submission();
    delivery.submit(response, () => {
      throw new Error('page');
    });
    delivery.submit(response, heard.listen);
    await until(() => heard.last()?.kind === 'sent');
    expect(device.stored.size).to.equal(1);
    expect(await onDisk()).to.deep.equal([]);
    expect(complaints.length).to.be.greaterThan(0);
  });

  it('goes on when nobody listens any more', async () => {
    const { device, open } = aDevice();
    const heard = recorder();
    open().submit(submission(), heard.listen)();
    await until(() => device.stored.size === 1);
    await aWhile(20);
    expect(heard.kinds()).to.deep.equal(['saving']);
  });

  it('misses no time to try again, however late the browser lets go of the lock', async () => {
    const { device, open } = aDevice();
    device.answer = offline;
    const letGo = later<undefined>();
    const { locks } = device.environment;
    const slow = {
      request: async (...parameters: Parameters<LockManager['request']>) => {
        const result: unknown = await locks.request(...parameters);
        await letGo.promise;
        return result;
      },
    } as unknown as LockManager;
    const heard = recorder();
    open({ locks: slow }).submit(submission(), heard.listen);
    await until(() => heard.last()?.kind === 'waiting');
    device.answer = device.collector;
    // Its time comes while it is still being seen to.
    device.advance(1_000);
    await aWhile();
    letGo.resolve(undefined);
    await aWhile();
    device.advance(1_000);
    await until(() => heard.last()?.kind === 'sent');
  });

  it('does not let one that hangs or fails hold up the others', async () => {
    const { device, open } = aDevice();
    const hanging = submission({ endpoint: 'https://hanging.test/' });
    const failing = submission({ endpoint: 'https://failing.test/' });
    const closed = submission({ endpoint: 'https://closed.test/' });
    device.answer = (request) => {
      if (request.url.includes('hanging')) return new Promise(() => {});
      if (request.url.includes('failing')) return offline();
      if (request.url.includes('closed')) return Promise.resolve(json(410, {}));
      return device.collector(request);
    };
    const delivery = open();
    for (const response of [hanging, failing, closed]) delivery.submit(response, () => {});
    await until(() => device.requests.length === 3);
    const heard = recorder();
    delivery.submit(submission(), heard.listen);
    await until(() => heard.last()?.kind === 'sent');
  });

  it('sends others although an entry in the outbox is rubbish', async () => {
    replace(console, 'error', () => () => {});
    const { device, open, outbox } = aDevice();
    await outbox.add({ id: '!', createdAt: -1 } as never);
    await outbox.add({ ...kept(), id: '"', createdAt: 0, envelope: 5 } as never);
    const sound = kept({ createdAt: 1 });
    await outbox.add(sound);
    open();
    await until(() => device.stored.has(sound.id));
  });
});
