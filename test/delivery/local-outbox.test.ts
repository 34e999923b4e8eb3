import { expect } from '@open-wc/testing';

import type { LocalStorage } from '../../src/delivery/environment.js';
import { aDevice, fullDisk } from './delivery-device.js';
import { envelope, json, offline, recorder, submission, until } from './delivery-world.js';

describe('Where IndexedDB does not take a response, local storage', () => {
  it('keeps it over the closing of the page, and forgets it once it is confirmed', async () => {
    const { device, open } = aDevice();
    const localStorage = aStorage();
    const denied = { indexedDB: undefined, localStorage };
    device.answer = offline;
    const heard = recorder();
    const response = submission();
    const first = open(denied);
    first.submit(response, heard.listen);
    await until(() => heard.last()?.kind === 'waiting');
    expect(heard.last()).to.include({ durable: true });
    first.stop();

    device.answer = device.collector;
    const second = open(denied);
    await until(() => device.stored.size === 1);
    await until(async () => (await second.waiting()).length === 0);
    expect(device.stored.get(response.envelope.id)).to.deep.equal(response.envelope);
    expect(localStorage.length).to.equal(0);
  });

  it('keeps it where the disk is full, a refusal too, with the count of its attempts', async () => {
    const { device, open } = aDevice();
    fullDisk();
    const localStorage = aStorage();
    device.answer = async () => json(400, {});
    const heard = recorder();
    const first = open({ localStorage });
    first.submit(submission(), heard.listen);
    await until(() => heard.last()?.kind === 'refused');
    expect(heard.last()).to.include({ durable: true });
    first.stop();
    const [kept] = await open({ localStorage }).waiting();
    expect(kept).to.deep.include({ attempts: 1 });
    expect(kept!.state).to.deep.include({ kind: 'refused', reason: 'notAccepted' });
  });

  it('takes what is not written down yet when the page is closed, and gives it to the next', async () => {
    const { device, open } = aDevice();
    const localStorage = aStorage();
    const response = submission();
    const slow = { open: () => ({}) as IDBOpenDBRequest };
    const first = open({ localStorage, indexedDB: slow });
    const heard = recorder();
    first.submit(response, heard.listen);
    device.page.dispatchEvent(new Event('pagehide'));
    first.stop();
    expect(heard.kinds()).to.deep.equal(['saving']);
    expect(device.requests).to.deep.equal([]);

    const second = open({ localStorage });
    await until(() => device.stored.size === 1);
    await until(async () => (await second.waiting()).length === 0);
    expect(device.stored.get(response.envelope.id)).to.deep.equal(response.envelope);
    expect(localStorage.length).to.equal(0);
  });

  it('is not used where IndexedDB works, nor when the page is closed after that', async () => {
    const { device, open } = aDevice();
    const localStorage = aStorage();
    device.answer = offline;
    const heard = recorder();
    open({ localStorage }).submit(submission(), heard.listen);
    await until(() => heard.last()?.kind === 'waiting');
    expect(localStorage.length).to.equal(0);
    device.page.dispatchEvent(new Event('pagehide'));
    expect(localStorage.length).to.equal(0);
  });

  it('is not crowded: the eleventh response, and one too long, are kept in memory', async () => {
    const { device, open } = aDevice();
    const localStorage = aStorage();
    device.answer = offline;
    const delivery = open({ indexedDB: undefined, localStorage });
    const long = recorder();
    delivery.submit(
      submission({ envelope: envelope(undefined, { story: 'x'.repeat(200_000) }) }),
      long.listen,
    );
    await until(() => long.last()?.kind === 'waiting');
    expect(long.last()).to.include({ durable: false });
    for (let nth = 1; nth <= 11; nth++) {
      const heard = recorder();
      delivery.submit(submission(), heard.listen);
      await until(() => heard.last()?.kind === 'waiting');
      expect(heard.last(), String(nth)).to.include({ durable: nth <= 10 });
    }
    expect((await delivery.waiting()).length).to.equal(12);
  });

  it('may be full as well, or hold what is not ours, and the response is sent all the same', async () => {
    const { open } = aDevice();
    const full = aStorage({ 'sayso-outbox/x': '{"id":"y"}', 'sayso-outbox/z': '{', theirs: '1' });
    full.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    const heard = recorder();
    const delivery = open({ indexedDB: undefined, localStorage: full });
    delivery.submit(submission(), heard.listen);
    await until(() => heard.last()?.kind === 'sent');
    expect(heard.states[1]).to.deep.equal({ kind: 'sending', durable: false });
    expect(await delivery.waiting()).to.deep.equal([]);
    expect(full.length).to.equal(3);
  });
});

/** The browser's own is shared by all tests that run side by side. */
function aStorage(holding: Readonly<Record<string, string>> = {}): LocalStorage {
  const entries = new Map(Object.entries(holding));
  return {
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
}
