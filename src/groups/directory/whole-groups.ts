import type { LitElement } from 'lit';

import type { Group } from '../model/group.js';

/** Groups with all that their source says of them, where its list said less: each is got when somebody wants all of it. */
export class WholeGroups {
  readonly #host: LitElement;
  readonly #whole = new Map<string, Group>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The group with all that is known of it by now. */
  of(group: Group): Group {
    return this.#whole.get(group.id) ?? group;
  }

  /** Gets what is missing. */
  async get(group: Group): Promise<void> {
    if (this.#whole.has(group.id) || group.source.url === undefined) return;
    const { loadDetails } = await import('../feeds/load-groups.js');
    this.#whole.set(group.id, await loadDetails(group));
    this.#host.requestUpdate();
  }

  /** They have been read anew. */
  forget(): void {
    this.#whole.clear();
  }
}
