import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';

import { fromSnapshot, type SnapshotGroups } from '../../src/groups/model/snapshot/from-snapshot.js';
import { pageOf, serveFeed, service, type Answer, type FeedServer } from '../groups/feeds/feed-server.js';
import { runHere, start, temporaryFolder } from './run-sayso.js';

const servers: FeedServer[] = [];
let folder = temporaryFolder();
let cache = temporaryFolder();
beforeEach(() => {
  folder = temporaryFolder();
  cache = temporaryFolder();
  process.env['XDG_CACHE_HOME'] = cache.path('.');
});
afterEach(async () => {
  folder.remove();
  cache.remove();
  for (const server of servers.splice(0)) await server.close();
});

/** What earlier runs have kept. */
const journals = (): string[] => {
  const kept = cache.path('sayso');
  return existsSync(kept) ? readdirSync(kept).map((name) => join(kept, name)) : [];
};

async function serve(answer: Answer): Promise<FeedServer> {
  const server = await serveFeed(answer);
  servers.push(server);
  return server;
}

function snapshotIn(text: string): SnapshotGroups {
  const snapshot = fromSnapshot(JSON.parse(text));
  assert.ok(snapshot, 'is a snapshot');
  return snapshot;
}

const namesIn = (text: string): string[] => snapshotIn(text).groups.map(({ name }) => name);

/** A thin list of so many, and the whole of each at its own address. */
const thinFeed =
  (
    total: number,
    whole: (number: number) => object | undefined = (number) => service(number, MEETS),
  ): Answer =>
  (url, _, response) => {
    if (url.pathname === '/services') return pageOf(url, total);
    const found = whole(Number(url.pathname.split('-').at(-1)));
    if (!found) response.statusCode = 404;
    return found ?? '';
  };

const MEETS = { schedules: [{ freq: 'WEEKLY', byday: 'TU', opens_at: '10:00', closes_at: '12:00' }] };

describe('sayso harvest', () => {
  it('makes a snapshot with what the list leaves out, and leaves nothing for pages to ask for', async () => {
    const server = await serve(thinFeed(3));
    const { code, said } = await runHere(
      ...['harvest', `${server.url}/services`, '--out', folder.path('groups.json')],
      ...['--licence', 'OGL-3.0', '--from', 'web@kirkby.gov.uk'],
    );
    assert.equal(code, 0, said);
    const { groups, report, sources, made } = snapshotIn(readFileSync(folder.path('groups.json'), 'utf8'));
    assert.deepEqual(
      groups.map(({ name, sessions, source }) => [name, sessions[0]?.days, source.url]),
      [1, 2, 3].map((number) => [`Group ${number}`, ['TU'], undefined]),
    );
    assert.deepEqual([report.found, report.read], [3, 3]);
    assert.deepEqual(sources, [
      { feed: `${server.url}/services`, format: 'open-referral-uk-3', licence: 'OGL-3.0' },
    ]);
    assert.ok(Math.abs(Date.parse(made ?? '') - Date.now()) < 60_000);
    assert.match(said, /3 groups of 3 records/);
    assert.deepEqual(journals(), []);
  });

  it('says who asks, and asks for two things at once at most', async () => {
    const feed = thinFeed(8);
    const server = await serve(async (...request) => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      return feed(...request);
    });
    await runHere('harvest', `${server.url}/services`, '--out', folder.path('a.json'), '--from', 'web@a.org');
    for (const headers of server.headers) {
      assert.match(headers['user-agent'] ?? '', /^sayso\/\d+\.\d+\.\d+ /);
      assert.equal(headers.from, 'web@a.org');
    }
    assert.equal(server.busiest(), 2);
  });

  it('waits as long as it is asked to', async () => {
    let refused = 0;
    const times: number[] = [];
    const server = await serve((url, _, response) => {
      times.push(Date.now());
      if (refused++) return pageOf(url, 2);
      response.statusCode = 429;
      response.setHeader('Retry-After', '1');
      return '';
    });
    const { code } = await runHere(
      ...['harvest', `${server.url}/services`, '--out', folder.path('a.json'), '--details', 'none'],
    );
    assert.equal(code, 0);
    assert.ok(times[1]! - times[0]! >= 1000, `${times[1]! - times[0]!} ms`);
  });

  it('says what has changed since the last time', async () => {
    let names: Readonly<Record<number, string>> = { 1: 'Singers', 2: 'Anglers', 3: 'Walkers' };
    const server = await serve(() => ({
      contents: Object.entries(names).map(([id, name]) => service(Number(id), { name })),
    }));
    const args = [
      'harvest',
      `${server.url}/services`,
      '--out',
      folder.path('groups.json'),
      '--details',
      'none',
    ];
    const first = await runHere(...args);
    assert.doesNotMatch(first.said, /Added|changed/);
    const second = await runHere(...args);
    assert.match(second.said, /Nothing has changed/);
    names = { 1: 'Singers', 2: 'Kirkby Anglers', 4: 'Cooks' };
    const third = await runHere(...args);
    assert.match(
      third.said,
      /Added \(1\):\n {2}Cooks\nRemoved \(1\):\n {2}Walkers\nChanged \(1\):\n {2}Kirkby Anglers: name/,
    );
  });

  it('compares with another file where the snapshot goes to the screen', async () => {
    const server = await serve((url) => pageOf(url, 2));
    const args = [
      'harvest',
      `${server.url}/services`,
      '--details',
      'none',
      '--journal',
      folder.path('journal'),
    ];
    writeFileSync(folder.path('before.json'), (await runHere(...args)).out);
    const { out, said } = await runHere(...args, '--since', folder.path('before.json'));
    assert.deepEqual(namesIn(out), ['Group 1', 'Group 2']);
    assert.match(said, /Nothing has changed/);
    writeFileSync(folder.path('before.json'), '<html>');
    assert.match((await runHere(...args, '--since', folder.path('before.json'))).said, /is no snapshot/);
  });

  it('reads several feeds and files into one', async () => {
    const server = await serve((url) => pageOf(url, 2));
    writeFileSync(folder.path('ours.csv'), 'name,postcode\nKirkby Singers,L32 1AA\n');
    const { out } = await runHere(
      ...['harvest', `${server.url}/services`, folder.path('ours.csv')],
      ...['--details', 'none', '--journal', folder.path('journal')],
    );
    assert.deepEqual(namesIn(out), ['Group 1', 'Group 2', 'Kirkby Singers']);
  });
});

