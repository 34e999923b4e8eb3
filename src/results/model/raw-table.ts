/** Counts as an endpoint has them. */

/** Raw counts of one row, before disclosure control: never to leave the endpoint. */
export interface RawRow {
  /** How many people answered the question. */
  readonly base: number;
  /** How many chose each option, in the options' order. */
  readonly counts: readonly number[];
}

/** A breakdown: the people of `all`, by one thing that is known about them. Nobody is in two rows. */
export interface RawPartition {
  /** The name of the dividing question, or `partner`. */
  readonly by: string;
  /**
   * What each row is of, such as the partners' ids, in the order of the rows: so that `renewTable` knows a row again
   * when rows are added, taken out or put in another order. Without it, only their order tells them apart.
   */
  readonly options?: readonly string[];
  /** They need not hold everybody: some did not say. */
  readonly rows: readonly RawRow[];
}

/** Raw counts of one question, before disclosure control: never to leave the endpoint. */
export interface RawTable {
  readonly type: 'single' | 'multiple';
  /** Everybody who answered for themselves. */
  readonly all: RawRow;
  /** Those who answered for an organisation or a group of people: beside, never mixed in. */
  readonly organisations?: RawRow;
  readonly partitions: readonly RawPartition[];
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Those of `all` who are in none of the rows. */
export function restOf(all: RawRow, rows: readonly RawRow[]): RawRow {
  return {
    base: all.base - sum(rows.map(({ base }) => base)),
    counts: all.counts.map((count, at) => count - sum(rows.map(({ counts }) => counts[at]!))),
  };
}

function checkRow(row: RawRow, place: string, type: RawTable['type'], options: number): void {
  const { base, counts } = row;
  const fail = (why: string): never => {
    throw new RangeError(`${place} ${why}. Nothing was published.`);
  };
  if (counts.length !== options) fail(`has ${counts.length} counts, where there are ${options} options`);
  if (![base, ...counts].every((count) => Number.isSafeInteger(count) && count >= 0))
    fail('has a base or a count that is not a number of people');
  if (counts.some((count) => count > base)) fail('has a count above its base');
  if (type === 'single' && sum(counts) !== base)
    fail(`has counts that add up to ${sum(counts)}, where ${base} people chose one option each`);
}

/**
 * Throws a RangeError that names the row if these cannot be counts of one question: what rests on wrong counts
 * protects nobody.
 */
export function checkTable({ type, all, organisations, partitions }: RawTable): void {
  const options = all.counts.length;
  checkRow(all, '`all`', type, options);
  if (organisations) checkRow(organisations, '`organisations`', type, options);
  for (const { by, rows } of partitions) {
    rows.forEach((row, at) => checkRow(row, `Row ${at} of the breakdown by "${by}"`, type, options));
    checkRow(restOf(all, rows), `What the breakdown by "${by}" leaves of \`all\``, type, options);
  }
}
