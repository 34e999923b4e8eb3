import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';

import type { PlaceLookup } from '../src/groups/place/place-lookup.js';
import { dirtyCsv, groups, many } from './fixtures/directory.js';
import { cannotBeReached, firstReplies, neverReplies, repliesWith } from './fixtures/fake-network.js';
import * as fixtures from './fixtures/groups.js';

interface DirectoryArgs {
  readonly groups?: unknown;
  readonly src?: string;
  readonly mode?: string;
  readonly apply?: string;
  readonly heading?: string;
  readonly headingLevel?: number;
  readonly interests?: readonly string[];
  readonly synonyms?: readonly (readonly string[])[];
  readonly findPostcode?: PlaceLookup;
  readonly addressPrefix?: string;
}

type DirectoryStory = StoryObj<DirectoryArgs>;
type Play = NonNullable<DirectoryStory['play']>;

const render = (args: DirectoryArgs): TemplateResult =>
  html`<sayso-group-directory
    src=${args.src ?? nothing}
    mode=${args.mode ?? nothing}
    apply=${args.apply ?? nothing}
    heading=${args.heading ?? nothing}
    heading-level=${args.headingLevel ?? nothing}
    address-prefix=${args.addressPrefix ?? ''}
    .groups=${args.groups}
    .interests=${args.interests ?? []}
    .synonyms=${args.synonyms ?? []}
    .findPostcode=${args.findPostcode}
    .now=${fixtures.thatMorning}
  >
    <p>To find a group near you, phone us on <a href="tel:+441632960001">01632 960 001</a>.</p>
  </sayso-group-directory>`;

/**
 * Local groups, found by what they do, when, and how near they are. Everything is searched on the device. The stories
 * are its states; they leave the page's address alone.
 */
const meta = {
  title: 'Group directory',
  component: 'sayso-group-directory',
  render,
  args: { groups },
  argTypes: { groups: { control: 'object' }, apply: { control: 'radio', options: ['button', 'auto'] } },
} satisfies Meta<DirectoryArgs>;

export default meta;

const root = (canvas: HTMLElement): HTMLElement =>
  canvas.querySelector('sayso-group-directory')!.shadowRoot as unknown as HTMLElement;

const inside = (canvas: HTMLElement) => within(root(canvas));

/** The filters come a moment after the list. */
const whole: Play = async ({ canvasElement }) => {
  await waitFor(
    () => expect(root(canvasElement).querySelector('form.fields, .filters form')).not.toBeNull(),
    // Of thousands of groups they are read in turns with the page.
    { timeout: 5000 },
  );
};

const typing =
  (words: string, shows: RegExp): Play =>
  async (context) => {
    await whole(context);
    const directory = inside(context.canvasElement);
    await userEvent.type(directory.getByRole('searchbox'), words);
    await waitFor(() => expect(directory.getByRole('heading', { name: shows })).toBeVisible());
  };

/** Ticks options, unfolding the filters first where there is no room beside the list. */
const choosing =
  (...options: readonly string[]): Play =>
  async (context) => {
    await whole(context);
    const directory = inside(context.canvasElement);
    const fold = directory.queryByRole('button', { name: 'Filters' });
    if (fold) await userEvent.click(fold);
    for (const option of options)
      await userEvent.click(directory.getByRole('checkbox', { name: new RegExp(`^${option} `) }));
    await userEvent.click(directory.getAllByRole('button', { name: 'Apply filters' })[0]!);
    await waitFor(() => expect(root(context.canvasElement).querySelector('.tag')).not.toBeNull());
  };

const near =
  (place: string): Play =>
  async (context) => {
    await whole(context);
    const directory = inside(context.canvasElement);
    await userEvent.type(directory.getByLabelText('Postcode or town'), `${place}{Enter}`);
    await waitFor(() =>
      expect(root(context.canvasElement).querySelector('.miles, #place-error')).not.toBeNull(),
    );
  };

/** What one sees first: everything, what meets soonest before the rest. */
export const AllGroups: DirectoryStory = { play: whole };

/** As one types. */
export const Searched: DirectoryStory = { play: typing('sing', /^[1-9] groups?$/) };

/** A slip of the finger. */
export const Mistyped: DirectoryStory = { play: typing('fihsing', /^1 group$/) };

/** Words that no group has. */
export const NothingFits: DirectoryStory = { play: typing('xylophone', /^No groups fit$/) };

/** Words that say when are offered as filters. */
export const MeantAsFilters: DirectoryStory = { play: typing('monday evening singing', /^No groups fit$/) };

