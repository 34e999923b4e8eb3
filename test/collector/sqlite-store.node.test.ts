import assert from 'node:assert/strict';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';

import Database from 'libsql';

import { newReceipt } from '../../demo/collector/src/receipt.js';
import { createSaveQueue } from '../../demo/collector/src/store/save-queue.js';
import { openDatabase } from '../../demo/collector/src/store/open-database.js';
import { openSqliteStore } from '../../demo/collector/src/store/sqlite-store.js';
import { StoreUnavailable } from '../../demo/collector/src/store/store.js';
import type { NewResponse } from '../../demo/collector/src/store/store.js';
import { canonicalJson, digestOf, envelopeWith, rowsOf, temporaryFolder } from './support.js';

describe('The SQLite store', () => {
  it('waits for the disk at each commit', (test) => {
    const database = openDatabase(join(temporaryFolder(test), 'collector.sqlite'), 20);
    const FULL = 2;
    assert.deepEqual(database.pragma('synchronous'), [{ synchronous: FULL }]);
    assert.deepEqual(database.pragma('journal_mode'), [{ journal_mode: 'wal' }]);
    database.close();
  });

  it('picks another receipt if one is taken', async (test) => {
    const receipts = ['AAAAAAAA', 'AAAAAAAA', 'AAAAAAAA', 'CCCCCCCC'];
    const { file, store } = open(test, () => receipts.shift() ?? 'none left');
    assert.deepEqual(await store.save(await newResponse()), { kind: 'stored', receipt: 'AAAAAAAA' });
    assert.deepEqual(await store.save(await newResponse()), { kind: 'stored', receipt: 'CCCCCCCC' });
    assert.equal(rowsOf(file, 'SELECT * FROM events').length, 2);
  });

  it('stores nothing, not even half, if an event cannot be written, and goes on when it can', async (test) => {
    const { file, store } = open(test);
    const other = new Database(file);
    other.exec('ALTER TABLE events RENAME TO events_gone');
    const response = await newResponse();
    await assert.rejects(store.save(response));
    assert.deepEqual(rowsOf(file, 'SELECT * FROM responses'), []);

    other.exec('ALTER TABLE events_gone RENAME TO events');
    other.close();
    assert.equal((await store.save(response)).kind, 'stored');
  });

  it('says that it is unavailable while another program holds the database', async (test) => {
    const { file, store } = open(test);
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    await assert.rejects(
      store.save(await newResponse()),
      (error) => error instanceof StoreUnavailable && error.code === 'SQLITE_BUSY',
    );
    other.exec('ROLLBACK');
    other.close();
    assert.equal((await store.save(await newResponse())).kind, 'stored');
  });

  it('finds what it knows of an id', async (test) => {
    const { store } = open(test);
    const response = await newResponse();
    assert.equal(await store.find(response.envelope.id), undefined);
    const saved = await store.save(response);
    assert.ok(saved.kind === 'stored');
    assert.deepEqual(await store.find(response.envelope.id), {
      digest: response.digest,
      receipt: saved.receipt,
    });
  });

  it('writes what was handed in before it closes, and leaves one file that holds it all', async (test) => {
    const { file, store } = open(test);
    const response = await newResponse();
    const saving = store.save(response);
    await store.close();
    assert.equal((await saving).kind, 'stored');
    const copy = `${file}.copy`;
    copyFileSync(file, copy);
    assert.equal(rowsOf(copy, 'SELECT * FROM responses').length, 1);
  });

  it('reads the same responses each time, whatever arrives in between', async (test) => {
    const { store } = open(test);
    await Promise.all(Array.from({ length: 3 }, async () => store.save(await newResponse())));
    const read = await store.responsesOf('riverside');
    await store.save(await newResponse());
    for (const pass of [1, 2]) {
      const found = [];
      for await (const response of read()) found.push(response);
      assert.equal(found.length, 3, `pass ${pass}`);
    }
  });

  it('gives responses of one day in an order that does not tell who came first', async (test) => {
    const { store } = open(test);
    const ids = ['3', '1', '2'].map((digit) => `${digit}0000000-0000-4000-8000-000000000000`);
    for (const id of ids) await store.save(await newResponse({ id }));
    const found = [];
    for await (const { envelope } of (await store.responsesOf('riverside'))()) found.push(envelope.id);
    assert.deepEqual(found, [...ids].sort());
  });

  it('keeps a definition once, and tells it from those of other activities', async (test) => {
    const { store } = open(test);
    const definition = { activity: 'riverside', hash: 'a', body: '{}' };
    await store.keepDefinition(definition);
    await store.keepDefinition(definition);
    await store.keepDefinition({ ...definition, activity: 'harbour' });
    assert.deepEqual(await store.definitionsOf('riverside'), [definition]);
  });

  it('opens its database again without changing it', async (test) => {
    const first = open(test);
    await first.store.save(await newResponse());
    await first.store.close();
    const second = openSqliteStore({ file: first.file });
    await second.close();
    assert.equal(rowsOf(first.file, 'SELECT * FROM responses').length, 1);
  });

  it('does not touch a database that a newer collector made', (test) => {
    const file = join(temporaryFolder(test), 'newer.sqlite');
    const database = new Database(file);
    database.exec('PRAGMA user_version = 99');
    database.close();
    assert.throws(() => openSqliteStore({ file }), /newer collector/);
  });

  it('does not take any file for a database', (test) => {
    const file = join(temporaryFolder(test), 'letter.sqlite');
    writeFileSync(file, 'Dear Sir or Madam, '.repeat(100));
    assert.throws(() => openSqliteStore({ file }));
  });
});

