import { AnnouncementController } from '../../kit/announcement-controller.js';
import { FocusController } from '../../kit/focus-controller.js';
import { SaysoGroupsFoundEvent } from '../events/sayso-groups-found-event.js';
import type { LoadedGroups } from '../feeds/request.js';
import type { Criteria } from '../model/finding/criteria.js';
import type { Group } from '../model/group.js';
import { AddressStart } from './address-start.js';
import { afterPaint } from './after-paint.js';
import type { DirectoryHost } from './directory-host.js';
import { finderFor } from './finder-for.js';
import { GroupsController } from './groups-controller.js';
import type { LateSearch } from './late-search.js';
import { ListMoves } from './list-moves.js';
import { PlaceController } from './place-controller.js';
import { latePlaces } from './places.js';
import { RemoteSearch } from './remote-search.js';
import { merged } from './change-criteria.js';
import { isNone, SearchController } from './search-controller.js';
import { WholeGroups } from './whole-groups.js';

/**
 * Takes a resident from a list of everything to the group that they want.
 *
 * Owns: what happens when: reading, searching, finding a place, the page's address, what is read out and where focus
 * goes. Does not own: how any of it is drawn.
 */
export class DirectoryController {
  readonly focus: FocusController;
  readonly announcer: AnnouncementController;
  readonly search: SearchController;
  readonly place: PlaceController;
  readonly source: GroupsController;
  readonly whole: WholeGroups;
  readonly list: ListMoves;
  readonly remote: RemoteSearch;
  readonly start: AddressStart;
  readonly #host: DirectoryHost;
  /** What the form was submitted for last. */
  #asked: Criteria | undefined;
  /** Every group that was read. */
  all: readonly Group[] = [];
  /** The ids of those that a link names, which are then shown by themselves. */
  named: readonly string[] = [];

  constructor(host: DirectoryHost) {
    this.#host = host;
    this.start = new AddressStart(host);
    this.focus = new FocusController(host);
    this.announcer = new AnnouncementController(host);
    this.whole = new WholeGroups(host);
    this.search = new SearchController(host, {
      isAwaited: () => this.remote.isAwaited,
      onTyped: () => this.#settle('replace'),
      onChanged: () => this.#announce(),
    });
    this.list = new ListMoves(host, this.search);
    this.place = new PlaceController(
      host,
      latePlaces(host, () => this.all),
    );
    this.source = new GroupsController(host, {
      src: () => host.src,
      property: () => host.groups,
      how: () => `${host.mode} ${host.format}`,
      request: () => ({ mode: host.mode, format: host.format, criteria: this.remote.criteria }),
      onSome: (groups) => this.#over(groups),
      onRead: (loaded) => this.#read(loaded),
      onFailed: (loaded) => this.#fail(loaded),
    });
    this.remote = new RemoteSearch(
      host,
      () => this.source,
      () => this.search,
    );
  }

  /** Searches for all that the form says, once its place is found; what is wrong with that is said at its field. */
  async submit(): Promise<void> {
    this.#near(await this.place.find());
  }

  #near(found: boolean): void {
    const { place, search, focus } = this;
    if (found && !place.found && search.draft.within !== undefined) place.miss();
    if (place.problem) {
      focus.toControl('place');
      this.#host.requestUpdate();
    }
    if (!found || place.problem) return;
    this.#asked = merged(search.draft, { near: place.found });
    this.use(this.#meant(this.#asked) ?? this.#asked);
  }

  /** What words that say when are taken for. What else there may be is not known before a source has answered that is asked. */
  #meant(asked: Criteria): Criteria | undefined {
    return this.remote.isOn ? undefined : this.#host.more.part?.meant(asked);
  }

  /** Searches near where the device is. */
  async locate(typed: string): Promise<void> {
    this.#near(await this.place.locate(typed));
  }

  /** Shows what fits, and moves to it. */
  use(criteria: Criteria): void {
    this.named = [];
    this.search.apply(criteria);
    this.focus.toElement('heading');
    this.#settle('push');
  }

  /** Changes one thing that shows its effect where the resident is: focus stays there. */
  change(make: (criteria: Criteria) => Criteria): void {
    this.search.change(make);
    this.#settle('push');
  }

  /** Ticks an option of a filter, or not any more. */
  tick(filter: string, option: string, ticked: boolean): void {
    this.search.tick(filter, option, ticked);
    this.filled();
  }

  /** The filters were filled in differently, which has its effect at once only where the page says so. */
  filled(): void {
    if (this.#host.apply !== 'auto') return;
    this.search.apply();
    this.#settle('push');
  }

  /** Shows groups by themselves, or all again. */
  show(named: readonly string[]): void {
    this.named = named;
    this.focus.toElement('heading');
    this.#announce();
    this.#host.requestUpdate();
    this.#host.more.part?.address.write('push');
  }

  /** Address at which groups are shown by themselves, if there is one. */
  addressOf(ids: readonly string[]): string | undefined {
    return this.#host.more.part?.address.of(ids);
  }

  #read(loaded: LoadedGroups): void {
    const isAnswer = this.remote.isOn && this.search.found;
    this.whole.forget();
    this.#over(this.remote.answered(loaded.groups));
    this.#host.onRead(loaded);
    if (isAnswer) this.#tell();
    // Somebody may have waited for them.
    else if (this.#host.src && this.#host.groups == null) this.#announce();
  }

  /** Where the source was only asked for more, what it said before is all there is. */
  #fail(loaded: LoadedGroups): void {
    this.#host.onRead(loaded);
    if (this.remote.state !== 'failed') return;
    this.remote.answered([]);
    this.search.again();
    this.#tell();
  }

  /** Searches these groups from now on. */
  #over(groups: readonly Group[]): void {
    this.all = groups;
    this.search.over(finderFor(groups, this.#host));
    if (this.search.by.distance) this.place.expect();
    const complete = (): void => this.#host.more.use((more) => this.#complete(more));
    // Where the list waits for it, it is asked for already.
    if (this.start.isAwaited) complete();
    else if (groups.length) afterPaint(complete);
  }

  /** What comes after the first list is there. */
  #complete({ address }: LateSearch): void {
    const { found } = this.search;
    this.start.begin(address);
    this.search.prepare();
    if (!found || !isNone(found)) return;
    // Where nothing fits, there is what helps now; and on a slow phone somebody was quicker than what knows a Tuesday.
    const { criteria } = this.search;
    const meant = criteria === this.#asked ? this.#meant(criteria) : undefined;
    if (meant) this.use(meant);
    else this.search.again();
  }

  /** What was looked for is settled: it goes into the address, and what came of it is told, once that is known. */
  #settle(how: 'push' | 'replace'): void {
    this.#host.more.part?.address.write(how);
    if (!this.remote.ask()) this.#tell();
  }

  /** Reads out what came of a search, and tells the page. */
  #tell(): void {
    const { found } = this.search;
    this.#announce();
    if (found)
      this.#host.dispatchEvent(
        new SaysoGroupsFoundEvent(found.groups.length + found.anywhere.length, found.unsaid.length),
      );
  }

  /** Reads out what there is, as it stands by then. */
  #announce(): void {
    this.announcer.later(this.#host.says);
  }
}
