import type { Page } from 'playwright-core';

/** The names of all databases that the page's origin has on the device. */
export function databases(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
}

/** A response as a device keeps it. */
export interface Entry {
  readonly attempts: number;
  readonly envelope: { readonly answers: Readonly<Record<string, unknown>> };
  /** What a newer copy of the library may have added. */
  readonly future?: unknown;
}

/** How many responses are kept on the device. */
export const kept = async (page: Page): Promise<number> => (await page.evaluate(entriesHere)).length;

/**
 * All that is kept on the device, in the database and in the local storage of a page or frame. Runs there, so it needs
 * nothing from here. Makes no database where there is none.
 */
export async function entriesHere(): Promise<Entry[]> {
  const inStorage = Object.entries(localStorage)
    .filter(([key]) => key.startsWith('sayso-outbox/'))
    .map(([, text]) => JSON.parse(text as string) as Entry);
  if (!(await indexedDB.databases()).some(({ name }) => name === 'sayso-outbox')) return inStorage;
  const inDatabase = await new Promise<Entry[]>((resolve, reject) => {
    const opening = indexedDB.open('sayso-outbox');
    opening.onerror = () => reject(new Error(opening.error?.message));
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction('responses').objectStore('responses').getAll();
      reading.onerror = () => reject(new Error(reading.error?.message));
      reading.onsuccess = () => {
        database.close();
        resolve(reading.result as Entry[]);
      };
    };
  });
  return [...inStorage, ...inDatabase];
}
