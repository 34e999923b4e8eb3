import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';

import { cannotBeReached, neverReplies, repliesWith } from './fixtures/fake-network.js';
import * as fixtures from './fixtures/groups.js';

interface CardArgs {
  readonly group?: unknown;
  readonly src?: string;
  readonly groupId?: string;
  readonly open?: boolean;
  readonly headingLevel?: number;
  readonly address?: string;
  readonly directions?: string;
  readonly checkWithin?: number;
}

type CardStory = StoryObj<CardArgs>;

const render = ({ group, src, groupId, open, headingLevel, address, directions, checkWithin }: CardArgs) =>
  html`<sayso-group-card
    src=${src ?? nothing}
    group-id=${groupId ?? nothing}
    heading-level=${headingLevel ?? nothing}
    address=${address ?? nothing}
    directions=${directions ?? nothing}
    check-within=${checkWithin ?? nothing}
    ?open=${open ?? false}
    .group=${group}
    .now=${fixtures.thatMorning}
  >
    <p>To find a group near you, phone us on <a href="tel:+441632960001">01632 960 001</a>.</p>
  </sayso-group-card>`;

/**
 * One local group: when, where, for whom and for how much; and all that is known of it once its name is pressed. The
 * stories are its states.
 */
const meta = {
  title: 'Group card',
  component: 'sayso-group-card',
  render,
  args: { group: fixtures.choir },
  argTypes: { group: { control: 'object' } },
} satisfies Meta<CardArgs>;

export default meta;

const inside = (canvas: HTMLElement) =>
  within(canvas.querySelector('sayso-group-card')!.shadowRoot as unknown as HTMLElement);

/** All of the group comes a moment after it was asked for. */
const withDetails: NonNullable<CardStory['play']> = async ({ canvasElement }) => {
  await waitFor(() => expect(inside(canvasElement).getByRole('button', { name: 'Share' })).toBeVisible());
};

/** What one reads first. */
export const Closed: CardStory = {};

/** Its name was pressed. */
export const Open: CardStory = {
  play: async (context) => {
    await userEvent.click(await inside(context.canvasElement).findByRole('button'));
    await withDetails(context);
  },
};

export const Fishing: CardStory = { args: { group: fixtures.anglers, open: true }, play: withDetails };

export const EveryOtherWeek: CardStory = { args: { group: fixtures.walkers } };

/** Two rows of the source, with the same hours, are one line. */
export const TwoDaysAWeek: CardStory = { args: { group: fixtures.shed } };

/** Where it meets is kept from the public: no street, no directions, no distance. */
export const AddressNotPublic: CardStory = {
  args: { group: fixtures.peerSupport, open: true, directions: 'https://maps.example/to?at={lat},{lng}' },
  play: withDetails,
};

export const AllAges: CardStory = { args: { group: fixtures.bigTable } };

/** Something to know before going. */
export const WithNotice: CardStory = { args: { group: fixtures.pantry } };

/** In several places, online and at home, with a phone for textphones; and an owner who offers directions. */
export const ManyTimesAndPlaces: CardStory = {
  args: { group: fixtures.digitalHelp, open: true, directions: 'https://maps.example/to?at={lat},{lng}' },
  play: withDetails,
};

export const TimesOutOfDate: CardStory = { args: { group: fixtures.stale } };
export const Paused: CardStory = { args: { group: fixtures.paused } };
export const Ended: CardStory = { args: { group: fixtures.ended } };

/** Checked 3 months ago, which this owner finds too long. */
export const OwnersOwnThreshold: CardStory = { args: { checkWithin: 1 } };

/** A name and nothing else: it says so, and never "no". */
export const NearlyNothing: CardStory = {
  args: { group: fixtures.nearlyNothing, open: true },
  play: withDetails,
};

export const LongName: CardStory = { args: { group: fixtures.longName, open: true }, play: withDetails };

/** A group that speaks of itself in Urdu, on a page in English. */
export const OtherLanguage: CardStory = { args: { group: fixtures.urdu, open: true }, play: withDetails };

