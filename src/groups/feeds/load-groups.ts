import type { Group } from '../model/group.js';
import { fromSnapshot } from '../model/snapshot/from-snapshot.js';
import { getSource, nameOf } from './get-source.js';
import { createGetting } from './getting.js';
import { LoadFailure } from './load-failure.js';
import type { GroupsRequest, LoadedGroups, LoadOptions } from './request.js';

/**
 * Gets groups from wherever they are and reads them. What cannot be had is among the problems, beside what could:
 * it rejects only with the signal's reason, when that aborts.
 *
 * A page whose groups are in a snapshot loads no more code than this file and what checks a snapshot.
 */
export async function loadGroups(request: GroupsRequest, options: LoadOptions = {}): Promise<LoadedGroups> {
  const { sources, mode } = request;
  const getting = createGetting(options);
  getting.signal.throwIfAborted();
  const asIs = mode !== 'feed' && mode !== 'remote';
  const firsts = asIs ? sources.map((source) => getSource(source, getting)) : [];
  // Whoever is not waited for yet must not be heard of as unhandled when nobody waits any more.
  for (const first of firsts) first.catch(() => undefined);
  if (firsts.length === 1) {
    const first = await firsts[0]!;
    const snapshot = first instanceof LoadFailure ? undefined : fromSnapshot(first.data);
    if (snapshot) {
      const { groups, made, report } = snapshot;
      return {
        groups,
        report: { ...report, formats: ['sayso'], notes: [] },
        problems: groups.length ? [] : [{ source: nameOf(sources[0]!), kind: 'empty', partly: false }],
        ...(made !== undefined && { made }),
      };
    }
  }
  const more = await import('./read-sources.js').catch(() => undefined);
  if (more) return more.readSources(request, options, getting, firsts);
  return {
    groups: [],
    report: { formats: [], found: 0, read: 0, skipped: 0, mended: 0, notes: [] },
    problems: sources.map((source) => ({ source: nameOf(source), kind: 'unreachable', partly: false })),
  };
}

/** Formats of interfaces whose lists say less of a record than the record's own address does. */
const DETAILED: readonly Group['source']['format'][] = [
  ...(['open-referral-uk-1', 'open-referral-uk-3', 'localgov-drupal', 'outpost'] as const),
];

const hostOf = (url: string): string => url.split('/', 3).join('/');

/**
 * Whether the source has more to say of this group than its list did, to be had with {@link loadDetails}. Only where
 * the list was: nothing that a feed says leads us elsewhere.
 */
export const hasDetails = ({ source: { format, feed, url } }: Group): boolean =>
  feed !== undefined && url !== undefined && hostOf(feed) === hostOf(url) && DETAILED.includes(format);

/** The group with all that its source says of it; the same one where that cannot be had. Rejects only when aborted. */
export async function loadDetails(
  group: Group,
  options: Pick<LoadOptions, 'signal' | 'environment'> = {},
): Promise<Group> {
  if (!hasDetails(group)) return group;
  const more = await import('./read-details.js').catch(() => undefined);
  return more ? more.readDetails(group, createGetting(options)) : group;
}
