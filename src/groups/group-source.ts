import type { LitElement } from 'lit';

import { SourceController } from '../kit/source-controller.js';
import type { Group } from './model/group.js';
import { isGroup } from './model/is-group.js';
import { groupOfPage, ownScripts, textOrJson } from './page-scripts.js';
import { readOneGroup } from './read-one-group.js';

/** What of a card says where its group is. */
export interface CardSource extends LitElement {
  readonly group: unknown;
  readonly src: string;
  readonly for: string;
  readonly groupId: string;
  readonly format: string;
  /** The day, `2026-11-26`. */
  readonly today: () => string;
  /** Called with the group once it has been read; undefined where there is none. */
  readonly show: (group: Group | undefined) => void;
}

/**
 * Finds the group of a card where that is not handed over as it is: fetches it, or takes it from a script, and reads
 * it. Late, because a page that hands over a record needs none of this.
 *
 * Owns: where the group comes from, and which of several it is. Does not own: how it is shown.
 */
export class GroupSource {
  readonly #card: CardSource;
  readonly #source: SourceController;
  #found: unknown;
  #asked = '';
  /** Counts what was found, so that what was read of something older is dropped. */
  #reading = 0;

  constructor(card: CardSource) {
    this.#card = card;
    this.#source = new SourceController(card, {
      src: () => card.src,
      property: () => card.group ?? groupOfPage(card),
      scripts: ownScripts,
      parse: textOrJson,
      onFound: (source) => void this.#read(source),
    });
  }

  /** Looks again, after a property or attribute changed. */
  look(): void {
    this.#source.look();
    // The same data, of which another group is wanted.
    if (this.#found !== undefined && this.#asked !== this.#wanted()) void this.#read(this.#found);
  }

  #wanted(): string {
    const { groupId, format } = this.#card;
    return `${groupId} ${format}`;
  }

  async #read(data: unknown): Promise<void> {
    const reading = ++this.#reading;
    const { group, src, format, groupId: id, today, show, localName } = this.#card;
    this.#found = data;
    this.#asked = this.#wanted();
    if (isGroup(data)) {
      show(data);
      return;
    }
    const url = group == null && src ? new URL(src, document.baseURI).href : '';
    const found = await readOneGroup(localName, { data, url, format, id, today: today() });
    if (reading !== this.#reading) return;
    show(found);
    // The list of a feed may leave out when and where.
    if (!url || !found?.source.url) return;
    const more = await import('./one-of-feed.js').catch(() => undefined);
    const whole = await more?.withDetails(found);
    if (whole && whole !== found && reading === this.#reading) show(whole);
  }
}
