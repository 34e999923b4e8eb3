import type { Group, GroupFormat } from '../group.js';

/** What came of reading one or several sources. */
export interface GroupsReading {
  readonly groups: readonly Group[];
  readonly report: GroupsReport;
}

/** What a page's owner has to know of what was read. Counts are of records. */
export interface GroupsReport {
  readonly formats: readonly GroupFormat[];
  /** How many records there were, in all sources together. */
  readonly found: number;
  /** How many of them became groups. */
  readonly read: number;
  /** How many could not be used, or were there already. */
  readonly skipped: number;
  /** How many are used after something in them was put right or left out. */
  readonly mended: number;
  /** Every single thing, in the order found. */
  readonly notes: readonly ReadNote[];
}

/** One thing that was found in one record. */
export interface ReadNote {
  /** The record's id, name or number, whichever it has. Empty for the source as a whole. */
  readonly record: string;
  /** Where in it, such as `schedules[0].byday` or the header of a column. Empty for the record as a whole. */
  readonly field: string;
  readonly code: ReadNoteCode;
  /** The value as found, shortened to 80 characters. */
  readonly value: string;
  readonly effect: 'skipped' | 'mended' | 'left-out';
}

/** What can be wrong. The words for each are with whoever reports them. */
export type ReadNoteCode =
  | 'not-a-record'
  | 'no-name'
  | 'duplicate'
  | 'unreadable-source'
  | 'unknown-format'
  | 'unknown-column'
  | 'placeholder'
  | 'bad-date'
  | 'bad-time'
  | 'bad-day'
  | 'bad-recurrence'
  | 'bad-age'
  | 'bad-cost'
  | 'bad-coordinates'
  | 'swapped-coordinates'
  | 'bad-postcode'
  | 'bad-phone'
  | 'bad-email'
  | 'bad-url'
  | 'bad-status'
  | 'markup-in-text'
  | 'masked-address';
