/** The real collector, as a process of its own with a database of its own. */
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

import Database from 'libsql';

import { freePort, start, stop } from '../../../.config/processes.mjs';
import type { Envelope } from '../../../src/delivery/envelope.js';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const TOKEN = 'an-export-token-for-tests-only';

/** One row of the table `responses`. */
export interface StoredRow {
  readonly id: string;
  readonly activity: string;
  readonly receipt: string;
  readonly body: string;
}

/** Whatever has an end: what was opened for it is closed then. */
export type Ending = Pick<TestContext, 'after'>;

export interface CollectorOptions {
  /** Default: the demonstration's own. */
  readonly activities?: string;
  /** False: it can be started later. */
  readonly running?: boolean;
  /** A program, with its arguments, that starts the one named after it: to have the collector run within limits. */
  readonly within?: readonly string[];
  /** More settings of the collector. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A collector with an empty database; both are gone after the test. */
export async function openCollector(test: Ending, options: CollectorOptions = {}) {
  const { activities = join(ROOT, 'demo/collector/activities'), running = true, within = [] } = options;
  const folder = mkdtempSync(join(tmpdir(), 'sayso-browser-'));
  const file = join(folder, 'collector.sqlite');
  // Chosen beforehand: after a restart the pages must find it where it was.
  const port = await freePort();
  if (port === undefined) throw new Error('No port is free.');
  let child: ChildProcess | undefined;

  /** Ends the process in the middle of whatever it does, as a power cut would. */
  const kill = async () => {
    if (!child) return;
    const dying = child;
    child = undefined;
    const gone = new Promise((resolve) => dying.once('close', resolve));
    stop(dying, 'SIGKILL');
    await gone;
  };

  /** Starts it on its port; resolves once it listens. */
  const run = async () => {
    child = await listening(within, {
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_FILE: file,
      ACTIVITIES_FOLDER: activities,
      EXPORT_TOKEN: TOKEN,
      LOG_LEVEL: 'error',
      // All that a test sends comes from one address.
      PROOF: 'never',
      ...options.settings,
    });
  };

  test.after(async () => {
    await kill();
    rmSync(folder, { recursive: true, force: true });
  });
  if (running) await run();

  const url = `http://127.0.0.1:${port}`;
  const rows = () =>
    query<StoredRow>(file, 'SELECT id, activity, receipt, body FROM responses ORDER BY sequence');
  return {
    url,
    port,
    file,
    run,
    kill,
    /** The number of the process that runs; undefined while none does. */
    pid: () => child?.pid,
    /** Everything that was stored, in the order in which it came. */
    rows,
    /** The only response that was stored. Throws if there is none or another. */
    onlyResponse() {
      const [row, ...more] = rows();
      if (!row || more.length > 0)
        throw new Error(`Instead of one response there are ${more.length + (row ? 1 : 0)}.`);
      return { ...row, envelope: JSON.parse(row.body) as Envelope };
    },
    events: () => query<{ type: string; response_id: string }>(file, 'SELECT type, response_id FROM events'),
    /** The export, as whoever runs the activity gets it. */
    async csv(activity: string) {
      const reply = await fetch(`${url}/activities/${activity}/responses.csv`, {
        headers: { authorization: `Bearer ${TOKEN}` },
      });
      if (!reply.ok) throw new Error(`The export replied ${reply.status}.`);
      return reply.text();
    },
  };
}

/** Starts the process. Rejects with what it said, if it ends instead of listening. */
async function listening(
  within: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<ChildProcess> {
  const command = [...within, process.execPath, '--import', 'tsx', 'demo/collector/src/main.ts'];
  const child: ChildProcess = start(command[0]!, command.slice(1), {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...settings },
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('Sayso collector:')) resolve();
      });
    }
    child.once('close', () => reject(new Error(`The collector did not start. ${said}`)));
  });
  return child;
}

function query<Row>(file: string, sql: string): Row[] {
  const database = new Database(file);
  try {
    return database.prepare(sql).all() as Row[];
  } finally {
    database.close();
  }
}
