import Database from 'libsql';

import { migrations } from './migrations.js';

/**
 * After so many changed pages of 4 kB SQLite copies them from its log into the file. Ids and receipts are random, so that
 * a batch changes many pages, most of them again in the next: what is copied less often is copied once for all of them.
 * With SQLite's own 1,000 pages a response took a quarter longer to be stored (64 at a time, 2026). It costs a log of up
 * to 32 MB, and as much to read again after a crash.
 */
const PAGES_A_CHECKPOINT = 8000;

/**
 * Opens a SQLite file so that what was committed stays, and brings its shape up
 * to date. Throws if the file cannot be opened, is no database, or was made by
 * a newer collector. `busyTimeout`: milliseconds to wait for a lock.
 */
export function openDatabase(file: string, busyTimeout: number): Database.Database {
  const database = new Database(file);
  // FULL: a commit is on the disk before it returns, so that "stored" survives a power cut.
  database.exec(`PRAGMA busy_timeout = ${busyTimeout}; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON`);
  // What is deleted is overwritten: somebody wanted it gone.
  database.pragma('secure_delete = ON');
  database.pragma('journal_mode = WAL');
  database.pragma(`wal_autocheckpoint = ${PAGES_A_CHECKPOINT}`);
  migrate(database);
  return database;
}

/** Does `work` wholly or not at all. */
export const inOneTransaction = <Result>(database: Database.Database, work: () => Result): Result =>
  transaction(database, 'BEGIN IMMEDIATE', work);

/** Reads all that `work` reads as it was at one moment, whatever is written meanwhile. */
export const atOneMoment = <Result>(database: Database.Database, work: () => Result): Result =>
  transaction(database, 'BEGIN', work);

function transaction<Result>(database: Database.Database, begin: string, work: () => Result): Result {
  database.exec(begin);
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk has rolled back by itself, and a second time would throw and hide the cause.
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function migrate(database: Database.Database) {
  const { user_version: done } = database.prepare('PRAGMA user_version').get([]) as { user_version: number };
  if (done > migrations.length) {
    throw new Error(
      `it was made by a newer collector: version ${done}, and this one knows ${migrations.length}`,
    );
  }
  for (const [index, migration] of [...migrations.entries()].slice(done)) {
    inOneTransaction(database, () => database.exec(`${migration}; PRAGMA user_version = ${index + 1}`));
  }
}
