import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { PublishedWords } from '../../src/results/model/published-results.js';
import { answerWith, publishing, publishingWith, RESULTS, resultsOf, send } from './published.js';
import { openCollector, rowsOf, TOKEN } from './support.js';
import type { Collector } from './support.js';

const WORDS = '/activities/riverside/words';
const MODERATION_TOKEN = 'a-moderation-token-for-tests';
const authorization = `Bearer ${MODERATION_TOKEN}`;

interface Words {
  readonly id: string;
  readonly question: string;
  readonly text: string;
  readonly language: string;
  readonly verdict: unknown;
}

function open(test: Parameters<typeof openCollector>[0], settings: object = {}) {
  return openCollector(test, {
    files: [publishingWith(settings)],
    environment: { MODERATION_TOKEN },
    now: () => new Date('2026-11-25T10:11:12Z'),
  });
}

async function listed({ get }: Collector, state = 'waiting'): Promise<readonly Words[]> {
  const reply = await get(`${WORDS}?state=${state}`, { authorization });
  assert.equal(reply.statusCode, 200, reply.body);
  return reply.json<Words[]>();
}

function judge({ app }: Collector, id: string, verdict: object, token = MODERATION_TOKEN) {
  return app.inject({
    method: 'PUT',
    url: `${WORDS}/${id}`,
    payload: JSON.stringify(verdict),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
  });
}

const yes = { publish: true, moderator: 'Ana' };
const no = { publish: false, moderator: 'Ana', reason: 'Names a neighbour' };

async function published(collector: Collector, name = 'ideas'): Promise<readonly PublishedWords[]> {
  return (await resultsOf(collector)).questions.find((question) => question.name === name)?.words ?? [];
}

