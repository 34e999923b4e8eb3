import type { Page } from 'playwright-core';

import { databases } from './outbox.js';

/** Whatever was left on the device: cookies, storage, databases, caches, workers. */
export async function traces(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`),
  ]);
  return [
    ...cookies.map(({ name }) => `cookie ${name}`),
    ...stored,
    ...(await databases(page)).map((name) => `database ${name}`),
  ];
}
