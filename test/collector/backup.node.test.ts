import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import type { Envelope } from '../../src/delivery/envelope.js';
import { postgres, withoutPostgres } from './postgres.js';
import { post, start } from './processes.js';
import { activityFile, envelopeWith, temporaryFolder, writeActivities } from './support.js';

const run = promisify(execFile);
const COLLECTOR = fileURLToPath(new URL('../../demo/collector', import.meta.url));

/** A program of PostgreSQL's: beside the server's own, or wherever the system keeps those for clients. */
const programIn = (folder: string, name: string) =>
  existsSync(join(folder, name)) ? join(folder, name) : name;

type Environment = Readonly<Record<string, string>>;

/** `npm run backup -- FILE`, as npm runs it for somebody who is in a folder. */
const backUp = (environment: Environment, ...files: string[]) =>
  run(process.execPath, ['--import', 'tsx', 'src/backup/main.ts', ...files], {
    cwd: COLLECTOR,
    env: { PATH: process.env['PATH'] ?? '', ...environment },
  });

const settingsIn = (folder: string, database: Environment): Environment => ({
  PORT: '0',
  LOG_LEVEL: 'fatal',
  PROOF: 'never',
  ACTIVITIES_FOLDER: writeActivities(folder, [activityFile]),
  ...database,
});

/**
 * Backs up while answers come in, restores into a collector of its own, and holds what that has against what was
 * acknowledged: all from before the backup, and of the rest whatever there is as it was.
 */
async function tryOut(
  test: TestContext,
  settings: Environment,
  make: () => Promise<Environment>,
): Promise<void> {
  const { address } = await start(test, settings);
  const receipts = new Map<string, string>();
  const envelopes: Envelope[] = [];
  const send = async () => {
    const envelope = await envelopeWith({
      answers: { influence: 'agree', ideas: `Idea ${envelopes.length}` },
    });
    envelopes.push(envelope);
    const reply = await post(address, envelope);
    assert.ok(reply);
    receipts.set(envelope.id, reply.receipt);
  };
  for (let index = 0; index < 20; index++) await send();
  const before = envelopes.length;
  let made = false;
  const backup = make().finally(() => (made = true));
  while (!made) await send();
  const restored = await start(test, { ...settings, ...(await backup) });
  assert.ok(envelopes.length > before, 'answers came in meanwhile');
  let known = 0;
  for (const [index, envelope] of envelopes.entries()) {
    const reply = await fetch(new URL('/responses', restored.address), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': envelope.id },
      body: JSON.stringify(envelope),
    });
    // 200: it was there. 201: it is stored now, as widgets would have it that had not heard of the first time.
    if (reply.status === 200) known++;
    else assert.ok(reply.status === 201 && index >= before, `${index} is in the backup`);
    if (reply.status === 200)
      assert.equal(((await reply.json()) as { receipt: string }).receipt, receipts.get(envelope.id));
  }
  assert.ok(known >= before);
}

describe('A backup of a collector that is at work', () => {
  it('has all that was acknowledged before it, with SQLite', async (test) => {
    const folder = temporaryFolder(test);
    const DATABASE_FILE = join(folder, 'collector.sqlite');
    const settings = settingsIn(folder, { DATABASE_FILE });
    await tryOut(test, settings, async () => {
      const { stdout } = await backUp({ ...settings, INIT_CWD: folder }, 'backup.sqlite');
      assert.match(stdout, /backup\.sqlite: \d+ responses, checked\./);
      return { DATABASE_FILE: join(folder, 'backup.sqlite') };
    });
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.includes('unfinished')),
      [],
    );
    if (process.platform !== 'win32')
      assert.equal(statSync(join(folder, 'backup.sqlite')).mode & 0o077, 0, 'it is for its own user only');
  });

  it('has all that was acknowledged before it, with PostgreSQL', { skip: withoutPostgres }, async (test) => {
    const server = await postgres();
    const folder = temporaryFolder(test);
    const DATABASE_URL = await server.newDatabase();
    const dump = join(folder, 'backup.dump');
    await tryOut(test, settingsIn(folder, { DATABASE_URL }), async () => {
      await run(programIn(server.programs, 'pg_dump'), ['--format=custom', `--file=${dump}`, DATABASE_URL]);
      const empty = await server.newDatabase();
      await run(programIn(server.programs, 'pg_restore'), ['--no-owner', `--dbname=${empty}`, dump]);
      return { DATABASE_URL: empty };
    });
  });
});

describe('A backup is not made', () => {
  const complaint = async (environment: Environment, ...files: string[]): Promise<string> =>
    backUp(environment, ...files).then(
      () => assert.fail('it was made'),
      (fault: unknown) => (fault as { readonly stderr: string }).stderr,
    );

  it('in place of another file, of what is not there, or of PostgreSQL, and says why', async (test) => {
    const folder = temporaryFolder(test);
    const settings = settingsIn(folder, { DATABASE_FILE: join(folder, 'none.sqlite'), INIT_CWD: folder });
    assert.match(await complaint(settings, 'backup.sqlite'), /There is no database .*none\.sqlite/);
    assert.equal(existsSync(join(folder, 'none.sqlite')), false);
    writeFileSync(join(folder, 'none.sqlite'), 'no database');
    writeFileSync(join(folder, 'old.sqlite'), 'of yesterday');
    assert.match(await complaint(settings, 'old.sqlite'), /old\.sqlite is there already/);
    assert.match(await complaint(settings, 'new.sqlite'), /not a database/);
    assert.deepEqual(
      readdirSync(folder).filter((name) => /new|unfinished/.test(name)),
      [],
    );
    assert.match(await complaint(settings), /How to use it/);
    const elsewhere = { ...settings, DATABASE_URL: 'postgres://sayso@127.0.0.1/sayso' };
    assert.match(await complaint(elsewhere, 'new.sqlite'), /pg_dump/);
  });
});
