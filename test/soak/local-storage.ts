import type { LocalStorage } from '../../src/delivery/environment.js';

/** What a device without a database has: some local storage, which outlives its pages. */
export function localStorageInMemory(): LocalStorage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}
