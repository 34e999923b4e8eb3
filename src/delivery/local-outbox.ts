import type { LocalStorage } from './environment.js';
import type { Outbox } from './outbox.js';
import { PREFIX } from './outbox-names.js';
import type { KeptSubmission } from './submission.js';

/** Less than the outbox itself takes: a page has five megabytes of this, for everything on its site. */
const MOST_RESPONSES = 10;
const MOST_CHARACTERS = 200_000;

/** An outbox that a page can leave something in at its end. */
export interface LocalOutbox extends Outbox {
  /** Keeps a response at once, if there is room: the page ends, and nothing that takes its time is finished any more. */
  leave(response: KeptSubmission): void;
}

/**
 * The outbox, with the page's local storage for what it cannot take: some browsers have no IndexedDB in private
 * windows or within apps, let it hang, or find it full while there is room here. Nothing is looked for where
 * nothing was left, and nothing is left here where the outbox works.
 */
export function withLocalStorage(outbox: Outbox, storage: LocalStorage | undefined): LocalOutbox {
  if (!storage) return { ...outbox, leave: () => {} };

  const read = (id: string): KeptSubmission | undefined => {
    try {
      const response = JSON.parse(storage.getItem(PREFIX + id) ?? 'null') as KeptSubmission | null;
      return response?.id === id ? response : undefined;
    } catch {
      return undefined;
    }
  };
  /** False where it is full, or denied. */
  const write = (response: KeptSubmission): boolean => {
    try {
      storage.setItem(PREFIX + response.id, JSON.stringify({ ...read(response.id), ...response }));
      return true;
    } catch {
      return false;
    }
  };
  const list = (): KeptSubmission[] =>
    Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => read(key.slice(PREFIX.length)) ?? []);
  const hasRoom = (response: KeptSubmission): boolean => {
    const others = list().filter(({ id }) => id !== response.id);
    return others.length < MOST_RESPONSES && JSON.stringify([...others, response]).length <= MOST_CHARACTERS;
  };

  const leave = (response: KeptSubmission): boolean => hasRoom(response) && write(response);

  return {
    ...outbox,
    leave,
    list: async () => [...list(), ...(await outbox.list())],
    get: async (id) => (await outbox.get(id)) ?? read(id),
    async add(response) {
      const added = await outbox.add(response);
      if (added) storage.removeItem(PREFIX + response.id);
      return added || leave(response);
    },
    change: async (response) => (read(response.id) ? write(response) : outbox.change(response)),
    remove(id) {
      storage.removeItem(PREFIX + id);
      return outbox.remove(id);
    },
  };
}
