/** A collector that is shot at, what it must never do, and a ledger of what it acknowledged. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { isDeepStrictEqual } from 'node:util';

import type { InjectOptions, LightMyRequestResponse } from 'fastify';

import { sha256 } from '../../../demo/collector/src/digest.js';
import { problemCodes } from '../../../demo/collector/src/problem.js';
import { canonicalJson } from '../../../src/delivery/canonical-json.js';
import type { Acknowledgement } from '../../../src/delivery/envelope.js';
import type { Engine } from '../engines.js';
import { groupsFile } from '../groups.js';
import { answerWith, publishing } from '../published.js';
import { activityFile, envelopeWith, openCollector, temporaryFolder } from '../support.js';

/** Lets its holder export and moderate `riverside` and `groups`, and nothing else. */
export const NARROW_TOKEN = 'a-token-for-two-activities-only';

/** Stands in every answer to `harbour`, and nowhere else. */
export const SECRET = 'kingfisher-3141592';

/** A question of each kind whose answers are checked in a way of their own. */
const kinds = {
  elements: [
    { type: 'radiogroup', name: 'radiogroup', choices: ['a', 1, true], showOtherItem: true },
    { type: 'checkbox', name: 'checkbox', choices: ['a', 1], showNoneItem: true, maxSelectedChoices: 2 },
    { type: 'dropdown', name: 'dropdown', choices: ['a', 'b'] },
    { type: 'boolean', name: 'boolean' },
    { type: 'comment', name: 'comment', maxLength: 100 },
    ...[
      'text',
      'email',
      'url',
      'tel',
      'number',
      'range',
      'date',
      'time',
      'datetime-local',
      'month',
      'week',
    ].map((inputType) => ({ type: 'text', name: inputType, inputType })),
    {
      type: 'text',
      name: 'shown',
      visibleIf: "{comment} contains 'x' or {number} > 3 or {checkbox.length} > 1",
    },
    {
      type: 'text',
      name: 'sum',
      isRequired: true,
      requiredIf: '{number} + {text} = 5 and {radiogroup} notempty',
    },
  ],
};

const files = [
  publishing,
  groupsFile,
  { ...activityFile, id: 'kinds', definition: kinds },
  { ...activityFile, id: 'harbour' },
];

/** The names of the activities whose answers may be looked at. */
const OPEN = ['riverside', 'groups', 'kinds'] as const;

/** A collector with one response to `harbour`, which nobody may see. */
export async function openTarget(test: TestContext, engine: Engine) {
  const folder = temporaryFolder(test);
  const database = await engine.newDatabase(test);
  writeTokens(join(folder, 'tokens.json'));
  const collector = await openCollector(test, {
    files,
    folder,
    openStore: () => database.open(),
    // Each sender says its own address, so that none has tried too many receipts.
    environment: { TRUST_PROXY: 'true' },
  });
  /** What was acknowledged, by its id, as it was sent. */
  const ledger = new Map<string, unknown>();

  /** Sends a request, and looks at the reply. */
  async function ask(request: InjectOptions): Promise<LightMyRequestResponse> {
    const reply = await collector.app.inject(request);
    checkReply(reply, request.method);
    return reply;
  }

  /** Sends a body to where responses go, and writes down what is acknowledged. */
  async function send(body: string | Buffer, headers: Readonly<Record<string, string>> = {}) {
    const reply = await ask({ method: 'POST', url: '/responses', payload: body, headers });
    if (reply.statusCode < 300) {
      const sent = read(body);
      const { id, digest } = reply.json<Acknowledgement>();
      assert.equal(id, sent['id']);
      assert.equal(digest, sha256(canonicalJson(sent)));
      if (ledger.has(id))
        assert.ok(isSame(ledger.get(id), sent), 'another response was acknowledged as this one');
      ledger.set(id, sent);
    }
    return reply;
  }

  /** Whether a resident can still answer. */
  async function isWell(): Promise<void> {
    const reply = await send(JSON.stringify(await answerWith({})), { 'content-type': 'application/json' });
    assert.equal(reply.statusCode, 201, reply.body);
  }

  /** What was acknowledged is there, as it was sent, and nothing else is. */
  async function settle(): Promise<void> {
    const found = new Map<string, unknown>();
    for (const activity of OPEN) {
      for (const format of ['csv', 'json'] as const) {
        assert.equal((await collector.export(format, activity)).statusCode, 200);
      }
      const { body } = await collector.export('jsonl', activity);
      for (const line of body.split('\n').filter(Boolean)) {
        const { received, current, flags, unreviewed, refused, ...envelope } = JSON.parse(line) as Kept;
        assert.ok([received, current, flags, unreviewed, refused].every((each) => each !== undefined));
        found.set(envelope.id, envelope);
      }
    }
    assert.deepEqual([...found.keys()].sort(), [...ledger.keys()].sort());
    for (const [id, sent] of ledger) {
      assert.ok(isSame(found.get(id), sent), `${escaped(sent)} became ${escaped(found.get(id))}`);
    }
    const rows = await database.rows(`SELECT id FROM responses WHERE activity <> 'harbour'`);
    assert.equal(rows.length, ledger.size);
  }

  const secret = { influence: 'agree', ideas: SECRET };
  const { statusCode, body } = await collector.post(
    await envelopeWith({ activity: 'harbour', answers: secret }),
  );
  assert.equal(statusCode, 201, body);

  return { ...collector, ask, send, isWell, settle, ledger };
}

