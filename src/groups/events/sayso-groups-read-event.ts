import type { LoadProblem } from '../feeds/request.js';
import type { GroupsReport } from '../model/reading/groups-reading.js';

/**
 * The groups have been read, for the first time or again. `report` counts and lists every record that was put right
 * or left out; `problems` says which sources gave nothing, or not everything. `usable` is false if there is nothing to
 * show. Carries nothing of what a resident looks for.
 */
export class SaysoGroupsReadEvent extends Event {
  static readonly eventName = 'sayso-groups-read';

  /** Whether there are groups to show. */
  readonly usable: boolean;

  /** What came of reading: counts, and a note for each thing that was wrong. */
  readonly report: GroupsReport;

  /** What could not be had. Empty where all is well. */
  readonly problems: readonly LoadProblem[];

  constructor(usable: boolean, report: GroupsReport, problems: readonly LoadProblem[]) {
    super(SaysoGroupsReadEvent.eventName, { bubbles: true, composed: true });
    this.usable = usable;
    this.report = report;
    this.problems = problems;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'sayso-groups-read': SaysoGroupsReadEvent;
  }
}
