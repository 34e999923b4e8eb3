import { expect, waitUntil } from '@open-wc/testing';
import { html, render } from 'lit';

import { groupDetails } from '../../src/groups/group-details.js';
import { cardEnGb } from '../../src/groups/language/card-en-gb.js';
import { cardUr } from '../../src/groups/language/card-ur.js';
import type { Group } from '../../src/groups/model/group.js';
import type { SaysoGroupOpenedEvent } from '../../src/groups/events/sayso-group-opened-event.js';
import * as fixtures from '../../stories/fixtures/groups.js';
import { listen } from '../support/console-lines.js';
import { fakeReplies, type FakeReplies } from '../support/fake-replies.js';
import { allInside, inside, isSeen, pressable, wordsIn, wordsOf } from '../support/inside.js';
import { jsonScript } from '../support/json-script.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import { cardIn, drawn, opened, shownCard } from './card-on-a-page.js';

type Card = Awaited<ReturnType<typeof shownCard>>;

const fallback = (): HTMLElement => {
  const words = document.createElement('p');
  words.textContent = 'Ask at the desk.';
  return words;
};

const shown = (group: unknown, attributes = {}): Promise<Card> =>
  shownCard(newPlace(), { group, attributes });

/** What the facts say, by their names. */
const facts = (card: Card): Record<string, string> =>
  Object.fromEntries(
    allInside(card, '.fact').map((each) => [
      wordsIn(each.querySelector('dt')),
      wordsIn(each.querySelector('dd')),
    ]),
  );

const links = (card: Card): (string | null)[] =>
  allInside(card, 'a').map((each) => each.getAttribute('href'));

