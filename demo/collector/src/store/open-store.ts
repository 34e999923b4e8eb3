/** Picks the database by the settings, and says what is wrong if it cannot be used. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

import type { Settings } from '../settings.js';
import { openPostgresStore } from './postgres-store.js';
import { openSqliteOnThread } from './sqlite-on-thread.js';
import type { Store } from './store.js';

/** Opens the store; rejects with whatever the database says. */
export async function openStore(settings: Settings): Promise<Store> {
  const { DATABASE_URL: url, DATABASE_FILE: file } = settings;
  const queueBounds = { items: settings.QUEUE_RESPONSES, bytes: settings.QUEUE_BYTES };
  if (url !== undefined) {
    const { DATABASE_CONNECTIONS: connections, DATABASE_TIMEOUT: timeout } = settings;
    return openPostgresStore({ url, connections, timeout, queueBounds });
  }
  mkdirSync(dirname(file), { recursive: true });
  return openSqliteOnThread({ file, queueBounds });
}

/** Why the database cannot be used, in one sentence, and what to do about it. */
export function databaseFault({ DATABASE_URL, DATABASE_FILE }: Settings, error: unknown): string {
  if (DATABASE_URL === undefined) {
    return (
      `DATABASE_FILE ${DATABASE_FILE} cannot be used (${describe(error)}).` +
      ' Set a file that this user may write, and that no other program holds.'
    );
  }
  return (
    `DATABASE_URL ${withoutSecrets(DATABASE_URL)} cannot be used (${describe(error)}).` +
    ' Set the address of a PostgreSQL database that runs, and a user who may make tables in it.'
  );
}

/** Host and database: a password may stand before, and behind the question mark, too. */
function withoutSecrets(address: string): string {
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname}`;
}

/** Of several addresses that were all tried in vain there is no message, only a code. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const text = error.message || ('code' in error ? String(error.code) : error.name);
  return text.replaceAll(/\s+/g, ' ');
}
