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
