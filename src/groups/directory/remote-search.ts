import type { Criteria } from '../model/finding/criteria.js';
import type { Group } from '../model/group.js';
import type { GroupsController } from './groups-controller.js';
import type { SearchController } from './search-controller.js';

/** What of a directory says whether its source is asked for each search. */
export interface RemoteHost {
  readonly src: string;
  readonly groups: unknown;
  readonly mode: string;
}

/** What a source can be asked for: not the order. */
const keyOf = (criteria: Criteria): string => JSON.stringify({ ...criteria, sort: '' });

/**
 * A source that tells only of what fits a search, and so is asked again for each, once that is settled.
 *
 * What it has answered so far is kept, and is what is searched here: what servers filter by is not to be relied on, and
 * neither a filter's options nor what was found before go away meanwhile.
 *
 * Owns: when to ask, and all that was answered. Does not own: asking, or what fits.
 */
export class RemoteSearch {
  readonly #host: RemoteHost;
  readonly #source: () => GroupsController;
  readonly #search: () => SearchController;
  readonly #known = new Map<string, Group>();
  /** Whom they are from. */
  #from = '';
  #asked = '';
  #answered = '';

  constructor(host: RemoteHost, source: () => GroupsController, search: () => SearchController) {
    this.#host = host;
    this.#source = source;
    this.#search = search;
  }

  /** Whether the source is one that is asked for each search. */
  get isOn(): boolean {
    const { mode, groups, src } = this.#host;
    return mode === 'remote' && groups == null && src !== '';
  }

  /** Whether the source may know of more that fits what is looked for now. */
  get isAwaited(): boolean {
    return this.isOn && this.#answered !== keyOf(this.#search().criteria);
  }

  /** How asking stands, for another search than the first. */
  get state(): 'asking' | 'failed' | undefined {
    const { state } = this.#source();
    return this.isOn && state.kind === 'read' ? state.again : undefined;
  }

  /** Asks for what is looked for now. False where there is nothing to ask, as the answer is there. */
  ask(): boolean {
    if (!this.isAwaited && this.state !== 'failed') return false;
    const isAsked = this.#asked === keyOf(this.#search().criteria) && this.state === 'asking';
    if (!isAsked) this.#source().ask();
    return true;
  }

  /** What to ask for. Called when that is done. */
  get criteria(): Criteria {
    const { criteria } = this.#search();
    this.#asked = keyOf(criteria);
    return criteria;
  }

  /** All that was answered so far, now that this was; of another kind of source, this. */
  answered(groups: readonly Group[]): readonly Group[] {
    if (!this.isOn) return groups;
    this.#answered = this.#asked;
    if (this.#from !== this.#host.src) this.#known.clear();
    this.#from = this.#host.src;
    for (const group of groups) this.#known.set(group.id, group);
    return [...this.#known.values()];
  }
}
