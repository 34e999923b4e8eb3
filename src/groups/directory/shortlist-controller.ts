import type { LitElement } from 'lit';

import { LatePart } from '../../kit/late-part.js';
import type { KeptList, ShortlistPart } from './shortlist-part.js';

/**
 * A resident's own list of groups.
 *
 * Owns: what is on it, and keeping it on the device, which is done only if they ask for that.
 * Does not own: how it is drawn or shared, which is loaded once there is something on it.
 */
export class ShortlistController implements KeptList {
  /** In the order in which they were added. */
  ids: readonly string[] = [];
  /** Whether the device keeps it. */
  remembered = false;
  open = false;
  /** Whether something was put on it or taken off since the widget is there. */
  changed = false;
  readonly part: LatePart<ShortlistPart>;
  readonly #host: LitElement;
  readonly #key: string;

  /** @param key What the device keeps it under. */
  constructor(host: LitElement, key: string) {
    this.#host = host;
    this.#key = key;
    this.part = new LatePart(host, () => import('../shortlist.js').then(({ shortlist }) => shortlist(host)));
    this.#recall();
  }

  has(id: string): boolean {
    return this.ids.includes(id);
  }

  toggle(id: string): void {
    this.#become(this.has(id) ? this.ids.filter((each) => each !== id) : [...this.ids, id]);
  }

  clear(): void {
    this.#become([]);
  }

  fold(): void {
    this.open = !this.open;
    if (this.open) this.part.show();
    this.#host.requestUpdate();
  }

  remember(remembered: boolean): void {
    this.remembered = remembered && this.#store();
    if (!this.remembered) this.#forget();
    this.#host.requestUpdate();
  }

  #become(ids: readonly string[]): void {
    this.ids = ids;
    this.changed = true;
    if (!ids.length) this.open = false;
    else this.part.expect();
    if (this.remembered) this.#store();
    this.#host.requestUpdate();
  }

  /** Whether the device could keep it. */
  #store(): boolean {
    try {
      localStorage.setItem(this.#key, JSON.stringify(this.ids));
      return true;
    } catch {
      return false;
    }
  }

  #forget(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // A device that keeps nothing has nothing to forget.
    }
  }

  #recall(): void {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#key) ?? 'null');
      if (!Array.isArray(kept)) return;
      this.ids = kept.filter((id) => typeof id === 'string');
      this.remembered = true;
    } catch {
      // Nothing that we could read was kept.
    }
  }
}
