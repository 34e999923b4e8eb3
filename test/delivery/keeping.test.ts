import { expect } from '@open-wc/testing';

import type { createDevice } from './delivery-device.js';
import { aDevice } from './delivery-device.js';
import { aWhile, json, kept, offline, recorder, submission, until } from './delivery-world.js';

describe('What an earlier visit left', () => {
  it('is sent by the next one, oldest first', async () => {
    const { device, open, onDisk } = aDevice();
    device.answer = offline;
    const first = open();
    const responses = [submission(), submission(), submission()];
    for (const response of responses) {
      const heard = recorder();
      first.submit(response, heard.listen);
      await until(() => heard.last()?.kind === 'waiting');
      device.advance(1);
    }
    first.stop();
    device.requests.length = 0;
    device.answer = device.collector;
    const second = open();
    expect((await second.waiting()).length).to.equal(3);
    await until(async () => (await onDisk()).length === 0);
    expect(device.requests.map((request) => request.envelope)).to.deep.equal(
      responses.map((each) => each.envelope),
    );
  });

  it('can be listened to', async () => {
    const { device, open } = aDevice();
    device.answer = async () => json(503, {}, { 'Retry-After': '60' });
    const first = open();
    const before = recorder();
    const { envelope: sent, ...rest } = submission();
    first.submit({ envelope: sent, ...rest }, before.listen);
    await until(() => before.last()?.kind === 'waiting');
    first.stop();

    device.answer = device.collector;
    const second = open();
    const heard = recorder();
    second.listen(sent.id, heard.listen);
    second.listen('unknown', () => {
      throw new Error('heard of nothing');
    });
    await until(() => heard.states.length > 0);
    expect(heard.last()).to.deep.equal(before.last());
    second.flush();
    await until(() => heard.last()?.kind === 'sent');

    const late = recorder();
    second.listen(sent.id, late.listen);
    expect(late.states).to.deep.equal([heard.last()]);
  });

  it('is not heard of by who has stopped listening', async () => {
    const { device, open, outbox } = aDevice();
    device.answer = offline;
    const response = kept();
    await outbox.add(response);
    const heard = recorder();
    open().listen(response.id, heard.listen)();
    await until(() => device.requests.length === 1);
    await aWhile(20);
    expect(heard.states).to.deep.equal([]);
  });

  it('keeps count of its attempts', async () => {
    const { device, open, outbox } = aDevice();
    device.answer = async () => json(500, {});
    await outbox.add(kept({ attempts: 4 }));
    open();
    await until(async () => (await outbox.list())[0]?.attempts === 5);
    const [{ state } = kept()] = await outbox.list();
    expect(state).to.deep.equal({
      kind: 'waiting',
      durable: true,
      reason: 'server',
      nextAttempt: device.now() + 8_000,
    });
  });

  it('is not put off for ever by a clock that was put back', async () => {
    const { device, open, outbox } = aDevice();
    const nextAttempt = device.now() + 86_400_000;
    const response = kept({ state: { kind: 'waiting', durable: true, reason: 'busy', nextAttempt } });
    await outbox.add(response);
    open();
    await until(() => device.stored.has(response.id));
  });

  it('is left alone if a newer copy of the library has marked it in a way that we do not know', async () => {
    const { device, open, outbox } = aDevice();
    await outbox.add(kept({ state: { kind: 'paused' } as never }));
    const delivery = open();
    delivery.flush();
    await aWhile();
    expect(device.requests.length).to.equal(0);
    expect((await outbox.list()).length).to.equal(1);
  });

  it('is not forgotten when the page closes during a request', async () => {
    const { device, open, outbox } = aDevice();
    device.answer = () => new Promise(() => {});
    const first = open();
    const response = submission();
    first.submit(response, () => {});
    await until(() => device.requests.length === 1);
    first.stop();
    await aWhile(20);
    expect(await outbox.get(response.envelope.id)).to.include({ attempts: 0 });
    device.answer = device.collector;
    open();
    await until(() => device.stored.size === 1);
  });
});

