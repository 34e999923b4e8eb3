import type { Finder } from '../model/finding/found.js';
import { GroupFinder } from '../model/finding/group-finder.js';
import type { Group } from '../model/group.js';
import { nextOccurrence } from '../model/sessions/next-occurrence.js';
import { soonestFrom } from '../model/sessions/soonest-from.js';
import type { DirectoryHost } from './directory-host.js';

/** What finds groups for a directory. */
export function finderFor(
  groups: readonly Group[],
  { isWelsh, synonyms, moment, more }: DirectoryHost,
): Finder {
  const today = moment();
  return new GroupFinder(groups, {
    today,
    synonyms,
    words: () => more.part?.words,
    welsh: isWelsh || groups.some(({ language }) => language?.startsWith('cy')),
    nextOf: (group) => nextOccurrence(group, today),
    soonestOf: soonestFrom(today),
    misses: () => more.part?.misses,
    facets: () => more.part?.facets,
  });
}
