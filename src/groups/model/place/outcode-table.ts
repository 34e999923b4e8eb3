import type { Group } from '../group.js';
import { isRecord } from '../is-record.js';
import type { Point } from './distance.js';
import { middleOf } from './middle.js';
import { readPostcode } from './postcode.js';

/** Where the middle of each outcode is, such as that of `BS1`. */
export type OutcodeTable = ReadonlyMap<string, Point>;

/**
 * A table of outcodes as a file holds it: each outcode with its latitude and longitude in degrees. Three places of
 * decimals are a hundred metres, which is more than an outcode can tell.
 *
 * ```json
 * { "source": "Contains OS data © Crown copyright 2026", "outcodes": { "BS1": [51.452, -2.596] } }
 * ```
 */
export interface OutcodeFile {
  /** Where it comes from: words that its licence asks for. */
  readonly source?: string;
  readonly outcodes: Readonly<Record<string, readonly [lat: number, lng: number]>>;
}

/** What was read of such a file. */
export interface OutcodeReading {
  readonly table: OutcodeTable;
  /** The entries that are none, as they are written. */
  readonly faults: readonly string[];
}

/** Whether two numbers are a place. 0,0 is a field that nobody filled in. */
export const isPlace = (lat: unknown, lng: unknown): boolean =>
  typeof lat === 'number' &&
  typeof lng === 'number' &&
  Math.abs(lat) <= 90 &&
  Math.abs(lng) <= 180 &&
  (lat !== 0 || lng !== 0);

/** Reads such a file, parsed. Undefined for anything else. */
export function readOutcodes(data: unknown): OutcodeReading | undefined {
  const outcodes = isRecord(data) ? data['outcodes'] : undefined;
  if (!isRecord(outcodes)) return undefined;
  const table = new Map<string, Point>();
  const faults: string[] = [];
  for (const [key, value] of Object.entries(outcodes)) {
    const postcode = readPostcode(key);
    const [lat, lng] = (Array.isArray(value) ? value : []) as unknown[];
    if (postcode && !postcode.incode && isPlace(lat, lng))
      table.set(postcode.outcode, { lat: lat as number, lng: lng as number });
    else faults.push(key);
  }
  return { table, faults };
}

/**
 * Where the outcodes are by the groups that meet there: what one can know without a table. Good to a mile or two where
 * there are several, and it says nothing of an outcode in which no group meets, or nobody can tell: see {@link middleOf}.
 *
 * @param least In how many places groups have to meet for an outcode to be told by them.
 */
export function outcodesOfGroups(groups: Iterable<Group>, least = 1): OutcodeTable {
  const points = new Map<string, Point[]>();
  for (const { places } of groups)
    for (const { lat, lng, postcode } of places) {
      const outcode = readPostcode(postcode ?? '')?.outcode;
      if (!outcode || lat === undefined || lng === undefined) continue;
      const there = points.get(outcode);
      if (there) there.push({ lat, lng });
      else points.set(outcode, [{ lat, lng }]);
    }
  const table = new Map<string, Point>();
  for (const [outcode, there] of points) {
    const middle = new Set(there.map(({ lat, lng }) => `${lat} ${lng}`)).size >= least && middleOf(there);
    if (middle) table.set(outcode, middle);
  }
  return table;
}
