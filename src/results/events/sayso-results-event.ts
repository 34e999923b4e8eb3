import type { ResultsIssue } from '../model/results-issue.js';

/**
 * Published results have been read, for the first time or again. `issues` lists
 * everything in them that is not shown, by path; `usable` is false if nothing
 * could be shown, in which case the fallback content stays. Carries no figures.
 */
export class SaysoResultsEvent extends Event {
  static readonly eventName = 'sayso-results';

  /** Whether results are shown. */
  readonly usable: boolean;

  /** What is not shown, and where. Empty for results that are shown in full. */
  readonly issues: readonly ResultsIssue[];

  constructor(usable: boolean, issues: readonly ResultsIssue[]) {
    super(SaysoResultsEvent.eventName, { bubbles: true, composed: true });
    this.usable = usable;
    this.issues = issues;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'sayso-results': SaysoResultsEvent;
  }
}
