import type { LitElement, ReactiveController } from 'lit';

import { warnOnce } from '../../kit/warn-once.js';
import type { Param } from '../model/finding/criteria-params.js';
import { readAddress, writeAddress } from './page-address.js';

export interface AddressOptions {
  /** What the names of this widget's parameters begin with; empty to leave the address alone. */
  readonly prefix: () => string;
  /**
   * Called when the address says something else than before, as after Back and Forward. Not where a link to a place on
   * the page, such as "Skip to content", has put that in the place of what it said: nobody lets go of a search by that.
   */
  readonly onTurned: (params: readonly Param[]) => void;
}

/** Whose each prefix is. Two widgets with one would each undo what the other has written. */
const owners = new Map<string, AddressController>();

/** New to Safari and Firefox (2026). */
const navigation = (): Navigation | undefined => (window as { readonly navigation?: Navigation }).navigation;

/** What tells this entry of the history from all others: without the Navigation API, its address. */
const entry = (): string => navigation()?.currentEntry?.key ?? location.href;

/**
 * Keeps what a resident looks for in the page's address, so that it can be shared, bookmarked, and gone back to.
 *
 * Owns: this widget's parameters and nobody else's. Does not own: what they mean.
 */
export class AddressController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: AddressOptions;
  /** The prefix while it is ours. */
  #prefix = '';
  /** What the address said last, but for a fragment of the page's own. */
  #last = '';
  /** The entries that say what they are to say of this widget, even where that is nothing. */
  readonly #entries = new Set<string>();
  /** Where a link that was followed last leads: an entry of its own, though another may have had that address. */
  #followed = '';

  constructor(host: LitElement, options: AddressOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    const prefix = this.#options.prefix();
    const owner = owners.get(prefix);
    this.#prefix = '';
    if (owner)
      warnOnce(
        this.#host.localName,
        `is there twice with address-prefix="${prefix}". Only the first keeps what is looked for in the page's address: give each one of its own.`,
      );
    if (!prefix || owner) return;
    owners.set((this.#prefix = prefix), this);
    addEventListener('click', this.#follow);
    addEventListener('popstate', this.#look);
    addEventListener('hashchange', this.#look);
  }

  hostDisconnected(): void {
    if (owners.get(this.#prefix) === this) owners.delete(this.#prefix);
    removeEventListener('click', this.#follow);
    removeEventListener('popstate', this.#look);
    removeEventListener('hashchange', this.#look);
  }

  /** What the address says now. */
  read(): readonly Param[] {
    const params = this.#read();
    this.#last = JSON.stringify(params);
    return params;
  }

  /**
   * Writes what is looked for.
   *
   * @param how `push`: what was there can be gone back to. `replace`: it cannot, as while somebody types.
   */
  write(params: readonly Param[], how: 'push' | 'replace'): void {
    this.#last = JSON.stringify(params);
    if (!this.#prefix || this.#last === JSON.stringify(this.#read())) return;
    if (how === 'push') this.#entries.add(entry());
    const address = writeAddress(location.href, this.#prefix, params);
    try {
      // What the page's own router keeps with its entry stays.
      history[`${how}State`](history.state, '', address);
      this.#entries.add(entry());
      this.#followed = '';
    } catch {
      // Some frames may not, and Safari counts how often. The results are there all the same.
    }
  }

  /**
   * The address that says this alone, to be shared: without what is looked for here or in another directory. Undefined
   * where the address is left alone.
   */
  with(params: readonly Param[]): string | undefined {
    if (!this.#prefix) return undefined;
    return writeAddress(location.href.replace(/#(?![/!]).*/, ''), this.#prefix, params);
  }

  #read(): readonly Param[] {
    return this.#prefix ? readAddress(location.href, this.#prefix) : [];
  }

  readonly #follow = (event: Event): void => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (link && link.href !== location.href) this.#followed = link.href;
  };

  readonly #look = (): void => {
    // Without a fragment it can but be gone back to.
    const isNew = !navigation() && this.#followed === location.href;
    if (!isNew) this.#followed = '';
    if (!this.#read().length && location.href.includes('#') && (isNew || !this.#entries.has(entry()))) return;
    const before = this.#last;
    const params = this.read();
    if (this.#last !== before) this.#options.onTurned(params);
  };
}
