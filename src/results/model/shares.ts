import type { PublishedCell, PublishedRow, QuestionResults } from './published-results.js';

/** Up to this many answers, percentages are given in fives: one more or less would be one person (Office for Students, rules on rounding and suppression, read 2026-11). */
const FEW = 50;

/**
 * Whole percentages that add to 100, by largest remainders: where two are equal,
 * the earlier one gets the point. All are 0 where there is nothing to share.
 *
 * @param step What each is to be a multiple of; a divisor of 100.
 */
export function wholePercentages(counts: readonly number[], step = 1): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (!total) return counts.map(() => 0);
  const units = 100 / step;
  // Dividing last keeps whole numbers whole, so that remainders that are equal are seen to be.
  const whole = counts.map((count) => Math.floor((count * units) / total));
  const remainders = counts.map((count) => (count * units) % total);
  let left = units - whole.reduce((sum, each) => sum + each, 0);
  for (const index of [...counts.keys()].sort((a, b) => remainders[b]! - remainders[a]! || a - b)) {
    if (left-- <= 0) break;
    whole[index]!++;
  }
  return whole.map((each) => each * step);
}

/** The most that hidden answers may be of all, as a part, for shares of the shown ones to say something of all. */
const MOST_HIDDEN = 0.1;

/** How many people hidden cells may stand for: 1 to 7, or as many as the smallest shown, next to which they were hidden. */
function mostHidden(cells: readonly PublishedCell[]): number {
  const shown = cells.filter((cell): cell is number => typeof cell === 'number' && cell > 0);
  const neighbour = Math.max(7, Math.min(...shown) + 2);
  return cells.reduce<number>((sum, cell) => sum + (cell === '<8' ? 7 : cell === '*' ? neighbour : 0), 0);
}

/**
 * What percentage of the shown answers each option has, from published counts
 * alone, so that it tells nothing that they do not. Undefined for hidden cells.
 *
 * Undefined as a whole where there is none to tell: for a hidden row; where so
 * much is hidden that shares of the rest would mislead; and where people could
 * choose several options, because how many people they were is not published.
 */
export function sharesOf(
  row: PublishedRow,
  type: QuestionResults['type'],
): readonly (number | undefined)[] | undefined {
  if ('hidden' in row || type === 'multiple' || !row.atLeast) return undefined;
  const hidden = mostHidden(row.cells);
  if (hidden > (row.atLeast + hidden) * MOST_HIDDEN) return undefined;
  const counts = row.cells.map((cell) => (typeof cell === 'number' ? cell : 0));
  const shares = wholePercentages(counts, row.atLeast <= FEW ? 5 : 1);
  return row.cells.map((cell, index) => (typeof cell === 'number' ? shares[index] : undefined));
}
