import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';

import { loadGroups } from '../../../src/groups/feeds/load-groups.js';
import type {
  GroupsRequest,
  LoadedGroups,
  LoadOptions,
  LoadProgress,
} from '../../../src/groups/feeds/request.js';
import { hastyEnvironment, pageOf, serveFeed, service, type Answer, type FeedServer } from './feed-server.js';

const servers: FeedServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

interface Loaded extends LoadedGroups {
  readonly server: FeedServer;
  readonly progress: readonly LoadProgress[];
  readonly waits: readonly number[];
  /** How many groups, and how many of them there are once. */
  readonly counts: readonly [all: number, unlike: number];
}

async function load(
  answer: Answer,
  { path = '/services', ...request }: Partial<GroupsRequest> & { readonly path?: string } = {},
  options: LoadOptions = {},
): Promise<Loaded> {
  const server = await serveFeed(answer);
  servers.push(server);
  const environment = hastyEnvironment();
  const progress: LoadProgress[] = [];
  const loaded = await loadGroups(
    { sources: [server.url + path], mode: 'feed', ...request },
    { environment, onProgress: (step) => progress.push(step), ...options },
  );
  const { groups } = loaded;
  const counts = [groups.length, new Set(groups.map(({ id }) => id)).size] as const;
  return { ...loaded, server, progress, waits: environment.waits, counts };
}

/** A problem without the address, which differs from run to run. */
const problems = (loaded: LoadedGroups): readonly object[] =>
  loaded.problems.map(({ source: _, ...problem }) => problem);

describe('A feed', () => {
  it('is read page by page, with long pages and at most four requests at once', async () => {
    const loaded = await load(async (url) => {
      await new Promise((resolve) => setTimeout(resolve, 15));
      return pageOf(url, 874);
    });
    assert.deepEqual(loaded.counts, [874, 874]);
    assert.deepEqual(problems(loaded), []);
    assert.equal(loaded.server.asked.length, 9);
    assert.equal(loaded.server.asked[0], '/services?per_page=100');
    assert.ok(loaded.server.busiest() <= 4, `${loaded.server.busiest()} at once`);
    assert.ok(loaded.server.busiest() > 1, 'not one by one');
  });

  it('shows what has come so far, from the first page on', async () => {
    const { progress } = await load((url) => pageOf(url, 250));
    assert.deepEqual(
      progress.map(({ read, of, groups }) => [read, of, groups.length]),
      [
        [100, 250, 100],
        [200, 250, 200],
        [250, undefined, 250],
      ],
    );
    assert.equal(progress[0]!.groups.length, 100, 'and does not change it afterwards');
  });

  it('keeps to one size of pages where the server has one of its own', async () => {
    const loaded = await load((url) => pageOf(url, 120, {}, 25));
    assert.deepEqual(loaded.counts, [120, 120]);
    assert.equal(loaded.server.asked.length, 5);
  });

  it('says which address each record is from, without the page', async () => {
    const { groups, server } = await load((url) => pageOf(url, 150));
    assert.deepEqual(groups[120]!.source, {
      format: 'open-referral-uk-3',
      feed: `${server.url}/services`,
      url: `${server.url}/services/service-121`,
    });
  });

  it('sends no cookies, and asks for data', async () => {
    const { server } = await load((url) => pageOf(url, 1));
    assert.equal(server.headers[0]!.cookie, undefined);
    assert.equal(server.headers[0]!.referer, undefined);
    assert.match(server.headers[0]!.accept!, /application\/json/);
  });
});

