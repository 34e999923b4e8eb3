import type { TemplateResult } from 'lit';

import type { Group } from '../model/group.js';
import type { DirectoryContext } from './views/directory-context.js';

/** A resident's own list, as far as what draws it changes it. */
export interface KeptList {
  /** Whether the device keeps it. */
  readonly remembered: boolean;
  /** Puts a group on the list, or takes it off. */
  toggle(id: string): void;
  clear(): void;
  /** Keeps the list on the device from now on, or not any more. */
  remember(remembered: boolean): void;
}

/** That list, drawn, with ways to take it along. */
export interface ShortlistPart {
  readonly view: (groups: readonly Group[], list: KeptList, context: DirectoryContext) => TemplateResult;
  /** What came of the last thing that was done, for the widget's live region. */
  readonly status: string;
}
