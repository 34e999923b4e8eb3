import type { Point } from '../place/distance.js';

/** What a resident looks for. */
export interface Criteria {
  /** What was typed into the search box; empty for anything. */
  readonly text: string;
  /** The ids of chosen options, by the filter's key. A group must fit one option of each filter that is named here. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  /** Years of age of whoever would go. */
  readonly age?: number;
  readonly near?: Near;
  /** Miles from {@link near} at most. Without a place it says nothing. */
  readonly within?: number;
  readonly sort: SortOrder;
}

/** Where a resident starts from. */
export interface Near {
  readonly point: Point;
  /** An outcode such as `BS1`, a town's name, or empty for "where I am". Never a whole postcode. */
  readonly label: string;
}

/** `best`: by how well the words fit, else by distance where there is a place, else by the next meeting, else by name. */
export type SortOrder = 'best' | 'nearest' | 'next' | 'name' | 'checked';

/** What a filter is about. Its options are the data's for terms and languages, and fixed for the rest. */
export type FilterKind =
  'category' | 'audience' | 'day' | 'time' | 'cost' | 'access' | 'language' | 'attendance' | 'joining';

/** One filter, as far as the data carry it. */
export interface Filter {
  /** The kind, or `category:` and a vocabulary's name where the data have several. */
  readonly key: string;
  readonly kind: FilterKind;
  /** The vocabulary's name, where the data have several. */
  readonly scheme?: string;
  /**
   * Most frequent first for terms, in their own order otherwise. Days are `MO` to `SU`; times `morning` (before 12
   * noon), `afternoon`, `evening` (from 5pm); cost `free`, `donation`, `under-5`, `paid`; the rest the record's own words.
   */
  readonly options: readonly FilterOption[];
  /** How many groups say nothing about this. */
  readonly unsaid: number;
}

export interface FilterOption {
  readonly id: string;
  /** The data's own word for it; undefined where the library has words in the resident's language. */
  readonly label?: string;
}

/** The options, each with how many groups choosing it would show, beside all other filters that are set. */
export type OptionCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;
