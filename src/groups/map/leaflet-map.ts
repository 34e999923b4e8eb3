// Before Leaflet, or it does not load on a page with Trusted Types.
import { afterLeaflet } from './before-leaflet.js';
import {
  divIcon,
  latLngBounds,
  Map as Leaflet,
  marker,
  type LatLngTuple,
  type Marker,
} from 'leaflet/dist/leaflet-src.esm.js';

import type { Point } from '../model/place/distance.js';
import { MapTiles } from './map-tiles.js';
import { outlineOf } from './outline.js';
import { dressPin, PIN_SIZE, pinButton, type Pin } from './pin.js';

afterLeaflet();

export interface LeafletMapOptions {
  /** Address of the tiles with `{z}`, `{x}` and `{y}`. Without it there are none, and nobody else hears of this map. */
  readonly tiles: string;
  /** For readers who want nothing to move. */
  readonly still: boolean;
  /** After moving or zooming, when something else is to be seen. */
  readonly onMove: () => void;
}

interface Placed {
  readonly marker: Marker;
  readonly button: HTMLButtonElement;
  pin: Pin;
}

/** How near a single place is shown at first: its street and the next ones. */
const NEAREST_ZOOM = 16;

/** For a pin and its name: to both sides, and above and below. */
const ROOM: [number, number] = [100, 70];

const at = ({ lat, lng }: Point): LatLngTuple => [lat, lng];

/**
 * Leaflet, kept to what works inside a shadow root, under a strict policy and without a mouse.
 *
 * Owns: the map and its pins. Does not own: what they stand for, or any word on the page. Leaflet's own buttons,
 * popups and attribution are left out: they write strings as markup, which a page with Trusted Types forbids.
 */
export class LeafletMap {
  readonly #map: Leaflet;
  readonly #container: HTMLElement;
  readonly #pins = new Map<string, Placed>();
  readonly #watch: ResizeObserver;
  #outline: ReturnType<typeof outlineOf>;
  #here: Marker | undefined;
  #hereAt: string | undefined;
  #fitted: readonly Point[] = [];