describe("Residents' words", () => {
  it('are published only after a yes, without the rest of the answer', async (test) => {
    const collector = await open(test);
    await send(
      collector,
      12,
      { ideas: ' Mwy o feinciau ', private: 'For you' },
      { language: 'cy', partner: 'council' },
    );
    assert.doesNotMatch((await collector.get(RESULTS)).body, /feinciau|For you/);

    const waiting = await listed(collector);
    assert.equal(waiting.length, 12);
    assert.deepEqual(waiting[0], {
      id: waiting[0]?.id,
      question: 'ideas',
      text: ' Mwy o feinciau ',
      language: 'cy',
      verdict: null,
    });
    const reply = await judge(collector, waiting[0].id, yes);
    assert.equal(reply.statusCode, 200, reply.body);
    const verdict = { publish: true, reason: null, moderator: 'Ana', day: '2026-11-25' };
    assert.deepEqual(reply.json(), { ...waiting[0], verdict });

    const { questions } = await resultsOf(collector);
    assert.deepEqual(
      questions.find(({ name }) => name === 'ideas'),
      {
        name: 'ideas',
        title: 'What would change that?',
        type: 'single',
        options: [],
        all: { cells: [], atLeast: 0 },
        words: [{ text: 'Mwy o feinciau', language: 'cy' }],
      },
    );
    assert.deepEqual(
      questions.map(({ name }) => name),
      ['influence', 'helps', 'ideas'],
    );
    assert.equal((await listed(collector)).length, 11);
    assert.deepEqual(await listed(collector, 'published'), [{ ...waiting[0], verdict }]);
    assert.doesNotMatch((await collector.get(RESULTS)).body, /Ana/);
  });

  it('are never published after a no; a later verdict replaces an earlier one, and both are kept', async (test) => {
    const collector = await open(test);
    await send(collector, 1, { ideas: 'Sack Mr Jones at number 3' });
    const [words] = await listed(collector);
    assert.ok(words);
    assert.equal((await judge(collector, words.id, no)).statusCode, 200);
    assert.deepEqual(await published(collector), []);
    assert.deepEqual(await listed(collector), []);
    assert.equal((await listed(collector, 'refused')).length, 1);

    await judge(collector, words.id, yes);
    assert.equal((await published(collector)).length, 1);
    await judge(collector, words.id, no);
    assert.deepEqual(await published(collector), []);
    assert.deepEqual(
      collector.rows('SELECT publish, reason, moderator, day FROM verdicts ORDER BY sequence'),
      [
        { publish: 0, reason: 'Names a neighbour', moderator: 'Ana', day: '2026-11-25' },
        { publish: 1, reason: null, moderator: 'Ana', day: '2026-11-25' },
        { publish: 0, reason: 'Names a neighbour', moderator: 'Ana', day: '2026-11-25' },
      ],
    );
  });

  it('keep their yes in a revision that leaves them, and wait again in one that changes them', async (test) => {
    const collector = await open(test);
    const [first] = await send(collector, 1, { ideas: 'More benches' });
    const [words] = await listed(collector);
    await judge(collector, words?.id ?? '', yes);

    const second = await answerWith(
      { influence: 'no', ideas: 'More benches' },
      { revision: 2, revisionOf: first?.id ?? '' },
    );
    await collector.post(second);
    assert.deepEqual(await published(collector), [{ text: 'More benches', language: 'en-GB' }]);
    assert.deepEqual(await listed(collector), []);

    await collector.post(
      await answerWith({ ideas: 'Fewer benches' }, { revision: 3, revisionOf: second.id }),
    );
    assert.deepEqual(await published(collector), []);
    assert.deepEqual(
      (await listed(collector)).map(({ text }) => text),
      ['Fewer benches'],
    );
    assert.equal((await judge(collector, words?.id ?? '', yes)).statusCode, 404);
  });

  it('are in an order that tells neither who came first nor what belongs together', async (test) => {
    const collector = await open(test, { words: ['ideas', 'private'] });
    for (let index = 10; index < 40; index++) {
      await send(collector, 1, { ideas: `Idea ${index}`, private: `Secret ${index}` });
    }
    for (const { id } of await listed(collector)) await judge(collector, id, yes);
    const order = async (name: string) =>
      (await published(collector, name)).map(({ text }) => Number(text.split(' ')[1]));
    const ideas = await order('ideas');
    const secrets = await order('private');
    const arrival = Array.from({ length: 30 }, (_, index) => index + 10);
    assert.deepEqual([...ideas].sort(), arrival);
    // The odds against each are 30! to 1.
    assert.notDeepEqual(ideas, arrival);
    assert.notDeepEqual(ideas, secrets);
    assert.deepEqual(await order('ideas'), ideas, 'the same each time');
  });

  it('go with their response', async (test) => {
    const collector = await open(test);
    const [response] = await send(collector, 1, { ideas: 'More benches' });
    const [words] = await listed(collector);
    await judge(collector, words?.id ?? '', yes);
    assert.equal((await published(collector)).length, 1);
    const { default: Database } = await import('libsql');
    const database = new Database(collector.file);
    database.exec(`PRAGMA foreign_keys = ON; DELETE FROM responses WHERE id = '${response?.id}'`);
    database.close();
    assert.deepEqual(await published(collector), []);
    assert.deepEqual(rowsOf(collector.file, 'SELECT * FROM verdicts'), []);
  });

  it('of questions that the file does not name are neither listed nor published', async (test) => {
    const collector = await open(test);
    await send(collector, 1, {
      ideas: 'More benches',
      private: 'For you',
      'helps-Comment': 'A pub',
      extra: 'x',
    });
    assert.deepEqual(
      (await listed(collector)).map(({ question }) => question),
      ['ideas'],
    );
    const [words] = await listed(collector);
    await judge(collector, words?.id ?? '', yes);
    await collector.close();
    const later = await openCollector(test, {
      folder: collector.folder,
      files: [publishingWith({ words: [] })],
    });
    assert.deepEqual(await published(later), []);
  });

  it('that are blank, or no text, are left out', async (test) => {
    const collector = await open(test);
    for (const ideas of [' \n ', '\u200b', undefined]) await send(collector, 1, { ideas });
    assert.deepEqual(await listed(collector), []);
  });

  it('come a hundred at a time', async (test) => {
    const collector = await open(test);
    await send(collector, 130, { ideas: 'More benches' });
    const first = await listed(collector);
    assert.equal(first.length, 100);
    const reply = await collector.get(`${WORDS}?after=${first.at(-1)?.id}`, { authorization });
    const rest = reply.json<Words[]>();
    assert.equal(rest.length, 30);
    assert.equal(new Set([...first, ...rest].map(({ id }) => id)).size, 130);
  });
});

