import { expect } from '@open-wc/testing';

import { aDevice } from './delivery-device.js';
import { aWhile, json, later, offline, recorder, submission, until } from './delivery-world.js';

describe('What a page hands over for an endpoint', () => {
  const endpoint = 'https://council.test/api';

  it('is never written to the device, and what needs it waits for a page that hands it over again', async () => {
    const { device, open, outbox } = aDevice();
    device.answer = offline;
    const heard = recorder();
    const first = open();
    first.equip(endpoint, { headers: { 'X-Nonce': 'secret-1' } });
    first.submit(submission({ endpoint, needs: 'headers' }), heard.listen);
    await until(() => heard.last()?.kind === 'waiting');
    expect(JSON.stringify(await outbox.list())).not.to.include('secret-1');
    first.stop();

    device.answer = device.collector;
    device.advance(10_000);
    const second = open();
    second.flush();
    await aWhile();
    expect(device.requests.length, 'without the header').to.equal(1);
    expect((await second.waiting()).length).to.equal(1);
    second.equip('/api', { headers: { 'X-Nonce': 'elsewhere' } });
    second.equip('https://other.test/api', { headers: { 'X-Nonce': 'not theirs' } });
    await until(() => device.stored.size === 1);
    expect(device.requests.at(-1)!.init.headers).to.include({ 'X-Nonce': 'elsewhere' });
  });

  it('does not hold up others that need nothing', async () => {
    const { device, open } = aDevice();
    const delivery = open();
    const unequipped = recorder();
    delivery.submit(submission({ endpoint, needs: 'transport' }), unequipped.listen);
    await until(() => unequipped.last()?.kind === 'waiting');
    expect(unequipped.last(), 'not left with "sending"').to.include({ durable: true });
    const heard = recorder();
    delivery.submit(submission(), heard.listen);
    await until(() => heard.last()?.kind === 'sent');
    expect(device.requests.length).to.equal(1);
  });

  it('may be a transport, which gets a response again until it has returned', async () => {
    const { device, open, onDisk } = aDevice();
    const ids: string[] = [];
    const delivery = open();
    delivery.equip(endpoint, {
      transport: async ({ id }) => {
        ids.push(id);
        if (ids.length < 2) throw new Error('The bridge to the app is down');
        return { receipt: 'T1' };
      },
    });
    const heard = recorder();
    const response = submission({ endpoint, needs: 'transport' });
    delivery.submit(response, heard.listen);
    await until(() => heard.last()?.kind === 'waiting');
    expect(await onDisk()).to.deep.equal([response.envelope.id]);
    device.advance(1_000);
    await until(() => heard.last()?.kind === 'sent');
    expect(heard.last()).to.deep.equal({ kind: 'sent', receipt: 'T1' });
    expect(ids).to.deep.equal([response.envelope.id, response.envelope.id]);
    expect(device.requests.length).to.equal(0);
    expect(await onDisk()).to.deep.equal([]);
  });

  it('leaves a kept response its flag', async () => {
    const { device, open } = aDevice();
    device.answer = offline;
    const heard = recorder();
    const first = open();
    first.submit(submission({ trapped: true }), heard.listen);
    await until(() => heard.last()?.kind === 'waiting');
    first.stop();
    const second = open();
    const [waiting] = await second.waiting();
    expect(waiting?.trapped).to.equal(true);
  });

  it('leaves a kept response its format', async () => {
    const { device, open } = aDevice();
    device.answer = offline;
    const heard = recorder();
    const first = open();
    first.submit(submission({ format: 'form', confirm: 'status' }), heard.listen);
    await until(() => heard.last()?.kind === 'waiting');
    first.stop();
    device.answer = async () => json(200, { ok: true });
    const second = open();
    await until(async () => (await second.waiting()).length === 0);
    const [before, after] = device.requests.map(({ init }) => init.body);
    expect(after === before, 'the same body').to.equal(true);
    expect(String(after)).to.include('sayso-id=');
  });
});

