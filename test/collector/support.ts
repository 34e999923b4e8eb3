/** What the collector's tests share: an activity, responses to it, and a collector in a folder of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

import Database from 'libsql';

import { readActivities } from '../../demo/collector/src/activities.js';
import type { LogStream } from '../../demo/collector/src/logging.js';
import { buildServer } from '../../demo/collector/src/server.js';
import { readSettings } from '../../demo/collector/src/settings.js';
import { openSqliteStore } from '../../demo/collector/src/store/sqlite-store.js';
import type { Store } from '../../demo/collector/src/store/store.js';
import { canonicalJson } from '../../src/delivery/canonical-json.js';
import { digestOf } from '../../src/delivery/digest.js';
import type { Envelope } from '../../src/delivery/envelope.js';
import { checkDescribed } from './described.js';
import { idFor, proofFor } from './names.js';

export const TOKEN = 'an-export-token-for-tests-only';
export const PAGE = 'https://www.riverside.example';

/** A small survey with one question of each kind that the collector treats in a way of its own. */
export const survey = {
  title: 'Riverside',
  pages: [
    {
      name: 'first',
      elements: [
        {
          type: 'radiogroup',
          name: 'influence',
          isRequired: true,
          title: 'You can influence decisions that affect your area',
          choices: ['agree', 'disagree', 'unsure'],
        },
        {
          type: 'checkbox',
          name: 'priorities',
          choices: ['parks', 'buses', 'libraries; museums'],
          showOtherItem: true,
        },
        { type: 'text', name: 'years', inputType: 'number', max: 120 },
        { type: 'comment', name: 'ideas' },
        { type: 'text', name: 'language' },
        { type: 'text', name: 'a/b~c', inputType: 'number', max: 5 },
      ],
    },
  ],
};

export interface ActivityFile {
  readonly [field: string]: unknown;
}

export const activityFile: ActivityFile = {
  id: 'riverside',
  title: 'Riverside',
  definition: survey,
  origins: [PAGE],
  contact: 'Call 0300 123 4567',
};

/** The hash of a definition, as a widget computes it. */
export function hashOf(definition: unknown): Promise<string> {
  return digestOf(definition);
}

/** A response that the activity accepts, but for what is given. */
export async function envelopeWith(changes: Partial<Envelope> = {}): Promise<Envelope> {
  return {
    sayso: 1,
    id: idFor(),
    widget: 'survey',
    activity: 'riverside',
    definition: await hashOf(survey),
    language: 'en-GB',
    partner: null,
    mode: 'self',
    revision: 1,
    revisionOf: null,
    answers: { influence: 'agree' },
    ...proofFor(changes.revisionOf ?? null),
    ...changes,
  };
}

/** A folder that is gone after the test. */
export function temporaryFolder(test: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-collector-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a folder of activities, and returns its path. */
export function writeActivities(folder: string, files: readonly ActivityFile[] = [activityFile]): string {
  const activities = join(folder, 'activities');
  mkdirSync(activities, { recursive: true });
  for (const file of files)
    writeFileSync(join(activities, `${String(file['id'])}.json`), JSON.stringify(file));
  return activities;
}

interface CollectorOptions {
  readonly files?: readonly ActivityFile[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly now?: () => Date;
  readonly logStream?: LogStream;
  /** Where the database is, to open one again. */
  readonly folder?: string;
  /** Opens another store than a SQLite file in the folder. */
  readonly openStore?: () => Store | Promise<Store>;
  /** Stands before the real store. */
  readonly wrapStore?: (store: Store) => Store;
}

export type Collector = Awaited<ReturnType<typeof openCollector>>;

/** A collector that is closed after the test, unless the test did so. */
export async function openCollector(test: TestContext, options: CollectorOptions = {}) {
  const { now, logStream, wrapStore = (store: Store) => store, folder = temporaryFolder(test) } = options;
  const read = readSettings({
    EXPORT_TOKEN: TOKEN,
    TOKENS_FILE: join(folder, 'tokens.json'),
    LOG_LEVEL: 'silent',
    // All that tests send comes from one address.
    PROOF: 'never',
    ...options.environment,
  });
  if (!read.ok) throw new Error(read.faults.join());
  const { activities, faults } = readActivities(writeActivities(folder, options.files));
  if (faults.length > 0) throw new Error(faults.join());

  const file = join(folder, 'collector.sqlite');
  const { openStore = () => openSqliteStore({ file, busyTimeout: 20 }) } = options;
  const app = await buildServer({
    settings: read.settings,
    store: wrapStore(await openStore()),
    activities,
    ...(now && { now }),
    ...(logStream && { logStream }),
  });
  let open = true;
  const close = async () => {
    if (open) await app.close();
    open = false;
  };
  test.after(close);
  const ask = async (asked: {
    readonly method: 'GET' | 'POST';
    readonly url: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly payload?: string;
  }) => {
    const reply = await app.inject(asked);
    checkDescribed(app, asked.method, asked.url, reply.statusCode);
    return reply;
  };

  return {
    app,
    file,
    folder,
    close,
    /** Sends JSON, as a widget would, but for an origin. */
    post: (body: unknown, headers: Readonly<Record<string, string>> = {}) =>
      ask({
        method: 'POST',
        url: '/responses',
        payload: JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...headers },
      }),
    get: (url: string, headers: Readonly<Record<string, string>> = {}) =>
      ask({ method: 'GET', url, headers }),
    export: (format: 'csv' | 'json' | 'jsonl', activity = 'riverside') =>
      ask({
        method: 'GET',
        url: `/activities/${activity}/responses.${format}`,
        headers: { authorization: `Bearer ${TOKEN}` },
      }),
    rows: (sql: string) => rowsOf(file, sql),
  };
}

/** What a query finds in a database that may be open elsewhere. */
export function rowsOf(file: string, sql: string): Record<string, unknown>[] {
  const database = new Database(file);
  try {
    return database.prepare(sql).all() as Record<string, unknown>[];
  } finally {
    database.close();
  }
}

export { canonicalJson, digestOf };
