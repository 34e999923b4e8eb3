import type { Group, GroupSource, Organisation, Place, Session, Term } from '../group.js';
import type { GroupsReport, ReadNoteCode } from '../reading/groups-reading.js';
import { IMPLIED, SNAPSHOT, type Snapshot, type SnapshotSource } from './snapshot.js';

export interface SnapshotOptions {
  /** When it is made, an ISO 8601 moment. */
  readonly made: string;
  readonly report: GroupsReport;
  /** Under which terms others may use the data, where the records themselves do not say. */
  readonly licence?: string;
}

/** Everything of a kind that records name by number, in the order in which they are met. */
class Table<T> {
  readonly all: T[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(item: T): number {
    const key = JSON.stringify(item);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.all.push(item) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
}

/** A value without what goes without saying; undefined where nothing is left. Items of lists stay, for their number counts. */
function lean(value: unknown, inList = false): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.length ? value.map((item) => lean(item, true)) : undefined;
  const kept = Object.entries(value)
    .filter(([name, item]) => !IMPLIED[name]?.includes(item))
    .map(([name, item]) => [name, lean(item)] as const)
    .filter(([, item]) => item !== undefined);
  return kept.length || inList ? Object.fromEntries(kept) : undefined;
}

/** How often each thing was noted. */
function countsOf({ notes }: GroupsReport): Partial<Record<ReadNoteCode, number>> {
  const counts: Partial<Record<ReadNoteCode, number>> = {};
  for (const { code } of notes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** Makes a snapshot of groups: the file that pages read best. */
export function toSnapshot(groups: readonly Group[], { made, report, licence }: SnapshotOptions): Snapshot {
  const terms = new Table<Term>();
  const sources = new Table<SnapshotSource>();
  const organisations = new Table<Organisation>();
  const sessions = new Table<Session>();
  const numbers = (list: readonly Term[]): number[] => list.map((term) => terms.numberOf(term));
  const ofPlace = (place: Place): object => ({ ...place, access: numbers(place.access) });
  const ofSource = ({ format, feed, url, licence: own = licence }: GroupSource): unknown => {
    const at = sources.numberOf({ ...(feed && { feed }), format, ...(own && { licence: own }) });
    return url ? [at, url] : at || undefined;
  };
  const records = groups.map((group) =>
    lean({
      ...group,
      organisation: group.organisation && organisations.numberOf(group.organisation),
      sessions: group.sessions.map((session) => sessions.numberOf(session)),
      categories: numbers(group.categories),
      audiences: numbers(group.audiences),
      access: numbers(group.access),
      places: group.places.map(ofPlace),
      source: ofSource(group.source),
    }),
  );
  const { found, read, skipped, mended } = report;
  return {
    sayso: SNAPSHOT,
    made,
    sources: sources.all,
    report: { found, read, skipped, mended, notes: countsOf(report) },
    terms: terms.all,
    organisations: organisations.all,
    sessions: sessions.all.map((session) => lean(session, true)),
    groups: records,
  };
}

/** A snapshot as the text of a file, with a line for each group, so that one version can be held against another. */
export function snapshotText({ terms, organisations, sessions, groups, ...facts }: Snapshot): string {
  const lists = Object.entries({ terms, organisations, sessions, groups }).map(
    ([name, items]) => `"${name}":[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`,
  );
  return `${[JSON.stringify(facts).slice(0, -1), ...lists].join(',\n')}}\n`;
}
