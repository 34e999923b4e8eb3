import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';

import { runHere, start, temporaryFolder } from './run-sayso.js';

const folder = temporaryFolder();
after(folder.remove);

const file = (name: string, content: unknown): string => {
  writeFileSync(folder.path(name), typeof content === 'string' ? content : JSON.stringify(content));
  return folder.path(name);
};

const question = (rest: object = {}) => ({ type: 'text', name: 'street', title: 'Which street?', ...rest });
const reasons = { why: 'To mend it.', usedFor: 'A list of streets.' };
const GOOD = { elements: [question(reasons)] };
const WITHOUT_REASONS = { elements: [question()] };
const ADVISED = { elements: [question({ ...reasons, placeholder: 'Such as High Street' })] };
const BROKEN = { elements: [question({ ...reasons, visibleIf: '{a} =' })] };

describe('sayso check', () => {
  const table: readonly (readonly [what: string, args: readonly string[], code: number])[] = [
    ['a definition that is good', [file('good.json', GOOD)], 0],
    ['one without reasons', [file('reasons.json', WITHOUT_REASONS)], 0],
    ['one without reasons for a strict page', ['--strict', folder.path('reasons.json')], 1],
    ['one that could be better', [file('advised.json', ADVISED)], 0],
    ['one that could be better, where that counts', ['--advice', folder.path('advised.json')], 1],
    ['one that does not work', [file('broken.json', BROKEN)], 1],
    ['a good one and one that does not work', [folder.path('good.json'), folder.path('broken.json')], 1],
    ['what is no survey', [file('none.json', {})], 1],
    ['what is no JSON', [file('letter.json', 'Dear Sir or Madam')], 1],
    ['what is not there', [folder.path('nowhere.json')], 1],
    ['nothing', [], 2],
    ['an option that is not known', ['--nonsense', folder.path('good.json')], 2],
    ['a good one, strictly and with advice', ['--strict', '--advice', folder.path('good.json')], 0],
  ];
  for (const [what, args, code] of table) {
    it(`exits with ${code} for ${what}`, async () =>
      assert.equal((await runHere('check', ...args)).code, code));
  }

  it('says what there is, what will not work and what could be better', async () => {
    const { out } = await runHere(
      'check',
      folder.path('good.json'),
      folder.path('broken.json'),
      folder.path('advised.json'),
    );
    assert.match(out, /good\.json\n {2}1 question on 1 page, 0 required; about 1 minute\./);
    assert.match(out, / {2}Languages: en \(3 texts\)\.\n {2}0\.1 kB, 0\.1 kB compressed\./);
    assert.match(out, /All of it works, and there is no advice\./);
    assert.match(
      out,
      /Will not work \(1\)\n {4}elements\[0\]\.visibleIf: the expression "\{a\} =" cannot be read/,
    );
    assert.match(
      out,
      /Could be better \(1\)\n {4}elements\[0\]\.placeholder: "Such as High Street" disappears/,
    );
  });

  it('gathers questions without reasons in one line each, and cuts long lists', async () => {
    const many = { elements: Array.from({ length: 5 }, (_, at) => question({ name: `street${at}` })) };
    const { out } = await runHere('check', '--most', '2', file('many.json', many));
    assert.match(out, /5 questions without "why" it is asked: street0, street1, …\n/);
  });

  it('knows the functions that it is told of', async () => {
    const name = file('function.json', { elements: [question({ ...reasons, visibleIf: 'isOpen({a})' })] });
    assert.equal((await runHere('check', name)).code, 1);
    assert.equal((await runHere('check', '--functions', 'isOpen, other', name)).code, 0);
  });

  it('says it as JSON to programs', async () => {
    const { out } = await runHere('check', '--json', folder.path('broken.json'), folder.path('letter.json'));
    const [broken, letter] = JSON.parse(out) as readonly Record<string, unknown>[];
    assert.deepEqual((broken?.['issues'] as readonly unknown[]).length, 1);
    assert.match(String(letter?.['fault']), /no JSON/);
  });

  it('reads what an address gives, and says what it was answered', async () => {
    const server = createServer(({ url }, reply) => {
      if (url === '/survey.json') reply.end(JSON.stringify(GOOD));
      else reply.writeHead(404).end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      assert.equal((await runHere('check', `${address}/survey.json`)).code, 0);
      const { code, out } = await runHere('check', `${address}/other.json`);
      assert.equal(code, 1);
      assert.match(out, /It was answered with 404\./);
    } finally {
      server.close();
    }
    assert.match((await runHere('check', `${address}/survey.json`)).out, /It cannot be read: /);
  });

  it('works as a process of its own', async () => {
    const { code, out } = await start(['check', folder.path('good.json')]).ended;
    assert.equal(code, 0);
    assert.match(out, /All of it works/);
  });
});
