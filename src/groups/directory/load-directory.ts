import { loadGroups } from '../feeds/load-groups.js';
import type { GroupsSource, LoadedGroups, LoadMode, LoadOptions } from '../feeds/request.js';
import type { Criteria } from '../model/finding/criteria.js';
import { FORMATS } from '../model/snapshot/group-check.js';
import { knownWord } from './known-word.js';

/** How a directory's groups are to be got, as its attributes say. */
export interface WrittenRequest {
  readonly mode: string;
  readonly format: string;
  /** What is looked for, for sources that are asked for each search. */
  readonly criteria: Criteria;
}

const MODES: readonly LoadMode[] = ['snapshot', 'feed', 'remote'];

/** Gets a directory's groups. Rejects with the signal's reason, or where what reads them cannot be loaded. */
export function loadDirectory(
  tag: string,
  sources: readonly GroupsSource[],
  { mode: saidMode, format: saidFormat, criteria }: WrittenRequest,
  options: LoadOptions,
): Promise<LoadedGroups> {
  const mode = knownWord(tag, 'mode', saidMode, MODES);
  const format = knownWord(tag, 'format', saidFormat, FORMATS);
  return loadGroups({ sources, criteria, ...(mode && { mode }), ...(format && { format }) }, options);
}
