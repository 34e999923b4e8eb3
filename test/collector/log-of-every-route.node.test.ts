import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { StoreUnavailable } from '../../demo/collector/src/store/unavailable.js';
import { tokensCommand } from '../../demo/collector/src/tokens/command.js';
import type { Acknowledgement } from '../../src/delivery/envelope.js';
import { contributionWith, groupsFile, sent } from './groups.js';
import { answerWith, publishing } from './published.js';
import { openCollector, TOKEN } from './support.js';

/** Where it can be told apart from what the collector says of itself. */
const marked = (what: string) => `marker-${what}`;

describe('The log of every route', () => {
  for (const failing of [false, true]) {
    const where = failing ? 'where the database fails' : 'where all is well';
    it(`says nothing of a resident, of what they sent or of a token, ${where}`, async (test) => {
      const lines: string[] = [];
      const fail = () => Promise.reject(new StoreUnavailable('SQLITE_IOERR'));
      const { app, folder, close } = await openCollector(test, {
        files: [publishing, groupsFile],
        environment: { LOG_LEVEL: 'debug', TRUST_PROXY: 'true' },
        logStream: { write: (line) => void lines.push(line) },
        wrapStore: (store) =>
          failing
            ? { ...store, save: fail, find: fail, findReceipt: fail, withdraw: fail, responsesOf: fail }
            : store,
      });
      const surroundings = { file: join(folder, 'tokens.json'), activities: [], now: () => new Date() };
      const [manage = ''] = tokensCommand(['create', '--scope', 'manage'], surroundings).split('\n');
      const said: string[] = [TOKEN, manage];

      const ask = (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object, token = TOKEN) =>
        app.inject({
          method,
          url: `${url}?from=${marked('query')}`,
          headers: {
            authorization: `Bearer ${token}`,
            'user-agent': marked('agent'),
            cookie: `a=${marked('cookie')}`,
            referer: `https://www.riverside.example/${marked('page')}`,
            'x-forwarded-for': '203.0.113.9',
            'sayso-proof': marked('proof'),
            ...(payload && { 'content-type': 'application/json' }),
          },
          ...(payload && { payload }),
        });

      const answer = await answerWith({ ideas: marked('answer') });
      const changed = { ...answer, answers: { influence: marked('wrong-answer') } };
      const joining = { ...sent.join, name: marked('name'), message: marked('message') };
      const contribution = await contributionWith(joining);
      said.push(answer.id, contribution.id);
      const { receipt } = (await ask('POST', '/responses', answer)).json<Partial<Acknowledgement>>();
      if (receipt) said.push(receipt);
      for (const body of [answer, changed, contribution, { answers: marked('none') }])
        await ask('POST', '/responses', body);
      for (const format of ['csv', 'json', 'jsonl'])
        await ask('GET', `/activities/riverside/responses.${format}`);
      const listed = (await ask('GET', '/activities/riverside/words')).json<{ id?: string }[] | object>();
      const id = (Array.isArray(listed) && listed[0]?.id) || 'ab'.repeat(16);
      const verdict = { publish: false, moderator: marked('moderator'), reason: marked('reason') };
      await ask('PUT', `/activities/riverside/words/${id}`, verdict);
      for (const path of ['', '/definition', '/results']) await ask('GET', `/activities/riverside${path}`);
      await ask('GET', '/activities/groups/interest');
      await ask('GET', `/activities/${marked('path')}`);
      await ask('GET', '/metrics', undefined, manage);
      await ask('GET', '/metrics', undefined, marked('token'));
      for (const path of ['/health/live', '/health/ready', '/openapi.json']) await ask('GET', path);
      for (const what of ['look-up', 'withdraw']) {
        for (const each of ['CCCC-CCCC-CCCC', receipt ?? marked('receipt')])
          await ask('POST', `/receipts/${what}`, { activity: 'riverside', receipt: each });
      }
      const { paths = {} } = app.swagger();
      await close();

      const log = lines.join('');
      assert.doesNotMatch(log, /marker|203\.0\.113\.9|CCCC|remoteAddress|remotePort/);
      for (const each of said) assert.ok(!log.includes(each), each);
      const routes = new Set(lines.map((line) => (JSON.parse(line) as { route?: string }).route));
      for (const path of Object.keys(paths)) {
        const route = path.replaceAll(/\{(\w+)\}/g, ':$1');
        assert.ok(routes.has(route), `${route} was asked`);
      }
    });
  }
});
