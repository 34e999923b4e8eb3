import type { DirectoryMessages } from '../../language/directory-messages.js';
import type { GroupContext, GroupView } from '../../views/group-context.js';
import type { DirectoryController } from '../directory-controller.js';
import type { MoreDirectory } from '../more-directory-part.js';

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
