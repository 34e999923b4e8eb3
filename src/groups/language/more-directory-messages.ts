import type { Weekday } from '../model/group.js';
import type { ContributeLabels } from './contribute-labels.js';
import type { FilterKind } from '../model/finding/criteria.js';
import type { SearchWords } from '../model/finding/search-words.js';
import type { WhenWords } from '../model/finding/when-meant.js';

/** The words of a directory's filters and of what comes of them: with the part that is loaded after the first list. */
export interface MoreDirectoryMessages extends ContributeLabels {
  /** BCP 47 tag of the language these words are in. */
  readonly tag: string;
  readonly filters: string;
  readonly apply: string;
  readonly updatesAsYouChoose: string;
  readonly clear: string;
  /** On paper, after a list: how many groups of it are not drawn yet. */
  readonly notPrinted: (count: string) => string;
  /** The legend of each kind of filter. */
  readonly kinds: Readonly<Record<FilterKind, string>>;
  readonly days: Readonly<Record<Weekday, string>>;
  readonly times: Readonly<Record<string, string>>;
  readonly costs: Readonly<Record<string, string>>;
  /** An option with how many groups it gives. */
  readonly option: (label: string, count: string) => string;
  readonly showMoreOptions: (count: number) => string;
  readonly age: string;
  readonly ageHint: string;
  /** What was typed there is none. */
  readonly ageWrong: (oldest: number) => string;
  readonly aged: (years: number) => string;

  readonly chosen: string;
  /** Before what a button lets go of; read out, and not seen. */
  readonly remove: string;
  /** What is read out once results have changed: how many, and what they are narrowed by. */
  readonly narrowedBy: (groups: string, filters: readonly string[]) => string;

  /** The source is asked for what fits a search. */
  readonly asking: string;
  /** It did not answer. */
  readonly askingFailed: string;

  /** Words by which residents say when, typed into the box for what they look for. */
  readonly when: WhenWords;
  /** What residents type in this language, for lists that are in English. */
  readonly search?: SearchWords;
  /** What such words bring if they are taken as filters; days and times as the filters' options. */
  readonly meant: (text: string, days: readonly string[], times: readonly string[], groups: string) => string;

  readonly loosen: string;
  /** What giving up one thing brings. */
  readonly without: (label: string, groups: string) => string;
  readonly text: (typed: string) => string;
  readonly unsaid: (count: number, words: string) => string;
  readonly unsaidHint: string;

  readonly map: string;
  readonly fetchingMap: string;

  readonly keep: string;
  readonly drop: string;
  /** The list of the resident's own. */
  readonly myList: (count: number) => string;
  /** Read out once a group was put on it or taken off; what an empty one says. */
  readonly onMyList: (count: number) => string;
  readonly fetchingList: string;

  readonly interests: string;
  /** What a resident likes, with how many groups there are for it. */
  readonly interest: (text: string, groups: string) => string;
}
