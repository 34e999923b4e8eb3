import type { Group } from '../model/group.js';
import { GroupsReader } from '../readers/index.js';
import { getData, orFailure } from './get-source.js';
import type { Getting } from './getting.js';
import { LoadFailure } from './load-failure.js';
import { dayOf } from './today.js';

/**
 * A group as the record's own address has it, where lists leave most of it out. It keeps its id, which may be one of
 * ours, and where it comes from; there is no more to be had of it after that.
 */
export async function readDetails(group: Group, getting: Getting): Promise<Group> {
  const { url, ...source } = group.source;
  if (url === undefined) return group;
  const got = await orFailure(() => getData(url, getting));
  if (got instanceof LoadFailure) return group;
  const reader = new GroupsReader({ today: dayOf(getting.environment) });
  await reader.read({ ...got, format: source.format });
  const [found] = reader.reading.groups;
  return found ? { ...found, id: group.id, source } : group;
}
