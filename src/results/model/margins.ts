import type { PublishedRow, QuestionResults } from './published-results.js';

/** How many of how many. */
export interface Proportion {
  readonly count: number;
  readonly of: number;
}

/** Published counts are rounded to 5, so that each may be 2 too many or too few. */
const ROUNDING = 2;

/**
 * How many standard errors a two-sided margin spans, at 95% for all comparisons
 * together (Bonferroni: each is allowed its part of the 5%). The normal quantile is that
 * of Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.2.23: right to 0.00045.
 */
function standardErrors(comparisons: number): number {
  const t = Math.sqrt(-2 * Math.log(0.05 / comparisons / 2));
  return (
    t -
    (2.515517 + 0.802853 * t + 0.010328 * t * t) /
      (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t)
  );
}

/**
 * Between which shares the true one lies, 95 times out of 100, if those who answered had been picked at random:
 * the score interval of E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212. Unlike
 * the usual one it holds for small numbers and near 0 and 1.
 *
 * @param comparisons How many such statements are made together.
 */
export function marginOf({ count, of }: Proportion, comparisons = 1): { low: number; high: number } {
  if (of <= 0) return { low: 0, high: 1 };
  const z = standardErrors(comparisons);
  const share = count / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const reach = (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}

/**
 * Whether two shares differ by more than chance and rounding could do: the interval of their difference by
 * R. G. Newcombe, Statistics in Medicine 17 (1998), 873-890, method 10, leaves out 0. People who chose to
 * answer are no sample, so that this is the least one may ask, and no proof.
 *
 * @param comparisons How many are made together: of twenty, one differs by chance.
 */
export function differs(a: Proportion, b: Proportion, comparisons = 1): boolean {
  const [higher, lower] = a.count * b.of >= b.count * a.of ? [a, b] : [b, a];
  const high = { of: higher.of, count: Math.max(0, higher.count - ROUNDING) };
  const low = { of: lower.of, count: Math.min(lower.of, lower.count + ROUNDING) };
  const between = high.count / high.of - low.count / low.of;
  // Also where there is nobody to speak of.
  if (!(between > 0)) return false;
  const down = high.count / high.of - marginOf(high, comparisons).low;
  const up = marginOf(low, comparisons).high - low.count / low.of;
  return between > Math.hypot(down, up);
}

/**
 * The proportion that chose an option, to be compared with that of others.
 *
 * @returns Undefined where it is not known of how many: where a part of the row is hidden, and where people could
 *   choose several options.
 */
export function proportionOf(
  row: PublishedRow,
  option: number,
  type: QuestionResults['type'],
): Proportion | undefined {
  if ('hidden' in row || type === 'multiple' || !row.cells.every((cell) => typeof cell === 'number'))
    return undefined;
  return { count: row.cells[option] as number, of: row.atLeast };
}
