import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { postgres, withoutPostgres } from './postgres.js';
import { post, start } from './processes.js';
import { envelopeWith, temporaryFolder, TOKEN, writeActivities } from './support.js';

const run = promisify(execFile);
const COLLECTOR = fileURLToPath(new URL('../../demo/collector', import.meta.url));

const databases = [
  {
    name: 'SQLite',
    skip: false,
    make: async (folder: string) => ({ DATABASE_FILE: join(folder, 'a.sqlite') }),
  },
  {
    name: 'PostgreSQL',
    skip: withoutPostgres,
    make: async () => ({ DATABASE_URL: await (await postgres()).newDatabase() }),
  },
];

describe('The command that withdraws', () => {
  for (const { name, skip, make } of databases) {
    it(`deletes one person's answers in ${name} while the collector runs`, { skip }, async (test) => {
      const folder = temporaryFolder(test);
      const environment: Record<string, string> = {
        ...(await make(folder)),
        ...{ PORT: '0', LOG_LEVEL: 'fatal', PROOF: 'never', EXPORT_TOKEN: TOKEN },
        ACTIVITIES_FOLDER: writeActivities(folder),
      };
      const withdraw = (...words: string[]) =>
        run(process.execPath, ['--import', 'tsx', 'src/withdraw/main.ts', ...words], {
          cwd: COLLECTOR,
          env: { PATH: process.env['PATH'] ?? '', ...environment },
        });
      const { address } = await start(test, environment);
      const [lost, held, other] = await Promise.all([envelopeWith(), envelopeWith(), envelopeWith()]);
      await post(address, lost);
      const given = await post(address, held);
      await post(address, other);

      assert.match((await withdraw('riverside', lost.id.toUpperCase())).stdout, /is deleted since \d{4}-/);
      const typed = given?.receipt.toLowerCase().replaceAll('-', ' ') ?? '';
      assert.match((await withdraw('riverside', typed)).stdout, /is deleted since \d{4}-/);
      const exported = await fetch(`${address}/activities/riverside/responses.json`, {
        headers: { authorization: `Bearer ${TOKEN}` },
      });
      assert.deepEqual(
        ((await exported.json()) as { id: string }[]).map(({ id }) => id),
        [other.id],
      );

      const unknown = withdraw('riverside', '00000000-0000-4000-8000-000000000000');
      await assert.rejects(unknown, /No response to "riverside" has the receipt or the id 0000/);
      await assert.rejects(withdraw('riverside'), /How to use it/);
    });
  }
});