describe('<sayso-group-card>', () => {
  afterEach(clearPage);

  it('says what, when, where, for how much and for whom', async () => {
    const card = await shown(fixtures.choir);
    expect(wordsIn(inside(card, 'h2'))).to.equal('Ferrybridge Voices');
    expect(facts(card)).to.deep.equal({
      When: 'Mondays, 7pm to 8:30pm Next on Monday 30 November',
      Where: 'The Old Customs House, Ferrybridge, FB1 4RS',
      Cost: 'Free, or from £3',
      'Who for': '16 and over, Everybody',
    });
    expect(inside(card, '.next time').getAttribute('datetime')).to.equal('2026-11-30T19:00');
    expect(wordsIn(inside(card, '.checked'))).to.equal('Checked 3 months ago');
  });

  it('tells two days with the same hours in one line', async () => {
    expect(facts(await shown(fixtures.shed))['When']).to.equal(
      'Tuesdays and Thursdays, 10am to 1pm Today, 10am',
    );
  });

  it('says that it is on now', async () => {
    expect(facts(await shown(fixtures.urdu))['When']).to.include('On now, until 11am');
  });

  it('says what nobody has stated, and never “no”', async () => {
    const card = await shown(fixtures.nearlyNothing);
    expect(facts(card)).to.deep.equal({
      When: 'Not stated. Ask them',
      Where: 'Not stated. Ask them',
      Cost: 'Cost not stated',
    });
    await opened(card);
    expect(facts(card)['Access']).to.equal('Not stated. Ask before you go');
    expect(wordsIn(inside(card, '[part=contact]'))).to.include('Nobody has said how to reach them.');
  });

  it('gives no street, no directions and no distance where the address is not public', async () => {
    const card = await shown(fixtures.peerSupport, { directions: 'https://maps.example/{postcode}' });
    await opened(card);
    expect(facts(card)['Where']).to.equal(
      'Ferrybridge, FB1. The address is not public. Contact them first Online',
    );
    expect(links(card).filter((url) => url?.includes('maps'))).to.deep.equal([]);
  });

  it('offers directions only where the page does, and to places that are known', async () => {
    const without = await shown(fixtures.choir);
    await opened(without);
    expect(wordsOf(without)).not.to.include('Directions');
    const card = await shown(fixtures.choir, { directions: 'https://maps.example/to?at={lat},{lng}' });
    await opened(card);
    expect(links(card)).to.include('https://maps.example/to?at=52.001,-4.2');
    const elsewhere = await shown(fixtures.walkers, { directions: 'https://maps.example/to?at={lat},{lng}' });
    await opened(elsewhere);
    expect(wordsOf(elsewhere)).not.to.include('Directions');
  });

  for (const [name, words] of [
    ['stale', 'These times may be out of date'],
    ['paused', 'Not meeting at the moment'],
    ['ended', 'No longer meets'],
  ] as const)
    it(`says in words that a group is ${name}, and claims no next meeting`, async () => {
      const card = await shown(fixtures[name]);
      expect(wordsIn(inside(card, '.badge'))).to.equal(words);
      expect(allInside(card, '.next')).to.deep.equal([]);
    });

  it('says since when nobody has checked, by the owner’s threshold', async () => {
    expect(wordsIn(inside(await shown(fixtures.stale), '.checked'))).to.equal('Not checked since 2023');
    const card = await shown(fixtures.choir, { 'check-within': '1' });
    expect(wordsIn(inside(card, '.checked'))).to.equal('Not checked since August 2026');
  });

  it('keeps the direction of its own words where the page is in a language that it does not have', async () => {
    const card = await shown(fixtures.choir, { lang: 'fa', dir: 'rtl' });
    const widget = inside(card, '.widget');
    expect([widget.lang, getComputedStyle(widget).direction]).to.deep.equal(['en-GB', 'ltr']);
    card.lang = 'cy';
    await waitUntil(() => widget.lang === 'cy');
    expect(getComputedStyle(widget).direction).to.equal('rtl');
  });

  it('is written from the right in Urdu, also on a page that does not say so', async () => {
    const card = await shown(fixtures.choir, { lang: 'ur' });
    const widget = inside(card, '.widget');
    await waitUntil(() => widget.lang === 'ur');
    expect([widget.dir, getComputedStyle(widget).direction]).to.deep.equal(['rtl', 'rtl']);
    expect(wordsIn(inside(card, 'dt'))).to.equal(cardUr.when);
  });

  it('marks a name in another language as what it is', async () => {
    const name = inside(await shown(fixtures.urdu), 'h2 [lang]');
    expect([name.lang, name.dir]).to.deep.equal(['ur', 'auto']);
  });

  it('shows all of it when its name is pressed, says so, and folds it again', async () => {
    const card = await shown(fixtures.choir);
    const heard: string[] = [];
    card.addEventListener('sayso-group-opened', ({ group }: SaysoGroupOpenedEvent) => heard.push(group));
    await opened(card);
    expect(heard).to.deep.equal(['ferrybridge-voices']);
    expect(inside(card, '.name').getAttribute('aria-expanded')).to.equal('true');
    expect(links(card)).to.include.members([
      'tel:07700900142',
      'sms:07700900142',
      'mailto:sing@voices.example',
      'https://www.voices.example/',
      'https://arts.example/',
    ]);
    expect(facts(card)['When']).to.include(
      'Closed from Monday 21 December to Sunday 3 January 2027 (Christmas)',
    );
    inside(card, '.name').click();
    await card.updateComplete;
    expect(card.renderRoot.querySelector('[part=details]')).to.equal(null);
    expect(heard).to.have.length(1);
  });

  it('offers to text only a phone that can be texted', async () => {
    const card = await shown(fixtures.digitalHelp);
    await opened(card);
    expect(links(card).filter((url) => /^(tel|sms):/.test(url ?? ''))).to.deep.equal([
      'tel:01632960455',
      'tel:1800101632960455',
    ]);
  });

  it('keeps headings of a description out of the page’s outline', async () => {
    const card = await shown(fixtures.choir);
    await opened(card);
    expect(wordsIn(inside(card, '.about strong'))).to.equal('Come and sing');
    expect(allInside(card, '.about :is(h1, h2, h3, h4)')).to.deep.equal([]);
  });

  it('lets nothing in a record become markup, or lead where a link must not', async () => {
    const bad = 'javascript:alert(1)';
    const card = await shown({
      ...fixtures.choir,
      name: '<img src=x onerror=alert(1)>',
      description: {
        text: 'x',
        markup: `<script>alert(1)</script><a href="${bad}" onclick="alert(1)">Hello</a>`,
      },
      website: bad,
      links: [{ label: 'More', url: bad }],
      organisation: { name: 'Us', url: bad },
      joining: { how: [], url: bad },
    });
    await opened(card);
    expect(allInside(card, 'img, script, [onclick]')).to.deep.equal([]);
    expect(links(card).filter((url) => url?.startsWith('javascript'))).to.deep.equal([]);
    expect(wordsIn(inside(card, '.about'))).to.equal('Hello');
  });

  describe('sharing', () => {
    const clipboard = navigator.clipboard;
    const put = (name: 'clipboard' | 'share', value: unknown): void => {
      Object.defineProperty(navigator, name, { value, configurable: true });
    };
    afterEach(() => {
      put('clipboard', clipboard);
      put('share', undefined);
    });

    it('hands the name and the address to the device', async () => {
      const given: ShareData[] = [];
      put('share', async (data: ShareData) => given.push(data));
      const card = await shown(fixtures.choir, { address: 'https://riverside.example/g/1' });
      await opened(card);
      pressable(card, 'Share').click();
      await waitUntil(() => given.length);
      expect(given).to.deep.equal([{ title: 'Ferrybridge Voices', url: 'https://riverside.example/g/1' }]);
      expect(wordsIn(inside(card, '.outcome'))).to.equal('');
    });

    it('copies the page’s address where the device cannot share, without what was searched for', async () => {
      const copied: string[] = [];
      put('share', undefined);
      put('clipboard', { writeText: async (text: string) => copied.push(text) });
      const card = await shown(fixtures.choir);
      await opened(card);
      pressable(card, 'Share').click();
      await waitUntil(() => wordsIn(inside(card, '.outcome')) === 'The link is copied');
      expect(copied).to.deep.equal([location.href.replace(/[?#].*$/, '')]);
    });

    it('shows the address where the device does not let us copy it', async () => {
      put('share', undefined);
      put('clipboard', { writeText: () => Promise.reject(new Error('no')) });
      const card = await shown(fixtures.choir, { address: 'https://riverside.example/g/1' });
      await opened(card);
      pressable(card, 'Share').click();
      await waitUntil(() => wordsIn(inside(card, '.outcome')).includes('https://riverside.example/g/1'));
    });

    it('says so again the second time, where a screen reader hears it', async () => {
      put('share', undefined);
      put('clipboard', { writeText: () => Promise.resolve() });
      const card = await shown(fixtures.choir);
      await opened(card);
      const status = inside(card, '[role=status]');
      for (const time of ['first', 'second']) {
        let changes = 0;
        const observer = new MutationObserver((records) => (changes += records.length));
        observer.observe(status, { childList: true, characterData: true, subtree: true });
        pressable(card, 'Share').click();
        await waitUntil(() => changes && wordsIn(status) === 'The link is copied', `${time} copy`);
        observer.disconnect();
      }
    });

    it('says nothing of somebody who thought better of it', async () => {
      put('share', () => Promise.reject(new DOMException('no', 'AbortError')));
      const copied: string[] = [];
      put('clipboard', { writeText: async (text: string) => copied.push(text) });
      const card = await shown(fixtures.choir);
      await opened(card);
      pressable(card, 'Share').click();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect([wordsIn(inside(card, '.outcome')), copied]).to.deep.equal(['', []]);
    });
  });

  it('prints the group by itself: all of it, from a page of its own that goes again', async () => {
    const card = await shown(fixtures.choir);
    await opened(card);
    const frames = (): HTMLIFrameElement[] =>
      [...document.querySelectorAll('iframe[aria-hidden]')] as HTMLIFrameElement[];
    pressable(card, 'Print').click();
    const [frame] = frames();
    let printed = 0;
    frame!.contentWindow!.print = () => printed++;
    await waitUntil(() => printed);
    const page = frame!.contentDocument!;
    expect(page.title).to.equal('Ferrybridge Voices');
    expect(wordsIn(page.body.firstElementChild!.shadowRoot))
      .to.include('07700 900 142')
      .and.include('Dilys Harte');
    frame!.contentWindow!.dispatchEvent(new Event('afterprint'));
    expect(frames()).to.deep.equal([]);
  });

  it('gives a calendar file that repeats as the group does, and none for one that has paused', async () => {
    const card = await shown(fixtures.choir);
    await opened(card);
    const { createObjectURL } = URL;
    const files: Blob[] = [];
    URL.createObjectURL = (file: Blob) => {
      files.push(file);
      return createObjectURL(file);
    };
    const names: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download);
    };
    pressable(card, 'Add to calendar').click();
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    expect(names).to.deep.equal(['ferrybridge-voices.ics']);
    expect(await files[0]!.text())
      .to.include('SUMMARY:Ferrybridge Voices')
      .and.include('RRULE:FREQ=WEEKLY;BYDAY=MO');

    const other = await shown(fixtures.paused);
    await opened(other);
    expect(wordsOf(other)).not.to.include('Add to calendar');
  });

  it('opens while the whole page is printed, if all of it has been loaded', async () => {
    const card = await shown(fixtures.choir);
    await opened(card);
    inside(card, '.name').click();
    await card.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    await card.updateComplete;
    expect(isSeen(inside(card, '[part=details]'))).to.equal(true);
  });

  it('offers to join and to say what is wrong only where a widget takes that', async () => {
    const host = await shown(fixtures.choir);
    const { detailsView } = await groupDetails(host);
    const now = { day: '2026-11-26', time: '09:30' };
    const pressed: string[] = [];
    const view = (group: Group, more: object): HTMLElement => {
      const place = newPlace();
      render(detailsView({ group }, { messages: cardEnGb, level: 3, now, checkWithin: 3, ...more }), place);
      return place;
    };
    const hooks = {
      onJoin: ({ id }: Group) => pressed.push(`join ${id}`),
      onWrong: ({ id }: Group) => pressed.push(`wrong ${id}`),
      below: () => html`<p class="form">A form</p>`,
    };
    const buttons = (place: HTMLElement): string[] => [...place.querySelectorAll('button')].map(wordsIn);
    const place = view(fixtures.choir, hooks);
    expect(buttons(place)).to.include.members(['Ask to join', 'Something wrong?']);
    expect(wordsIn(place.querySelector('.form'))).to.equal('A form');
    for (const each of place.querySelectorAll('button')) if (/join|wrong/.test(wordsIn(each))) each.click();
    expect(pressed).to.deep.equal(['join ferrybridge-voices', 'wrong ferrybridge-voices']);
    expect(buttons(view(fixtures.choir, {}))).not.to.include.members(['Ask to join', 'Something wrong?']);
    // Nobody can join what does not meet.
    expect(buttons(view(fixtures.paused, hooks))).not.to.include('Ask to join');
  });

  describe('finds its group', () => {
    let replies: FakeReplies | undefined;
    afterEach(() => replies?.restore());

    it('in a feed, by its id', async () => {
      replies = fakeReplies({ '/services': () => Response.json(fixtures.feedPage) });
      const card = await shown(undefined, { src: '/services', 'group-id': 'a2' });
      expect(wordsIn(inside(card, 'h2'))).to.equal('Bowls for Beginners');
      expect(facts(card)['When']).to.include('Tuesdays, 2pm to 4pm');
    });

    it('in raw data that a page hands over', async () => {
      const card = await shown(fixtures.feedPage.contents[1]);
      expect(wordsIn(inside(card, 'h2'))).to.equal('Bowls for Beginners');
    });

    it('in JSON inside of its tag', async () => {
      const script = jsonScript(JSON.stringify(fixtures.feedPage.contents[1]));
      const card = await shownCard(newPlace(), { children: [script] });
      expect(wordsIn(inside(card, 'h2'))).to.equal('Bowls for Beginners');
    });

    it('in a spreadsheet inside of its tag', async () => {
      const script = jsonScript('Name,Day,Cost\nBowls for Beginners,Tuesday,Free\n');
      script.type = 'text/csv';
      const card = await shownCard(newPlace(), { children: [script] });
      expect(wordsIn(inside(card, 'h2'))).to.equal('Bowls for Beginners');
      expect(facts(card)).to.deep.include({ Cost: 'Free' });
    });

    it('in a script that it names by "for"', async () => {
      const script = jsonScript(JSON.stringify(fixtures.feedPage.contents[1]));
      script.id = 'bowls';
      const place = newPlace();
      place.append(script);
      const card = await shownCard(place, { attributes: { for: 'bowls' } });
      expect(wordsIn(inside(card, 'h2'))).to.equal('Bowls for Beginners');
    });

    it('in what the page tells search engines, where it has nothing of its own', async () => {
      const place = newPlace();
      const script = jsonScript(JSON.stringify(fixtures.linkedData));
      script.type = 'application/ld+json';
      place.append(script);
      const card = await shownCard(place, {});
      expect(wordsIn(inside(card, 'h2'))).to.equal('Ferrybridge Voices');
      expect(facts(card)).to.deep.include({
        When: 'Mondays, 7pm to 8:30pm Next on Monday 30 November',
        Cost: 'Free',
      });
    });

    it('again, when another one takes its place', async () => {
      const card = await shown(fixtures.choir);
      card.group = fixtures.pantry;
      await card.updateComplete;
      await drawn(card);
      expect(wordsIn(inside(card, 'h2'))).to.equal('Riverside Pantry');
    });
  });

  describe('leaves what the page wrote, and tells its owner why,', () => {
    const told = async (options: Parameters<typeof cardIn>[1]): Promise<string> => {
      const { lines, stop } = listen('warn');
      const card = cardIn(newPlace(), { ...options, children: [fallback()] });
      await waitUntil(() => lines.length).finally(stop);
      await card.updateComplete;
      expect(isSeen(card.querySelector('p')!)).to.equal(true);
      return lines.join('\n');
    };

    it('where the data hold no such group', async () => {
      expect(await told({ group: fixtures.feedPage, attributes: { 'group-id': 'a9' } })).to.match(
        /<sayso-group-card>.*group-id="a9".*a1, a2/,
      );
    });

    it('where they hold no group at all', async () => {
      expect(await told({ group: { openapi: '3.1.0' } })).to.include('finds no group in its data');
    });

    it('where "for" names nothing', async () => {
      expect(await told({ attributes: { for: 'nowhere' } })).to.include('id="nowhere"');
    });
  });
});
