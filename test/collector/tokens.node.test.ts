import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { tokensCommand } from '../../demo/collector/src/tokens/command.js';
import { answerWith, publishing } from './published.js';
import { activityFile, openCollector, temporaryFolder, TOKEN, writeActivities } from './support.js';

const EXPORT = '/activities/riverside/responses.json';
const WORDS = '/activities/riverside/words';
const HARBOUR = '/activities/harbour/responses.json';

/** A collector, and the command that makes its tokens; the clock of both can be set. */
async function withTokens(test: TestContext, environment: Readonly<Record<string, string>> = {}) {
  const clock = { now: new Date('2026-11-23T10:00:00Z') };
  const collector = await openCollector(test, {
    files: [publishing, { ...activityFile, id: 'harbour' }],
    environment,
    now: () => clock.now,
  });
  const file = join(collector.folder, 'tokens.json');
  const tokens = (words: string) =>
    tokensCommand(words.split(' '), { file, activities: ['riverside', 'harbour'], now: () => clock.now });
  const make = (words: string) => {
    const [token = '', , line = ''] = tokens(words).split('\n');
    return { token, id: /: ([0-9a-f]{8}): /.exec(line)?.[1] ?? '' };
  };
  const status = async (url: string, token: string) =>
    (await collector.get(url, { authorization: `Bearer ${token}` })).statusCode;
  return { ...collector, tokensFile: file, clock, tokens, make, status };
}

describe('A token', () => {
  const opens: readonly (readonly [made: string, statuses: readonly number[]])[] = [
    ['--scope export', [200, 403, 200]],
    ['--scope moderate', [403, 200, 403]],
    ['--scope manage', [403, 403, 403]],
    ['--scope export --scope moderate', [200, 200, 200]],
    ['--scope export --activity riverside', [200, 403, 403]],
    ['--scope export --activity harbour', [403, 403, 200]],
    ['--scope export --activity harbour --activity riverside', [200, 403, 200]],
  ];
  for (const [made, statuses] of opens) {
    it(`made with ${made} opens what it is for, and nothing else`, async (test) => {
      const { make, status } = await withTokens(test);
      make('create --scope moderate --activity harbour');
      const { token } = make(`create ${made}`);
      assert.deepEqual(
        await Promise.all([EXPORT, WORDS, HARBOUR].map((url) => status(url, token))),
        statuses,
      );
    });
  }

  it('is not in its file, which holds hashes and is for its own user only', async (test) => {
    const { make, tokensFile } = await withTokens(test);
    const { token, id } = make('create --scope export --name Ana');
    const text = readFileSync(tokensFile, 'utf8');
    assert.match(token, /^sayso_[\w-]{43}$/);
    assert.ok(text.includes(id));
    assert.ok(!text.includes(token.slice(6, 20)));
    assert.equal(statSync(tokensFile).mode & 0o077, 0);
  });

  it('works to the end of its last day', async (test) => {
    const { make, status, clock } = await withTokens(test);
    const { token } = make('create --scope export --expires 2026-11-30');
    clock.now = new Date('2026-11-30T23:59:59Z');
    assert.equal(await status(EXPORT, token), 200);
    clock.now = new Date('2026-12-01T00:00:00Z');
    assert.equal(await status(EXPORT, token), 401);
  });

  it('that is revoked stops at once, and no other does', async (test) => {
    const { make, status, tokens } = await withTokens(test);
    const [one, other] = [make('create --scope export'), make('create --scope export')];
    tokens(`revoke ${one.id}`);
    assert.deepEqual([await status(EXPORT, one.token), await status(EXPORT, other.token)], [401, 200]);
  });

  it('that is rotated stops at once, and the new one opens the same', async (test) => {
    const { make, status } = await withTokens(test);
    const old = make('create --scope export --activity harbour --expires 2026-12-31');
    const next = make(`rotate ${old.id}`);
    assert.notEqual(next.id, old.id);
    assert.deepEqual([await status(HARBOUR, old.token), await status(HARBOUR, next.token)], [401, 200]);
    assert.equal(await status(EXPORT, next.token), 403);
  });

  it('that is rotated works beside the new one until a day, if that is asked for', async (test) => {
    const { make, status, clock } = await withTokens(test);
    const old = make('create --scope export');
    const next = make(`rotate ${old.id} --until 2026-11-24`);
    assert.deepEqual([await status(EXPORT, old.token), await status(EXPORT, next.token)], [200, 200]);
    clock.now = new Date('2026-11-25T00:00:00Z');
    assert.deepEqual([await status(EXPORT, old.token), await status(EXPORT, next.token)], [401, 200]);
  });

  it('of the environment works beside those that were made', async (test) => {
    const { make, status } = await withTokens(test);
    make('create --scope export');
    assert.deepEqual([await status(EXPORT, TOKEN), await status(WORDS, TOKEN)], [200, 200]);
  });

  it('turns exports on where the environment has none', async (test) => {
    const { make, status } = await withTokens(test, { EXPORT_TOKEN: '' });
    assert.equal(await status(EXPORT, 'any'), 503);
    make('create --scope moderate');
    assert.equal(await status(EXPORT, 'any'), 503);
    const { token } = make('create --scope export');
    assert.deepEqual([await status(EXPORT, token), await status(EXPORT, 'any')], [200, 401]);
  });

  it('of a file that cannot be read opens nothing', async (test) => {
    const { make, status, tokensFile } = await withTokens(test);
    const { token } = make('create --scope export');
    writeFileSync(tokensFile, '{"tokens": [{}]}');
    assert.deepEqual([await status(EXPORT, token), await status(EXPORT, TOKEN)], [401, 200]);
  });

  it('that opens exports lets nobody see more than its own activity', async (test) => {
    const { make, get, post } = await withTokens(test);
    await post(await answerWith({ ideas: 'More benches' }));
    const { token } = make('create --scope export --activity harbour');
    const reply = await get(EXPORT, { authorization: `Bearer ${token}` });
    assert.equal(reply.headers['www-authenticate'], 'Bearer realm="exports", error="insufficient_scope"');
    assert.doesNotMatch(reply.body, /benches/);
  });
});

