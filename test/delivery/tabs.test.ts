import { expect } from '@open-wc/testing';

import { ATTEMPT_TIMEOUT } from '../../src/delivery/http.js';
import { aDevice } from './delivery-device.js';
import { aWhile, echo, json, kept, later, offline, recorder, submission, until } from './delivery-world.js';

type Device = ReturnType<typeof aDevice>['device'];

/** How many timers wait for as long as an attempt may take: storage has timers too, and shorter ones. */
const waitingForAnAttempt = ({ timers, now }: Device): number =>
  [...timers.values()].filter(({ at }) => at - now() === ATTEMPT_TIMEOUT).length;

describe('Several tabs', () => {
  it('send each response once between them', async () => {
    const { device, open, outbox, onDisk } = aDevice();
    const responses = Array.from({ length: 12 }, (_, index) => kept({ createdAt: index }));
    for (const response of responses) await outbox.add(response);
    const atOnce = new Map<string, number>();
    device.answer = async (request) => {
      const { id } = request.envelope;
      atOnce.set(id, (atOnce.get(id) ?? 0) + 1);
      await aWhile(5);
      return device.collector(request);
    };
    const tabs = [open(), open(), open()];
    await until(async () => (await onDisk()).length === 0);
    tabs.forEach((tab) => tab.flush());
    await aWhile();
    expect(device.requests.length).to.equal(12);
    expect(new Set(atOnce.values())).to.deep.equal(new Set([1]));
  });

  it('tell each other how it went, receipt and all', async () => {
    const { device, open } = aDevice();
    device.answer = offline;
    const heard = recorder();
    const response = submission();
    const here = open();
    here.submit(response, heard.listen);
    await until(() => heard.last()?.kind === 'waiting');
    const sentHere = device.requests.length;
    const reply = later<Response>();
    device.answer = () => reply.promise;
    open();
    await until(() => heard.last()?.kind === 'sending');
    here.flush();
    await aWhile();
    expect(device.requests.length).to.equal(sentHere + 1);
    reply.resolve(await echo(response.envelope));
    await until(() => heard.last()?.kind === 'sent');
    expect(heard.last()).to.deep.equal({ kind: 'sent', receipt: `R-${response.envelope.id.slice(0, 4)}` });
    here.flush();
    await aWhile();
    expect(device.requests.length).to.equal(sentHere + 1);
  });

  it('take over from one that was closed while it was sending', async () => {
    const { device, open } = aDevice();
    device.answer = () => new Promise(() => {});
    const response = submission();
    const first = open();
    first.submit(response, () => {});
    await until(() => device.requests.length === 1);
    const second = open();
    await until(() => waitingForAnAttempt(device) === 2, 'the second has set itself a time to look again');
    first.stop();
    device.answer = device.collector;
    await aWhile(20);
    device.advance(ATTEMPT_TIMEOUT);
    await until(() => device.stored.size === 1);
    second.stop();
  });

  it('take over from one that is frozen', async () => {
    const { device, open, outbox } = aDevice();
    const response = kept();
    await outbox.add(response);
    await new Promise<void>((resolve) => {
      void navigator.locks
        .request(device.lock(response.id), () => {
          resolve();
          return new Promise(() => {});
        })
        .catch(() => {});
    });
    open();
    for (const minute of [0, 1]) {
      await until(() => waitingForAnAttempt(device) === 1);
      await aWhile(20);
      expect(device.requests.length, `minute ${minute}`).to.equal(0);
      device.advance(ATTEMPT_TIMEOUT);
    }
    await until(() => device.stored.size === 1);
  });

  it('do not send what one of them was asked to forget', async () => {
    const { device, open, onDisk } = aDevice();
    device.answer = async () => json(503, {}, { 'Retry-After': '60' });
    const heard = recorder();
    const response = submission();
    const here = open();
    here.submit(response, heard.listen);
    await until(() => heard.last()?.kind === 'waiting');
    await open().discard(response.envelope.id);
    await until(async () => (await here.waiting()).length === 0);
    here.flush();
    await aWhile();
    expect(device.requests.length).to.equal(1);
    expect(await onDisk()).to.deep.equal([]);
  });

  it('stop sending what one of them was asked to forget', async () => {
    const { device, open, onDisk } = aDevice();
    device.answer = () => new Promise(() => {});
    const heard = recorder();
    const response = submission();
    const here = open();
    here.submit(response, heard.listen);
    await until(() => device.requests.length === 1);
    const there = open();
    await there.discard(response.envelope.id);
    await until(() => device.requests[0]!.init.signal!.aborted);
    await aWhile();
    expect(heard.kinds()).to.deep.equal(['saving', 'sending']);
    expect(await onDisk()).to.deep.equal([]);
    expect(await here.waiting()).to.deep.equal([]);
  });

  it('are not disturbed by other messages on their line', async () => {
    const { device, open } = aDevice();
    const line = device.environment.createChannel();
    const heard = recorder();
    open();
    for (const message of [null, 5, 'sent', {}, { id: 'x', state: {} }]) line.postMessage(message);
    open().submit(submission(), heard.listen);
    await until(() => heard.last()?.kind === 'sent');
    line.close();
  });
});
