import type { MapAlone } from '../../../stories/fixtures/map-alone.js';
import * as fixtures from '../../../stories/fixtures/map-groups.js';
import type { WidgetUnderTest } from '../../contracts/widget-under-test.js';
import { allInside, focused, inside, pressable, wordsIn } from '../../support/inside.js';
import { pinNames, pinOf, settled, shownMap } from './map-on-a-page.js';

const press = (name: string) => async (map: MapAlone) => {
  pinOf(map, name).click();
  await settled(map);
};

const isPin = (at: HTMLElement): boolean => at.classList.contains('pin');

const underTest: WidgetUnderTest<MapAlone> = {
  tag: 'sayso-map-alone',
  registeredBy: '/stories/fixtures/map-alone.ts',
  describedBy: '/test/groups/map/map-under-test.ts',
  ready: (place) => shownMap(place, fixtures.town, { outline: fixtures.outline }),

  interactions: [
    { name: 'a pin was pressed', reach: press('Quay Street Angling Club') },
    { name: 'a pin of several groups was pressed', reach: press('3 groups: Poetry') },
    {
      name: 'it was zoomed',
      reach: async (map) => {
        pressable(map, 'Zoom in').click();
        await new Promise((resolve) => setTimeout(resolve, 400));
        await settled(map);
      },
    },
    {
      name: 'it shows where somebody starts from',
      reach: async (map) => {
        map.context = { near: { point: { lat: 52, lng: -4.2 }, label: 'FB1', rough: true } };
        await settled(map);
        await press('Quay Street Angling Club')(map);
      },
    },
    {
      name: 'there is nothing to put on it',
      reach: async (map) => {
        map.groups = fixtures.nonePlaced;
        await settled(map);
      },
    },
  ],

  names: [
    { what: 'what it is a map of', role: 'region', name: 'Map of 10 groups' },
    { what: 'what a button does', role: 'button', name: 'Zoom in' },
    { what: 'which group a pin is', role: 'button', name: 'Quay Street Angling Club' },
    {
      what: 'which groups meet at one place',
      role: 'button',
      name: '3 groups: Poetry Aloud, Ukulele Night and Homework Club',
    },
  ],

  keyboardPath: [
    {
      does: 'come to the map',
      keys: [{ tabTo: (at) => at.classList.contains('map-box') }],
      then: () => focused()?.getAttribute('role') === 'region',
    },
    {
      does: 'come to the first group',
      keys: [{ tabTo: isPin }],
      then: (map) => focused()?.ariaLabel === pinNames(map)[0],
    },
    {
      does: 'come to the second',
      keys: ['Tab'],
      then: (map) => focused() === pinOf(map, 'Quay Street Angling Club'),
    },
    {
      does: 'hear where it is',
      keys: ['Enter'],
      then: (map) => focused() === inside(map, '.map-place-name'),
    },
    {
      does: 'close that and be where one was',
      keys: ['Escape'],
      then: (map) =>
        focused() === pinOf(map, 'Quay Street Angling Club') && !allInside(map, '.map-chosen').length,
    },
    {
      does: 'ask for a group in the list',
      keys: [
        'Space',
        { tabTo: (at) => wordsIn(at) === 'Quay Street Angling Club' && at.localName === 'button' },
        'Enter',
      ],
      then: (map) => map.wanted.join() === 'Quay Street Angling Club',
    },
  ],

  given: {
    step: (map) => pinNames(map).length,
    answers: [
      {
        what: 'which pin was pressed',
        give: (map) => pinOf(map, 'Quay Street Angling Club').click(),
        read: (map) => pinOf(map, 'Quay Street Angling Club').getAttribute('aria-pressed'),
        expected: 'true',
      },
    ],
    focus: (map) => pinOf(map, 'Quay Street Angling Club'),
  },

  translated: [
    {
      what: 'the widget’s own words',
      read: (map) => wordsIn(inside(map, '.skip')),
      english: 'Skip the map',
      welsh: 'Neidio dros y map',
      urdu: 'نقشہ چھوڑ کر آگے جائیں',
    },
  ],

  mistakes: [],
};

export default underTest;
