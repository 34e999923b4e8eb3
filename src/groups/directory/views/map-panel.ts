import { html, type LitElement, nothing } from 'lit';

import { LatePart } from '../../../kit/late-part.js';
import type { MoreDirectoryMessages } from '../../language/more-directory-messages.js';
import type { GroupMapPart } from '../../map/map-context.js';
import type { Found, FoundGroup } from '../../model/finding/found.js';
import { isPlaced } from '../../model/finding/placing.js';
import { briefTimes } from '../../views/when-view.js';
import { loadMap } from '../load-map.js';
import type { DirectoryContext } from './directory-context.js';

/** What a page's owner may put behind the pins. */
export interface MapSettings {
  readonly tiles: string;
  readonly tilesAttribution: string;
  readonly outline: unknown;
}

/** How many lines of times there is room for beside a pin. */
const TIMES = 2;

/**
 * The map, for those who ask for one: the list has everything that is on it.
 *
 * Owns: whether it is shown. Does not own: the map.
 */
export class MapPanel {
  readonly #host: LitElement & MapSettings;
  readonly #map: LatePart<GroupMapPart>;
  #open = false;
  #found: Found | undefined;
  #groups: readonly FoundGroup[] = [];

  constructor(host: LitElement & MapSettings) {
    this.#host = host;
    this.#map = new LatePart(host, async () => (await loadMap!())(host));
  }

  view(context: DirectoryContext, words: MoreDirectoryMessages): unknown {
    const { directory, card, level, messages } = context;
    const { found, by } = directory.search;
    if (!loadMap || !by.distance || !found) return nothing;
    // In order of the list, and the same for as long as that is.
    if (found !== this.#found) this.#groups = [...found.groups, ...found.anywhere];
    this.#found = found;
    if (!this.#groups.some(({ group }) => isPlaced(group))) return nothing;
    const place = directory.place.found;
    const { tiles, tilesAttribution, outline } = this.#host;
    return html`<p class="for-map">
        <button
          type="button"
          class="button second"
          aria-expanded=${this.#open ? 'true' : 'false'}
          @click=${this.#toggle}
        >
          ${words.map}
        </button>
      </p>
      ${
        this.#open
          ? (this.#map.part?.mapView({
              groups: this.#groups,
              messages,
              level: level + 2,
              facts: (one) => briefTimes(one, { ...card, level: level + 3 }, TIMES),
              onChoose: (group) => void directory.list.reveal(group),
              onLeave: () => this.#host.renderRoot.querySelector<HTMLElement>('.for-map button')?.focus(),
              ...(place && { near: place }),
              ...(tiles && { tiles, tilesAttribution }),
              ...(outline ? { outline } : {}),
            }) ?? html`<p class="hint">${words.fetchingMap}</p>`)
          : nothing
      }`;
  }

  readonly #toggle = (): void => {
    this.#open = !this.#open;
    if (this.#open) this.#map.show();
    this.#host.requestUpdate();
  };
}