/** The device would not say how to share, so the link is copied. */
export const Shared: CardStory = {
  args: { open: true, address: 'https://riverside.example/groups/ferrybridge-voices' },
  play: async (context) => {
    await withDetails(context);
    const card = inside(context.canvasElement);
    await userEvent.click(card.getByRole('button', { name: 'Share' }));
    await waitFor(() => expect(card.getByRole('status')).not.toBeEmptyDOMElement());
  },
};

/** Before the group has come: what the page says between the tags. */
export const Loading: CardStory = {
  args: { group: undefined, src: neverReplies('https://council.example/slow-group.json') },
};

/** The group cannot be fetched. It is tried again until it can. */
export const CannotBeLoaded: CardStory = {
  tags: ['warns'],
  args: { group: undefined, src: cannotBeReached('https://council.example/no-group.json') },
};

const FEED = 'https://council.example/services';

/** An interface with a list, and with each of its records, which the card asks for when it is opened. */
function feed(): string {
  for (const record of fixtures.feedPage.contents) repliesWith(`${FEED}/${record.id}`, record);
  return repliesWith(FEED, fixtures.feedPage);
}

/** Out of a feed in the format of Open Referral UK 3, by its id. */
export const FromAFeed: CardStory = {
  args: {
    group: undefined,
    src: feed(),
    groupId: 'a2',
  },
};

/** A feed without such a group: what the page says between the tags stays, and the console says which there are. */
export const NotInTheFeed: CardStory = {
  tags: ['warns'],
  args: {
    group: undefined,
    src: feed(),
    groupId: 'a3',
  },
};

/** No group at all. */
export const Unusable: CardStory = { tags: ['warns'], args: { group: { hello: 'world' } } };

export const Welsh: CardStory = {
  globals: { locale: 'cy' },
  args: { group: fixtures.digitalHelp, open: true },
};

/** Waits for all of it in Urdu, which is where the details begin to speak. */
const withUrduDetails: NonNullable<CardStory['play']> = async ({ canvasElement }) => {
  await waitFor(() =>
    expect(inside(canvasElement).getByRole('heading', { name: 'رابطہ کریں' })).toBeVisible(),
  );
};

/** A group that speaks of itself in Urdu, on a page in Urdu. */
export const Urdu: CardStory = {
  globals: { locale: 'ur' },
  args: { group: fixtures.urdu, open: true },
  play: withUrduDetails,
};

/** A page in Urdu, and a record in English: names, prices and numbers keep their direction. */
export const UrduOfEnglish: CardStory = {
  name: 'Urdu, of a record in English',
  globals: { locale: 'ur' },
  args: { group: fixtures.choir, open: true },
  play: withUrduDetails,
};

/** A page in Persian, which the widget has no words in: its English is marked and keeps its direction. */
export const RightToLeft: CardStory = {
  globals: { locale: 'fa' },
  args: { group: fixtures.urdu, open: true },
  play: withDetails,
};

export const DarkHostPage: CardStory = {
  globals: { theme: 'dark' },
  args: { open: true },
  play: withDetails,
};
export const CouncilHostPage: CardStory = {
  globals: { theme: 'council' },
  args: { open: true },
  play: withDetails,
};
export const HostileHostPage: CardStory = {
  globals: { theme: 'hostile' },
  args: { open: true },
  play: withDetails,
  parameters: { docs: { story: { inline: false, height: '640px' } } },
};

/** The narrowest phone that WCAG 2.2 asks for (1.4.10 Reflow). */
export const Narrow320: CardStory = {
  render: (args) => html`<div class="narrow">${render(args)}</div>`,
  args: { group: fixtures.digitalHelp, open: true },
  play: withDetails,
};

/** The reader's own colours. The tests switch them on. */
export const ForcedColours: CardStory = {
  tags: ['forced-colours'],
  args: { group: fixtures.stale, open: true },
  play: withDetails,
};