/** By day and cost. Groups that say nothing about these stay within reach. */
export const Filtered: DirectoryStory = { play: choosing('Tuesday', 'Free') };

/** Each choice has its effect at once, and the page says so. */
export const FiltersAtOnce: DirectoryStory = {
  args: { apply: 'auto' },
  play: async (context) => {
    await whole(context);
    const directory = inside(context.canvasElement);
    const fold = directory.queryByRole('button', { name: 'Filters' });
    if (fold) await userEvent.click(fold);
    await userEvent.click(directory.getByRole('checkbox', { name: /^Tuesday / }));
    await waitFor(() =>
      expect(directory.getByRole('button', { name: 'Remove filter: Tuesday' })).toBeVisible(),
    );
  },
};

/** Half a postcode is enough to say what is near. What is online, or says nothing of where it is, comes after. */
export const NearADistrict: DirectoryStory = { play: near('FB1') };

/** Where no group meets, the table that comes with the widget knows the district: how far it is to each is said all the same. */
export const NearADistrictWithoutGroups: DirectoryStory = { play: near('SY23') };

/** Of Northern Ireland the table that comes with the widget may say nothing. The widget says so, and what to do instead. */
export const PlaceNotCovered: DirectoryStory = { tags: ['warns'], play: near('BT1 5GS') };

/** A place that nobody knows. */
export const PlaceNotFound: DirectoryStory = { play: near('ZZ99') };

/** The service that knows places cannot be asked. */
export const PlaceUnreachable: DirectoryStory = {
  tags: ['warns'],
  args: { findPostcode: () => Promise.reject(new Error('no signal')) },
  play: near('ZZ99'),
};

/** The service that knows places takes its time. */
export const LookingForAPlace: DirectoryStory = {
  args: { findPostcode: () => new Promise(() => undefined) },
  play: async (context) => {
    await whole(context);
    const directory = inside(context.canvasElement);
    await userEvent.type(directory.getByLabelText('Postcode or town'), 'FB1{Enter}');
    await waitFor(() =>
      expect(directory.getByRole('button', { name: 'Looking for that place' })).toBeVisible(),
    );
  },
};

/** All of a group, where it stands in the list. */
export const GroupOpened: DirectoryStory = {
  play: async (context) => {
    await whole(context);
    const directory = inside(context.canvasElement);
    await userEvent.click(directory.getByRole('button', { name: 'Ferrybridge Voices' }));
    await waitFor(() => expect(directory.getByRole('button', { name: 'Share' })).toBeVisible());
  },
};

/** Twenty are drawn at a time. */
export const ManyGroups: DirectoryStory = {
  args: { groups: many(4000) },
  play: async (context) => {
    await whole(context);
    const directory = inside(context.canvasElement);
    await userEvent.click(directory.getByRole('button', { name: 'Show 20 more' }));
    await waitFor(() => expect(root(context.canvasElement).querySelectorAll('article')).toHaveLength(40));
  },
};

/** What a resident said elsewhere on the page that they like. It is looked for here, and told to nobody. */
export const WithInterests: DirectoryStory = {
  args: { interests: ['I like fishing', 'singing'] },
  play: whole,
};

/** Groups that one wants to keep in mind, to take along as a link, an email, a text or on paper. */
export const MyList: DirectoryStory = {
  args: { addressPrefix: 'my-list-' },
  play: async (context) => {
    await whole(context);
    const directory = inside(context.canvasElement);
    for (const name of ['Ferrybridge Voices', 'Ferrybridge Chess'])
      await userEvent.click(directory.getByRole('button', { name: new RegExp(`^Add to my list.*${name}$`) }));
    await userEvent.click(directory.getByRole('button', { name: 'My list (2)' }));
    await waitFor(() => expect(directory.getByRole('link', { name: 'Email' })).toBeVisible());
  },
};

/** While they come. */
export const Loading: DirectoryStory = {
  args: { groups: undefined, src: neverReplies('https://council.example/slow-groups.json') },
};

/** They are tried for a while before that is given up. */
const given =
  (shows: string): Play =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(root(canvasElement).querySelector(shows)).not.toBeNull(), { timeout: 40_000 });
    await new Promise((resolve) => setTimeout(resolve, 500));
  };

/** They cannot be had. What the page says between the tags stays. */
export const CannotBeLoaded: DirectoryStory = {
  tags: ['warns'],
  args: { groups: undefined, src: cannotBeReached('https://council.example/no-groups.json') },
  play: given('[part=problem]'),
};

/** One of two sources cannot be had. */
export const PartlyLoaded: DirectoryStory = {
  tags: ['warns'],
  args: {
    groups: undefined,
    src: `${repliesWith('https://council.example/services', fixtures.feedPage)} ${cannotBeReached('https://trust.example/services')}`,
  },
  play: given('.notice'),
};

