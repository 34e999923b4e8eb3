import type { Group } from '../group.js';
import { FacetReader } from './facets.js';
import type { Finder } from './found.js';
import { type FinderOptions, GroupFinder } from './group-finder.js';

/** Makes a finder of groups. It reads them when first asked, and keeps what it worked out for the next question. */
export function createFinder(groups: readonly Group[], options: FinderOptions): Finder {
  return new GroupFinder(groups, { ...options, facets: () => FacetReader });
}
