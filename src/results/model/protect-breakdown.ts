/** What the rows of a breakdown may show beside the row that they add up to. */
import {
  hiddenRow,
  isTooFew,
  protectCells,
  type ProtectedCell,
  roomOfRow,
  shownRow,
  tellsTooMuch,
} from './protect-row.js';
import type { PublishedRow } from './published-results.js';
import { type RawRow, type RawTable, restOf, sum } from './raw-table.js';
import { type Bounded, everySecretHasRoom, KNOWN } from './room.js';

/**
 * The rows that their size hides: groups that are too small, and if that is just one, the next smallest with it, or it
 * would be what the others leave of all. Nobody is in an empty group, so it keeps no other company.
 */
function hiddenBySize(rows: readonly RawRow[]): ReadonlySet<RawRow> {
  const hidden = new Set(rows.filter(isTooFew));
  if ([...hidden].filter(({ base }) => base > 0).length !== 1) return hidden;
  const next = rows.filter((row) => !hidden.has(row)).toSorted((a, b) => a.base - b.base)[0];
  return next ? hidden.add(next) : hidden;
}

/** Some columns of a table as they are, and the sum of those that are hidden in `all`, if there are any. */
const narrowed =
  (open: readonly number[], aside: readonly number[]) =>
  ({ base, counts }: RawRow): RawRow => ({
    base,
    counts: [
      ...open.map((at) => counts[at]!),
      ...(aside.length ? [sum(aside.map((at) => counts[at]!))] : []),
    ],
  });

/**
 * The published rows of a breakdown, or undefined if it has to be hidden as a whole.
 *
 * What is hidden in `all` is hidden throughout: only then is it up to `all` alone whether that can be worked out. For
 * the rest a reader is taken to know more than is published: the true counts of `all`, how many people are in each
 * row, and these rules. Then no other breakdown can add to it, and each may be judged by itself.
 */
export function protectBreakdown(
  type: RawTable['type'],
  all: RawRow,
  cellsOfAll: readonly ProtectedCell[],
  groups: readonly RawRow[],
): readonly PublishedRow[] | undefined {
  const columns = cellsOfAll.map((_, at) => at);
  const open = columns.filter((at) => !cellsOfAll[at]!.secret);
  const aside = columns.filter((at) => cellsOfAll[at]!.secret);
  if (!open.some((at) => all.counts[at])) return undefined;

  const narrow = narrowed(open, aside);
  const rows = groups.map(narrow);
  const rest = narrow(restOf(all, groups));
  const hidden = hiddenBySize(rows);
  const isHidden = (row: RawRow): boolean => row === rest || hidden.has(row);

  const boundsOf = (row: RawRow): readonly (Bounded | ProtectedCell)[] => {
    const most = isHidden(row) ? row.base : row.base - 1;
    const unseen = (value: number, high: number): Bounded => ({ value, low: 0, high, secret: true });
    const counts = row.counts.slice(0, open.length);
    return [
      ...(isHidden(row)
        ? counts.map((count) => unseen(count, most))
        : protectCells(counts, most, aside.length > 0)),
      ...row.counts.slice(open.length).map((count) => unseen(count, type === 'single' ? most : Infinity)),
    ];
  };

  // Where nobody is, nothing can be learnt: neither in an empty row nor of an option that nobody chose.
  const inhabited = [...rows, rest].filter(({ base }) => base > 0);
  const chosen = narrow(all).counts.flatMap((count, at) => (count > 0 ? [at] : []));
  const bounds = new Map(inhabited.map((row) => [row, boundsOf(row)]));
  const isSafe =
    inhabited.every((row) => isHidden(row) || !tellsTooMuch(type, row, bounds.get(row)!)) &&
    everySecretHasRoom(
      inhabited.map((row) => chosen.map((at) => bounds.get(row)![at]!)),
      inhabited.map((row) => roomOfRow(type, row)),
      chosen.map(() => KNOWN),
    );
  if (!isSafe) return undefined;

  const published = rows.map((row): PublishedRow => {
    if (hidden.has(row)) return hiddenRow(row);
    const cells = protectCells(row.counts.slice(0, open.length), row.base - 1, aside.length > 0);
    return shownRow(
      type,
      columns.map((at) => (aside.includes(at) ? '*' : cells[open.indexOf(at)]!.cell)),
    );
  });
  // Without a number there is nothing to read. Were it shown, the few that are hidden for cause would stand out: counted
  // out, "hidden" then had one possible table in some cases.
  return published.some((row) => 'cells' in row && row.atLeast > 0) ? published : undefined;
}
