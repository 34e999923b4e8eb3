import { html, nothing } from 'lit';

import { safeUrl } from '../../kit/safe-url.js';
import { distanceWords } from '../language/fact-words.js';
import type { DetailsMessages } from '../language/details-messages.js';
import type { FoundGroup } from '../model/finding/found.js';
import type { Place } from '../model/group.js';
import { lines } from './fact-view.js';
import type { GroupContext } from './group-context.js';
import { briefPlaces, isKeptVague, placeLine, unbroken } from './where-view.js';

/** Every place with its whole address and how to get there; of one that is kept vague, only that. */
export function placesView(found: FoundGroup, context: GroupContext, words: DetailsMessages): unknown {
  const { group, miles } = found;
  const { places, attendance, wide } = group;
  const { messages, roughly } = context;
  if (!places.some((place) => placeLine(place, messages))) return briefPlaces(found, context);
  const elsewhere = attendance
    .filter((each) => each !== 'in-person')
    .map((each) => messages.attendance[each]);
  return html`${places.map((place) => placeView(place, context, words, places.length > 1))}
  ${lines([...(wide ? [messages.wholeArea] : []), ...elsewhere])}
  ${
    miles === undefined || places.every(isKeptVague)
      ? nothing
      : html`<span class="line miles">${distanceWords(miles, messages, roughly)}</span>`
  }`;
}

function placeView(
  place: Place,
  context: GroupContext,
  words: DetailsMessages,
  oneOfSeveral: boolean,
): unknown {
  const { messages } = context;
  const { name, lines: street, town, postcode, transport } = place;
  const vague = isKeptVague(place);
  const district = [town, unbroken(postcode)].filter(Boolean).join(' ');
  const address = vague ? [placeLine(place, messages)] : [name, ...street, district];
  const asked = vague ? undefined : context.directions?.(place);
  const directions = asked && safeUrl(asked);
  return html`<div class="part">
    <address>${lines(address.filter((each, at) => each && address.indexOf(each) === at))}</address>
    ${transport ? html`<span class="line">${words.gettingThere}: <bdi>${transport}</bdi></span>` : nothing}
    ${
      directions
        ? html`<span class="line"
            ><a href=${directions}
              >${words.directions(oneOfSeveral ? (name ?? postcode) : undefined)}</a
            ></span
          >`
        : nothing
    }
  </div>`;
}

/** What is done for access needs at the group and at its places; that nobody has said, where that is so. */
export function accessView({ group }: FoundGroup, words: DetailsMessages): unknown {
  const { access, places } = group;
  const labels = [
    ...new Set([...access, ...places.flatMap((place) => place.access)].map(({ label }) => label)),
  ];
  const texts = places.flatMap(({ accessText = '' }) => accessText || []);
  const urls = places.flatMap(({ accessUrl = '' }) => safeUrl(accessUrl) ?? []).filter(Boolean);
  if (!labels.length && !texts.length && !urls.length) return words.accessNotStated;
  return html`${lines([...(labels.length ? [labels.join(', ')] : []), ...texts])}
  ${lines(urls.map((url) => html`<a href=${url}>${words.accessDetails}</a>`))}`;
}
