import { mayExist, type Databases } from './may-exist.js';
import { DATABASE, PREFIX, STORE } from './outbox-names.js';

/** Where a page may look. Each may be denied, or missing from an older browser. */
export interface Device {
  readonly indexedDB: Databases | undefined;
  readonly localStorage: Pick<Storage, 'length' | 'key'>;
}

/**
 * Whether this device keeps a response, from this visit or an earlier one: for pages that send nothing of their own, so
 * that they load what sends only where there is something to send. Leaves nothing on the device and never rejects; a
 * device that does not let anybody look keeps nothing.
 */
export async function anythingLeft(device: Device = window): Promise<boolean> {
  try {
    if (inLocalStorage(device)) return true;
  } catch (error) {
    // Nor may anybody look into the database: Chromium would tell the page of an error that nobody handled (2026).
    if ((error as Error).name === 'SecurityError') return false;
  }
  return inDatabase(device).catch(() => false);
}

function inLocalStorage({ localStorage }: Device): boolean {
  return Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at)).some((key) =>
    key?.startsWith(PREFIX),
  );
}

async function inDatabase({ indexedDB }: Device): Promise<boolean> {
  if (!indexedDB || !(await mayExist(indexedDB))) return false;
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE);
    // It is not there, and what opening it has begun to make is taken back.
    request.onupgradeneeded = () => request.transaction!.abort();
    request.onerror = reject;
    request.onsuccess = () => {
      const database = request.result;
      try {
        const transaction = database.transaction(STORE);
        const count = transaction.objectStore(STORE).count();
        // Not as soon as it is counted, when WebKit would still have others wait.
        transaction.oncomplete = () => resolve(count.result > 0);
        transaction.onabort = reject;
      } catch (error) {
        reject(error);
      }
      // Once the counting is done: nobody who upgrades it has to wait for a page that only looked.
      database.close();
    };
  });
}
