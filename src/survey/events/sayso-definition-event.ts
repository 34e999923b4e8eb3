import type { DefinitionIssue } from '../model/definition.js';

/**
 * A survey's definition has been read. `issues` lists everything in it that
 * the widget does not do as written, by path; `usable` is false if nothing
 * could be shown, in which case the fallback content stays.
 */
export class SaysoDefinitionEvent extends Event {
  static readonly eventName = 'sayso-definition';

  /** Whether the survey is shown. */
  readonly usable: boolean;

  /** What is not done as written, and where. Empty for a definition that is supported in full. */
  readonly issues: readonly DefinitionIssue[];

  constructor(usable: boolean, issues: readonly DefinitionIssue[]) {
    super(SaysoDefinitionEvent.eventName, { bubbles: true, composed: true });
    this.usable = usable;
    this.issues = issues;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'sayso-definition': SaysoDefinitionEvent;
  }
}
