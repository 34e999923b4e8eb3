import { DATABASE, PREFIX, STORE } from './outbox-names.js';

/** Where a page may look. Each may be denied, or missing from an older browser. */
export interface Device {
  readonly indexedDB: (Pick<IDBFactory, 'open'> & Partial<Pick<IDBFactory, 'databases'>>) | undefined;
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
  // Firefox before 126 does not tell which there are: there, only opening one shows.
  const all = await indexedDB?.databases?.();
  if (!indexedDB || all?.every(({ name }) => name !== DATABASE)) return false;
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE);
    // It is not there, and what opening it has begun to make is taken back.
    request.onupgradeneeded = () => request.transaction!.abort();
    request.onerror = reject;
    request.onsuccess = () => {
      const database = request.result;
      try {
        const count = database.transaction(STORE).objectStore(STORE).count();
        count.onsuccess = () => resolve(count.result > 0);
        count.onerror = reject;
      } catch (error) {
        reject(error);
      }
      // Once the counting is done: nobody who upgrades it has to wait for a page that only looked.
      database.close();
    };
  });
}
