import type { LitElement } from 'lit';

import type { Group } from '../model/group.js';
import type { ListName, SearchController } from './search-controller.js';

/** Takes a resident on in a list, or to one group in it: focus goes along. */
export class ListMoves {
  readonly #host: LitElement;
  readonly #search: SearchController;

  constructor(host: LitElement, search: SearchController) {
    this.#host = host;
    this.#search = search;
  }

  /** Draws more of a list, and moves to the first of them. */
  async showMore(list: ListName): Promise<void> {
    const before = this.#search.shown(list);
    this.#search.more(list);
    await this.#focus(list, before);
  }

  /** Moves to a group, drawing as much of its list as that takes. */
  async reveal({ id }: Group): Promise<void> {
    const { found } = this.#search;
    for (const list of ['groups', 'anywhere'] as const) {
      const at = found?.[list].slice().findIndex(({ group }) => group.id === id) ?? -1;
      if (at < 0) continue;
      while (this.#search.shown(list) <= at) this.#search.more(list);
      await this.#focus(list, at);
    }
  }

  async #focus(list: ListName, at: number): Promise<void> {
    await this.#host.updateComplete;
    const name = `[data-list=${list}] > :nth-child(${at + 1}) .name`;
    this.#host.renderRoot.querySelector<HTMLElement>(name)?.focus();
  }
}