describe('A feed that is wrong about its length', () => {
  const cases: readonly (readonly [
    what: string,
    answer: Answer,
    groups: number,
    requests: number,
    problems?: readonly object[],
  ])[] = [
    ['says that there is one page', (url) => pageOf(url, 250, { total_pages: 1 }), 250, 3],
    [
      'says of each page that it is all, the last and has as many as it holds',
      (url) => {
        const page = pageOf(url, 250) as { readonly size: number };
        return { ...page, total_items: page.size, total_pages: 1, last_page: true };
      },
      250,
      3,
    ],
    [
      'the same, with pages of its own size',
      (url) => {
        const page = pageOf(url, 130, {}, 50) as { readonly size: number };
        return { ...page, total_items: page.size, total_pages: 1, last_page: true };
      },
      130,
      3,
    ],
    ['says nothing', (url) => ({ contents: (pageOf(url, 250) as { contents: object[] }).contents }), 250, 3],
    ['has a full last page', (url) => pageOf(url, 200), 200, 2],
    [
      'promises far more than there are',
      (url) => pageOf(url, 130, { total_items: 5000, total_pages: 50 }),
      130,
      // The empty third ends it; three more were under way by then.
      6,
      [{ kind: 'repeats', partly: true, count: 130 }],
    ],
    [
      'gives the same page for every number',
      (url) => ({ ...pageOf(new URL('/?per_page=100', url), 100), total_items: 800, total_pages: 8 }),
      100,
      5,
      [{ kind: 'repeats', partly: true, count: 100 }],
    ],
    ['has nothing', (url) => pageOf(url, 0), 0, 1, [{ kind: 'empty', partly: false }]],
  ];
  for (const [what, answer, groups, requests, expected = []] of cases)
    it(what, async () => {
      const loaded = await load(answer);
      assert.deepEqual(loaded.counts, [groups, groups]);
      assert.ok(loaded.server.asked.length <= requests, loaded.server.asked.join('\n'));
      assert.deepEqual(problems(loaded), expected);
    });

  it('starts at page 0', async () => {
    const loaded = await load((url) => {
      const page = Number(url.searchParams.get('page') ?? 0);
      url.searchParams.set('page', String(page + 1));
      return { ...pageOf(url, 250), page_number: page };
    });
    assert.deepEqual(loaded.counts, [250, 250]);
  });

  it('has the same record on two pages', async () => {
    const loaded = await load((url) => {
      const page = pageOf(url, 200) as { readonly contents: readonly object[] };
      const isSecond = url.searchParams.get('page') === '2';
      return isSecond ? { ...page, contents: [service(7), ...page.contents.slice(1)] } : page;
    });
    assert.deepEqual(loaded.counts, [199, 199]);
    assert.deepEqual(
      loaded.report.notes.map(({ code, record }) => [code, record]),
      [['duplicate', 'service-7']],
    );
  });
});

describe('A feed with cursors', () => {
  const total = 230;
  const byCursor: Answer = (url) => {
    const after = Number(url.searchParams.get('after') ?? 0);
    const items = Array.from({ length: Math.min(50, total - after) }, (_, at) => service(after + at + 1));
    return { contents: items, next_url: `/services?after=${after + items.length}` };
  };

  it('is followed until nothing new comes', async () => {
    const loaded = await load(byCursor);
    assert.deepEqual(loaded.counts, [total, total]);
    assert.deepEqual(problems(loaded), []);
  });

  it('is followed nowhere but where it is', async () => {
    const loaded = await load((url) => {
      const page = pageOf(url, 150) as { readonly last_page: boolean };
      const next = `http://elsewhere.invalid/services?per_page=100&page=2`;
      return page.last_page ? page : { ...page, next_url: next };
    });
    assert.deepEqual(loaded.counts, [150, 150]);
  });

  it("is Airtable's offset", async () => {
    const record = (number: number): object => ({ id: `rec${number}`, fields: { Name: `Group ${number}` } });
    const loaded = await load(
      (url) =>
        url.searchParams.get('offset') === 'itr2'
          ? { records: [record(3)] }
          : { records: [record(1), record(2)], offset: 'itr2' },
      { path: '/v0/base/table' },
    );
    assert.deepEqual(loaded.counts, [3, 3]);
    assert.deepEqual(loaded.report.formats, ['airtable']);
  });

  it('goes in circles', async () => {
    const loaded = await load((url) => ({
      contents: [service(url.searchParams.has('b') ? 2 : 1)],
      next_url: url.searchParams.has('b') ? '/services?per_page=100' : '/services?b',
    }));
    assert.deepEqual(loaded.counts, [2, 2]);
  });
});

