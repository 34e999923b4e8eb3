/** A copy of the SQLite database, made while collectors write to it. */
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

import Database from 'libsql';

/** How long a writer may keep the copy waiting, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Copies all that was committed when it began into a file that is there only once it is whole, checked and on the disk.
 * Nobody who sends an answer waits for it.
 *
 * @returns How many responses are in the copy.
 * @throws Where there is no such database, where the copy's file is there already, or where it cannot be written.
 */
export function backUp(from: string, to: string): number {
  if (!existsSync(from)) throw new Error(`There is no database ${from}. DATABASE_FILE says where it is.`);
  if (existsSync(to)) throw new Error(`${to} is there already. Each backup needs a name of its own.`);
  const unfinished = `${to}.unfinished`;
  rmSync(unfinished, { force: true });
  try {
    // Made first, for this user only: SQLite takes an empty file, and keeps its permissions.
    closeSync(openSync(unfinished, 'wx', 0o600));
    copy(from, unfinished);
    const responses = check(unfinished);
    syncToDisk(unfinished);
    renameSync(unfinished, to);
    syncToDisk(dirname(to));
    return responses;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function copy(from: string, to: string): void {
  const database = new Database(from);
  try {
    database.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
    database.prepare('VACUUM INTO ?').run([to]);
  } finally {
    database.close();
  }
}

/** Reads all of the copy. */
function check(file: string): number {
  const database = new Database(file);
  try {
    const { integrity_check: found } = database.prepare('PRAGMA integrity_check').get([]) as {
      integrity_check: string;
    };
    if (found !== 'ok') throw new Error(`The copy is damaged, and so may be the database: ${found}`);
    const row = database.prepare('SELECT count(*) AS responses FROM responses').get([]);
    return (row as { responses: number }).responses;
  } finally {
    database.close();
  }
}

/** A file's bytes, or a folder's names, are on the disk after it. */
function syncToDisk(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } catch (error) {
    // Windows knows no such thing of folders.
    if (process.platform !== 'win32') throw error;
  } finally {
    closeSync(descriptor);
  }
}
