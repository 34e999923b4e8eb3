import type { Group } from '../group.js';
import { isRecord } from '../is-record.js';
import { like, whole, type Check } from './checks.js';
import { groupCheck, organisation, session, snapshotSource, term } from './group-check.js';
import { SNAPSHOT, type SnapshotFacts, type SnapshotReport } from './snapshot.js';

/** What a snapshot holds. */
export interface SnapshotGroups extends Partial<Pick<SnapshotFacts, 'made'>>, Omit<SnapshotFacts, 'made'> {
  readonly groups: readonly Group[];
}

type Fields = Readonly<Record<string, unknown>>;

const count = whole(0, 1e9);
const moment = like(/^\d{4}-\d\d-\d\dT\d\d:\d\d/);

/** Whether parsed JSON is one of our own snapshots, of a form that we know: told by a single property. */
export const isSnapshot = (data: unknown): boolean => isRecord(data) && data['sayso'] === SNAPSHOT;

/** What the reading that made it counted, and the records that are not what they should be, as skipped. */
function reportOf(value: unknown, read: number, skipped: number): SnapshotReport {
  const said = isRecord(value) ? value : {};
  const all = (name: keyof SnapshotReport): number => count(said[name]) ?? 0;
  const notes = Object.entries(isRecord(said['notes']) ? said['notes'] : {}).filter(
    ([, times]) => count(times) !== undefined,
  );
  return {
    found: Math.max(all('found'), read + skipped),
    read,
    skipped: Math.max(all('skipped'), skipped),
    mended: all('mended'),
    notes: Object.fromEntries(notes),
  };
}

/**
 * The groups of a snapshot; undefined for what is none, or is of a form that is not known. They have been cleaned, so
 * nothing is read into them again. But a file is data from elsewhere: what is not of its kind is left out, from single
 * values to whole records, and addresses that no page may link to with them.
 */
export function fromSnapshot(data: unknown): SnapshotGroups | undefined {
  if (!isSnapshot(data)) return undefined;
  const { made, groups, report } = data as Fields;
  const table = <T>(name: string, check: Check<T>): (T | undefined)[] => {
    const items = (data as Fields)[name];
    return Array.isArray(items) ? items.map(check) : [];
  };
  const sources = table('sources', snapshotSource);
  const check = groupCheck({
    terms: table('terms', term),
    organisations: table('organisations', organisation),
    sessions: table('sessions', session),
    sources,
  });
  const rows = Array.isArray(groups) ? groups : [];
  const read = rows
    .map(check)
    .filter((group) => group !== undefined)
    .map(withinPlaces);
  const when = moment(made);
  return {
    ...(when && { made: when }),
    sources: sources.filter((source) => source !== undefined),
    report: reportOf(report, read.length, rows.length - read.length),
    groups: read,
  };
}

/** Sessions name their place by its number: one that there is not would be none. */
function withinPlaces(group: Group): Group {
  const { sessions, places } = group;
  if (sessions.every(({ place }) => place === undefined || place < places.length)) return group;
  return {
    ...group,
    sessions: sessions.map(({ place, ...session }) =>
      place !== undefined && place < places.length ? { ...session, place } : session,
    ),
  };
}