describe('A feed in trouble', () => {
  const failing =
    (pages: readonly string[], fail: (response: Parameters<Answer>[2]) => unknown): Answer =>
    (url, _, response) =>
      pages.includes(url.searchParams.get('page') ?? '1') ? fail(response) : pageOf(url, 450);

  it('loses one page, and no other', async () => {
    const loaded = await load(
      failing(['3'], (response) => {
        response.statusCode = 500;
        return { error: 'no' };
      }),
    );
    assert.deepEqual(loaded.counts, [350, 350]);
    assert.deepEqual(problems(loaded), [{ kind: 'server', status: 500, partly: true, count: 350 }]);
    assert.equal(
      loaded.server.asked.filter((path) => path.includes('page=3')).length,
      3,
      'tried three times',
    );
  });

  it('is left alone after three lost pages', async () => {
    const loaded = await load(
      failing(['2', '3', '4', '5'], (response) => {
        response.destroy();
      }),
    );
    assert.deepEqual(loaded.counts, [100, 100]);
    assert.deepEqual(problems(loaded), [{ kind: 'unreachable', partly: true, count: 100 }]);
  });

  it('is waited for as long as it asks, by every request', async () => {
    let refused = 0;
    const { counts, waits } = await load((url, _, response) => {
      if (url.searchParams.get('page') === '2' && refused++ < 2) {
        response.statusCode = 429;
        response.setHeader('Retry-After', '7');
        return '';
      }
      return pageOf(url, 300);
    });
    assert.deepEqual(counts, [300, 300]);
    assert.ok(waits.filter((wait) => wait >= 7000).length >= 2, waits.join());
  });

  it('is not waited for beyond all patience', async () => {
    const loaded = await load((_, __, response) => {
      response.statusCode = 503;
      response.setHeader('Retry-After', '3600');
      return '';
    });
    assert.deepEqual(problems(loaded), [{ kind: 'busy', status: 503, partly: false }]);
    assert.equal(loaded.server.asked.length, 1);
  });

  it('answers in the end', async () => {
    let asked = 0;
    const { counts, waits } = await load((url, _, response) => {
      if (++asked < 3) response.destroy();
      return pageOf(url, 3);
    });
    assert.deepEqual(counts, [3, 3]);
    assert.deepEqual(waits, [500, 1000]);
  });

  it('does not answer in time', async () => {
    const loaded = await load(
      () => undefined,
      {},
      { limits: { timeout: 61_000, tries: 1 }, environment: impatient() },
    );
    assert.deepEqual(problems(loaded), [{ kind: 'slow', partly: false }]);
  });

  it('stops half way through an answer', async () => {
    const loaded = await load((url, _, response) => {
      const body = JSON.stringify(pageOf(url, 250));
      if (url.searchParams.get('page') !== '2') return body;
      response.setHeader('Content-Length', body.length);
      response.write(body.slice(0, 2000));
      setTimeout(() => response.destroy(), 5);
      return undefined;
    });
    assert.deepEqual(loaded.counts, [150, 150]);
    assert.deepEqual(problems(loaded), [{ kind: 'unreachable', partly: true, count: 150 }]);
  });

  it('is stopped half way by whoever asked', async () => {
    const controller = new AbortController();
    let seen = 0;
    const loading = load(
      async (url) => {
        await new Promise((resolve) => setTimeout(resolve, 10));
        return pageOf(url, 5000);
      },
      {},
      {
        signal: controller.signal,
        onProgress: ({ groups }) => {
          seen = groups.length;
          controller.abort(new Error('gone'));
        },
      },
    );
    await assert.rejects(loading, { message: 'gone' });
    await new Promise((resolve) => setTimeout(resolve, 40));
    const asked = servers[0]!.asked.length;
    assert.equal(seen, 100);
    assert.ok(asked <= 5, `${asked} requests`);
  });

  it('is stopped before it began', async () => {
    const loading = load((url) => pageOf(url, 1), {}, { signal: AbortSignal.abort(new Error('gone')) });
    await assert.rejects(loading, { message: 'gone' });
    assert.equal(servers[0]!.asked.length, 0);
  });
});