describe('sayso harvest, where not everything can be had', () => {
  const broken: Answer = (url, _, response) => {
    if (url.searchParams.get('page') !== '2') return pageOf(url, 250);
    response.statusCode = 403;
    return '';
  };
  const args = (server: FeedServer, ...more: readonly string[]): string[] => [
    ...['harvest', `${server.url}/services`, '--out', folder.path('groups.json'), '--details', 'none'],
    ...more,
  ];

  it('keeps what was there, and goes on from there the next time', async () => {
    writeFileSync(folder.path('groups.json'), 'what was there');
    let isMended = false;
    const server = await serve((url, request, response) =>
      isMended ? pageOf(url, 250) : broken(url, request, response),
    );
    const first = await runHere(...args(server));
    assert.equal(first.code, 1);
    assert.match(first.said, /\(403\)\. 200 of its records were read\.\nNot written/);
    assert.equal(readFileSync(folder.path('groups.json'), 'utf8'), 'what was there');
    isMended = true;
    const before = server.asked.length;
    const second = await runHere(...args(server));
    assert.equal(second.code, 0, second.said);
    assert.match(second.said, /Goes on where an earlier run was stopped/);
    assert.deepEqual(server.asked.slice(before), ['/services?page=2']);
    assert.equal(namesIn(readFileSync(folder.path('groups.json'), 'utf8')).length, 250);
  });

  it('writes what there is where that is wanted', async () => {
    const server = await serve(broken);
    assert.equal((await runHere(...args(server, '--partly'))).code, 0);
    assert.equal(namesIn(readFileSync(folder.path('groups.json'), 'utf8')).length, 200);
  });

  it('writes nothing where there is nothing, whatever is wanted', async () => {
    const server = await serve(() => ({ contents: [] }));
    const { code, said } = await runHere(...args(server, '--partly'));
    assert.deepEqual([code, existsSync(folder.path('groups.json'))], [1, false]);
    assert.match(said, /is empty\.\nNot written, because there are no groups/);
  });

  it('asks for everything anew where that is wanted', async () => {
    const server = await serve(broken);
    await runHere(...args(server));
    const before = server.asked.length;
    await runHere(...args(server, '--fresh'));
    assert.equal(server.asked.length, 2 * before);
  });

  it('does not keep a page that says to come back soon', async () => {
    let isBack = false;
    const server = await serve((url) =>
      isBack ? pageOf(url, 2) : '<!doctype html><title>Back soon</title>',
    );
    assert.equal((await runHere(...args(server))).code, 1);
    isBack = true;
    assert.equal((await runHere(...args(server))).code, 0);
  });

  it('keeps a record as its list has it where its own address is dead', async () => {
    const server = await serve(thinFeed(3, (number) => (number === 2 ? undefined : service(number, MEETS))));
    const { code, said } = await runHere(
      'harvest',
      `${server.url}/services`,
      '--out',
      folder.path('groups.json'),
    );
    assert.equal(code, 0, said);
    assert.match(said, /1 records are as their list has them/);
    assert.equal(namesIn(readFileSync(folder.path('groups.json'), 'utf8')).length, 3);
  });

  it('leaves a server alone that has none of the records it lists', async () => {
    const server = await serve(thinFeed(60, () => undefined));
    const { code } = await runHere('harvest', `${server.url}/services`, '--out', folder.path('groups.json'));
    assert.equal(code, 1);
    assert.ok(server.asked.length < 15, `${server.asked.length} requests`);
  });
});