  constructor(container: HTMLElement, { tiles, still, onMove }: LeafletMapOptions) {
    this.#container = container;
    this.#map = new Leaflet(container, {
      attributionControl: false,
      zoomControl: false,
      boxZoom: false,
      // See #startDrag: one finger scrolls the page.
      dragging: false,
      zoomAnimation: !still,
      fadeAnimation: !still,
      markerZoomAnimation: !still,
      inertia: !still,
      trackResize: false,
      zoomSnap: 0.5,
      minZoom: 4,
      maxZoom: 19,
    });
    container.addEventListener('pointerdown', this.#startDrag, true);
    container.addEventListener('wheel', letScroll, { capture: true, passive: true });
    if (tiles) new MapTiles(tiles).addTo(this.#map);
    this.#map.on('moveend', onMove);
    // The first size comes late where the map is drawn inside of something that is folded.
    let size = container.clientWidth * container.clientHeight;
    this.#watch = new ResizeObserver(() => {
      this.#map.invalidateSize({ animate: false });
      if (!size) this.fit(this.#fitted);
      size = container.clientWidth * container.clientHeight;
    });
    this.#watch.observe(container);
  }

  /** Draws GeoJSON as a plain outline, in place of what was; true if there is anything to draw. */
  outline(data: unknown): boolean {
    this.#outline?.remove();
    this.#outline = outlineOf(data);
    this.#outline?.addTo(this.#map);
    return !!this.#outline;
  }

  /** Shows all of these points. */
  fit(points: readonly Point[]): void {
    this.#fitted = points;
    if (!points.length) return;
    this.#map.fitBounds(latLngBounds(points.map(at)), {
      padding: [PIN_SIZE, PIN_SIZE],
      maxZoom: NEAREST_ZOOM,
      animate: false,
    });
  }

  /** Where a point is drawn at this zoom, in pixels. */
  pixels(point: Point): { x: number; y: number } {
    return this.#map.project(at(point));
  }

  /** Whether a pin at this point can be seen and pressed. */
  sees(point: Point): boolean {
    const { x, y } = this.#map.latLngToContainerPoint(at(point));
    const { x: width, y: height } = this.#map.getSize();
    return x >= 0 && y >= 0 && x <= width && y <= height + PIN_SIZE / 2;
  }

  get scale(): number {
    return this.#map.getZoom();
  }

  zoom(by: number): void {
    this.#map.setZoom(this.#map.getZoom() + by);
  }

  /** Marks where somebody starts from. */
  here(point: Point | undefined, label: string): void {
    const key = point && `${point.lat} ${point.lng} ${label}`;
    if (key === this.#hereAt) return;
    this.#hereAt = key;
    this.#here?.remove();
    if (!point) return;
    const words = document.createElement('span');
    words.textContent = label;
    // Among the names of groups it would be taken for one.
    words.setAttribute('aria-hidden', 'true');
    const icon = divIcon({ html: words, className: 'here', iconSize: [0, 0] });
    this.#here = marker(at(point), { icon, keyboard: false, interactive: false }).addTo(this.#map);
  }

  /** Shows these pins and no others. They are met by Tab in this order. */
  show(pins: readonly Pin[]): void {
    const focused = [...this.#pins.values()].find(({ button }) => button.matches(':focus'))?.pin;
    const wanted = new Set(pins.map(({ keys: [key] }) => key));
    for (const [key, placed] of this.#pins)
      if (!wanted.has(key)) {
        placed.marker.remove();
        this.#pins.delete(key);
      }
    let next = this.#map.getPane('markerPane')!.firstElementChild;
    for (const pin of pins) {
      const element = this.#place(pin).marker.getElement()!;
      // What is in its place already stays there, or it would lose the focus.
      if (next === element) next = element.nextElementSibling;
      else element.parentElement!.insertBefore(element, next);
    }
    if (focused) this.#focusAgain(focused);
  }

  focus(key: string): void {
    (this.#pins.get(key)?.button ?? this.#container).focus();
  }

  remove(): void {
    this.#watch.disconnect();
    this.#container.removeEventListener('pointerdown', this.#startDrag, true);
    this.#container.removeEventListener('wheel', letScroll, true);
    // A zoom that has begun would go on without its map, and throw (Leaflet 1.9; delete these with 2).
    const { scrollWheelZoom } = Object.assign(this.#map, { _animatingZoom: false });
    clearTimeout((scrollWheelZoom as { readonly _timer?: number })._timer);
    this.#map.remove();
  }

  #place(pin: Pin): Placed {
    const [key] = pin.keys;
    let placed = this.#pins.get(key);
    if (!placed) {
      const button = pinButton();
      const icon = divIcon({ html: button, className: 'pin-place', iconSize: [0, 0] });
      const placedAt = marker(at(pin.at), { icon, keyboard: false, interactive: false }).addTo(this.#map);
      placed = { marker: placedAt, button, pin };
      this.#pins.set(key, placed);
      this.#listen(placed);
    }
    placed.pin = pin;
    dressPin(placed.button, pin);
    return placed;
  }

  #listen(placed: Placed): void {
    const { button } = placed;
    button.addEventListener('click', ({ detail }) => {
      // Who drags the map by a pin does not mean the pin. Keys count no clicks.
      const { dragging } = this.#map as { dragging: { readonly moved?: () => boolean } };
      if (!detail || !dragging.moved?.()) placed.pin.onPress();
    });
    // Twice as much is not a wish to see more of the map.
    button.addEventListener('dblclick', (event) => event.stopPropagation());
    button.addEventListener('focus', () => {
      // A press must not take away what is pressed.
      if (!button.matches(':focus-visible')) return;
      // At once, because the browser would scroll to it otherwise.
      this.#map.panInside(at(placed.pin.at), { padding: ROOM, animate: false });
    });
  }

  /** After what had the focus became part of another pin, or went out of sight. */
  #focusAgain({ keys: [key] }: Pin): void {
    if ([...this.#pins.values()].some(({ button }) => button.matches(':focus'))) return;
    const heir = [...this.#pins.values()].find(({ pin }) => pin.keys.includes(key));
    (heir?.button ?? this.#container).focus({ preventScroll: true });
  }

  /** A mouse drags the map. A finger would be caught in it: it scrolls the page, and two fingers move the map. */
  readonly #startDrag = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'touch') this.#map.dragging.disable();
    else this.#map.dragging.enable();
  };
}

/** Without Ctrl, a wheel scrolls the page: whoever passes by the map would be caught in it. */
function letScroll(event: WheelEvent): void {
  if (!event.ctrlKey && !event.metaKey) event.stopImmediatePropagation();
}
