import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';

import type { MapContext } from '../src/groups/map/map-context.js';
import type { FoundGroup } from '../src/groups/model/finding/found.js';
import { mapAlone } from './fixtures/map-alone.js';
import * as fixtures from './fixtures/map-groups.js';

interface MapArgs extends Partial<MapContext> {
  readonly groups: readonly FoundGroup[];
}

type MapStory = StoryObj<MapArgs>;

const render = ({ groups, ...context }: MapArgs) => mapAlone(groups, context);

/**
 * The map of a directory of local groups, by itself: it is loaded when a resident asks for it, and the list has all
 * that is on it. Its pins are buttons in the order of the list. Without tiles of the page's owner, nobody else hears of
 * it. The stories are its states.
 */
const meta = {
  title: 'Group map',
  render,
  args: { groups: fixtures.town, outline: fixtures.outline },
  argTypes: { groups: { control: 'object' } },
} satisfies Meta<MapArgs>;

export default meta;

const inside = (canvas: HTMLElement) =>
  within(canvas.querySelector('sayso-map-alone')!.shadowRoot as unknown as HTMLElement);

/** The map comes a moment after it was asked for. */
const withMap: NonNullable<MapStory['play']> = async ({ canvasElement }) => {
  await waitFor(() => expect(inside(canvasElement).getByRole('button', { name: 'Zoom in' })).toBeVisible());
};

/** Presses the first pin whose name has these words. */
const press =
  (words: RegExp): NonNullable<MapStory['play']> =>
  async ({ canvasElement }) => {
    const [pin] = await inside(canvasElement).findAllByRole('button', { name: words });
    await userEvent.click(pin!);
    await waitFor(() => expect(inside(canvasElement).getByRole('button', { name: 'Close' })).toBeVisible());
  };

/** An outline of the town and no pictures: what there is without any other site. */
export const Outline: MapStory = { play: withMap };

/** Neither outline nor pictures: where things are to each other. */
export const NothingBehind: MapStory = { args: { outline: undefined }, play: withMap };

/** Pictures from the owner's own server, and whom they are owed to. */
export const Tiles: MapStory = {
  args: {
    tiles: fixtures.tiles,
    // No link: axe-core takes tiles that stick out and are not seen for what is behind its words.
    tilesAttribution: 'Pictures © Ferrybridge Council',
  },
  play: withMap,
};

/** One of the pins was pressed: where that is, and the way to it in the list. */
export const Pressed: MapStory = { play: press(/Quay Street/) };

/** Several groups in one building are one pin, which lists them. */
export const ManyInOneBuilding: MapStory = { args: { groups: fixtures.oneBuilding }, play: press(/Poetry/) };

/** Known by its postcode only: the pin looks different, and says so. */
export const RoughPlace: MapStory = { play: press(/roughly/) };

/** Somebody has said from where they start. */
export const NearSomewhere: MapStory = {
  args: { near: { point: { lat: 52, lng: -4.205 }, label: 'FB1', rough: true } },
  play: press(/Quay Street/),
};

/** As many as a city has: no more pins than can be told apart. */
export const City: MapStory = { args: { groups: fixtures.city, outline: undefined }, play: withMap };

/** One of them is in the wrong county by mistake, and is not shown at first. */
export const OneFarAway: MapStory = { args: { groups: fixtures.withOneFarAway }, play: withMap };

/** Addresses that are not public, groups online, and groups that do not say: no map, and why. */
export const NonePlaced: MapStory = { args: { groups: fixtures.nonePlaced } };

/** The owner's outline is something else. */
export const UnusableOutline: MapStory = {
  tags: ['warns'],
  args: { outline: { hello: 'world' } },
  play: withMap,
};

export const Welsh: MapStory = { globals: { locale: 'cy' } };

/** In Urdu: east is right all the same. */
export const Urdu: MapStory = {
  globals: { locale: 'ur' },
  play: async ({ canvasElement }) => {
    const map = inside(canvasElement);
    await waitFor(() => expect(map.getByRole('button', { name: 'بڑا کریں' })).toBeVisible());
    await userEvent.click((await map.findAllByRole('button', { name: /Quay Street/ }))[0]!);
    await waitFor(() => expect(map.getByRole('button', { name: 'بند کریں' })).toBeVisible());
  },
};

export const DarkHostPage: MapStory = { globals: { theme: 'dark' }, play: press(/Quay Street/) };
export const CouncilHostPage: MapStory = { globals: { theme: 'council' }, play: withMap };
export const HostileHostPage: MapStory = {
  globals: { theme: 'hostile' },
  play: withMap,
  parameters: { docs: { story: { inline: false, height: '900px' } } },
};

/** The narrowest phone that WCAG 2.2 asks for (1.4.10 Reflow). */
export const Narrow320: MapStory = {
  render: (args) => html`<div class="narrow">${render(args)}</div>`,
  play: press(/Voices/),
};

/** The reader's own colours. The tests switch them on. */
export const ForcedColours: MapStory = { tags: ['forced-colours'], play: press(/Quay Street/) };
