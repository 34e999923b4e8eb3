import type { Criteria } from '../model/finding/criteria.js';
import type { FacetReader } from '../model/finding/facets.js';
import type { Misses } from '../model/finding/misses.js';
import type { SearchWords } from '../model/finding/search-words.js';

/** What is looked for, in the page's address. */
export interface SearchAddress {
  /** Shows what the address says. */
  readonly read: () => void;
  /** Makes the address say what is looked for: as something that can be gone back from, or in the place of what it said. */
  readonly write: (how: 'push' | 'replace') => void;
  /** The address at which groups are shown by themselves, if there is one. */
  readonly of: (ids: readonly string[]) => string | undefined;
}

/** What of a directory's later part its search goes by, once that is there. */
export interface LateSearch {
  readonly address: SearchAddress;
  /** What tells by what one can filter. */
  readonly facets: typeof FacetReader;
  /** What the page's language adds to how lists are searched. */
  readonly words: SearchWords | undefined;
  /** What helps where nothing fits. */
  readonly misses: Misses;
  /** What a search is that finds nothing, if words of it say when and are taken as filters. */
  readonly meant: (criteria: Criteria) => Criteria | undefined;
}

/** That part, as far as it is known where search is: loaded when it is first used. */
export interface LateSearchPart {
  readonly part: LateSearch | undefined;
  /** True once loading has failed and until it has not. */
  readonly failed: boolean;
  /** Acts now, or as soon as the part is there. */
  use(act: (part: LateSearch) => void): void;
}
