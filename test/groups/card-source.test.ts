import { expect, waitUntil } from '@open-wc/testing';

import { snapshotText, toSnapshot } from '../../src/groups/model/snapshot/to-snapshot.js';
import * as fixtures from '../../stories/fixtures/groups.js';
import { listen } from '../support/console-lines.js';
import { inside, wordsIn } from '../support/inside.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import { shownCard } from './card-on-a-page.js';

/** Answers what is asked of this server by path and query, in its place. */
function answering(answer: (path: string, url: URL) => unknown): { asked: string[]; restore: () => void } {
  const original = window.fetch;
  const asked: string[] = [];
  window.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const found = answer(url.pathname, url);
    if (found === undefined) return original(input, init);
    asked.push(url.pathname + url.search);
    return Promise.resolve(found === 404 ? new Response('', { status: 404 }) : Response.json(found));
  };
  return {
    asked,
    restore: () => {
      window.fetch = original;
    },
  };
}

const service = (number: number, more = {}) => ({
  ...{ id: `service-${number}`, name: `Group ${number}`, status: 'active', last_modified: '2026-11-01' },
  ...more,
});

const MEETS = { schedules: [{ freq: 'WEEKLY', byday: 'TU', opens_at: '10:00', closes_at: '12:00' }] };

/** A feed whose list says no more than names. */
const feed = (path: string, url: URL): unknown => {
  if (path === '/services/service-130') return service(130, MEETS);
  if (path.startsWith('/services/')) return 404;
  if (path !== '/services') return undefined;
  const page = Number(url.searchParams.get('page') ?? 1);
  const contents = Array.from({ length: 50 }, (_, at) => service((page - 1) * 50 + at + 1));
  return { total_items: 874, total_pages: 18, page_number: page, contents };
};

describe('<sayso-group-card> with a feed', () => {
  let fetching: ReturnType<typeof answering> | undefined;
  afterEach(() => {
    fetching?.restore();
    clearPage();
  });

  it('tells the page’s owner of its own record, each kind of trouble once', async () => {
    const wrong = (number: number) =>
      service(number, { url: 'nowhere', email: 'n/a', contacts: [{ email: 'x' }] });
    fetching = answering((path) =>
      path === '/services'
        ? { total_items: 3, contents: [1, 2, 3].map(wrong) }
        : path.startsWith('/services/')
          ? 404
          : undefined,
    );
    const { lines, stop } = listen('warn');
    try {
      await shownCard(newPlace(), { attributes: { src: '/services', 'group-id': 'service-2' } });
      await waitUntil(() => lines.length, 'a warning');
      expect(lines).to.have.length(1);
      expect(lines[0])
        .to.include('service-2')
        .and.not.to.match(/service-[13]/);
      expect(lines[0]!.match(/It is no email address: left out/g)).to.have.length(1);
    } finally {
      stop();
    }
  });

  it('finds a group on a later page, stops there, and shows when it meets', async () => {
    fetching = answering(feed);
    const card = await shownCard(newPlace(), { attributes: { src: '/services', 'group-id': 'service-130' } });
    expect(wordsIn(inside(card, 'h2'))).to.equal('Group 130');
    await waitUntil(() => /Tuesdays, 10am to 12/.test(wordsIn(inside(card, 'dl'))), 'its details are shown');
    expect(fetching.asked).to.include('/services/service-130');
    expect(fetching.asked.length).to.be.below(10, fetching.asked.join(' '));
  });

  it('shows what the list says where there is no more', async () => {
    fetching = answering(feed);
    const card = await shownCard(newPlace(), { attributes: { src: '/services', 'group-id': 'service-7' } });
    await waitUntil(() => fetching!.asked.includes('/services/service-7'));
    await card.updateComplete;
    expect(wordsIn(inside(card, 'h2'))).to.equal('Group 7');
  });

  it('reads a snapshot', async () => {
    const groups = [fixtures.pantry, fixtures.choir];
    const report = { formats: [], found: 2, read: 2, skipped: 0, mended: 0, notes: [] };
    const text = snapshotText(toSnapshot(groups, { made: '2026-11-26T02:00:00.000Z', report }));
    fetching = answering((path) => (path === '/groups.json' ? JSON.parse(text) : undefined));
    const card = await shownCard(newPlace(), {
      attributes: { src: '/groups.json', 'group-id': fixtures.choir.id },
    });
    expect(wordsIn(inside(card, 'h2'))).to.equal('Ferrybridge Voices');
    expect(fetching.asked).to.deep.equal(['/groups.json']);
  });
});
