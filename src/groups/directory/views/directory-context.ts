import type { TemplateResult } from 'lit';

import type { DirectoryMessages } from '../../language/directory-messages.js';
import type { Criteria } from '../../model/finding/criteria.js';
import type { FoundGroup } from '../../model/finding/found.js';
import type { Group } from '../../model/group.js';
import type { GroupContext, GroupView } from '../../views/group-context.js';
import type { DirectoryController } from '../directory-controller.js';
import type { LateSearch } from '../late-search.js';

/** Everything that the views of a directory need, for one render. */
export interface DirectoryContext {
  readonly messages: DirectoryMessages;
  readonly directory: DirectoryController;
  /** Level of the heading at the top. */
  readonly level: number;
  /** Calls back with how all of a group is drawn, once that is loaded. */
  readonly withDetails: (use: (details: GroupView) => void) => void;
  /** Of each card, but for the level of its heading. */
  readonly card: Omit<GroupContext, 'level'>;
  /** What is loaded after the first list, once it is there. */
  readonly more: MoreDirectory | undefined;
  readonly auto: boolean;
  readonly interests: readonly string[];
  /** Whether the filters are unfolded, where there is no room beside the list. */
  readonly filtersOpen: boolean;
  readonly onFilters: () => void;
}

/** One thing that is filtered by, in words, and what is looked for without it. */
export interface Chosen {
  readonly label: string;
  readonly without: (criteria: Criteria) => Criteria;
}

/** What of a directory is loaded once its first list is drawn: see `more-directory.ts`. */
export interface MoreDirectory extends LateSearch {
  /** How asking the source stands, where it is asked for each search. */
  readonly askingView: (context: DirectoryContext) => unknown;
  /** False where the groups say nothing by which one could filter; undefined while that is not known. */
  readonly hasFilters: (context: DirectoryContext) => boolean | undefined;
  readonly filtersView: (context: DirectoryContext) => unknown;
  /** What is filtered by. */
  readonly chosenOf: (context: DirectoryContext) => readonly Chosen[];
  /** What is filtered by, each as a button that lets go of it. */
  readonly chosenView: (context: DirectoryContext) => unknown;
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
