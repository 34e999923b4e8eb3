import { expect } from '@open-wc/testing';

import type { DeliveryEnvironment } from '../../src/delivery/environment.js';
import { aDevice, fullDisk } from './delivery-device.js';
import { aWhile, json, kept, offline, recorder, submission, until } from './delivery-world.js';

describe('Where nothing can be stored', () => {
  const denials: [title: string, denied: Partial<DeliveryEnvironment>][] = [
    ['for want of IndexedDB', { indexedDB: undefined }],
    [
      'because a sandbox forbids it',
      {
        indexedDB: {
          open: () => {
            throw new DOMException('', 'SecurityError');
          },
        },
        locks: {
          request: () => Promise.reject(new DOMException('', 'SecurityError')),
        },
      },
    ],
    [
      'and there are no locks or other tabs',
      { indexedDB: undefined, locks: undefined, createChannel: () => undefined },
    ],
  ];
  for (const [title, denied] of denials) {
    it(`${title}, it is sent from memory, tried again, and said to be kept nowhere`, async () => {
      const { device, open } = aDevice();
      device.answer = offline;
      const heard = recorder();
      const delivery = open(denied);
      const response = submission();
      delivery.submit(response, heard.listen);
      await until(() => heard.last()?.kind === 'waiting');
      expect(heard.states[1]).to.deep.equal({ kind: 'sending', durable: false });
      expect(heard.last()).to.include({ durable: false });
      const waiting = await delivery.waiting();
      expect(waiting.map(({ envelope }) => envelope)).to.deep.equal([response.envelope]);
      expect(waiting[0]!.state).to.include({ durable: false });
      device.answer = device.collector;
      device.advance(1_000);
      await until(() => heard.last()?.kind === 'sent');
      expect(await delivery.waiting()).to.deep.equal([]);
      expect(device.timers.size).to.equal(0);
    });
  }

  it('because the disk is full, a refusal is kept in the page', async () => {
    const { device, open, onDisk } = aDevice();
    fullDisk();
    device.answer = async () => json(410, {});
    const heard = recorder();
    const delivery = open();
    delivery.submit(submission(), heard.listen);
    await until(() => heard.last()?.kind === 'refused');
    expect(heard.last()).to.include({ durable: false });
    expect(await onDisk()).to.deep.equal([]);
    delivery.flush();
    await aWhile();
    expect(device.requests.length).to.equal(1);
    expect((await delivery.waiting()).length).to.equal(1);
    await delivery.discard(device.requests[0]!.envelope.id);
    expect(await delivery.waiting()).to.deep.equal([]);
  });

  it('any more, what failed is not sent over and over', async () => {
    const { device, open, outbox } = aDevice();
    device.answer = async () => json(500, {});
    await outbox.add(kept());
    fullDisk();
    const delivery = open();
    await until(() => device.requests.length === 1);
    await aWhile();
    device.page.dispatchEvent(new Event('online'));
    await aWhile();
    expect(device.requests.length).to.equal(1);
    device.answer = device.collector;
    device.advance(1_000);
    await until(async () => (await delivery.waiting()).length === 0);
  });

  it('any more because the browser wiped it, the page still sends its own', async () => {
    const { device, open, outbox } = aDevice();
    device.answer = offline;
    const heard = recorder();
    const response = submission();
    open().submit(response, heard.listen);
    await until(() => heard.last()?.kind === 'waiting');
    await outbox.remove(response.envelope.id);
    device.advance(1_000);
    await until(() => device.requests.length === 2 && heard.last()?.kind === 'waiting');
    expect(heard.last()).to.include({ durable: false });
    device.answer = device.collector;
    device.advance(10_000);
    await until(() => heard.last()?.kind === 'sent');
  });
});