/** A clock on which the longest time that a try may take is over at once. */
const impatient = () =>
  hastyEnvironment({ setTimeout: (run, milliseconds) => setTimeout(run, milliseconds === 61_000 ? 30 : 1) });

describe('The limits of a feed', () => {
  it('are a number of records', async () => {
    const loaded = await load((url) => pageOf(url, 874), { limit: 230 });
    assert.deepEqual(loaded.counts, [230, 230]);
    assert.deepEqual(problems(loaded), [{ kind: 'limit', partly: true, count: 230 }]);
    const exact = await load((url) => pageOf(url, 230), { limit: 230 });
    assert.deepEqual(problems(exact), []);
  });

  it('are a number of pages', async () => {
    const loaded = await load((url) => pageOf(url, 874), {}, { limits: { pages: 2 } });
    assert.deepEqual(loaded.counts, [200, 200]);
    assert.deepEqual(problems(loaded), [{ kind: 'limit', partly: true, count: 200 }]);
  });

  it('are bytes of one answer', async () => {
    const loaded = await load(
      (url) => pageOf(url, 250, url.searchParams.get('page') === '2' ? { more: 'x'.repeat(90_000) } : {}),
      {},
      { limits: { bytes: 60_000 } },
    );
    assert.deepEqual(loaded.counts, [150, 150]);
    assert.deepEqual(problems(loaded), [{ kind: 'too-big', partly: true, count: 150 }]);
  });
});

describe('The address of a feed', () => {
  it('may be that of its interface', async () => {
    const loaded = await load(
      (url, _, response) => {
        if (url.pathname === '/v3/services') return pageOf(url, 120);
        if (url.pathname === '/v3')
          return { version: 'HSDS-UK-3.0', profile: 'https://a.org', openapi_url: 'https://a.org' };
        response.statusCode = 404;
        return '';
      },
      { path: '/v3' },
    );
    assert.deepEqual(loaded.counts, [120, 120]);
    assert.equal(loaded.groups[0]!.source.url, `${loaded.server.url}/v3/services/service-1`);
  });

  it('may take no size of pages', async () => {
    const loaded = await load((url, _, response) => {
      if (!url.searchParams.has('per_page')) return pageOf(url, 120);
      response.statusCode = 400;
      return { error: 'unknown parameter' };
    });
    assert.deepEqual(loaded.counts, [120, 120]);
  });

  it('may say which size of pages it wants', async () => {
    const loaded = await load((url) => pageOf(url, 45), { path: '/services?per_page=20' });
    assert.deepEqual(loaded.counts, [45, 45]);
    assert.deepEqual(loaded.server.asked[0], '/services?per_page=20');
  });

  const wrong: readonly (readonly [what: string, answer: Answer, problem: object])[] = [
    [
      'that there is not',
      (_, __, response) => {
        response.statusCode = 404;
        return '';
      },
      { kind: 'not-found', status: 404, partly: false },
    ],
    [
      'that is not for us',
      (_, __, response) => {
        response.statusCode = 403;
        return '';
      },
      { kind: 'not-allowed', status: 403, partly: false },
    ],
    ['of a web page', () => '<!doctype html><title>Sign in</title>', { kind: 'html', partly: false }],
    ['of nothing', () => '', { kind: 'empty', partly: false }],
    ['of something else', () => ({ hello: 'world' }), { kind: 'unreadable', partly: false }],
    ['of half an answer', () => '{"contents":[{"id":', { kind: 'unreadable', partly: false }],
  ];
  for (const [what, answer, problem] of wrong)
    it(`may be one ${what}`, async () => {
      const loaded = await load(answer);
      assert.deepEqual(loaded.counts, [0, 0]);
      assert.deepEqual(problems(loaded), [problem]);
      assert.equal(loaded.problems[0]!.source, `${loaded.server.url}/services`);
    });
});
