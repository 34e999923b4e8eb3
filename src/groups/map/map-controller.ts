import type { LitElement, ReactiveController } from 'lit';

import { warnOnce } from '../../kit/warn-once.js';
import type { MapMessages } from '../language/map-messages.js';
import type { FoundGroup } from '../model/finding/found.js';
import type { Point } from '../model/place/distance.js';
import { mostOf, nearestOf, placedGroups, type PlacedGroup } from '../model/place/placed-groups.js';
import { spotsOf, type Spot } from '../model/place/spots.js';
import { LeafletMap } from './leaflet-map.js';
import type { MapContext } from './map-context.js';
import { fetchOutline } from './outline-source.js';
import { PIN_SIZE, type Pin } from './pin.js';
import { byGroup, pinName } from './pin-words.js';

/** How many places are shown at first to somebody who said where they are. */
const NEAREST = 12;

const isSameList = (one: readonly FoundGroup[], other: readonly FoundGroup[]): boolean =>
  one.length === other.length && one.every(({ group }, index) => group === other[index]!.group);

const isSamePoint = (one: Point | undefined, other: Point | undefined): boolean =>
  one?.lat === other?.lat && one?.lng === other?.lng;

/**
 * Keeps the map as the list is.
 *
 * Owns: Leaflet's life, what is a pin at this zoom, and which one was pressed. Does not own: what is found, or how
 * anything around the map looks.
 */
export class MapController implements ReactiveController {
  /** What the pin that was pressed stands for; empty where none was. */
  chosen: readonly PlacedGroup[] = [];
  /** How many places can be seen of those there are. */
  shown = 0;
  placing = placedGroups([]);
  readonly #host: LitElement;
  readonly #words: () => MapMessages;
  #context: MapContext | undefined;
  #map: LeafletMap | undefined;
  #box: HTMLElement | null = null;
  #tiles: string | undefined;
  #outline: unknown;
  /** Something else is to be shown than what the map was moved to. */
  #moved = false;
  #spots: readonly Spot<PlacedGroup>[] = [];
  #scale: number | undefined;
  /** The pin that was pressed last, by its first place. */
  #pressed = '';

  constructor(host: LitElement, words: () => MapMessages) {
    this.#host = host;
    this.#words = words;
    host.addController(this);
  }

  /** Takes what is to be shown, before it is drawn. A list that is made anew with the same groups is the same. */
  take(context: MapContext): void {
    const before = this.#context;
    this.#context = context;
    const isSame = before && isSameList(before.groups, context.groups);
    if (isSame && isSamePoint(before.near?.point, context.near?.point)) return;
    this.#moved = true;
    this.placing = placedGroups(context.groups);
    const there = new Set(this.placing.placed.map(({ key }) => key));
    this.chosen = this.chosen.filter(({ key }) => there.has(key));
  }

  hostConnected(): void {
    if (this.#context) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const box = this.#host.renderRoot.querySelector<HTMLElement>('.map-box');
    // Whoever asks for the map again begins anew.
    if (!box) this.chosen = [];
    if (box !== this.#box || this.#tiles !== this.#context?.tiles) this.#begin(box);
    if (this.#map) this.#draw(this.#map, this.#context!);
  }

  hostDisconnected(): void {
    this.#begin(null);
  }

  zoom(by: number): void {
    this.#map?.zoom(by);
  }

  /** Shows every place; or at first the nearest, or most of them: see {@link mostOf}. */
  fit(all = true): void {
    const points = this.placing.placed.map(({ point }) => point);
    const near = this.#context?.near?.point;
    if (!near || !points.length) this.#map?.fit(all ? points : mostOf(points));
    else this.#map?.fit([...(all ? points : nearestOf(points, near, NEAREST)), near]);
  }

  /** Says what one pin stands for, or nothing again. */
  choose(items: readonly PlacedGroup[]): void {
    this.chosen = items;
    this.#pressed = items[0]?.key ?? this.#pressed;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const title = this.#host.renderRoot.querySelector<HTMLElement>('.map-place-name');
      title?.focus({ preventScroll: true });
      title?.closest('.map-chosen')?.scrollIntoView({ block: 'nearest' });
    });
  }

  /** Closes that, and puts the focus back on its pin. */
  back(): void {
    this.choose([]);
    this.#map?.focus(this.#pressed);
  }

  #begin(box: HTMLElement | null): void {
    this.#map?.remove();
    this.#box = box;
    this.#map = this.#outline = this.#scale = undefined;
    this.#tiles = this.#context?.tiles;
    if (!box) return;
    this.#map = new LeafletMap(box, {
      tiles: this.#tiles ?? '',
      still: matchMedia('(prefers-reduced-motion: reduce)').matches,
      onMove: () => this.#drawAgain(),
    });
    this.#moved = true;
  }

  #draw(map: LeafletMap, { near, outline, messages }: MapContext): void {
    if (outline !== this.#outline) void this.#drawOutline(outline);
    this.#gather(map);
    map.here(near?.point, near?.label || this.#words().youAreHere);
    const seen = this.#spots.filter(({ items: [first] }) => map.sees(first!.point));
    map.show(
      seen.map(({ items }): Pin => {
        const [first, ...others] = items as [PlacedGroup, ...PlacedGroup[]];
        const groups = byGroup(items).length;
        const chosen = items.some(({ key }) => this.chosen.some((each) => each.key === key));
        return {
          keys: [first.key, ...others.map(({ key }) => key)],
          at: first.point,
          name: pinName(items, messages, this.#words()),
          sign: groups > 1 ? `${groups}` : '',
          rough: items.every(({ place }) => place.precision === 'postcode'),
          chosen,
          onPress: () => this.choose(chosen ? [] : items),
        };
      }),
    );
    const shown = seen.reduce((sum, { items }) => sum + items.length, 0);
    if (shown === this.shown) return;
    this.shown = shown;
    this.#drawAgain();
  }

  /** Once what is being drawn now is. */
  #drawAgain(): void {
    queueMicrotask(() => this.#host.requestUpdate());
  }

  /** What is one spot changes with the zoom and with the list, and with nothing else. */
  #gather(map: LeafletMap): void {
    if (!this.#moved && this.#scale === map.scale) return;
    if (this.#moved) this.fit(false);
    this.#moved = false;
    this.#scale = map.scale;
    const { placed } = this.placing;
    this.#spots = spotsOf(
      placed.map((item) => ({ item, ...map.pixels(item.point) })),
      PIN_SIZE,
    );
  }

  async #drawOutline(outline: unknown): Promise<void> {
    this.#outline = outline;
    const data = typeof outline === 'string' ? await fetchOutline(outline) : outline;
    // Another one came in the meantime, or the map went.
    if (this.#outline !== outline || !this.#map) return;
    if (!this.#map.outline(data) && outline)
      warnOnce(
        this.#host.localName,
        'cannot draw its outline: it should be GeoJSON with lines or polygons, or the address of such a file. The map is shown without it.',
      );
  }
}
