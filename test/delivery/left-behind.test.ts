import { expect } from '@open-wc/testing';

import { anythingLeft, type Device } from '../../src/delivery/left-behind.js';
import { needing } from '../support/needing.js';
import { aDevice } from './delivery-device.js';
import { kept } from './delivery-world.js';

/** A database of this test alone, looked for under the name of all. */
function aPage() {
  const { device, outbox } = aDevice();
  const opened: string[] = [];
  const names = async (): Promise<(string | undefined)[]> =>
    (await indexedDB.databases()).map(({ name }) => name);
  const databases = async (): Promise<IDBDatabaseInfo[]> =>
    (await names()).includes(device.database) ? [{ name: 'sayso-outbox', version: 1 }] : [];
  const open = (name: string): IDBOpenDBRequest => {
    opened.push(name);
    return device.environment.indexedDB.open(name);
  };
  const empty: Device['localStorage'] = { length: 0, key: () => null };
  const look = (changes: Partial<Device> = {}): Promise<boolean> =>
    anythingLeft({ indexedDB: { open, databases }, localStorage: empty, ...changes });
  const exists = async (): Promise<boolean> => (await names()).includes(device.database);
  return { outbox, opened, open, look, exists };
}

describe('Looking whether anything was left behind', () => {
  for (const title of ['that tells its databases', 'that does not']) {
    const tells = title === 'that tells its databases';

    describe(`in a browser ${title}`, () => {
      const findsNothing = async (): Promise<void> => {
        const { look, open, opened, exists } = aPage();
        expect(await look(tells ? {} : { indexedDB: { open } })).to.equal(false);
        expect(await exists()).to.equal(false);
        if (tells) expect(opened, 'nothing is so much as opened').to.deep.equal([]);
      };
      it(
        'finds nothing on a device on which nothing was ever sent, and leaves nothing there',
        tells ? findsNothing : needing('databases undone', findsNothing),
      );

      it('finds what waits, and nothing once it has gone', async () => {
        const { look, open, outbox } = aPage();
        const response = kept();
        await outbox.add(response);
        expect(await look(tells ? {} : { indexedDB: { open } })).to.equal(true);
        await outbox.remove(response.id);
        expect(await look(tells ? {} : { indexedDB: { open } })).to.equal(false);
      });
    });
  }

  it('finds what local storage keeps in the place of IndexedDB', async () => {
    const { look } = aPage();
    const keys = ['theirs', 'sayso-outbox/1'];
    const localStorage = { length: 2, key: (at: number) => keys[at] ?? null };
    expect(await look({ localStorage, indexedDB: undefined })).to.equal(true);
    expect(await look({ localStorage: { length: 1, key: () => 'theirs' } })).to.equal(false);
  });

  it('looks into the database of an app that has no local storage, and of no page that may not have any', async () => {
    const { look, outbox } = aPage();
    await outbox.add(kept());
    const without = { localStorage: null } as unknown as Device;
    expect(await look(without)).to.equal(true);
    let looked = false;
    const denying: Device = {
      get localStorage(): never {
        throw new DOMException('', 'SecurityError');
      },
      indexedDB: {
        open: indexedDB.open.bind(indexedDB),
        databases: () => {
          looked = true;
          return Promise.resolve([]);
        },
      },
    };
    expect(await anythingLeft(denying)).to.equal(false);
    expect(looked).to.equal(false);
  });

  const denied: Record<string, Device> = {
    'is denied at sight': {
      get localStorage(): never {
        throw new DOMException('', 'SecurityError');
      },
      indexedDB: {
        open: () => {
          throw new DOMException('', 'SecurityError');
        },
      },
    },
    'tells nobody which databases there are': {
      localStorage: { length: 0, key: () => null },
      indexedDB: {
        open: indexedDB.open.bind(indexedDB),
        databases: () => Promise.reject(new DOMException('', 'UnknownError')),
      },
    },
    'is not there at all': { localStorage: { length: 0, key: () => null }, indexedDB: undefined },
  };
  for (const [title, device] of Object.entries(denied)) {
    it(`finds nothing, without failing, where storage ${title}`, async () => {
      expect(await anythingLeft(device)).to.equal(false);
    });
  }

  it('finds nothing in a database of that name that is not ours', async () => {
    const { look, open } = aPage();
    await new Promise((resolve) => {
      const request = open('sayso-outbox');
      request.onsuccess = () => {
        request.result.close();
        resolve(undefined);
      };
    });
    expect(await look()).to.equal(false);
  });

  it('is in nobody’s way who wants to upgrade the database afterwards', async () => {
    const { look, outbox, open } = aPage();
    await outbox.add(kept());
    outbox.close();
    await look();
    const blocked = await new Promise((resolve) => {
      const request = open('sayso-outbox');
      request.onsuccess = () => {
        const { version, name } = request.result;
        request.result.close();
        const upgrade = indexedDB.open(name, version + 1);
        upgrade.onblocked = () => resolve(true);
        upgrade.onsuccess = () => {
          upgrade.result.close();
          resolve(false);
        };
      };
    });
    expect(blocked).to.equal(false);
  });
});
