import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { cardEnGb } from '../../../src/groups/language/card-en-gb.js';
import { mapCatalogues } from '../../../src/groups/language/map-catalogues.js';
import { mapCy } from '../../../src/groups/language/map-cy.js';
import { mapEnGb } from '../../../src/groups/language/map-en-gb.js';
import { mapUr } from '../../../src/groups/language/map-ur.js';
import type { MapMessages } from '../../../src/groups/language/map-messages.js';
import { pinName, spotHeading } from '../../../src/groups/map/pin-words.js';
import { placedGroups } from '../../../src/groups/model/place/placed-groups.js';
import type { FoundGroup } from '../../../src/groups/model/finding/found.js';
import { town, oneBuilding } from '../../../stories/fixtures/map-groups.js';

/** Everything that a catalogue can say. */
const said = (words: MapMessages): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  ),
  mapOf: words.mapOf('12 X'),
  pinOfSeveral: words.pinOfSeveral('3 X', 'A, B & C'),
  moreNames: words.moreNames(4),
  roughPin: words.roughPin('A'),
  closeTogether: words.closeTogether('3 X'),
  placesShown: words.placesShown(8, 20),
  notOnMap: words.notOnMap('B'),
  private1: words.unplaced.private('1 X', 1),
  private2: words.unplaced.private('2 X', 2),
  anywhere: words.unplaced.anywhere('1 X', 1),
  unknown1: words.unplaced.unknown('1 X', 1),
  unknown2: words.unplaced.unknown('2 X', 2),
});

describe('the words of the map', () => {
  for (const words of [mapEnGb, mapCy, mapUr])
    it(`can be read in ${words.tag}`, () => {
      for (const [key, text] of Object.entries(said(words)))
        assert.match(text, /^(?!.*(undefined|null|\$\{|\s\s)).*\S$/, key);
      assert.match(words.placesShown(8, 20), /8.*20/);
    });

  it('leave nothing in English', () => {
    const english = said(mapEnGb);
    for (const words of [mapCy, mapUr]) {
      const same = Object.entries(said(words)).filter(([key, text]) => english[key] === text);
      // Nothing but names and a colon.
      assert.deepEqual(
        same.map(([key]) => key),
        ['pinOfSeveral'],
      );
    }
  });

  it('are loaded by the tag that they say they have', async () => {
    for (const [tag, load] of Object.entries(mapCatalogues)) assert.equal((await load()).tag, tag);
  });
});

const itemsOf = (groups: readonly FoundGroup[], ...names: string[]) =>
  placedGroups(groups.filter(({ group }) => names.includes(group.name))).placed;

describe('a pin', () => {
  const rows = [
    ['one group', itemsOf(town, 'Ferrybridge Voices'), 'Ferrybridge Voices'],
    ['one group at several places', itemsOf(town, 'Phone Friends'), 'Phone Friends'],
    ['one that is roughly there', itemsOf(town, 'Wednesday Walkers'), 'Wednesday Walkers, roughly here'],
    [
      'two groups',
      itemsOf(town, 'Poetry Aloud', 'Ukulele Night'),
      '2 groups: Poetry Aloud and Ukulele Night',
    ],
    [
      'four groups, all named',
      itemsOf(oneBuilding, 'Poetry Aloud', 'Ukulele Night', 'Homework Club', 'Chess'),
      '4 groups: Poetry Aloud, Ukulele Night, Homework Club and Chess',
    ],
    [
      'more than one listens to',
      placedGroups(oneBuilding).placed,
      '7 groups: Poetry Aloud, Ukulele Night, Homework Club and 4 more',
    ],
  ] as const;
  for (const [what, items, name] of rows)
    it(`is called by ${what}`, () => assert.equal(pinName(items, cardEnGb, mapEnGb), name));

  it('stands for a place, or for groups close together', () => {
    const heading = (...names: string[]) => spotHeading(itemsOf(town, ...names), cardEnGb, mapEnGb);
    assert.equal(heading('Poetry Aloud', 'Ukulele Night'), 'The Old Library, Ferrybridge, FB1\u00a03QL');
    assert.equal(heading('Poetry Aloud', 'Ferrybridge Voices'), '2 groups close together');
    assert.equal(heading('Phone Friends'), 'Phone Friends');
  });
});
