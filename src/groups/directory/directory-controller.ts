import type { LitElement } from 'lit';

import { AnnouncementController } from '../../kit/announcement-controller.js';
import { FocusController } from '../../kit/focus-controller.js';
import type { LatePart } from '../../kit/late-part.js';
import { SaysoGroupsFoundEvent } from '../events/sayso-groups-found-event.js';
import type { GroupsRequest, LoadedGroups } from '../feeds/request.js';
import { createFinder } from '../model/finding/create-finder.js';
import type { Criteria } from '../model/finding/criteria.js';
import { criteriaToParams, type Param, paramsToCriteria } from '../model/finding/criteria-params.js';
import type { Group } from '../model/group.js';
import { nextOccurrence } from '../model/sessions/next-occurrence.js';
import type { WallClock } from '../model/sessions/wall-clock.js';
import { AddressController } from './address-controller.js';
import { GroupsController } from './groups-controller.js';
import { ListMoves } from './list-moves.js';
import type { MoreDirectory } from './more-directory-part.js';
import { PlaceController } from './place-controller.js';
import { latePlaces, type PlacesHost } from './places.js';
import { ANYTHING, merged, SearchController } from './search-controller.js';
import { WholeGroups } from './whole-groups.js';

/** What of a directory says where its groups are and how they are found. */
export interface DirectoryHost extends LitElement, PlacesHost {
  readonly src: string;
  readonly groups: unknown;
  readonly addressPrefix: string;
  readonly apply: string;
  readonly synonyms: readonly (readonly string[])[];
  /** Where words are mutated as in Welsh. */
  readonly isWelsh: boolean;
  readonly request: () => Omit<GroupsRequest, 'sources'>;
  readonly moment: () => WallClock;
  readonly more: LatePart<MoreDirectory>;
  /** How many there are and what they are narrowed by, to be read out. */
  readonly says: () => string;
  readonly onRead: (loaded: LoadedGroups) => void;
}

/** How many groups are drawn at once. */
const PER_PAGE = 20;

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
  readonly #address: AddressController;
  readonly #host: DirectoryHost;
  /** Every group that was read. */
  all: readonly Group[] = [];
  /** The ids of those that a link names, which are then shown by themselves. */
  named: readonly string[] = [];

  constructor(host: DirectoryHost) {
    this.#host = host;
    this.focus = new FocusController(host);
    this.announcer = new AnnouncementController(host);
    this.whole = new WholeGroups(host);
    this.search = new SearchController(host, {
      perPage: () => PER_PAGE,
      onFound: () => this.#help(),
      onTyped: () => this.#settle('replace'),
    });
    this.list = new ListMoves(host, this.search);
    this.place = new PlaceController(
      host,
      latePlaces(host, () => this.all),
    );
    this.#address = new AddressController(host, {
      prefix: () => host.addressPrefix,
      onTurned: (params) => this.#turn(params),
    });
    this.source = new GroupsController(host, {
      src: () => host.src,
      property: () => host.groups,
      request: () => host.request(),
      onSome: (groups) => this.#over(groups),
      onRead: (loaded) => this.#read(loaded),
      onFailed: (loaded) => host.onRead(loaded),
    });
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
    this.use(merged(search.draft, { near: place.found }));
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
    this.#host.requestUpdate();
    this.#address.write(this.#params(), 'push');
  }

  /** Address at which groups are shown by themselves, if there is one. */
  addressOf(ids: readonly string[]): string | undefined {
    return this.#address.with(this.#namedParams(ids));
  }

  #read(loaded: LoadedGroups): void {
    this.whole.forget();
    this.#over(loaded.groups);
    this.#host.onRead(loaded);
  }

  /** Searches these groups from now on. */
  #over(groups: readonly Group[]): void {
    const { isWelsh, synonyms, moment, more } = this.#host;
    const today = moment();
    this.all = groups;
    const finder = createFinder(groups, {
      today,
      synonyms,
      welsh: isWelsh || groups.some(({ language }) => language?.startsWith('cy')),
      nextOf: (group) => nextOccurrence(group, today),
      misses: () => more.part?.misses,
    });
    const again = this.search.finder;
    this.search.over(finder);
    // What the address says counts once: after that, it follows what is looked for.
    if (!again) this.#turn(this.#address.read());
  }

  /** Shows what the address says. */
  #turn(params: readonly Param[]): void {
    const { search, place } = this;
    const { addressPrefix: prefix } = this.#host;
    if (!search.finder || (!params.length && search.criteria === ANYTHING && !this.named.length)) return;
    const { criteria, near = '' } = paramsToCriteria(params, prefix, search.finder);
    this.named = params.filter(([name]) => name === `${prefix}group`).map(([, id]) => id);
    const known = near && place.found?.label === near ? place.found : undefined;
    search.apply(merged(params.length ? criteria : ANYTHING, { near: known }));
    if (known) return;
    place.type(near);
    void place.find().then(() => {
      if (place.found) search.apply(merged(search.criteria, { near: place.found }));
    });
  }

  /** Where nothing fits, what helps is loaded, and then it is searched once more. */
  #help(): void {
    const { groups = [], anywhere = [] } = this.search.found ?? {};
    const { more } = this.#host;
    if (!groups.length && !anywhere.length && !more.part && this.all.length)
      more.use(() => this.search.again());
  }

  /** What was looked for is settled: it goes into the address, is read out, and is told to the page. */
  #settle(how: 'push' | 'replace'): void {
    const { found } = this.search;
    this.#address.write(this.#params(), how);
    this.announcer.later(this.#host.says());
    if (found)
      this.#host.dispatchEvent(
        new SaysoGroupsFoundEvent(found.groups.length + found.anywhere.length, found.unsaid.length),
      );
  }

  #namedParams(ids: readonly string[]): Param[] {
    return ids.map((id) => [`${this.#host.addressPrefix}group`, id]);
  }

  #params(): Param[] {
    return [
      ...criteriaToParams(this.search.criteria, this.#host.addressPrefix),
      ...this.#namedParams(this.named),
    ];
  }
}
