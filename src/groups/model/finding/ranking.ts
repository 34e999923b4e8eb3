import type { Group } from '../group.js';
import type { Occurrence } from '../sessions/occurrence.js';
import type { Criteria, SortOrder } from './criteria.js';
import { checkedPlace, LAST, nextPlace, placesByName } from './orders.js';
import { isAnywhere } from './placing.js';
import type { TextFit } from './text-search.js';
import { MOST_WORTH, TELLING } from './word-index.js';

/** How far away each group is, where that is known. */
type Miles = readonly (number | undefined)[];

/** How many hundredths of a mile are told apart. */
const HUNDREDTHS = 100;

/** Where in a list each group comes, in any order that can be asked for. It keeps what takes long to work out. */
export class Ranking {
  readonly #groups: readonly Group[];
  readonly #today: string;
  readonly #nextOf: ((group: Group) => Occurrence | undefined) | undefined;
  readonly #next: (Occurrence | undefined | null)[];
  /** Where each comes by that, as far as it was asked for; below nought where it was not. */
  readonly #nextPlaces: Int32Array;
  #byName: Uint32Array | undefined;

  constructor(
    groups: readonly Group[],
    today: string,
    nextOf: ((group: Group) => Occurrence | undefined) | undefined,
  ) {
    this.#groups = groups;
    this.#today = today;
    this.#nextOf = nextOf;
    this.#next = new Array<null>(groups.length).fill(null);
    this.#nextPlaces = new Int32Array(groups.length).fill(-1);
  }

  /** When a group meets next: worked out once. */
  readonly nextOf = (group: number): Occurrence | undefined => {
    if (this.#next[group] === null) this.#next[group] = this.#nextOf?.(this.#groups[group]!);
    return this.#next[group] ?? undefined;
  };

  /**
   * Where in the list a group comes: what is paused last; by how well words fit, only where that is asked for, and
   * roughly where distance counts too; and then by the order that was asked for.
   */
  placeOf(
    { sort, near }: Criteria,
    fit: TextFit | undefined,
    miles: Miles | undefined,
  ): (group: number) => number {
    const most = fit && sort === 'best' ? MOST_WORTH * fit.terms : 0;
    const telling = near && fit && TELLING * fit.terms;
    const within = this.#placeWithin(sort, miles);
    return (group) => {
      const worth = most ? fit!.worths[group]! : 0;
      const rank = telling && most ? Number(worth >= telling) : worth;
      const paused = this.#groups[group]!.status === 'paused' ? most + 1 : 0;
      return (most - rank + paused) * (LAST + 1) + within(group);
    };
  }

  /** Where a group comes among those that fit as well. */
  #placeWithin(sort: SortOrder, miles: Miles | undefined): (group: number) => number {
    if (sort === 'name') {
      const places = (this.#byName ??= placesByName(this.#groups));
      return (group) => places[group]!;
    }
    if (sort === 'checked') return (group) => checkedPlace(this.#groups[group]!);
    if (sort === 'next' || !miles) return this.#nextPlaceOf;
    return (group) => {
      const far = miles[group];
      // What is nowhere in particular comes last.
      return far === undefined || isAnywhere(this.#groups[group]!) ? LAST : Math.round(far * HUNDREDTHS);
    };
  }

  /** By the next meeting: each letter that is typed asks for it of thousands. */
  readonly #nextPlaceOf = (group: number): number => {
    const known = this.#nextPlaces[group]!;
    if (known >= 0) return known;
    return (this.#nextPlaces[group] = nextPlace(this.nextOf(group), this.#today));
  };
}
