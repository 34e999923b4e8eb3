import { GridLayer, type Coords, type DoneCallback } from 'leaflet/dist/leaflet-src.esm.js';

import { safeUrl } from '../../kit/safe-url.js';

/**
 * The pictures below the pins. Leaflet's own layer of tiles puts `data:` pictures in the place of those that it no
 * longer wants, which a page's policy may forbid: this one takes them away and that is all.
 */
export class MapTiles extends GridLayer {
  readonly #url: string;

  /** @param url With `{z}`, `{x}` and `{y}`, or `{-y}` where they are counted from the south. */
  constructor(url: string) {
    super({ className: 'tiles', keepBuffer: 1 });
    this.#url = url;
  }

  protected override createTile({ x, y, z }: Coords, done: DoneCallback): HTMLElement {
    const tile = document.createElement('img');
    tile.alt = '';
    // Services ask to know which site shows their tiles, and need not know which page.
    tile.referrerPolicy = 'strict-origin-when-cross-origin';
    tile.decoding = 'async';
    tile.onload = () => done(undefined, tile);
    // Where one is missing, the pins are still there.
    tile.onerror = () => done(new Error('no tile'), tile);
    const numbers: Readonly<Record<string, number>> = { x, y, z, '-y': 2 ** z - 1 - y };
    tile.src = safeUrl(this.#url.replace(/\{(-?[xyz])\}/g, (_, name: string) => `${numbers[name]}`)) ?? '';
    return tile;
  }
}
