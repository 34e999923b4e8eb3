import Database from 'libsql';

import { migrations } from './migrations.js';

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