describe('The command that makes tokens', () => {
  it('lists them without the tokens themselves', async (test) => {
    const { make, tokens, clock } = await withTokens(test);
    const one = make('create --scope export --activity harbour --expires 2026-11-24 --name Ana');
    const other = make('create --scope manage');
    clock.now = new Date('2026-11-25T10:00:00Z');
    assert.deepEqual(tokens('list').split('\n'), [
      `${one.id}: export of harbour, to 2026-11-24 (over), made 2026-11-23, Ana`,
      `${other.id}: manage of all activities, without end, made 2026-11-23`,
    ]);
  });

  const wrong: readonly (readonly [words: string, complaint: RegExp])[] = [
    ['', /How to use it/],
    ['create', /--scope must be one or more of export, moderate, manage/],
    ['create --scope everything', /--scope must be/],
    ['create --scope export --activity nowhere', /no activity "nowhere". There are: riverside, harbour/],
    ['create --scope export --expires 2026-11-22', /--expires must be a day to come/],
    ['create --scope export --expires 2026-02-30', /--expires must be/],
    ['create --scope export --colour red', /Unknown option '--colour'[^]*How to use it/],
    ['revoke 00000000', /There is no token 00000000/],
    ['rotate', /How to use it/],
    ['list all of them', /How to use it/],
  ];
  for (const [words, complaint] of wrong) {
    it(`says what is wrong with "${words}"`, async (test) => {
      const { tokens } = await withTokens(test);
      assert.throws(() => tokens(words), complaint);
    });
  }

  it('changes nothing while another one does', async (test) => {
    const { make, tokens, tokensFile } = await withTokens(test);
    const { id } = make('create --scope export');
    writeFileSync(`${tokensFile}.new`, '');
    assert.throws(() => tokens(`revoke ${id}`), /another command is changing the tokens/);
    assert.match(tokens('list'), new RegExp(id));
  });

  it('is there for a terminal: a token goes to its output, a complaint to the errors', async (test) => {
    const folder = temporaryFolder(test);
    const run = (...words: string[]) =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/tokens/main.ts', ...words], {
        cwd: fileURLToPath(new URL('../../demo/collector', import.meta.url)),
        env: {
          PATH: process.env['PATH'],
          ACTIVITIES_FOLDER: writeActivities(folder),
          TOKENS_FILE: join(folder, 'tokens.json'),
        },
      });
    const { stdout } = await run('create', '--scope', 'export', '--activity', 'riverside');
    assert.match(
      stdout,
      /^sayso_[\w-]{43}\n\nThis is the only time that it is shown: [0-9a-f]{8}: export of riverside/,
    );
    await assert.rejects(run('revoke', 'x'), {
      code: 1,
      stderr: 'There is no token x. "list" shows them all.\n',
    });
  });
});
