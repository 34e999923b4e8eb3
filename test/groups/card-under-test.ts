// Here already, or a slow machine would have to wait for it in every test.
import '../../src/groups/more-card.js';
import type { GroupCardElement } from '../../src/groups/group-card-element.js';
import * as fixtures from '../../stories/fixtures/groups.js';
import type { WidgetUnderTest } from '../contracts/widget-under-test.js';
import { focused, inside, pressable, wordsIn } from '../support/inside.js';
import { opened, shownCard } from './card-on-a-page.js';

/** Another group, in the place of the first, opened. */
const instead =
  (group: unknown) =>
  async (card: GroupCardElement): Promise<void> => {
    card.group = group;
    await card.updateComplete;
    await opened(card);
  };

const isName = (at: HTMLElement): boolean => at.classList.contains('name');

const underTest: WidgetUnderTest<GroupCardElement> = {
  tag: 'sayso-group-card',
  registeredBy: '/src/groups/sayso-group-card.ts',
  describedBy: '/test/groups/card-under-test.ts',
  ready: (place) => shownCard(place, { group: fixtures.choir }),

  interactions: [
    { name: 'all of the group is shown', reach: opened },
    {
      name: 'it was shared',
      reach: async (card) => {
        await opened(card);
        pressable(card, 'Share').click();
        await new Promise((resolve) => setTimeout(resolve, 50));
        await card.updateComplete;
      },
    },
    { name: 'it came to a group with an address that is not public', reach: instead(fixtures.peerSupport) },
    { name: 'it came to a group with many times and places', reach: instead(fixtures.digitalHelp) },
    { name: 'it came to a group that has paused', reach: instead(fixtures.paused) },
    { name: 'it came to a group whose times may be old', reach: instead(fixtures.stale) },
    { name: 'it came to a group of which hardly anything is known', reach: instead(fixtures.nearlyNothing) },
    { name: 'it came to a group with a long name', reach: instead(fixtures.longName) },
    { name: 'it came to a group that writes in Urdu', reach: instead(fixtures.urdu) },
  ],

  names: [
    { what: 'what the group is called', role: 'heading', name: 'Ferrybridge Voices' },
    { what: 'what leads to all of it', role: 'button', name: 'Ferrybridge Voices' },
    { what: 'what a number is for', reach: opened, role: 'link', name: 'Text 07700 900 142' },
    { what: 'what a button does', reach: opened, role: 'button', name: 'Print' },
  ],

  keyboardPath: [
    {
      does: 'ask for all of the group',
      keys: [{ tabTo: isName }, 'Enter'],
      then: (card) => card.renderRoot.querySelector('[part=details]') !== null,
    },
    {
      does: 'come to a phone number',
      keys: [{ tabTo: (at) => wordsIn(at) === '07700 900 142' }],
      then: () => focused()?.getAttribute('href') === 'tel:07700900142',
    },
    {
      does: 'come to the buttons',
      keys: [{ tabTo: (at) => wordsIn(at) === 'Share' }],
      then: (card) => focused() === pressable(card, 'Share'),
    },
    {
      does: 'go back and fold it again',
      keys: [{ tabBackTo: isName }, 'Space'],
      then: (card) => !card.open,
    },
  ],

  given: {
    // That the group was opened is all that a reader gives.
    step: (card) => card.renderRoot.querySelectorAll('article').length,
    answers: [
      {
        what: 'that all of the group is shown',
        give: (card) => inside(card, '.name').click(),
        read: (card) => inside(card, '.name').getAttribute('aria-expanded'),
        expected: 'true',
      },
    ],
    focus: (card) => inside(card, '.name'),
  },

  translated: [
    {
      what: 'the widget’s own words',
      read: (card) => wordsIn(inside(card, '.fact-list dt')),
      english: 'When',
      welsh: 'Pryd',
      urdu: 'کب',
    },
  ],

  mistakes: [],
};

export default underTest;
