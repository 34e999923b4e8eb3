import type { GroupFormat } from '../group.js';
import type { ReadNoteCode } from '../reading/groups-reading.js';

/** What marks a snapshot, with the version of its form: what it cannot be read without comes with another number. */
export const SNAPSHOT = 'groups/1';

/** Of a snapshot's making: where from, when, and how well that went. */
export interface SnapshotFacts {
  /** When it was made, an ISO 8601 moment. */
  readonly made: string;
  readonly sources: readonly SnapshotSource[];
  readonly report: SnapshotReport;
}

export interface SnapshotSource {
  /** Address of the feed or file; missing where the data had none. */
  readonly feed?: string;
  readonly format: GroupFormat;
  readonly licence?: string;
}

/** The report of the reading, in counts of records. The notes themselves are for whoever keeps the feed, not for pages. */
export interface SnapshotReport {
  readonly found: number;
  readonly read: number;
  readonly skipped: number;
  readonly mended: number;
  /** How often each thing was noted. */
  readonly notes: Readonly<Partial<Record<ReadNoteCode, number>>>;
}

/**
 * Groups in a file of one's own: what every feed is read into, once, so that a page has to fetch, page through and clean
 * nothing. JSON; what a record does not say, and what goes without saying, is left away.
 */
export interface Snapshot extends SnapshotFacts {
  readonly sayso: typeof SNAPSHOT;
  /**
   * Every category, audience and access need, every organisation and every session, once. Records name them by their
   * number here: most lists have few that differ, and what is there once is fetched, parsed and checked once.
   */
  readonly terms: readonly unknown[];
  readonly organisations: readonly unknown[];
  readonly sessions: readonly unknown[];
  /** Each as a {@link Group} without what goes without saying. Their sources are numbers in {@link sources}. */
  readonly groups: readonly unknown[];
}

/** What goes without saying: a property that has such a value is not written. */
export const IMPLIED: Readonly<Record<string, readonly unknown[]>> = {
  status: ['active'],
  summary: [''],
  wide: [false],
  interval: [1],
  // Of a cost, and of a phone number.
  kind: ['unknown', 'voice'],
};