describe('The queue of what is to be saved', () => {
  it('writes what comes at the same time in one go, and gives each its own result', async () => {
    const batches: (readonly number[])[] = [];
    const queue = createSaveQueue((batch: readonly number[]) => {
      batches.push(batch);
      return batch.map((item) => item * 10);
    });
    assert.deepEqual(await Promise.all([1, 2, 3].map((item) => queue.add(item))), [10, 20, 30]);
    assert.equal(await queue.add(4), 40);
    assert.deepEqual(batches, [[1, 2, 3], [4]]);
  });

  it('tells everyone in a batch that failed, and goes on', async () => {
    let broken = true;
    const queue = createSaveQueue((batch: readonly number[]) => {
      if (broken) throw new Error('no');
      return batch;
    });
    const results = await Promise.allSettled([queue.add(1), queue.add(2)]);
    assert.deepEqual(
      results.map(({ status }) => status),
      ['rejected', 'rejected'],
    );
    broken = false;
    assert.equal(await queue.add(3), 3);
  });

  it('splits what would keep others waiting too long', async () => {
    const sizes: number[] = [];
    const queue = createSaveQueue((batch: readonly number[]) => {
      sizes.push(batch.length);
      return batch;
    });
    const items = Array.from({ length: 1100 }, (_, index) => index);
    assert.deepEqual(await Promise.all(items.map((item) => queue.add(item))), items);
    assert.deepEqual(sizes, [500, 500, 100]);
  });
});

describe('A receipt', () => {
  it('has eight characters that nobody mixes up, and is no word', () => {
    for (let count = 0; count < 1000; count++) assert.match(newReceipt(), /^[CDFGHJKMNPQRTVWXY2-9]{8}$/);
  });

  it('comes up twice in ten thousand only if chance is broken', () => {
    assert.equal(new Set(Array.from({ length: 10_000 }, newReceipt)).size, 10_000);
  });
});

function open(test: TestContext, receipts?: () => string) {
  const file = join(temporaryFolder(test), 'collector.sqlite');
  const store = openSqliteStore({ file, busyTimeout: 20, ...(receipts && { newReceipt: receipts }) });
  return { file, store };
}

async function newResponse(changes: { readonly id?: string } = {}): Promise<NewResponse> {
  const envelope = await envelopeWith(changes);
  return {
    envelope,
    definition: envelope.definition,
    body: canonicalJson(envelope),
    digest: await digestOf(envelope),
    received: '2026-11-23',
    flags: [],
  };
}
