import type { Group } from '../group.js';
import type { Occurrence } from '../sessions/occurrence.js';
import type { Criteria, SortOrder } from './criteria.js';
import type { Places } from './ordered-list.js';
import { checkedPlace, LAST, nextPlace, placesByName } from './orders.js';
import { isAnywhere } from './placing.js';
import type { TextFit } from './text-search.js';
import { MOST_WORTH, TELLING } from './word-index.js';

/** How far away each group is, where that is known. */
type Miles = readonly (number | undefined)[];

/** How many hundredths of a mile are told apart. */
const HUNDREDTHS = 100;

/** What is kept in the place of a place that was not asked for, and what those are counted down from that were guessed. */
const UNKNOWN = -1;
const GUESSED = -2;

/** What tells when groups meet. */
export interface Meetings {
  /** When a group meets next. Without it nothing is said or sorted by that. */
  readonly nextOf?: (group: Group) => Occurrence | undefined;
  /**
   * In how many minutes from today's midnight a group can meet at the soonest, told with less work than {@link nextOf},
   * which is then not asked of those that cannot be among the first.
   */
  readonly soonestOf?: (group: Group) => number;
}

/** Where in a list each group comes, in any order that can be asked for. It keeps what takes long to work out. */
export class Ranking {
  readonly #groups: readonly Group[];
  readonly #today: string;
  readonly #meetings: Meetings;
  readonly #next: (Occurrence | undefined | null)[];
  /** Where each comes by that, counted from nought; of what was only guessed, the guess counted down from below -1. */
  readonly #nextPlaces: Int32Array;
  /** 1 for those that are. */
  readonly #paused: Uint8Array;
  #byName: Uint32Array | undefined;

  constructor(groups: readonly Group[], today: string, meetings: Meetings) {
    this.#groups = groups;
    this.#today = today;
    this.#meetings = meetings;
    this.#next = new Array<null>(groups.length).fill(null);
    this.#nextPlaces = new Int32Array(groups.length).fill(UNKNOWN);
    this.#paused = new Uint8Array(groups.length);
    for (let group = 0; group < groups.length; group++)
      if (groups[group]!.status === 'paused') this.#paused[group] = 1;
  }

  /** When a group meets next: worked out once. */
  readonly nextOf = (group: number): Occurrence | undefined => {
    if (this.#next[group] === null) this.#next[group] = this.#meetings.nextOf?.(this.#groups[group]!);
    return this.#next[group] ?? undefined;
  };

  /**
   * Where in the list groups come: what is paused last; by how well words fit, only where that is asked for, and
   * roughly where distance counts too; and then by the order that was asked for.
   */
  places({ sort, near }: Criteria, fit: TextFit | undefined, miles: Miles | undefined): Places {
    const most = fit && sort === 'best' ? MOST_WORTH * fit.terms : 0;
    const telling = near && fit && TELLING * fit.terms;
    const within = this.#within(sort, miles);
    const before = (group: number): number => {
      const worth = most ? fit!.worths[group]! : 0;
      const rank = telling && most ? Number(worth >= telling) : worth;
      return (most - rank + this.#paused[group]! * (most + 1)) * (LAST + 1);
    };
    return {
      of: (group) => before(group) + within.of(group),
      atLeast: (group) => before(group) + within.atLeast(group),
    };
  }

  /** Where groups come among those that fit as well. */
  #within(sort: SortOrder, miles: Miles | undefined): Places {
    const exactly = (of: Places['of']): Places => ({ of, atLeast: of });
    if (sort === 'name') {
      const places = (this.#byName ??= placesByName(this.#groups));
      return exactly((group) => places[group]!);
    }
    if (sort === 'checked') return exactly((group) => checkedPlace(this.#groups[group]!));
    if (sort === 'next' || !miles) return { of: this.#nextPlaceOf, atLeast: this.#nextPlaceAtLeast };
    return exactly((group) => {
      const far = miles[group];
      // What is nowhere in particular comes last.
      return far === undefined || isAnywhere(this.#groups[group]!) ? LAST : Math.round(far * HUNDREDTHS);
    });
  }

  /** By the next meeting: each letter that is typed asks for it of thousands. */
  readonly #nextPlaceOf = (group: number): number => {
    const known = this.#nextPlaces[group]!;
    if (known >= 0) return known;
    return (this.#nextPlaces[group] = nextPlace(this.nextOf(group), this.#today));
  };

  readonly #nextPlaceAtLeast = (group: number): number => {
    const known = this.#nextPlaces[group]!;
    if (known !== UNKNOWN) return known < 0 ? GUESSED - known : known;
    const soonest = this.#meetings.soonestOf?.(this.#groups[group]!) ?? 0;
    const guess = soonest < LAST ? soonest : LAST;
    this.#nextPlaces[group] = GUESSED - guess;
    return guess;
  };
}
