import type { LitElement, ReactiveController } from 'lit';

import { warnOnce } from '../../kit/warn-once.js';
import type { GroupsSource, LoadedGroups, LoadProgress } from '../feeds/request.js';
import type { Group } from '../model/group.js';
import { isGroup } from '../model/is-group.js';
import { inlineGroups } from './inline-groups.js';
import { loadDirectory, type WrittenRequest } from './load-directory.js';

/** How getting the groups stands. `waiting`: there is nothing yet to get them from. */
export type GroupsState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'loading'; readonly progress?: LoadProgress }
  /** `again`: how it stands that the same source was asked once more, where it did not answer yet. */
  | { readonly kind: 'read'; readonly partly: boolean; readonly again?: 'asking' | 'failed' }
  | { readonly kind: 'failed' };

export interface GroupsOptions {
  /** The `src` attribute: addresses separated by spaces. */
  readonly src: () => string;
  /** The property that may hold the groups, or raw records. */
  readonly property: () => unknown;
  /** What the page says of how they are to be got: another word, and they are got anew. */
  readonly how: () => string;
  /** How they are to be got. */
  readonly request: () => WrittenRequest;
  /** Called with what has been read so far, while more is on its way. */
  readonly onSome: (groups: readonly Group[]) => void;
  /** Called with the groups each time that they have been read. */
  readonly onRead: (loaded: LoadedGroups) => void;
  /** Called where no source gave anything. */
  readonly onFailed: (loaded: LoadedGroups) => void;
}

const ofKnown = (groups: LoadedGroups['groups']): LoadedGroups => ({
  groups,
  report: { formats: ['sayso'], found: groups.length, read: groups.length, skipped: 0, mended: 0, notes: [] },
  problems: [],
});

const UNREACHED: LoadedGroups = {
  ...ofKnown([]),
  problems: [{ source: 'data', kind: 'unreachable', partly: false }],
};

/**
 * Gets the groups that a widget is about: from its property, else from its `src`, else from an inline `<script>`.
 *
 * Owns: where they come from, getting them, trying again. Does not own: what they hold.
 */
export class GroupsController implements ReactiveController {
  state: GroupsState = { kind: 'waiting' };
  readonly #host: LitElement;
  readonly #options: GroupsOptions;
  #abort: AbortController | undefined;
  /** Where the groups in use came from: the property's object, addresses, or `inline`. */
  #foundAt: unknown;
  /** Where they are being looked for, in the same terms. */
  #lookingAt: unknown;
  #how = '';
  #sources: readonly GroupsSource[] = [];

  constructor(host: LitElement, options: GroupsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.look();
  }

  hostDisconnected(): void {
    this.#lookingAt = undefined;
    this.#abort?.abort();
  }

  /** Looks again, after a property or attribute changed. */
  look(): void {
    const property = this.#options.property();
    const src = this.#options.src().trim();
    const at = property ?? (src || 'inline');
    const how = this.#options.how();
    if (at === this.#lookingAt && how === this.#how) return;
    this.hostDisconnected();
    if (how !== this.#how) this.#foundAt = undefined;
    this.#how = how;
    // The same ones again, as when a framework moves the element: starting over would lose what was chosen.
    if (at === this.#foundAt) {
      this.#lookingAt = at;
      if (this.#isAsking) this.ask();
      return;
    }
    this.#lookingAt = at;
    this.#abort = new AbortController();
    // Records that this library has read before: nothing has to be loaded to read them.
    if (Array.isArray(property) && property.every(isGroup)) this.#end(at, ofKnown(property));
    else if (property != null) this.#get(at, [{ data: property }]);
    else if (src) this.#get(at, src.split(/\s+/));
    else
      inlineGroups(this.#host, this.#abort.signal, {
        onFound: (data) => this.#get(at, [{ data }]),
        onNone: () =>
          warnOnce(
            this.#host.localName,
            'has no groups, so it shows none. Add src="…" with their address, or a <script> with them between the tags, or set its "groups" property. What the page has put between the tags stays.',
          ),
      });
  }

  /** Gets them anew, where that failed. */
  again(): void {
    this.#foundAt = undefined;
    this.hostDisconnected();
    this.look();
  }

  /**
   * Asks the same source once more, as for another search, and no longer for what it was asked before. What it said stays
   * until it answers, or where it does not.
   */
  ask(): void {
    this.#abort?.abort();
    this.#abort = new AbortController();
    if (this.state.kind === 'read') this.#become({ ...this.state, again: 'asking' });
    this.#get(this.#lookingAt, this.#sources);
  }

  get #isAsking(): boolean {
    return this.state.kind === 'read' && this.state.again === 'asking';
  }

  #get(at: unknown, sources: readonly GroupsSource[]): void {
    this.#sources = sources;
    // While a source is asked again, what it said before stays.
    if (this.state.kind !== 'read') this.#become({ kind: 'loading' });
    const { signal } = this.#abort!;
    let shown = 0;
    const onProgress = (progress: LoadProgress): void => {
      if (signal.aborted || this.state.kind !== 'loading') return;
      this.#become({ kind: 'loading', progress });
      // The first page at once, and then whenever there are twice as many: each time, all of them are put in order.
      if (progress.groups.length < 2 * shown + 1) return;
      shown = progress.groups.length;
      this.#options.onSome(progress.groups);
    };
    const { localName } = this.#host;
    loadDirectory(localName, sources, this.#options.request(), { signal, onProgress }).then(
      (loaded) => {
        if (!signal.aborted) this.#end(at, loaded);
      },
      // What reads this format could not be loaded, or nobody waits any more.
      () => {
        if (!signal.aborted) this.#end(at, UNREACHED);
      },
    );
  }

  #end(at: unknown, loaded: LoadedGroups): void {
    const { groups, problems } = loaded;
    // Empty is an answer, too, unless something stood in the way of it.
    if (!groups.length && problems.some(({ kind }) => kind !== 'empty')) {
      const { signal } = this.#abort!;
      const { state } = this;
      const isLess = state.kind === 'read' && at === this.#foundAt;
      this.#become(isLess ? { ...state, again: 'failed' } : { kind: 'failed' });
      addEventListener('online', () => (isLess ? this.ask() : this.again()), { once: true, signal });
      this.#options.onFailed(loaded);
      return;
    }
    this.#foundAt = at;
    this.#become({ kind: 'read', partly: problems.length > 0 });
    this.#options.onRead(loaded);
  }

  #become(state: GroupsState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
