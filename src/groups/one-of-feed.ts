import { hasDetails, loadDetails, loadGroups } from './feeds/load-groups.js';
import type { Group, GroupFormat } from './model/group.js';
import type { GroupsReading } from './model/reading/groups-reading.js';

/** What is read of a feed until a group is met: all of it, if it is not there. Undefined where nothing could be had. */
export async function readUntil(
  url: string,
  id: string,
  format: GroupFormat | undefined,
): Promise<GroupsReading | undefined> {
  const enough = new AbortController();
  let met: GroupsReading | undefined;
  const loading = loadGroups(
    { sources: [url], ...(format && { format }) },
    {
      signal: enough.signal,
      onProgress: ({ groups, read }) => {
        if (met || !groups.some((group) => group.id === id)) return;
        const report = { formats: [], found: read, read: groups.length, skipped: 0, mended: 0, notes: [] };
        met = { groups, report };
        enough.abort();
      },
    },
  );
  const all = await loading.catch(() => undefined);
  return met ?? (all?.groups.length ? all : undefined);
}

/** A group with what its own address says beside what its list does; the same one where there is no more. */
export const withDetails = (group: Group): Promise<Group> =>
  hasDetails(group) ? loadDetails(group) : Promise.resolve(group);
