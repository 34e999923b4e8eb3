import { html, nothing } from 'lit';

import { distanceWords } from '../language/fact-words.js';
import type { CardMessages } from '../language/card-messages.js';
import type { FoundGroup } from '../model/finding/found.js';
import type { Place } from '../model/group.js';
import type { GroupContext } from './group-context.js';

/** A postcode whose halves stay on one line. */
export const unbroken = (postcode: string | undefined): string | undefined =>
  postcode?.replace(' ', '\u00a0');

/** Whether the place is kept vague on purpose. */
export const isKeptVague = ({ precision }: Place): boolean => precision === 'area';

/** A place in a line: its name, else its street, and the town; of one that is kept vague, the town and that it is. */
export function placeLine(place: Place, messages: CardMessages): string {
  const { name, lines, town, postcode } = place;
  if (isKeptVague(place)) {
    const district = [town, postcode].filter(Boolean).join(', ');
    return messages.addressNotPublic(district);
  }
  // A name that has the town in it already says enough.
  const first = name ?? lines[0];
  const more = [town, unbroken(postcode)].filter((each) => each && !first?.includes(each));
  return [first, ...more].filter(Boolean).join(', ');
}

/** Where a group is, or how else one takes part, and how far that is. */
export function briefPlaces({ group, miles }: FoundGroup, context: GroupContext): unknown {
  const { messages } = context;
  const { places, attendance, wide } = group;
  const [first, ...others] = places.map((place) => placeLine(place, messages)).filter(Boolean);
  const elsewhere = attendance
    .filter((each) => each !== 'in-person')
    .map((each) => messages.attendance[each]);
  const ways = [...(wide ? [messages.wholeArea] : []), ...elsewhere];
  if (!first) return ways.length ? messages.listOwn(ways) : messages.placeNotStated;
  const vague = places.some(isKeptVague);
  return html`<span class="line">${first}</span>${
      others.length ? html`<span class="line quiet">${messages.morePlaces(others.length)}</span>` : nothing
    }${ways.map((way) => html`<span class="line">${way}</span>`)}${
      miles === undefined || (vague && places.length === 1)
        ? nothing
        : html`<span class="line miles">${distanceWords(miles, messages, context.roughly)}</span>`
    }`;
}