describe('What was refused for want of what the page hands over', () => {
  const endpoint = 'https://council.test/api';
  const stale = { headers: { 'X-Nonce': 'stale' } };
  const fresh = { headers: { 'X-Nonce': 'fresh' } };

  /** An endpoint that takes nothing but what is fresh. */
  function aStrictEndpoint(status = 403) {
    const { device, ...more } = aDevice();
    device.answer = async (request) =>
      (request.init.headers as Record<string, string>)['X-Nonce'] === 'fresh'
        ? device.collector(request)
        : json(status, {});
    return { device, ...more };
  }

  for (const status of [401, 403]) {
    it(`goes out once the page hands over something else (${status})`, async () => {
      const { device, open, onDisk } = aStrictEndpoint(status);
      const delivery = open();
      const heard = recorder();
      delivery.equip(endpoint, stale);
      delivery.submit(submission({ endpoint, needs: 'headers' }), heard.listen);
      await until(() => heard.last()?.kind === 'refused');

      delivery.equip(endpoint, { headers: { ...stale.headers } });
      delivery.flush();
      await aWhile();
      expect(device.requests.length, 'the same once more is no reason').to.equal(1);

      delivery.equip(endpoint, fresh);
      await until(() => heard.last()?.kind === 'sent');
      expect(heard.kinds()).to.deep.equal(['saving', 'sending', 'refused', 'sending', 'sent']);
      expect(device.requests.length).to.equal(2);
      expect(await onDisk()).to.deep.equal([]);
    });
  }

  it('goes out from a page that is opened later, which tries with what it has once, and keeps none of it', async () => {
    const { device, open, outbox, onDisk } = aStrictEndpoint();
    const first = open();
    const heard = recorder();
    const response = submission({ endpoint, needs: 'headers' });
    first.equip(endpoint, stale);
    first.submit(response, heard.listen);
    await until(() => heard.last()?.kind === 'refused');
    first.stop();

    const second = open();
    second.flush();
    await aWhile();
    expect(device.requests.length, 'without anything').to.equal(1);
    for (let times = 0; times < 3; times++) {
      second.equip(endpoint, stale);
      await aWhile();
    }
    expect(device.requests.length, 'once a page').to.equal(2);
    expect(JSON.stringify(await outbox.list())).not.to.include('stale');
    second.stop();

    open().equip('/api', fresh);
    await until(async () => (await onDisk()).length === 0);
    expect([...device.stored.keys()]).to.deep.equal([response.envelope.id]);
  });

  it('goes out although it was renewed while the stale one was on its way', async () => {
    const { device, open } = aStrictEndpoint();
    const { answer } = device;
    const { promise, resolve } = later<undefined>();
    device.answer = async (request) => {
      if (device.requests.length === 1) await promise;
      return answer(request);
    };
    const delivery = open();
    const heard = recorder();
    delivery.equip(endpoint, stale);
    delivery.submit(submission({ endpoint, needs: 'headers' }), heard.listen);
    await until(() => device.requests.length === 1);
    delivery.equip(endpoint, fresh);
    await aWhile();
    resolve(undefined);
    await until(() => heard.last()?.kind === 'sent');
    expect(device.requests.length).to.equal(2);
  });

  it('is not sent for ever where a page hands over something else each time', async () => {
    const { device, open } = aStrictEndpoint();
    const delivery = open();
    const heard = recorder();
    delivery.equip(endpoint, stale);
    delivery.submit(submission({ endpoint, needs: 'headers' }), heard.listen);
    for (let turn = 0; turn < 9; turn++) {
      await until(() => heard.last()?.kind === 'refused');
      delivery.equip(endpoint, { headers: { 'X-Nonce': `stale ${turn}` } });
      await aWhile(20);
    }
    expect(device.requests.length).to.equal(5);
  });

  for (const status of [400, 409, 410, 422]) {
    it(`and what was refused for another reason stays refused (${status})`, async () => {
      const { device, open } = aStrictEndpoint(status);
      const delivery = open();
      const heard = recorder();
      delivery.equip(endpoint, stale);
      delivery.submit(submission({ endpoint, needs: 'headers' }), heard.listen);
      await until(() => heard.last()?.kind === 'refused');
      delivery.equip(endpoint, fresh);
      await aWhile();
      expect(device.requests.length).to.equal(1);
    });
  }

  it('waits for the transport that it needs, and is not sent past it', async () => {
    const { device, open } = aDevice();
    const delivery = open();
    const heard = recorder();
    let isSignedIn = false;
    const transport = async () => (isSignedIn ? { receipt: 'T1' } : json(401, {}));
    delivery.equip(endpoint, { transport });
    const response = submission({ endpoint, needs: 'transport' });
    delivery.submit(response, heard.listen);
    await until(() => heard.last()?.kind === 'refused');
    delivery.stop();

    isSignedIn = true;
    const later = open();
    later.equip(endpoint, fresh);
    await aWhile();
    expect(device.requests.length).to.equal(0);
    later.equip(endpoint, { transport });
    await until(async () => (await later.waiting()).length === 0);
  });
});

describe('Two widgets of one endpoint', () => {
  const endpoint = 'https://council.test/api';
  const headers = { 'X-Nonce': 'theirs' };

  for (const order of ['headers first', 'transport first']) {
    it(`do not take from each other what they hand over, ${order}`, async () => {
      const { device, open } = aDevice();
      const delivery = open();
      const handed: string[] = [];
      const parts = [
        { headers, transport: undefined },
        { headers: undefined, transport: async ({ id }: { id: string }) => void handed.push(id) },
      ];
      if (order === 'transport first') parts.reverse();
      for (const part of parts) delivery.equip(endpoint, part);
      const [ours, theirs] = [recorder(), recorder()];
      const posted = submission({ endpoint, needs: 'headers' });
      const given = submission({ endpoint, needs: 'transport' });
      delivery.submit(posted, ours.listen);
      delivery.submit(given, theirs.listen);
      await until(() => ours.last()?.kind === 'sent' && theirs.last()?.kind === 'sent');
      expect(handed).to.deep.equal([given.envelope.id]);
      expect(device.requests.length).to.equal(1);
      expect(device.requests[0]!.init.headers).to.include(headers);
    });
  }
});

describe('Watching the outbox', () => {
  it('hears of what is kept, sent, refused and forgotten, from other tabs too, until it has enough', async () => {
    const { device, open } = aDevice();
    device.answer = async () => json(410, {});
    const here = open();
    const there = open();
    const seen: number[] = [];
    let heard = 0;
    const stop = there.watch(() => {
      heard++;
      void there.waiting().then(({ length }) => seen.push(length));
    });
    const response = submission();
    here.submit(response, () => {});
    await until(() => seen.at(-1) === 1);
    await here.discard(response.envelope.id);
    await until(() => seen.at(-1) === 0);
    stop();
    const before = heard;
    here.submit(submission(), () => {});
    await aWhile();
    expect(heard).to.equal(before);
  });
});