describe('sayso harvest, as a process', () => {
  it('goes on after it was killed, and asks for nothing twice', async () => {
    const feed = thinFeed(40);
    const server = await serve(async (url, request, response) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return feed(url, request, response);
    });
    const args = ['harvest', `${server.url}/services`, '--out', folder.path('groups.json')];
    const first = start(args);
    while (server.asked.length < 20) await new Promise((resolve) => setTimeout(resolve, 5));
    first.process.kill('SIGKILL');
    await first.ended;
    assert.ok(!existsSync(folder.path('groups.json')), 'nothing is there yet');
    const [journal = ''] = journals();
    assert.equal(statSync(journal).mode & 0o777, 0o600);
    // As if it had been killed while it wrote.
    writeFileSync(journal, readFileSync(journal, 'utf8').slice(0, -20));
    const before = new Set(server.asked.slice(0, -4));
    const asked = server.asked.length;
    const second = await start(args).ended;
    assert.equal(second.code, 0, second.said);
    const again = server.asked.slice(asked).filter((path) => before.has(path));
    assert.ok(again.length <= 1, `asked again for ${again.join()}`);
    assert.equal(namesIn(readFileSync(folder.path('groups.json'), 'utf8')).length, 40);
    assert.deepEqual(
      [readdirSync(folder.path('.')), journals()],
      [['groups.json'], []],
      'nothing else is left',
    );
  });

  it('stops when it is asked to, and keeps what it has', async () => {
    const server = await serve(async (url) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return pageOf(url, 5000);
    });
    const { process, ended } = start([
      'harvest',
      `${server.url}/services`,
      '--out',
      folder.path('groups.json'),
    ]);
    while (server.asked.length < 5) await new Promise((resolve) => setTimeout(resolve, 5));
    process.kill('SIGINT');
    const { code, said } = await ended;
    assert.equal(code, 130);
    assert.match(said, /Stopped\./);
    // What is kept holds what is not for the public, whose folder this may be.
    assert.deepEqual([readdirSync(folder.path('.')), journals().length], [[], 1]);
  });

  it('writes to the screen, with what it says beside that, and keeps its journal out of the way', async () => {
    const server = await serve((url) => pageOf(url, 1500));
    const { code, out, said } = await start(['harvest', `${server.url}/services`, '--details', 'none'], {
      XDG_CACHE_HOME: folder.path('cache'),
    }).ended;
    assert.equal(code, 0, said);
    assert.equal(namesIn(out).length, 1500);
    assert.match(said, /1500 groups of 1500 records/);
    assert.deepEqual(readdirSync(folder.path('cache/sayso')), []);
  });

  it('says how it is used', async () => {
    const { code, said, out } = await start([]).ended;
    assert.deepEqual([code, out], [2, '']);
    assert.match(said, /Usage: sayso COMMAND/);
  });
});

describe('The file of a snapshot', () => {
  it('stays as it was where it cannot be replaced, with nothing beside it', async () => {
    const server = await serve((url) => pageOf(url, 2));
    mkdirSync(folder.path('groups.json/inside'), { recursive: true });
    const { code, said } = await runHere(
      ...['harvest', `${server.url}/services`, '--details', 'none', '--out', folder.path('groups.json')],
    );
    assert.equal(code, 1);
    assert.match(said, /That failed: /);
    assert.deepEqual(readdirSync(folder.path('.')), ['groups.json']);
    assert.deepEqual(readdirSync(folder.path('groups.json')), ['inside']);
  });

  it('keeps its rights, and the link that leads to it', async () => {
    const server = await serve((url) => pageOf(url, 2));
    writeFileSync(folder.path('real.json'), '', { mode: 0o640 });
    symlinkSync(folder.path('real.json'), folder.path('link.json'));
    const { code } = await runHere(
      ...['harvest', `${server.url}/services`, '--details', 'none', '--out', folder.path('link.json')],
    );
    assert.equal(code, 0);
    assert.equal(statSync(folder.path('real.json')).mode & 0o777, 0o640);
    assert.equal(namesIn(readFileSync(folder.path('real.json'), 'utf8')).length, 2);
    assert.deepEqual(readdirSync(folder.path('.')).sort(), ['link.json', 'real.json']);
  });
});

describe('Arguments of sayso harvest', () => {
  const wrong: readonly (readonly [args: readonly string[], said: RegExp])[] = [
    [[], /Name the address of a feed/],
    [['https://a.org', '--format', 'excel'], /no format "excel"\. There are: .*csv/],
    [['https://a.org', '--at-once', '20'], /--at-once is a whole number from 1 to 8, not "20"/],
    [['https://a.org', '--from', 'me'], /"me" is no email address/],
    [['https://a.org', '--details', 'some'], /--details is thin, all or none/],
    [['nowhere.csv'], /"nowhere\.csv" is neither a web address nor a file/],
    [['https://a.org', '--ouput', 'x'], /--ouput/],
  ];
  for (const [args, expected] of wrong)
    it(`are not ${args.join(' ') || 'missing'}`, async () => {
      const { code, said, out } = await runHere('harvest', ...args, '--journal', folder.path('journal'));
      assert.deepEqual([code, out], [2, '']);
      assert.match(said, expected);
    });
});
