import { expect } from '@open-wc/testing';

import type { DeliveryEnvironment } from '../../src/delivery/environment.js';
import { createOutbox } from '../../src/delivery/outbox.js';
import { needing } from '../support/needing.js';
import { createDevice, fullDisk, replace } from './delivery-device.js';
import { aWhile, envelope, kept, later, until } from './delivery-world.js';

describe('The outbox', () => {
  it('gives back what it was given', async () => {
    const { outbox } = anOutbox();
    const [one, other] = [kept(), kept({ createdAt: 1 })];
    expect(await outbox.add(one)).to.equal(true);
    expect(await outbox.add(other)).to.equal(true);
    expect(await outbox.list()).to.have.deep.members([one, other]);
    expect(await outbox.get(one.id)).to.deep.equal(one);
    await outbox.remove(one.id);
    expect(await outbox.list()).to.deep.equal([other]);
  });

  const leavesNone = async ({ device, outbox }: ReturnType<typeof anOutbox>): Promise<void> => {
    expect(await outbox.list()).to.deep.equal([]);
    expect(await outbox.get('x')).to.equal(undefined);
    await outbox.remove('x');
    expect((await indexedDB.databases()).map(({ name }) => name)).not.to.include(device.database);
    await outbox.add(kept());
    expect((await indexedDB.databases()).map(({ name }) => name)).to.include(device.database);
  };

  it('leaves no database behind on the device of a resident who has sent nothing', () =>
    leavesNone(anOutbox()));

  it(
    'leaves none in a browser that does not tell its databases either',
    needing('databases undone', () => {
      const { device } = anOutbox();
      const { open } = device.environment.indexedDB;
      return leavesNone({ device, outbox: createOutbox({ ...device.environment, indexedDB: { open } }) });
    }),
  );

  it('asks for strict durability in everything that it writes', async () => {
    const asked: unknown[] = [];
    replace(
      IDBDatabase.prototype,
      'transaction',
      (original) =>
        function (this: IDBDatabase, stores, mode, options) {
          if (mode === 'readwrite') asked.push(options?.durability);
          return original.call(this, stores, mode, options);
        },
    );
    const { outbox } = anOutbox();
    const response = kept();
    await outbox.add(response);
    await outbox.change(response);
    await outbox.remove(response.id);
    expect(asked).to.deep.equal(['strict', 'strict', 'strict']);
  });

  it('acknowledges when the transaction is complete, not when the request succeeded', async () => {
    const order: string[] = [];
    replace(
      IDBObjectStore.prototype,
      'put',
      (original) =>
        function (this: IDBObjectStore, value) {
          const request = original.call(this, value);
          // Captured on the way down, so that it is heard before the outbox hears it.
          this.transaction.db.addEventListener('complete', () => order.push('complete'), true);
          request.addEventListener('success', () => {
            order.push('success');
            const end = Date.now() + 80;
            const holdOpen = () => {
              if (Date.now() < end) this.count().onsuccess = holdOpen;
            };
            holdOpen();
          });
          return request;
        },
    );
    const { outbox } = anOutbox();
    await outbox.add(kept()).then(() => order.push('acknowledged'));
    expect(order).to.deep.equal(['success', 'complete', 'acknowledged']);
  });

  it('opens its database again after the browser has closed it', async () => {
    const opened = connections();
    const { outbox } = anOutbox();
    const response = kept();
    await outbox.add(response);
    opened.at(-1)!.close();
    expect(await outbox.get(response.id)).to.deep.equal(response);
    opened.at(-1)!.close();
    expect(await outbox.add(kept())).to.equal(true);
  });

  it('makes way for an upgrade by a newer copy, and goes on in the upgraded database', async () => {
    const { device, outbox } = anOutbox();
    const response = kept();
    await outbox.add(response);
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(device.database, 7);
      request.onblocked = () => reject(new Error('blocked'));
      request.onupgradeneeded = () => request.result.createObjectStore('something-new');
      request.onsuccess = () => resolve(request.result);
    });
    expect(await outbox.get(response.id)).to.deep.equal(response);
    expect(await outbox.add(kept())).to.equal(true);
    newer.close();
  });

  it('keeps fields that it does not know', async () => {
    const { outbox } = anOutbox();
    const response = { ...kept(), seal: 'form' };
    await outbox.add(response);
    const { seal, ...known } = response;
    await outbox.change({ ...known, attempts: 3 });
    expect(await outbox.get(response.id)).to.deep.equal({ ...known, attempts: 3, seal });
    await outbox.add(known);
    expect(await outbox.get(response.id)).to.deep.equal({ ...known, seal });
  });

  it('does not bring back what was removed', async () => {
    const { outbox } = anOutbox();
    const response = kept();
    await outbox.add(response);
    expect(await outbox.change(response)).to.equal(true);
    await outbox.remove(response.id);
    expect(await outbox.change(response)).to.equal(false);
    expect(await outbox.list()).to.deep.equal([]);
  });

  it('takes fifty responses and no more, and throws none of them out', async () => {
    const { outbox } = anOutbox();
    const all = Array.from({ length: 50 }, () => kept());
    for (const response of all) expect(await outbox.add(response)).to.equal(true);
    expect(await outbox.add(kept())).to.equal(false);
    expect(await outbox.add(all[7]!), 'one that it has').to.equal(true);
    expect((await outbox.list()).map(({ id }) => id)).to.have.members(all.map(({ id }) => id));
    await outbox.remove(all[0]!.id);
    expect(await outbox.add(kept())).to.equal(true);
  });

  it('takes a megabyte and no more, counted in bytes', async () => {
    const { outbox } = anOutbox();
    const large = () => kept({ envelope: envelope(undefined, { story: 'ŵ'.repeat(245_000) }) });
    expect(await outbox.add(large())).to.equal(true);
    expect(await outbox.add(large())).to.equal(true);
    expect(await outbox.add(large())).to.equal(false);
    expect(await outbox.add(kept())).to.equal(true);
  });

  it('says so when the disk is full, and keeps what it has', async () => {
    const { outbox } = anOutbox();
    const before = kept();
    await outbox.add(before);
    fullDisk();
    expect(await outbox.add(kept())).to.equal(false);
    expect(await outbox.list()).to.deep.equal([before]);
  });

  it('passes over an entry that cannot be read', async () => {
    const { outbox } = anOutbox();
    const [broken, sound] = [kept(), kept()];
    await outbox.add(broken);
    await outbox.add(sound);
    replace(
      IDBObjectStore.prototype,
      'get',
      (original) =>
        function (this: IDBObjectStore, id) {
          if (id === broken.id) throw new DOMException('Failed to read large IndexedDB value', 'DataError');
          return original.call(this, id);
        },
    );
    expect(await outbox.list()).to.deep.equal([sound]);
    expect(await outbox.get(broken.id)).to.equal(undefined);
    expect(await outbox.add(kept())).to.equal(true);
  });

  it('admits it when it cannot let go of an entry', async () => {
    const { outbox } = anOutbox();
    const response = kept();
    await outbox.add(response);
    replace(IDBObjectStore.prototype, 'delete', () => () => {
      throw new DOMException('', 'UnknownError');
    });
    let failed = false;
    await outbox.remove(response.id).catch(() => (failed = true));
    expect(failed).to.equal(true);
  });

  const denials: [title: string, indexedDB: DeliveryEnvironment['indexedDB']][] = [
    ['is absent', undefined],
    [
      'is forbidden',
      {
        open: () => {
          throw new DOMException('', 'SecurityError');
        },
      },
    ],
  ];
  for (const [title, denied] of denials) {
    it(`keeps nothing, without failing, where IndexedDB ${title}`, async () => {
      const { device } = anOutbox();
      const outbox = createOutbox({ ...device.environment, indexedDB: denied });
      expect(await outbox.add(kept())).to.equal(false);
      expect(await outbox.list()).to.deep.equal([]);
      expect(await outbox.get('x')).to.equal(undefined);
      await outbox.remove('x');
      outbox.close();
      expect(device.timers.size).to.equal(0);
    });
  }

  it('does not wait for ever on a database that does not answer, nor as long the next time', async () => {
    const { device } = anOutbox();
    const outbox = createOutbox({
      ...device.environment,
      indexedDB: { open: () => ({}) as IDBOpenDBRequest },
    });
    let added: boolean | undefined;
    void outbox.add(kept()).then((result) => (added = result));
    device.advance(4_999);
    await aWhile(20);
    expect(device.timers.size).to.equal(1);
    device.advance(1);
    await until(() => device.timers.size === 1);
    device.advance(200);
    await until(() => added === false);
    expect(device.timers.size).to.equal(0);
  });

  it('is patient again with a database that has answered after all', async () => {
    const { device } = anOutbox();
    const released = later<undefined>();
    const slow = {
      open(name: string) {
        const request = {} as { -readonly [K in keyof IDBOpenDBRequest]: IDBOpenDBRequest[K] };
        void released.promise.then(() => {
          const real = device.environment.indexedDB.open(name);
          real.onupgradeneeded = () => real.result.createObjectStore('responses', { keyPath: 'id' });
          real.onsuccess = () => {
            request.result = real.result;
            request.onsuccess?.call(real, new Event('success'));
          };
        });
        return request;
      },
    };
    const outbox = createOutbox({ ...device.environment, indexedDB: slow });
    const found = outbox.list();
    device.advance(5_000);
    expect(await found).to.deep.equal([]);
    released.resolve(undefined);
    expect(await outbox.add(kept())).to.equal(true);
    void outbox.list();
    expect([...device.timers.values()].map(({ at }) => at - device.now())).to.deep.equal([5_000]);
    await until(() => device.timers.size === 0);
  });

  it('reconnects once for all who were waiting', async () => {
    const opened: string[] = [];
    const { device } = anOutbox();
    const counting = {
      open(name: string) {
        opened.push(name);
        return device.environment.indexedDB.open(name);
      },
    };
    const connected = connections();
    const outbox = createOutbox({ ...device.environment, indexedDB: counting });
    const responses = [kept(), kept(), kept()];
    for (const response of responses) await outbox.add(response);
    opened.length = 0;
    connected.at(-1)!.close();
    const found = await Promise.all(responses.map(({ id }) => outbox.get(id)));
    expect(found).to.deep.equal(responses);
    expect(opened.length).to.equal(1);
  });

  it('leaves no timer behind', async () => {
    const { device, outbox } = anOutbox();
    await outbox.add(kept());
    await outbox.list();
    expect(device.timers.size).to.equal(0);
  });
});

function anOutbox() {
  const device = createDevice();
  return { device, outbox: createOutbox(device.environment) };
}

/** Every connection that is opened from now on. */
function connections(): IDBDatabase[] {
  const opened: IDBDatabase[] = [];
  replace(
    IDBDatabase.prototype,
    'transaction',
    (original) =>
      function (this: IDBDatabase, ...parameters) {
        if (opened.at(-1) !== this) opened.push(this);
        return original.apply(this, parameters);
      },
  );
  return opened;
}
