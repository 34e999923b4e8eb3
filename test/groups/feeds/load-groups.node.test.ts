import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';

import { hasDetails, loadDetails, loadGroups } from '../../../src/groups/feeds/load-groups.js';
import type { GroupsRequest, LoadOptions } from '../../../src/groups/feeds/request.js';
import type { Criteria } from '../../../src/groups/model/finding/criteria.js';
import { snapshotText, toSnapshot } from '../../../src/groups/model/snapshot/to-snapshot.js';
import { readGroups } from '../../../src/groups/readers/index.js';
import { hastyEnvironment, pageOf, serveFeed, service, type Answer, type FeedServer } from './feed-server.js';

const servers: FeedServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serve(answer: Answer): Promise<FeedServer> {
  const server = await serveFeed(answer);
  servers.push(server);
  return server;
}

const load = (request: GroupsRequest, options: LoadOptions = {}) =>
  loadGroups(request, { environment: hastyEnvironment(), ...options });

const CSV = 'name,postcode,day\nKirkby Singers,L32 1AA,Tuesday\nKirkby Anglers,L32 2BB,Saturday\n';

/** A snapshot of the table above. */
async function snapshot(made = '2026-11-26T02:00:00.000Z', csv = CSV): Promise<string> {
  const { groups, report } = await readGroups([{ data: csv, url: 'https://kirkby.gov.uk/groups.csv' }]);
  return snapshotText(toSnapshot(groups, { made, report, licence: 'OGL-3.0' }));
}

const namesOf = ({ groups }: { readonly groups: readonly { readonly name: string }[] }): string[] =>
  groups.map(({ name }) => name);

describe('Groups without a mode', () => {
  it('are read from a snapshot, with nothing but one request', async () => {
    const text = await snapshot();
    const server = await serve(() => text);
    const loaded = await load({ sources: [`${server.url}/groups.json`] });
    assert.deepEqual(namesOf(loaded), ['Kirkby Singers', 'Kirkby Anglers']);
    assert.deepEqual(server.asked, ['/groups.json']);
    assert.equal(loaded.made, '2026-11-26T02:00:00.000Z');
    assert.deepEqual([loaded.report.formats, loaded.report.found, loaded.problems], [['sayso'], 2, []]);
    assert.deepEqual(loaded.groups[0]!.source, {
      format: 'csv',
      feed: 'https://kirkby.gov.uk/groups.csv',
      licence: 'OGL-3.0',
    });
  });

  it('are read from any file', async () => {
    const server = await serve(() => CSV);
    const loaded = await load({ sources: [`${server.url}/groups.csv`] });
    assert.deepEqual(namesOf(loaded), ['Kirkby Singers', 'Kirkby Anglers']);
    assert.equal(server.asked.length, 1);
  });

  it('are read from a file of JSON with a round number of records in one request', async () => {
    const server = await serve(() => Array.from({ length: 100 }, (_, at) => service(at)));
    const loaded = await load({ sources: [`${server.url}/services.json`] });
    assert.equal(loaded.groups.length, 100);
    assert.deepEqual(server.asked, ['/services.json']);
  });

  it('are read from a feed to its end, once its page has been seen', async () => {
    const server = await serve((url) => pageOf(url, 130, {}, url.searchParams.has('per_page') ? 100 : 10));
    const loaded = await load({ sources: [`${server.url}/services`] });
    assert.equal(loaded.groups.length, 130);
    assert.deepEqual(server.asked, ['/services', '/services?per_page=100', '/services?per_page=100&page=2']);
  });

  it('are read from data that a page hands over', async () => {
    assert.deepEqual(namesOf(await load({ sources: [{ data: CSV }] })), ['Kirkby Singers', 'Kirkby Anglers']);
    assert.deepEqual(namesOf(await load({ sources: [{ data: JSON.parse(await snapshot()) }] })), [
      'Kirkby Singers',
      'Kirkby Anglers',
    ]);
    assert.deepEqual(namesOf(await load({ sources: [{ data: [service(1)] }] })), ['Group 1']);
  });

  it('are read from text in the code page of Windows', async () => {
    const server = await serve((_, __, response) => {
      response.end(Buffer.from('name,town\nCaf\xe9 Cymru,L\xfbn\n', 'latin1'));
      return undefined;
    });
    assert.deepEqual(namesOf(await load({ sources: [`${server.url}/groups.csv`] })), ['Café Cymru']);
  });
});

