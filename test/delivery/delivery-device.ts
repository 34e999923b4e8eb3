import { createDelivery } from '../../src/delivery/delivery.js';
import type { DeliveryEnvironment } from '../../src/delivery/environment.js';
import { createOutbox } from '../../src/delivery/outbox.js';
import { createWorld } from './delivery-world.js';

const name = 'sayso-outbox';

/**
 * A world with real IndexedDB, Web Locks and BroadcastChannel, under names of
 * its own, so that test files that run side by side keep apart.
 */
export function createDevice() {
  const mine = crypto.randomUUID();
  const document: { visibilityState: DocumentVisibilityState; readonly baseURI: string } = {
    visibilityState: 'visible',
    baseURI: 'https://council.test/news/page',
  };
  const page = Object.assign(new EventTarget(), { document });
  const world = createWorld();
  const locks = {
    request: (lock: string, ...rest: unknown[]) => request(`${mine}/${lock}`, ...rest),
  } as LockManager;
  return Object.assign(world, {
    database: `${name}-${mine}`,
    lock: (id: string) => `${mine}/${name}/${id}`,
    page,
    environment: {
      ...world.environment,
      indexedDB: {
        open: (database: string) => indexedDB.open(`${database}-${mine}`),
        databases: async () =>
          (await indexedDB.databases()).map(({ name: database = '' }) => ({
            name: database.replace(`-${mine}`, ''),
          })),
      },
      // Tests that want it hand in their own: the browser's is shared by all test files.
      localStorage: undefined,
      locks,
      createChannel: () => new BroadcastChannel(`${name}-${mine}`),
      window: page,
    } satisfies Partial<DeliveryEnvironment>,
  });
}

/** A device, tabs to open on it, and a look at its disk. All tabs are closed after the test. */
export function aDevice() {
  const device = createDevice();
  const outbox = createOutbox(device.environment);
  const open = (denied: Partial<DeliveryEnvironment> = {}) => {
    const delivery = createDelivery({ ...device.environment, ...denied });
    undo.push(() => delivery.stop());
    return delivery;
  };
  const onDisk = async () => (await outbox.list()).map(({ id }) => id);
  return { device, outbox, open, onDisk };
}

const request = navigator.locks.request.bind(navigator.locks) as (
  ...parameters: unknown[]
) => Promise<unknown>;

/** Puts another method in a prototype's place for as long as the test runs, and returns the one that was there. */
export function replace<T extends object, K extends keyof T>(
  owner: T,
  method: K,
  by: (original: T[K]) => T[K],
): void {
  const original = owner[method];
  undo.push(() => (owner[method] = original));
  owner[method] = by(original);
}

const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach((restore) => restore()));

/** Writing fails as it does when the quota is used up: the request succeeds and the transaction aborts. */
export function fullDisk(): void {
  replace(
    IDBObjectStore.prototype,
    'put',
    (original) =>
      function (this: IDBObjectStore, value) {
        const request = original.call(this, value);
        request.addEventListener('success', () => this.transaction.abort());
        return request;
      },
  );
}
