import { marginOf } from './margins.js';
import type { Reach, ReachRow } from './published-results.js';
import { wholePercentages } from './shares.js';

/** A group's part in the answers, beside its part in the population. */
export interface ReachShare {
  readonly row: ReachRow;
  /** Percent of the answers shown; undefined where the group's count is hidden. */
  readonly share: number | undefined;
  /** Whether it answered less than its part in the population, by more than chance and rounding could do. */
  readonly missing: boolean;
}

/** The most people that a published cell may stand for: a rounded count may be 2 too few. */
const most = (answers: ReachRow['answers']): number =>
  typeof answers === 'number' ? answers + (answers && 2) : answers === '<8' ? 7 : Infinity;

/** Who is missing: how much of the answers each group gave, and which gave too few. */
export function reachShares({ rows }: Reach): readonly ReachShare[] {
  const counts = rows.map(({ answers }) => (typeof answers === 'number' ? answers : 0));
  const shown = counts.reduce((sum, each) => sum + each, 0);
  const shares = wholePercentages(counts);
  const compared = rows.filter(({ population }) => population !== undefined).length;
  return rows.map((row, index) => {
    const { answers, population } = row;
    const count = most(answers);
    // At most this many of at least that many: if even so it is too little, then it is.
    const missing =
      population !== undefined &&
      shown > 0 &&
      count < Infinity &&
      marginOf({ count, of: shown - counts[index]! + count }, compared).high * 100 < population;
    return {
      row,
      share: typeof answers === 'number' && shown ? shares[index] : undefined,
      missing,
    };
  });
}