describe('Several sources', () => {
  it('become one list, where the same number means two groups', async () => {
    const one = await serve(() => 'id,name,postcode\n1,Kirkby Singers,L32 1AA\n2,Anglers,L32 2BB\n');
    const other = await serve(() => 'id,name,postcode\n1,Huyton Walkers,L36 1AA\n2,Anglers,L32 2BB\n');
    const loaded = await load({ sources: [`${one.url}/a.csv`, `${other.url}/b.csv`] });
    assert.deepEqual(namesOf(loaded), ['Kirkby Singers', 'Anglers', 'Huyton Walkers']);
    assert.equal(new Set(loaded.groups.map(({ id }) => id)).size, 3);
    assert.deepEqual(
      loaded.report.notes.map(({ code }) => code),
      ['duplicate'],
    );
  });

  it('are got at once, and read in their order', async () => {
    const server = await serve(async (url) => {
      await new Promise((resolve) => setTimeout(resolve, url.pathname === '/a.csv' ? 30 : 1));
      return `name\nFrom ${url.pathname}\n`.replace('name', 'name,town').replace(/\n$/, ',Kirkby\n');
    });
    const loaded = await load({ sources: ['/a.csv', '/b.csv', '/c.csv'].map((path) => server.url + path) });
    assert.deepEqual(namesOf(loaded), ['From /a.csv', 'From /b.csv', 'From /c.csv']);
    assert.ok(server.busiest() > 1);
  });

  it('lose one that cannot be had, and no other', async () => {
    const server = await serve((url, _, response) => {
      if (url.pathname === '/groups.csv') return CSV;
      response.statusCode = 410;
      return '';
    });
    const { groups, problems } = await load({
      sources: [`${server.url}/gone.csv`, `${server.url}/groups.csv`, 'ftp://a.org/groups.csv'],
    });
    assert.equal(groups.length, 2);
    assert.deepEqual(problems, [
      { source: `${server.url}/gone.csv`, kind: 'not-found', status: 410, partly: false },
      { source: 'ftp://a.org/groups.csv', kind: 'bad-address', partly: false },
    ]);
  });

  it('may be two snapshots, as old as the older', async () => {
    const [a, b] = [
      await snapshot('2026-11-26T02:00:00.000Z'),
      await snapshot('2026-11-20T02:00:00.000Z', CSV.replaceAll('Kirkby', 'Huyton')),
    ];
    const server = await serve((url) => (url.pathname === '/a.json' ? a : b));
    const loaded = await load({ sources: [`${server.url}/a.json`, `${server.url}/b.json`] });
    assert.deepEqual(namesOf(loaded), [
      'Kirkby Singers',
      'Kirkby Anglers',
      'Huyton Singers',
      'Huyton Anglers',
    ]);
    assert.equal(loaded.made, '2026-11-20T02:00:00.000Z');
    assert.equal(loaded.report.found, 4);
  });

  it('may be the tables of one HSDS package', async () => {
    const tables: Readonly<Record<string, string>> = {
      '/hsds/services.csv': 'id,name,organization_id,status\ns1,Kirkby Singers,o1,active\n',
      '/hsds/organizations.csv': 'id,name\no1,Kirkby Voices\n',
    };
    const server = await serve((url) => tables[url.pathname]);
    const loaded = await load({ sources: Object.keys(tables).map((path) => server.url + path) });
    assert.deepEqual(loaded.report.formats, ['hsds-csv']);
    assert.deepEqual(
      loaded.groups.map(({ name, organisation }) => [name, organisation?.name]),
      [['Kirkby Singers', 'Kirkby Voices']],
    );
  });
});

describe('Addresses', () => {
  const wrong = [
    'http://',
    'javascript:alert(1)',
    'data:text/csv,name',
    'file:///etc/passwd',
    'https://me:secret@a.org/',
  ];
  for (const source of [...wrong, 'groups.csv'])
    it(`are not ${source}${source === 'groups.csv' ? ', where there is no page' : ''}`, async () => {
      const environment = hastyEnvironment({ fetch: () => Promise.reject(new Error('asked')) });
      const { problems } = await load({ sources: [source] }, { environment });
      assert.deepEqual(problems, [{ source, kind: 'bad-address', partly: false }]);
    });

  it('are seen from the page', async () => {
    const asked: string[] = [];
    const environment = hastyEnvironment({
      base: 'https://kirkby.gov.uk/groups/index.html',
      fetch: (url) => {
        asked.push(url);
        return Promise.resolve(new Response(CSV));
      },
    });
    await load({ sources: ['all.csv'] }, { environment });
    assert.deepEqual(asked, ['https://kirkby.gov.uk/groups/all.csv']);
  });
});

describe('A site that gives a page nothing', () => {
  const failing = (answers: boolean) =>
    hastyEnvironment({
      base: 'https://kirkby.gov.uk/',
      fetch: (_, { mode }) =>
        answers && mode === 'no-cors'
          ? Promise.resolve(Response.error())
          : Promise.reject(new TypeError('Failed to fetch')),
    });
  const cases = [
    ['forbids other sites to read it', 'https://a.org/services', true, 'blocked'],
    ['is not there', 'https://a.org/services', false, 'unreachable'],
    ["is the page's own", '/services', true, 'unreachable'],
  ] as const;
  for (const [what, source, answers, kind] of cases)
    it(what, async () => {
      const { problems } = await load({ sources: [source] }, { environment: failing(answers) });
      assert.deepEqual(problems, [{ source, kind, partly: false }]);
    });
});

