import type { Getting } from '../groups/feeds/getting.js';
import { hasDetails } from '../groups/feeds/load-groups.js';
import { readDetails } from '../groups/feeds/read-details.js';
import type { Group } from '../groups/model/group.js';

/** Of which records the whole is asked for. */
export type DetailsWanted = 'thin' | 'all' | 'none';

/** After so many records in a row that cannot be had, the rest is not asked for: the server has enough to do. */
const MOST_FAILURES = 10;

/** How often it is said how far it has come. */
const TOLD_EVERY = 100;

/** A list that says neither when nor where has left that out: few groups have neither. */
const isThin = ({ places, sessions }: Group): boolean => !places.length && !sessions.length;

/** A record of which there is no more to be had: a page that reads it asks nobody for anything. */
function withoutAddress(group: Group): Group {
  if (!hasDetails(group)) return group;
  const { url: _, ...source } = group.source;
  return { ...group, source };
}

/** What came of asking. */
export interface TakenDetails {
  readonly groups: readonly Group[];
  /** Addresses that gave nothing: those records stay as their list has them. */
  readonly missing: readonly string[];
  /** Whether so many gave nothing that the others were not asked for. */
  readonly gaveUp: boolean;
}

/** Asks for the whole of those records whose list has left something out. */
export async function takeDetails(
  groups: readonly Group[],
  wanted: DetailsWanted,
  getting: Getting,
  say: (line: string) => void,
): Promise<TakenDetails> {
  const all = [...groups];
  const missing: string[] = [];
  const queue = groups.flatMap((group, at) =>
    hasDetails(group) && (wanted === 'all' || isThin(group)) ? [{ group, at }] : [],
  );
  if (queue.length) say(`Asks for the whole of ${queue.length} records.`);
  let done = 0;
  let inARow = 0;
  const work = async (): Promise<void> => {
    while (queue.length && inARow < MOST_FAILURES) {
      const { group, at } = queue.shift()!;
      const whole = await readDetails(group, getting);
      if (whole === group) missing.push(group.source.url ?? '');
      inARow = whole === group ? inARow + 1 : 0;
      all[at] = whole;
      if (++done % TOLD_EVERY === 0) say(`${done} of them have come.`);
    }
  };
  await Promise.all(Array.from({ length: getting.atOnce }, work));
  return { groups: all.map(withoutAddress), missing, gaveUp: inARow >= MOST_FAILURES };
}