describe('Moderation', () => {
  it('is for those with its token, or with that of the exports', async (test) => {
    const collector = await open(test);
    await send(collector, 1, { ideas: 'More benches' });
    const [words] = await listed(collector);
    for (const token of ['another-token-for-tests-only', TOKEN.slice(0, -1), '']) {
      const reply = await collector.get(WORDS, { authorization: `Bearer ${token}` });
      assert.equal(reply.statusCode, 401);
      assert.equal(reply.headers['www-authenticate'], 'Bearer realm="moderation"');
      assert.doesNotMatch(reply.body, /benches/);
      assert.equal((await judge(collector, words?.id ?? '', yes, token)).statusCode, 401);
    }
    assert.deepEqual(await published(collector), []);
    assert.equal((await collector.get(WORDS, { authorization: `Bearer ${TOKEN}` })).statusCode, 200);
    assert.equal((await judge(collector, words?.id ?? '', yes, TOKEN)).statusCode, 200);
  });

  it('exports nothing', async (test) => {
    const { get } = await open(test);
    assert.equal((await get('/activities/riverside/responses.csv', { authorization })).statusCode, 403);
  });

  it('is off while there is no token', async (test) => {
    const { get } = await openCollector(test, { files: [publishing], environment: { EXPORT_TOKEN: '' } });
    const reply = await get(WORDS, { authorization: 'Bearer ' });
    assert.equal(reply.statusCode, 503);
    assert.match(reply.json<{ detail: string }>().detail, /MODERATION_TOKEN/);
  });

  it('is read by no page, and kept by no cache', async (test) => {
    const { get } = await open(test);
    const reply = await get(WORDS, { authorization, origin: 'https://www.riverside.example' });
    assert.equal(reply.headers['access-control-allow-origin'], undefined);
    assert.equal(reply.headers['cache-control'], 'no-store');
  });

  const wrong: readonly (readonly [title: string, verdict: object])[] = [
    ['a no without a reason', { publish: false, moderator: 'Ana' }],
    ['a verdict of nobody', { publish: true }],
    ['a verdict that is neither yes nor no', { publish: 'yes', moderator: 'Ana' }],
    ['more than a verdict', { ...yes, day: '2020-01-01' }],
    ['a name that not every database can keep', { ...yes, moderator: 'A\0na' }],
    ['a reason with half of a letter', { ...no, reason: 'Names a \ud83c' }],
  ];
  for (const [title, verdict] of wrong) {
    it(`refuses ${title}`, async (test) => {
      const collector = await open(test);
      await send(collector, 1, { ideas: 'More benches' });
      const [words] = await listed(collector);
      const reply = await judge(collector, words?.id ?? '', verdict);
      assert.equal(reply.statusCode, 400);
      assert.equal(reply.json<{ code: string }>().code, 'malformed');
      assert.deepEqual(collector.rows('SELECT * FROM verdicts'), []);
    });
  }

  it('does not find words that there are not, nor a state', async (test) => {
    const collector = await open(test);
    assert.equal((await judge(collector, 'ab'.repeat(16), yes)).statusCode, 404);
    assert.equal((await collector.get(`${WORDS}?state=all`, { authorization })).statusCode, 400);
    assert.equal((await collector.get('/activities/nowhere/words', { authorization })).statusCode, 404);
  });
});
