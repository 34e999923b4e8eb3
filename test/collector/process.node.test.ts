import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';

import { post, spawnCollector, start } from './processes.js';
import { activityFile, envelopeWith, rowsOf, temporaryFolder, writeActivities } from './support.js';

describe('The process', () => {
  it('keeps every response that it acknowledged, once, though it is killed again and again', async (test) => {
    const folder = temporaryFolder(test);
    const environment = environmentIn(folder);
    const envelopes = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        envelopeWith({ answers: { influence: 'agree', ideas: `Idea ${index}` } }),
      ),
    );
    const waiting = [...envelopes];
    const receipts = new Map<string, string>();
    const killAfter = [40, 90, 140];

    let running = start(test, environment);
    const kill = async () => {
      const { child } = await running;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      running = gone.then(() => start(test, environment));
    };
    const send = async () => {
      for (let envelope = waiting.pop(); envelope; envelope = waiting.pop()) {
        const reply = await post(await running.then(({ address }) => address), envelope);
        if (reply) receipts.set(reply.id, reply.receipt);
        else waiting.unshift(envelope);
        if (receipts.size >= (killAfter[0] ?? Infinity)) {
          killAfter.shift();
          void kill();
        }
      }
    };
    await Promise.all(Array.from({ length: 8 }, send));
    const { child } = await running;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;

    assert.deepEqual(killAfter, [], 'it was killed three times');
    assert.equal(receipts.size, envelopes.length);
    const stored = rowsOf(environment.DATABASE_FILE, 'SELECT id, receipt FROM responses');
    assert.equal(stored.length, envelopes.length);
    for (const { id, receipt } of stored) assert.equal(receipts.get(String(id)), receipt);
    assert.deepEqual(
      rowsOf(environment.DATABASE_FILE, 'SELECT response_id FROM events')
        .map(({ response_id: id }) => id)
        .sort(),
      envelopes.map(({ id }) => id).sort(),
    );
    assert.deepEqual(rowsOf(environment.DATABASE_FILE, 'PRAGMA integrity_check'), [
      { integrity_check: 'ok' },
    ]);
  });

  it('finishes what it has begun when it is asked to stop', async (test) => {
    const environment = environmentIn(temporaryFolder(test));
    const { child, address } = await start(test, environment);
    const envelope = await envelopeWith();
    const body = JSON.stringify(envelope);
    const sending = request(new URL('/responses', address), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        expect: '100-continue',
      },
    });
    const replied = once(sending, 'response');
    sending.flushHeaders();
    // From here on the server knows of the request, but has not seen its body.
    await once(sending, 'continue');
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await refusesConnections(address);
    sending.end(body);

    const [reply] = (await replied) as [IncomingMessage];
    assert.equal(reply.statusCode, 201);
    await text(reply);
    assert.deepEqual(await gone, [0, null]);
    assert.deepEqual(rowsOf(environment.DATABASE_FILE, 'SELECT id FROM responses'), [{ id: envelope.id }]);
  });

  it('keeps its files to its own user', async (test) => {
    const environment = environmentIn(temporaryFolder(test));
    const { child } = await start(test, environment);
    const { statSync } = await import('node:fs');
    assert.equal(statSync(environment.DATABASE_FILE).mode & 0o077, 0);
    const gone = once(child, 'exit');
    child.kill('SIGINT');
    assert.deepEqual(await gone, [0, null]);
  });

  const faulty: readonly (readonly [title: string, change: Record<string, string>, message: RegExp])[] = [
    ['a setting', { PORT: 'http' }, /^PORT must be a whole number from 0 to 65535, but is "http"\./],
    [
      'the folder of activities',
      { ACTIVITIES_FOLDER: '/nowhere/at/all' },
      /^ACTIVITIES_FOLDER \/nowhere.* Make it/,
    ],
    [
      'the file of tokens',
      { TOKENS_FILE: '/dev/null' },
      /^TOKENS_FILE \/dev\/null is not readable, or not JSON\. Put it right/,
    ],
    [
      'the database',
      { DATABASE_FILE: '/dev/null/x' },
      /^DATABASE_FILE \/dev\/null\/x cannot be used \(.*Set a file/,
    ],
    [
      'the address of the database',
      { DATABASE_URL: 'postgres://ana:secret@127.0.0.1:9/riverside?password=secret' },
      /^DATABASE_URL postgres:\/\/127\.0\.0\.1:9\/riverside cannot be used \(.*ECONNREFUSED.*\)\. Set the address/,
    ],
    ['the address', { HOST: '203.0.113.1' }, /^HOST 203\.0\.113\.1 and PORT 0 cannot be listened on/],
  ];
  for (const [title, change, message] of faulty) {
    it(`does not start if ${title} is wrong, and says in one sentence what to do`, async (test) => {
      const child = spawnCollector(test, { ...environmentIn(temporaryFolder(test)), ...change });
      const gone = once(child, 'exit');
      const [complaint] = await Promise.all([text(child.stderr as NodeJS.ReadableStream), gone]);
      assert.match(complaint, message);
      assert.equal(complaint.trim().split('\n').length, 1, complaint);
      assert.deepEqual(await gone, [1, null]);
    });
  }
});

function environmentIn(folder: string) {
  return {
    PORT: '0',
    LOG_LEVEL: 'fatal',
    // All that these tests send comes from one address.
    PROOF: 'never',
    DATABASE_FILE: join(folder, 'data', 'collector.sqlite'),
    ACTIVITIES_FOLDER: writeActivities(folder, [activityFile]),
  };
}

/** Resolves once nobody listens at the address any more. */
async function refusesConnections(address: string): Promise<void> {
  for (;;) {
    const probe = request(new URL('/health/live', address), { agent: false });
    probe.end();
    try {
      const [reply] = (await once(probe, 'response')) as [IncomingMessage];
      await text(reply);
    } catch {
      return;
    }
  }
}
