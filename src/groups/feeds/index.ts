/** Gets lists of local groups from files, feeds and servers that search. Runs in pages and in Node. */
export type { FeedEnvironment } from './environment.js';
export { hasDetails, loadDetails, loadGroups } from './load-groups.js';
export type {
  GroupsRequest,
  GroupsSource,
  LoadedGroups,
  LoadLimits,
  LoadMode,
  LoadOptions,
  LoadProblem,
  LoadProblemKind,
  LoadProgress,
} from './request.js';
