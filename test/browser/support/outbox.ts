import type { Page } from 'playwright-core';

/** The names of all databases that the page's origin has on the device. */
export function databases(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
}

/** How many responses are kept on the device. */
export async function kept(page: Page): Promise<number> {
  if (!(await databases(page)).includes('sayso-outbox')) return 0;
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('sayso-outbox');
        opening.onerror = () => reject(new Error(opening.error?.message));
        opening.onsuccess = () => {
          const database = opening.result;
          const counting = database.transaction('responses').objectStore('responses').count();
          counting.onerror = () => reject(new Error(counting.error?.message));
          counting.onsuccess = () => {
            database.close();
            resolve(counting.result);
          };
        };
      }),
  );
}
