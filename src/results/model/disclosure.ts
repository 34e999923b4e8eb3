/**
 * Disclosure control: what may be published of counts, so that nobody finds out what a neighbour said.
 *
 * It belongs at the endpoint. What a browser receives can be read, whatever the page shows of it.
 *
 * In plain words:
 *
 * - A group of fewer than 10 people is not shown. If it is the only one, the next smallest is not shown either, or the
 *   group would be what the others leave of all.
 * - 1 to 7 people are "fewer than 8" (`'<8'`). Other numbers are rounded to 5. Nobody is 0.
 * - If just one number of a row is hidden, so is the next smallest (`'*'`).
 * - How many answered is said as "at least": what is shown, added up. Percentages come from what is shown.
 * - If everybody in a group said the same, then whoever knows one of the group knows what that one said. Nothing is
 *   shown, and not even that it is for this reason, or each of them would know it of the others.
 * - What is hidden in `all` is hidden in every group, and a breakdown is hidden as a whole if it would give a hidden
 *   number away, if everybody in a group said the same, or if not a single number is left in it.
 *
 * The last rule is ours, because the usual ones leak: `all` is the total of each column of every breakdown. Say that
 * 8, 8 and 1 people of three groups chose something, published as 10, 10 and "fewer than 8", and in all 17, published
 * as 15. That is 17 at most, and 8, 8 and 1 at least: the one is found. So whatever is to be published is tried on a
 * reader who knows much more than is published: these rules, how many people are in each row, and for the breakdowns
 * the true counts of `all`. Everything that is hidden must have at least two values for that reader. As the counts of
 * `all` are taken as known, one breakdown tells nothing about another.
 *
 * Whether to hide more is decided by what such a reader knows, never by the hidden counts themselves: so hiding tells
 * them nothing. A breakdown is hidden as a whole, not cell by cell, because cells that are hidden only in rare cases
 * tell that the case is rare. Of 100 people in five groups with five options it happens about once in a hundred times.
 *
 * What it cannot do: protect from somebody who knows the answers of nearly all others; tables that cross the same
 * questions both ways (`tally` makes none); and three tables that each cross two of the same three questions. Where
 * people choose several options, breakdowns are judged one by one, without what sets of options may be possible.
 *
 * Conventions that these follow, as read in November 2026: NHS Digital's Hospital Episode Statistics (since September
 * 2018: 1 to 7 hidden, the rest rounded to 5), Ofqual's statistics (nearest 5, "fewer than 5", a true 0 shown), the
 * Office for Students (hides what is within 2 of everybody), and the ACRO rules for the ONS Longitudinal Study (groups of
 * 10, zeros are disclosive, rounding to 5). With 5 in place of 8, counting out found patterns that give a count away.
 */
import { protectBreakdown } from './protect-breakdown.js';
import { cellsOfRow, hiddenRow, publishedRow, tellsTooMuch } from './protect-row.js';
import type { PublishedRow } from './published-results.js';
import { checkTable, type RawTable } from './raw-table.js';

export { protectCount } from './protect-row.js';

/** What may be published of one question. Percentages are to be worked out from nothing but this. */
export interface ProtectedTable {
  readonly all: PublishedRow;
  readonly organisations?: PublishedRow;
  /** In the order of the raw table's partitions, and in each the rows in their order. */
  readonly partitions: readonly (readonly PublishedRow[])[];
}

/**
 * What may be published of a question's counts. The same counts always give the same table.
 *
 * For what is released again and again, give it counts that `renewTable` has let through.
 *
 * Throws a RangeError if the counts cannot be those of one question.
 */
export function protectTable(table: RawTable): ProtectedTable {
  checkTable(table);
  const { type, all, organisations, partitions } = table;
  const cells = cellsOfRow(type, all);
  // Breakdowns come with `all` only if its hidden counts would be safe from one who knew each of the shown ones.
  const bare = cells?.map((cell) => (cell.secret ? cell : { ...cell, low: cell.value, high: cell.value }));
  const isFirm = bare !== undefined && !tellsTooMuch(type, all, bare);
  return {
    all: publishedRow(type, all, cells),
    ...(organisations && {
      organisations: publishedRow(type, organisations, cellsOfRow(type, organisations)),
    }),
    partitions: partitions.map(
      ({ rows }) => (isFirm ? protectBreakdown(type, all, cells!, rows) : undefined) ?? rows.map(hiddenRow),
    ),
  };
}
