import { expect } from '@open-wc/testing';
import { html, render } from 'lit';

import { cardEnGb } from '../../src/groups/language/card-en-gb.js';
import { cardView } from '../../src/groups/views/card-view.js';
import type { GroupContext } from '../../src/groups/views/group-context.js';
import type { FoundGroup } from '../../src/groups/model/finding/found.js';
import { choir, peerSupport } from '../../stories/fixtures/groups.js';
import { wordsIn } from '../support/inside.js';
import { clearPage, newPlace } from '../support/on-a-page.js';

const NOW = { day: '2026-11-26', time: '09:30' };

/** A card among others, as a directory shows it. */
function shown(found: FoundGroup, more: Partial<GroupContext> = {}): HTMLElement {
  const place = newPlace();
  render(cardView(found, { messages: cardEnGb, level: 3, now: NOW, checkWithin: 3, ...more }), place);
  return place;
}

const wordsOf = (place: HTMLElement, selector: string): string => wordsIn(place.querySelector(selector));

describe('a group’s card in a list', () => {
  afterEach(clearPage);

  it('says how far it is, and only about where one starts from a district', () => {
    expect(wordsOf(shown({ group: choir, miles: 0.44 }), '.miles')).to.equal('0.4 miles away');
    const rough = shown({ group: choir, miles: 2.6 }, { roughly: true });
    expect(wordsOf(rough, '.miles')).to.equal('About 3 miles away');
  });

  it('says no distance to an address that is not public', () => {
    expect(wordsOf(shown({ group: peerSupport, miles: 0.44 }), '.fact:nth-child(2)')).not.to.include('mile');
  });

  it('marks what was searched for in its name, its words and its kinds', () => {
    const highlight = (text: string): unknown => (/sing/i.test(text) ? html`<mark>${text}</mark>` : text);
    const marks = shown({ group: choir }, { highlight }).querySelectorAll('mark');
    expect([...marks].map((mark) => mark.closest('p')?.className)).to.deep.equal(['kinds', 'summary']);
  });

  it('has a plain name where there is nothing to open', () => {
    expect(shown({ group: choir }).querySelector('h3')!.children).to.have.length(0);
  });

  it('links to where the group is found, and leaves a press for a new tab to the browser', () => {
    const opened: string[] = [];
    const place = shown(
      { group: choir },
      { address: ({ id }) => `#group=${id}`, onOpen: ({ id }) => opened.push(id) },
    );
    const link = place.querySelector('a')!;
    expect(link.getAttribute('href')).to.equal('#group=ferrybridge-voices');
    const press = (more: MouseEventInit): MouseEvent => {
      const event = new MouseEvent('click', { cancelable: true, bubbles: true, ...more });
      link.dispatchEvent(event);
      return event;
    };
    place.addEventListener('click', (event) => event.preventDefault());
    press({ ctrlKey: true });
    expect(opened).to.deep.equal([]);
    expect(press({}).defaultPrevented).to.equal(true);
    expect(opened).to.deep.equal(['ferrybridge-voices']);
  });

  it('says that all of it is on its way where it has not been loaded', () => {
    const place = shown({ group: choir }, { open: () => true });
    expect(wordsOf(place, '.fetching')).to.equal(cardEnGb.fetchingDetails);
    const loaded = shown(
      { group: choir },
      {
        open: () => true,
        details: () => html`<p class="all">All of it</p>`,
        extras: () => html`<i>Keep</i>`,
      },
    );
    expect([wordsOf(loaded, '.all'), wordsOf(loaded, 'i'), wordsOf(loaded, '.fetching')]).to.deep.equal([
      'All of it',
      'Keep',
      '',
    ]);
  });
});
