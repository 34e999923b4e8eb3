import type { Group } from '../group.js';
import type { Occurrence } from '../sessions/occurrence.js';
import type { Criteria, Filter, OptionCounts } from './criteria.js';

/** Finds groups among those that were read. */
export interface Finder {
  /** The filters that these groups are worth filtering by. What {@link prepare} has not read by then is read first. */
  readonly filters: readonly Filter[];
  /** Whether they are known, so that asking for them takes no time. */
  readonly filtersRead: boolean;
  /** True where enough groups say for which ages they are. */
  readonly byAge: boolean;
  /** True where enough groups can be placed. */
  readonly byDistance: boolean;
  /** How many groups there are that have not ended. */
  readonly total: number;
  /**
   * Finds what fits.
   *
   * @param hasty Looks through what {@link prepare} has read, and through names and categories in any case, so that
   * nobody who types has to wait; the same search finds more once all is read. Otherwise all is read first.
   */
  find(criteria: Criteria, hasty?: boolean): Found;
  /**
   * Reads so many groups more, all where no number is given; true once all are read. What they can be filtered by is
   * read first, then what they are called and are about, then everything else, so each group comes up three times. A
   * page calls it while it has nothing else to do.
   */
  prepare(groups?: number): boolean;
}

/** Found groups in order. They are put in order only as far as they are asked for. */
export interface FoundList<Item = FoundGroup> extends Iterable<Item> {
  readonly length: number;
  /** Some of them, as `Array.prototype.slice` has it, but for numbers below nought. */
  slice(from?: number, to?: number): Item[];
}

/** What was found. */
export interface Found {
  /** What fits and has a place of its own, in order. */
  readonly groups: FoundList;
  /** What fits and covers the whole area, meets online only, or cannot be placed, while a place is given; in order. */
  readonly anywhere: FoundList;
  /** What would fit if it said something about what is filtered by, in order. */
  readonly unsaid: FoundList;
  readonly counts: OptionCounts;
  /** What was looked for instead, where nothing fits what was typed. */
  readonly instead?: string;
  /** Folded words to highlight, prefixes included. */
  readonly words: readonly string[];
  /** Where nothing fits: what could be let go of, the most helpful first. */
  readonly loosen: readonly Loosening[];
}

export interface FoundGroup {
  readonly group: Group;
  /** In a straight line to the nearest of its places. */
  readonly miles?: number | undefined;
  readonly next?: Occurrence | undefined;
}

/** One thing less to ask for, and how many groups that gives. */
export interface Loosening {
  /** The criteria without it. */
  readonly criteria: Criteria;
  readonly what:
    | { readonly kind: 'text' | 'age' | 'within' }
    | { readonly kind: 'option'; readonly filter: string; readonly option: string }
    /** All that was chosen of a filter of which several options were: letting go of one would not help. */
    | { readonly kind: 'filter'; readonly filter: string };
  readonly count: number;
}
