import assert from 'node:assert/strict';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';

import { openDatabase } from '../../demo/collector/src/store/open-database.js';
import { openSqliteStore } from '../../demo/collector/src/store/sqlite-store.js';
import { newResponse } from './engines.js';
import { rowsOf, temporaryFolder } from './support.js';

describe('The SQLite store', () => {
  it('waits for the disk at each commit', (test) => {
    const database = openDatabase(join(temporaryFolder(test), 'collector.sqlite'), 20);
    const FULL = 2;
    assert.deepEqual(database.pragma('synchronous'), [{ synchronous: FULL }]);
    assert.deepEqual(database.pragma('journal_mode'), [{ journal_mode: 'wal' }]);
    database.close();
  });

  it('leaves one file that holds it all when it closes', async (test) => {
    const { file, store } = open(test);
    const response = await newResponse();
    const saving = store.save(response);
    await store.close();
    assert.equal((await saving).kind, 'stored');
    const copy = `${file}.copy`;
    copyFileSync(file, copy);
    assert.equal(rowsOf(copy, 'SELECT * FROM responses').length, 1);
  });

  it('does not take any file for a database', (test) => {
    const file = join(temporaryFolder(test), 'letter.sqlite');
    writeFileSync(file, 'Dear Sir or Madam, '.repeat(100));
    assert.throws(() => openSqliteStore({ file }));
  });
});

function open(test: TestContext) {
  const file = join(temporaryFolder(test), 'collector.sqlite');
  return { file, store: openSqliteStore({ file, busyTimeout: 20 }) };
}
