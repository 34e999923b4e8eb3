import type { TemplateResult } from 'lit';

import type { Criteria } from '../model/finding/criteria.js';
import type { FacetReader } from '../model/finding/facets.js';
import type { FoundGroup } from '../model/finding/found.js';
import type { Group } from '../model/group.js';
import type { Misses } from '../model/finding/misses.js';
import type { SearchWords } from '../model/finding/search-words.js';
import type { GroupContext } from '../views/group-context.js';
import type { AddressedSearch } from './addressed-search.js';
import type { Chosen } from './views/chosen-words.js';
import type { DirectoryContext } from './views/directory-context.js';

/** What of a directory is loaded once its first list is drawn: see `more-directory.ts`. */
export interface MoreDirectory {
  /** What is looked for, in the page's address. */
  readonly address: AddressedSearch;
  /** How asking the source stands, where it is asked for each search. */
  readonly askingView: (context: DirectoryContext) => unknown;
  /** What tells by what one can filter. */
  readonly facets: typeof FacetReader;
  /** What the page's language adds to how lists are searched. */
  readonly words: SearchWords | undefined;
  /** What helps where nothing fits. */
  readonly misses: Misses;
  /** False where the groups say nothing by which one could filter; undefined while that is not known. */
  readonly hasFilters: (context: DirectoryContext) => boolean | undefined;
  readonly filtersView: (context: DirectoryContext) => unknown;
  /** What is filtered by. */
  readonly chosenOf: (context: DirectoryContext) => readonly Chosen[];
  /** What is filtered by, each as a button that lets go of it. */
  readonly chosenView: (context: DirectoryContext) => unknown;
  /** What a search is that finds nothing, if words of it say when and are taken as filters. */
  readonly meant: (criteria: Criteria) => Criteria | undefined;
  /** A way to take words that say when as filters, where that finds more. */
  readonly meantView: (context: DirectoryContext) => unknown;
  /** What could be let go of, where nothing fits. */
  readonly noneView: (context: DirectoryContext) => unknown;
  /** The groups that a link names, by themselves. */
  readonly namedView: (context: DirectoryContext) => TemplateResult;
  /** Groups that say nothing about what is filtered by. */
  readonly unsaidView: (context: DirectoryContext) => unknown;
  /** Groups for what a resident has said that they like. */
  readonly interestsView: (context: DirectoryContext) => unknown;
  /** At the end of a card: puts the group on a list of the resident's own, or takes it off. On paper, how to reach it. */
  readonly extras: (found: FoundGroup, context: DirectoryContext) => unknown;
  /** On paper: how many groups of a list are not drawn yet. */
  readonly notPrintedView: (count: number) => unknown;
  /** What can be done about a group, below all that is known of it. */
  readonly forGroup: (group: Group, around: GroupContext) => Partial<GroupContext>;
  /** Ways to add a group, or to start one that is not there. */
  readonly contributeView: (context: DirectoryContext) => unknown;
  /** The button for a map, and the map once it was pressed. */
  readonly mapView: (context: DirectoryContext) => unknown;
  /** That list; nothing while nothing is on it. */
  readonly shortlistView: (context: DirectoryContext) => unknown;
  /** What came of the last thing that was done with each part of this, for the live region. */
  readonly statuses: readonly string[];
  /** How many groups there are and what they are narrowed by, to be read out. */
  readonly says: (context: DirectoryContext) => string;
}
