/** The servers that are measured: each a process of its own, on a database of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { buildCollector } from '../../.config/build-collector.mjs';
import { execute, programs, startPostgres, stopPostgres } from '../collector/postgres-server.js';
import { canonicalJson, envelopeWith, rowsOf, writeActivities } from '../collector/support.js';

const BARE = fileURLToPath(new URL('bare.mjs', import.meta.url));
/** As `npm start` has them. */
const OPTIONS = ['--max-semi-space-size=32'];
const COLLECTOR = fileURLToPath(new URL('../../demo/collector/dist/main.js', import.meta.url));

export interface Target {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  /** What is sent, with `{id}` where the id goes. */
  readonly body: string;
  readonly folder: string;
  /** Which part of the bare server's rate it is to reach. */
  readonly goal?: number;
  /** The ids that were acknowledged so far. */
  readonly acknowledged: string[];
  /** The ids that are stored. */
  readonly stored?: () => Promise<readonly string[]>;
}

/** About 1 kB, as a survey of a dozen questions comes to. */
const answers = {
  influence: 'agree',
  priorities: ['parks', 'buses'],
  years: 12,
  ideas: 'Mwy o feinciau ar lan yr afon, a golau ar y llwybr i’r orsaf. '.repeat(9),
};

/** Starts them all; the bare one comes first. Without PostgreSQL on the machine there is none with it. */
export async function openTargets() {
  await buildCollector();
  const folder = mkdtempSync(join(tmpdir(), 'sayso-load-'));
  const children: ReturnType<typeof spawn>[] = [];
  // As the widgets send it.
  const body = canonicalJson({ ...(await envelopeWith({ answers })), id: '{id}' });

  async function start(name: string, args: readonly string[], environment: Readonly<Record<string, string>>) {
    const child = spawn(process.execPath, args, {
      env: { PATH: process.env['PATH'], ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    for await (const line of createInterface({ input: child.stdout })) {
      const url = /http:\S+/.exec(line)?.[0];
      if (url) return { name, url, pid: child.pid ?? 0, body, folder, acknowledged: [] };
    }
    throw new Error(`${name} did not start.`);
  }

  const collector = (name: string, environment: Readonly<Record<string, string>>) =>
    start(name, [...OPTIONS, COLLECTOR], {
      ...{ PORT: '0', PROOF: 'never', LOG_LEVEL: 'warn', ACTIVITIES_FOLDER: writeActivities(folder) },
      ...environment,
    });

  const targets: [Target, ...Target[]] = [await start('bare', [BARE], {})];
  const file = join(folder, 'collector.sqlite');
  targets.push({
    ...(await collector('SQLite', { DATABASE_FILE: file })),
    goal: 0.4,
    stored: async () => rowsOf(file, 'SELECT id FROM responses').map(({ id }) => String(id)),
  });
  if (programs !== undefined) {
    const url = await (await startPostgres({ durable: true })).newDatabase();
    targets.push({
      ...(await collector('PostgreSQL', { DATABASE_URL: url })),
      goal: 0.45,
      stored: async () => (await execute(url, 'SELECT id FROM responses')).map(({ id }) => String(id)),
    });
  }

  return {
    targets,
    folder,
    async close() {
      for (const child of children) {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
      stopPostgres();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