describe('A server that searches', () => {
  const criteria: Criteria = {
    text: 'singing',
    chosen: { day: ['TU'] },
    near: { point: { lat: 53, lng: -2 }, label: 'L32' },
    within: 2,
    sort: 'best',
  };
  const search = async (answer: Answer, more: Partial<GroupsRequest> = {}) => {
    const server = await serve(answer);
    const loaded = await load({ sources: [`${server.url}/services`], mode: 'remote', criteria, ...more });
    return { ...loaded, asked: server.asked.map((path) => new URL(path, server.url).searchParams) };
  };
  const refusing =
    (...names: readonly string[]): Answer =>
    (url, _, response) => {
      if (!names.some((name) => url.searchParams.has(name))) return pageOf(url, 3);
      response.statusCode = 400;
      return { error: 'no such parameter' };
    };

  it('is told the words, the day, and of the place its outcode', async () => {
    const { groups, asked } = await search((url) => pageOf(url, 3), { format: 'open-referral-uk-3' });
    assert.equal(groups.length, 3);
    assert.deepEqual(
      asked.map((query) => Object.fromEntries(query)),
      [{ search: 'singing', day: 'TU', postcode: 'L32', proximity: '3219', per_page: '100' }],
    );
  });

  it('is told no more of a place than its outcode, whatever it is called', async () => {
    for (const [label, postcode] of [
      ['L32 1AA', 'L32'],
      ['Kirkby', null],
      ['', null],
    ] as const) {
      const near = { point: { lat: 53.4801, lng: -2.8902 }, label };
      const { asked } = await search((url) => pageOf(url, 3), { criteria: { ...criteria, near } });
      assert.equal(asked[0]!.get('postcode'), postcode);
      assert.ok(!String(asked[0]).includes('53.4') && !/1AA/i.test(String(asked[0])));
    }
  });

  it('is not asked again for a place that it refuses', async () => {
    const { groups, asked } = await search(refusing('proximity'), { format: 'open-referral-uk-1' });
    assert.equal(groups.length, 3);
    assert.deepEqual(
      asked.map((query) => [...query.keys()].sort().join()),
      ['day,per_page,postcode,proximity,text', 'day,per_page,text'],
    );
  });

  it('is asked in its own word for words, if it has only one', async () => {
    const { groups, asked } = await search(refusing('text', 'keywords', 'day', 'postcode'));
    assert.equal(groups.length, 3);
    assert.deepEqual(Object.fromEntries(asked.at(-1)!), { search: 'singing', per_page: '100' });
  });

  it('is asked for less where it finds nothing, but for no other words', async () => {
    const { groups, asked } = await search((url) => pageOf(url, url.searchParams.has('postcode') ? 0 : 3));
    assert.equal(groups.length, 3);
    assert.equal(asked.length, 2);
    const nothing = await search((url) => pageOf(url, 0));
    assert.deepEqual([nothing.groups, nothing.problems], [[], []]);
    assert.equal(nothing.asked.at(-1)!.get('search'), 'singing');
  });

  it('gives no more than so many', async () => {
    const { groups, problems } = await search((url) => pageOf(url, 450));
    assert.equal(groups.length, 200);
    assert.deepEqual(
      problems.map(({ kind, count }) => [kind, count]),
      [['limit', 200]],
    );
  });
});

describe('Details', () => {
  const full = service(2, {
    schedules: [{ freq: 'WEEKLY', byday: 'TU', opens_at: '10:00', closes_at: '12:00' }],
  });

  it('are had from the address of the record', async () => {
    const server = await serve((url) => (url.pathname === '/services' ? pageOf(url, 3) : full));
    const { groups } = await load({ sources: [`${server.url}/services`] });
    assert.ok(groups.every(hasDetails));
    const group = await loadDetails(groups[1]!, { environment: hastyEnvironment() });
    assert.equal(server.asked.at(-1), '/services/service-2');
    assert.equal(group.id, groups[1]!.id);
    assert.deepEqual(group.sessions[0]!.days, ['TU']);
    assert.ok(!hasDetails(group), 'there is no more to be had');
  });

  it('leave the group as it is where they cannot be had', async () => {
    const server = await serve((url, _, response) => {
      if (url.pathname === '/services') return pageOf(url, 3);
      response.statusCode = 404;
      return '';
    });
    const { groups } = await load({ sources: [`${server.url}/services`] });
    assert.equal(await loadDetails(groups[1]!, { environment: hastyEnvironment() }), groups[1]);
  });

  it('are not looked for on another site than the list', async () => {
    const server = await serve((url) => pageOf(url, 1));
    const { groups } = await load({ sources: [`${server.url}/services`] });
    const elsewhere = {
      ...groups[0]!,
      source: { ...groups[0]!.source, url: 'https://elsewhere.org/services/1' },
    };
    const environment = hastyEnvironment({ fetch: () => Promise.reject(new Error('asked')) });
    assert.equal(await loadDetails(elsewhere, { environment }), elsewhere);
    assert.ok(!hasDetails(elsewhere));
  });

  it('are not there for a file', async () => {
    const { groups } = await load({ sources: [{ data: CSV }] });
    assert.ok(!hasDetails(groups[0]!));
  });
});