describe('What is waiting is tried', () => {
  const occasions: [
    title: string,
    tried: boolean,
    occur: (device: ReturnType<typeof createDevice>) => void,
  ][] = [
    ['when the browser is online again', true, ({ page }) => page.dispatchEvent(new Event('online'))],
    [
      'when the page is looked at again',
      true,
      ({ page }) => page.dispatchEvent(new Event('visibilitychange')),
    ],
    [
      'when the page is hidden',
      false,
      ({ page }) => {
        page.document.visibilityState = 'hidden';
        page.dispatchEvent(new Event('visibilitychange'));
      },
    ],
    [
      'when the page comes back from the back-forward cache',
      true,
      ({ page }) => page.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    ],
    [
      'when the page is shown for the first time',
      false,
      ({ page }) => page.dispatchEvent(new PageTransitionEvent('pageshow')),
    ],
    ['when its time has come', true, (device) => device.advance(1_000)],
  ];
  for (const [title, tried, occur] of occasions) {
    it(`${tried ? '' : 'not '}${title}`, async () => {
      const { device, open } = aDevice();
      device.answer = offline;
      const heard = recorder();
      open().submit(submission(), heard.listen);
      await until(() => heard.last()?.kind === 'waiting');
      await aWhile(20);
      expect(device.requests.length).to.equal(1);
      device.answer = device.collector;
      occur(device);
      if (tried) await until(() => heard.last()?.kind === 'sent');
      else await aWhile();
      expect(device.requests.length).to.equal(tried ? 2 : 1);
    });
  }

  it('when another gets through', async () => {
    const { device, open, onDisk } = aDevice();
    device.answer = offline;
    const heard = recorder();
    const delivery = open();
    delivery.submit(submission(), heard.listen);
    await until(() => heard.last()?.kind === 'waiting');
    device.answer = device.collector;
    delivery.submit(submission(), () => {});
    await until(() => heard.last()?.kind === 'sent');
    expect(await onDisk()).to.deep.equal([]);
  });

  it('when the resident asks for it, even against Retry-After', async () => {
    const { device, open } = aDevice();
    device.answer = async () => json(429, {}, { 'Retry-After': '3000' });
    const heard = recorder();
    const delivery = open();
    delivery.submit(submission(), heard.listen);
    await until(() => heard.last()?.kind === 'waiting');
    device.answer = device.collector;
    delivery.flush();
    await until(() => heard.last()?.kind === 'sent');
    expect(device.timers.size).to.equal(0);
  });
});

describe('Discarding', () => {
  for (const [title, when] of [
    ['being saved', 'saving'],
    ['on its way', 'sending'],
  ] as const) {
    it(`what is ${title} ends it`, async () => {
      const { device, open, onDisk } = aDevice();
      device.answer = () => new Promise(() => {});
      const heard = recorder();
      const response = submission();
      const delivery = open();
      delivery.submit(response, heard.listen);
      await until(() => heard.last()?.kind === when);
      await delivery.discard(response.envelope.id);
      await aWhile();
      expect(heard.last()!.kind).to.equal(when);
      expect(await onDisk()).to.deep.equal([]);
      expect(await delivery.waiting()).to.deep.equal([]);
      expect(device.timers.size).to.equal(0);
      expect(device.requests.length).to.equal(when === 'saving' ? 0 : 1);
    });
  }
});

describe('Stopping', () => {
  it('leaves neither timers nor listeners, and no request under way', async () => {
    const { device, open } = aDevice();
    const listening = new Map<string, number>();
    const { addEventListener } = device.page;
    device.page.addEventListener = function (type, listener, options) {
      listening.set(type, (listening.get(type) ?? 0) + 1);
      (options as AddEventListenerOptions).signal!.addEventListener('abort', () => listening.delete(type));
      addEventListener.call(this, type, listener, options);
    };
    device.answer = offline;
    const heard = recorder();
    const delivery = open();
    delivery.submit(submission(), heard.listen);
    await until(() => heard.last()?.kind === 'waiting');
    device.answer = () => new Promise(() => {});
    delivery.submit(submission(), () => {});
    await until(() => device.requests.length === 2);
    expect([...listening.keys()]).to.have.members(['pagehide', 'online', 'visibilitychange', 'pageshow']);
    expect(device.timers.size).to.be.greaterThan(0);

    delivery.stop();
    await aWhile();
    expect(device.timers.size).to.equal(0);
    expect(listening.size).to.equal(0);
    expect(device.requests[1]!.init.signal!.aborted).to.equal(true);
    const states = heard.states.length;
    device.page.dispatchEvent(new Event('online'));
    delivery.flush();
    device.advance(1e9);
    await aWhile();
    expect(device.requests.length).to.equal(2);
    expect(heard.states.length).to.equal(states);
  });
});
