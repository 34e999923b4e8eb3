import type { DeliveryEnvironment } from './environment.js';
import { mayExist } from './may-exist.js';
import { DATABASE, STORE } from './outbox-names.js';
import type { KeptSubmission } from './submission.js';

/** Above these the outbox takes nothing new, rather than crowd out the page that it is a guest on. */
const MOST_RESPONSES = 50;
const MOST_BYTES = 1_000_000;

/**
 * Storage that has not answered after this many milliseconds counts as broken:
 * some browsers let it hang. From then on it gets less, so that a resident does
 * not wait at every step, until it answers again.
 */
const PATIENCE = 5_000;
const PATIENCE_AFTER_HANGING = 200;

/** Responses kept on this device until an endpoint has confirmed them. */
export interface Outbox {
  /** Whether the response is on the disk now. An entry of the same id is written over. */
  add(response: KeptSubmission): Promise<boolean>;
  /** What is kept, without what cannot be read. Empty if there is no storage. */
  list(): Promise<KeptSubmission[]>;
  /** Undefined if it is not there or cannot be read. */
  get(id: string): Promise<KeptSubmission | undefined>;
  /** Updates an entry; false if it is no longer there, and then it is not brought back. Rejects if that fails. */
  change(response: KeptSubmission): Promise<boolean>;
  /** Rejects only if the entry is still there afterwards. */
  remove(id: string): Promise<void>;
  close(): void;
}

/**
 * The outbox in IndexedDB. Written by hand: for one store and five calls a
 * wrapper library would cost more bytes than it saves lines.
 */
export function createOutbox({ indexedDB, setTimeout, clearTimeout }: DeliveryEnvironment): Outbox {
  let connection: Promise<IDBDatabase> | undefined;
  // Looking for what earlier visits left must not itself leave something on the device.
  let mayCreate = false;
  let patience = PATIENCE;

  /** Without a version: a database that a newer copy of the library has upgraded is as good. */
  const open = async () => {
    if (!mayCreate && !(await mayExist(indexedDB!))) throw new Error('Nothing was ever kept here.');
    return new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB!.open(DATABASE);
      request.onupgradeneeded = () => {
        if (mayCreate) request.result.createObjectStore(STORE, { keyPath: 'id' });
        else request.transaction!.abort();
      };
      request.onsuccess = () => {
        const database = request.result;
        // The browser closed it, or a newer copy waits to upgrade it.
        database.onclose = database.onversionchange = close;
        resolve(database);
      };
      request.onerror = () => reject(request.error);
    });
  };

  const close = () => {
    void connection?.then(
      (database) => database.close(),
      () => {},
    );
    connection = undefined;
  };

  /** Resolves on the transaction's `complete`: a request's `success` is not yet on the disk. */
  const attempt = async <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>) => {
    const database = await (connection ??= open());
    return new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode, { durability: 'strict' });
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  };

  /** Tries twice, since a connection may have been lost without notice. */
  const run = <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => {
        patience = PATIENCE_AFTER_HANGING;
        reject();
      }, patience);
      const first = attempt(mode, work);
      const used = connection;
      first
        .catch(() => {
          // Unless others that shared it have seen to that.
          if (connection === used) close();
          return attempt(mode, work);
        })
        .then((result) => {
          patience = PATIENCE;
          resolve(result);
        }, reject)
        .finally(() => {
          clearTimeout(timer);
        });
    });

  /** Whether there was an entry before. Its fields that this copy of the library does not know are kept. */
  const write = async (response: KeptSubmission, evenIfNew: boolean) =>
    !!(await run('readwrite', (store) => {
      const existing = find(store, response.id);
      existing.onsuccess = () => {
        if (evenIfNew || existing.result) store.put({ ...existing.result, ...response });
      };
      return existing;
    }));

  const get = (id: string) => run('readonly', (store) => find(store, id)).catch(() => undefined);

  /** One by one, so that an entry that the browser cannot read does not hide the others. */
  const list = async () => {
    const ids = await run('readonly', (store) => store.getAllKeys()).catch(() => []);
    const found = await Promise.all(ids.map((id) => get(id as string)));
    return found.filter((response) => !!response);
  };

  return {
    list,
    get,
    change: (response) => write(response, false),
    async add(response) {
      mayCreate = true;
      const kept = (await list()).filter(({ id }) => id !== response.id);
      const bytes = new Blob([JSON.stringify([...kept, response])]).size;
      if (kept.length >= MOST_RESPONSES || bytes > MOST_BYTES) return false;
      return write(response, true).then(
        () => true,
        () => false,
      );
    },
    remove: (id) =>
      run('readwrite', (store) => store.delete(id)).catch(async (error: unknown) => {
        if (await get(id)) throw error;
      }),
    close,
  };
}

function find(store: IDBObjectStore, id: string): IDBRequest<KeptSubmission | undefined> {
  return store.get(id) as IDBRequest<KeptSubmission | undefined>;
}