/** A source that is asked for each search takes its time: what was found before stays meanwhile. */
export const AskingForMore: DirectoryStory = {
  args: {
    ...{ groups: undefined, mode: 'remote' },
    src: firstReplies('https://council.example/slow/services', fixtures.feedPage, 'never'),
  },
  play: async (context) => {
    await whole(context);
    const directory = inside(context.canvasElement);
    await userEvent.type(directory.getByRole('searchbox'), 'bowls');
    await waitFor(() =>
      expect(root(context.canvasElement).querySelector('.asking')).toHaveTextContent(
        'Looking for more groups',
      ),
    );
  },
};

/** It does not answer any more: what it said before is searched, and what was typed stays. */
export const CouldNotAsk: DirectoryStory = {
  tags: ['warns'],
  args: {
    ...{ groups: undefined, mode: 'remote' },
    src: firstReplies('https://council.example/gone/services', fixtures.feedPage, 'refused'),
  },
  play: async (context) => {
    await whole(context);
    await userEvent.type(inside(context.canvasElement).getByRole('searchbox'), 'bowls');
    await given('.notice[part=problem]')(context);
  },
};

/** A list with nothing on it yet. */
export const NoGroups: DirectoryStory = { args: { groups: [] } };

/** A spreadsheet as people keep them: what can be put right is, what cannot is left out, and the console tells. */
export const DirtyData: DirectoryStory = { tags: ['warns'], args: { groups: dirtyCsv }, play: whole };

export const Welsh: DirectoryStory = { globals: { locale: 'cy' }, play: whole };

/** In Urdu, of a list that is mostly in English: filtered, and what is chosen said above the list. */
export const Urdu: DirectoryStory = {
  globals: { locale: 'ur' },
  play: async (context) => {
    await whole(context);
    const directory = inside(context.canvasElement);
    await directory.findByLabelText('آپ کیا تلاش کر رہے ہیں؟');
    const fold = directory.queryByRole('button', { name: 'فلٹر' });
    if (fold) await userEvent.click(fold);
    await userEvent.click(await directory.findByRole('checkbox', { name: /منگل/ }));
    await userEvent.click(directory.getAllByRole('button', { name: 'فلٹر لگائیں' })[0]!);
    await waitFor(() => expect(root(context.canvasElement).querySelector('.tag')).not.toBeNull());
  },
};

/** Singing, typed as a resident says it, and found in English. */
export const UrduSearched: DirectoryStory = {
  globals: { locale: 'ur' },
  play: typing('گانا', /^\d+ گروپ$/),
};

/** Nothing fits in Urdu either, and a place that nobody knows. */
export const UrduProblems: DirectoryStory = {
  globals: { locale: 'ur' },
  args: { findPostcode: () => Promise.resolve(undefined) },
  play: async (context) => {
    await typing('xylophone', /^کوئی گروپ نہیں ملا$/)(context);
    const directory = inside(context.canvasElement);
    await userEvent.type(directory.getByLabelText('پوسٹ کوڈ یا شہر'), 'ZZ99 9ZZ{Enter}');
    await waitFor(() => expect(root(context.canvasElement).querySelector('#place-error')).not.toBeNull());
  },
};

/** On a phone. */
export const UrduNarrow320: DirectoryStory = {
  name: 'Urdu, narrow 320',
  globals: { locale: 'ur' },
  render: (args) => html`<div class="narrow">${render(args)}</div>`,
  play: Urdu.play!,
};

/** A page in Persian, which the widget has no words in: its English is marked and keeps its direction. */
export const RightToLeft: DirectoryStory = { globals: { locale: 'fa' }, play: choosing('Monday') };

export const DarkHostPage: DirectoryStory = { globals: { theme: 'dark' }, play: choosing('Tuesday') };
export const CouncilHostPage: DirectoryStory = { globals: { theme: 'council' }, play: choosing('Tuesday') };
export const HostileHostPage: DirectoryStory = {
  globals: { theme: 'hostile' },
  play: whole,
  parameters: { docs: { story: { inline: false, height: '640px' } } },
};

/** The narrowest phone that WCAG 2.2 asks for (1.4.10 Reflow). */
export const Narrow320: DirectoryStory = {
  render: (args) => html`<div class="narrow">${render(args)}</div>`,
  play: choosing('Tuesday'),
};

/** The reader's own colours. The tests switch them on. */
export const ForcedColours: DirectoryStory = { tags: ['forced-colours'], play: choosing('Tuesday', 'Free') };
