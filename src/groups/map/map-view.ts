import { html, nothing, type TemplateResult } from 'lit';

import { heading } from '../../kit/heading.js';
import { richText } from '../../kit/rich-text.js';
import { distanceWords } from '../language/fact-words.js';
import type { MapMessages } from '../language/map-messages.js';
import { milesBetween } from '../model/place/distance.js';
import type { PlacedGroup, PlacedGroups, UnplacedReason } from '../model/place/placed-groups.js';
import { inItsLanguage } from '../views/card-view.js';
import { placeLine } from '../views/where-view.js';
import type { MapContext } from './map-context.js';
import { byGroup, groupCount, spotHeading } from './pin-words.js';

/** What the map's view needs besides its context. */
export interface MapState {
  readonly words: MapMessages;
  readonly placing: PlacedGroups;
  readonly shown: number;
  readonly chosen: readonly PlacedGroup[];
  readonly onZoom: (by: number) => void;
  readonly onShowAll: () => void;
  readonly onSkip: () => void;
  readonly onClose: () => void;
  readonly onLeave: () => void;
}

/** The map, what is to be known of it before, and what a pin stands for after it. */
export function mapView(context: MapContext, state: MapState): TemplateResult {
  const { words, placing, onSkip, onZoom, onShowAll } = state;
  const { messages, tiles, tilesAttribution } = context;
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (state.chosen.length) state.onClose();
    else state.onLeave();
  };
  const groups = byGroup(placing.placed).length;
  if (!groups)
    return html`<div class="map-part" part="map" lang=${words.tag}>
      <p>${`${words.nothingToShow} ${notOnMap(context, state)}`}</p>
    </div>`;
  return html`<div class="map-part" part="map" lang=${words.tag} @keydown=${leave}>
    <p class="map-about">
      ${`${words.everythingIsInList} `}<span class="by-mouse">${`${words.howToMove} `}</span
      ><span class="by-touch">${`${words.howToMoveByTouch} `}</span>${notOnMap(context, state)}
    </p>
    <div class="map-buttons">
      ${button(words.zoomIn, () => onZoom(1))} ${button(words.zoomOut, () => onZoom(-1))}
      ${button(words.showAll, onShowAll)} ${button(words.skipMap, onSkip, 'link skip')}
    </div>
    <div
      class="map-box"
      role="region"
      tabindex="0"
      aria-label=${words.mapOf(groupCount(groups, messages))}
    ></div>
    ${
      tiles && tilesAttribution
        ? html`<p class="map-owed">${richText(tilesAttribution, { opensInNewTab: words.opensInNewTab })}</p>`
        : nothing
    }
    ${
      state.shown < placing.placed.length
        ? html`<p class="map-shown">${words.placesShown(state.shown, placing.placed.length)}</p>`
        : nothing
    }
    ${chosenView(context, state)}
    <div class="map-end" tabindex="-1"></div>
  </div>`;
}

const button = (name: unknown, act: () => void, look = 'map-button'): TemplateResult =>
  html`<button type="button" class=${look} @click=${act}>${name}</button>`;

/** In words, because nobody misses a pin. */
function notOnMap({ messages }: MapContext, { words, placing }: MapState): string {
  const reasons = (Object.entries(placing.unplaced) as [UnplacedReason, number][])
    .filter(([, count]) => count)
    .map(([reason, count]) => words.unplaced[reason](groupCount(count, messages), count));
  return reasons.length ? words.notOnMap(messages.list(reasons)) : '';
}

/** What the pin that was pressed stands for, each with the way to it in the list. */
function chosenView(context: MapContext, { words, chosen, onClose }: MapState): unknown {
  const { messages, level } = context;
  if (!chosen.length) return nothing;
  const title = spotHeading(chosen, messages, words);
  const several = new Set(chosen.map(({ place }) => placeLine(place, messages))).size > 1;
  return html`<div class="map-chosen" part="map-chosen">
    ${heading(level, 'map-place', html`<span tabindex="-1" class="map-place-name">${title}</span>`)}
    ${several && byGroup(chosen).length > 1 ? html`<p>${words.zoomToTellApart}</p>` : nothing}
    <ul>
      ${byGroup(chosen).map((places) => groupAt(places, several, context, words))}
    </ul>
    ${button(words.close, onClose, 'link')}
  </div>`;
}

/** One group of a spot, with all of its places there. */
function groupAt(
  places: readonly [PlacedGroup, ...PlacedGroup[]],
  several: boolean,
  { messages, near, facts, onChoose }: MapContext,
  words: MapMessages,
): TemplateResult {
  const [{ found }] = places;
  const { group } = found;
  const lines = several ? new Set(places.map(({ place }) => placeLine(place, messages))) : [];
  const miles = near && Math.min(...places.map(({ point }) => milesBetween(near.point, point)));
  const isRough = places.some(({ place }) => place.precision === 'postcode');
  return html`<li>
    ${button(inItsLanguage(group, group.name), () => onChoose(group), 'link')} ${facts?.(found) ?? nothing}
    ${[...lines].map((line) => html`<span class="line">${line}</span>`)}
    ${
      miles === undefined
        ? nothing
        : html`<span class="line quiet">${distanceWords(miles, messages, near?.rough)}</span>`
    }
    ${isRough ? html`<span class="line quiet">${words.roughPlace}</span>` : nothing}
  </li>`;
}
