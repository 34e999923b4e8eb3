import type { CardMessages } from '../language/card-messages.js';
import type { MapMessages } from '../language/map-messages.js';
import type { Group } from '../model/group.js';
import type { PlacedGroup } from '../model/place/placed-groups.js';
import { placeLine } from '../views/where-view.js';
import { countWords } from '../../language/number-words.js';

/** How many names a pin says before nobody listens. */
const NAMES = 3;

/** The places of a spot by their groups: some meet at several places close together. */
export function byGroup(items: readonly PlacedGroup[]): readonly [PlacedGroup, ...PlacedGroup[]][] {
  const groups = new Map<Group, [PlacedGroup, ...PlacedGroup[]]>();
  for (const item of items) {
    const { group } = item.found;
    const there = groups.get(group);
    if (there) there.push(item);
    else groups.set(group, [item]);
  }
  return [...groups.values()];
}

/** "3 groups". */
export const groupCount = (count: number, messages: CardMessages): string =>
  messages.groups(count, countWords(count));

/** What a pin is called: by the group, or by those that are there. */
export function pinName(items: readonly PlacedGroup[], messages: CardMessages, words: MapMessages): string {
  const names = byGroup(items).map(([{ found }]) => found.group.name);
  const more = names.length - NAMES;
  const said = more > 1 ? [...names.slice(0, NAMES), words.moreNames(more)] : names;
  const name =
    names.length > 1
      ? words.pinOfSeveral(groupCount(names.length, messages), messages.list(said))
      : names[0]!;
  return items.every(({ place }) => place.precision === 'postcode') ? words.roughPin(name) : name;
}

/** The heading over what a pin stands for: the place, if it is one. */
export function spotHeading(
  items: readonly PlacedGroup[],
  messages: CardMessages,
  words: MapMessages,
): string {
  const places = new Set(items.map(({ place }) => placeLine(place, messages)));
  const [first] = places;
  if (places.size === 1 && first) return first;
  const groups = byGroup(items).length;
  return groups > 1 ? words.closeTogether(groupCount(groups, messages)) : items[0]!.found.group.name;
}
