import { DATABASE } from './outbox-names.js';

/** What is needed of IndexedDB. Firefox before 126 does not tell which databases there are. */
export type Databases = Pick<IDBFactory, 'open'> & Partial<Pick<IDBFactory, 'databases'>>;

/**
 * Whether the outbox may be on this device; true where the browser does not tell. To be asked before it is opened only
 * to look: WebKit goes on listing a database whose making was begun and taken back (2.50, 2026).
 */
export async function mayExist(indexedDB: Databases): Promise<boolean> {
  const all = await indexedDB.databases?.();
  return !all || all.some(({ name }) => name === DATABASE);
}