function writeTokens(file: string) {
  const token = {
    ...{ id: '0a1b2c3d', name: 'Two', hash: sha256(NARROW_TOKEN), scopes: ['export', 'moderate'] },
    ...{ activities: ['riverside', 'groups'], made: '2026-11-26', expires: null },
  };
  writeFileSync(file, JSON.stringify({ tokens: [token] }));
}

/** What a body says, by the letter: throws for bytes that are no text, and keeps a number that is too large. */
function read(body: string | Buffer): Record<string, unknown> {
  const text = typeof body === 'string' ? body : new TextDecoder('utf-8', { fatal: true }).decode(body);
  // JSON has no minus zero of its own: it is written as 0.
  return JSON.parse(text.replace(/^\uFEFF/, ''), (_, value: unknown) => (value === 0 ? 0 : value)) as Record<
    string,
    unknown
  >;
}

const isSame = (one: unknown, other: unknown): boolean => isDeepStrictEqual(one, other);

/** A line of the export: the envelope, and what the collector knows of it besides. */
interface Kept {
  readonly id: string;
  readonly received: unknown;
  readonly current: unknown;
  readonly flags: unknown;
  readonly unreviewed: unknown;
  readonly refused: unknown;
}

/** With everything that could not be told apart on a screen written out. */
const escaped = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Tells how the collector is built, or where it lies. */
const INTERNALS =
  /node_modules|\bat \S+ \(|\.[tj]s:\d+|\bSQLITE_|libsql|node:internal|\/demo\/collector|FST_ERR/;

/** What holds for every reply, whatever was asked. */
function checkReply(reply: LightMyRequestResponse, method = 'GET'): void {
  const { statusCode, headers, body } = reply;
  assert.ok(statusCode < 500, `${statusCode}: ${body}`);
  assert.ok(!body.includes(SECRET), 'what belongs to another activity was told');
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.equal(headers['x-injected'], undefined);
  if (statusCode < 400 || method === 'HEAD') return;
  assert.match(String(headers['content-type']), /^application\/problem\+json(;|$)/);
  assert.ok(body.length < 100_000, `${body.length} bytes say what is wrong`);
  const problem = JSON.parse(body) as Record<string, unknown>;
  assert.equal(problem['status'], statusCode);
  assert.ok((problemCodes as readonly unknown[]).includes(problem['code']), body);
  assert.doesNotMatch(body, INTERNALS);
}
