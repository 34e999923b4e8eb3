import type { LitElement, ReactiveController } from 'lit';

import { LatePart } from '../../kit/late-part.js';
import type { GroupsRequest, GroupsSource, LoadedGroups, LoadProgress } from '../feeds/request.js';
import type { Group } from '../model/group.js';
import { isGroup } from '../model/is-group.js';
import { inlineGroups } from './inline-groups.js';

/** How getting the groups stands. `waiting`: there is nothing yet to get them from. */
export type GroupsState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'loading'; readonly progress?: LoadProgress }
  | { readonly kind: 'read'; readonly partly: boolean }
  | { readonly kind: 'failed' };

export interface GroupsOptions {
  /** The `src` attribute: addresses separated by spaces. */
  readonly src: () => string;
  /** The property that may hold the groups, or raw records. */
  readonly property: () => unknown;
  /** How they are to be got. */
  readonly request: () => Omit<GroupsRequest, 'sources'>;
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
  readonly #loader: LatePart<typeof import('../feeds/load-groups.js')>;
  #abort: AbortController | undefined;
  /** Where the groups in use came from: the property's object, addresses, or `inline`. */
  #foundAt: unknown;
  /** Where they are being looked for, in the same terms. */
  #lookingAt: unknown;

  constructor(host: LitElement, options: GroupsOptions) {
    this.#host = host;
    this.#options = options;
    this.#loader = new LatePart(host, () => import('../feeds/load-groups.js'));
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
    if (at === this.#lookingAt) return;
    this.hostDisconnected();
    // The same ones again, as when a framework moves the element: starting over would lose what was chosen.
    if (at === this.#foundAt) return;
    this.#lookingAt = at;
    this.#abort = new AbortController();
    // Records that this library has read before: nothing has to be loaded to read them.
    if (Array.isArray(property) && property.every(isGroup)) this.#end(at, ofKnown(property));
    else if (property != null) this.#get(at, [{ data: property }]);
    else if (src) this.#get(at, src.split(/\s+/));
    else inlineGroups(this.#host, this.#abort.signal, (data) => this.#get(at, [{ data }]));
  }

  /** Gets them anew: where that failed, or to search a source that is asked for every search. */
  again(): void {
    this.#foundAt = undefined;
    this.hostDisconnected();
    this.look();
  }

  #get(at: unknown, sources: readonly GroupsSource[]): void {
    // While a source is asked again, what it said before stays.
    if (this.state.kind !== 'read') this.#become({ kind: 'loading' });
    const { signal } = this.#abort!;
    this.#loader.use(({ loadGroups }) => {
      let shown = 0;
      const onProgress = (progress: LoadProgress): void => {
        if (signal.aborted || this.state.kind !== 'loading') return;
        this.#become({ kind: 'loading', progress });
        // The first page at once, and then whenever there are twice as many: each time, all of them are put in order.
        if (progress.groups.length < 2 * shown + 1) return;
        shown = progress.groups.length;
        this.#options.onSome(progress.groups);
      };
      loadGroups({ ...this.#options.request(), sources }, { signal, onProgress }).then(
        (loaded) => {
          if (!signal.aborted) this.#end(at, loaded);
        },
        // What reads this format could not be loaded, or nobody waits any more.
        () => {
          if (!signal.aborted) this.#end(at, UNREACHED);
        },
      );
    });
  }

  #end(at: unknown, loaded: LoadedGroups): void {
    const { groups, problems } = loaded;
    // Empty is an answer, too, unless something stood in the way of it.
    if (!groups.length && problems.some(({ kind }) => kind !== 'empty')) {
      this.#become({ kind: 'failed' });
      addEventListener('online', () => this.again(), { once: true, signal: this.#abort!.signal });
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
