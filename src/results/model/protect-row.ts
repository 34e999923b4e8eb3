/** What a row shows of itself, whatever is beside it. */
import type { HiddenRow, PublishedCell, PublishedRow, ShownRow } from './published-results.js';
import { type RawRow, type RawTable, sum } from './raw-table.js';
import { type Bounded, everySecretHasRoom, KNOWN, type Room } from './room.js';

type Type = RawTable['type'];

/** Fewer people than this are not a group. */
export const LEAST_BASE = 10;

/** Counts from this one up are shown, rounded. */
const LEAST_SHOWN = 8;

/** What counts are rounded to. */
const STEP = 5;

/** How far a rounded count may be from the true one. */
const HALF_STEP = (STEP - 1) / 2;

/** A cell as it is published, with what that says about the count behind it. */
export interface ProtectedCell extends Bounded {
  readonly cell: PublishedCell;
}

/** A count that stands alone, such as how many answers came through one partner's page: 0, `'<8'`, or rounded to 5. */
export const protectCount = (count: number): PublishedCell =>
  count > 0 && count < LEAST_SHOWN ? '<8' : Math.round(count / STEP) * STEP;

/** `most`: what a count may be, in a row of people who did not all choose the same. */
function protectCell(value: number, most: number): ProtectedCell {
  const cell = protectCount(value);
  if (cell === 0) return { cell, value, low: 0, high: 0, secret: false };
  if (typeof cell === 'string')
    return { cell, value, low: 1, high: Math.min(LEAST_SHOWN - 1, most), secret: true };
  return {
    cell,
    value,
    low: Math.max(LEAST_SHOWN, cell - HALF_STEP),
    high: Math.min(cell + HALF_STEP, most),
    secret: false,
  };
}

/** How late a cell's turn comes to be hidden for a neighbour's sake: the smallest number first, a true 0 last. */
const turn = ({ cell }: ProtectedCell): number => (typeof cell === 'number' && cell > 0 ? cell : Infinity);

/**
 * The counts of one row as they are published. If just one is hidden, so is the next smallest, unless `accompanied`
 * says that there are others that are hidden anyway.
 */
export function protectCells(
  counts: readonly number[],
  most: number,
  accompanied: boolean,
): readonly ProtectedCell[] {
  const row = counts.map((count) => protectCell(count, most));
  const open = row.filter(({ secret }) => !secret);
  if (accompanied || open.length !== row.length - 1) return row;
  // By the published numbers, not the true ones: which one is hidden is then no hint at the true order.
  const star = open.toSorted((a, b) => turn(a) - turn(b))[0];
  if (!star) return row;
  // Were it above this, the turn would have been another's.
  const limits = open
    .filter((each) => each !== star)
    .map((each) => turn(each) - (row.indexOf(each) < row.indexOf(star) ? STEP : 0) + HALF_STEP);
  const hidden: ProtectedCell = {
    ...star,
    cell: '*',
    secret: true,
    ...(star.value > 0 && { low: LEAST_SHOWN, high: Math.min(...limits, most) }),
  };
  return row.map((each) => (each === star ? hidden : each));
}

/** What a row's counts can add up to: to the base, if everybody chose one option; if several, to no less than it. */
export const roomOfRow = (type: Type, { base, counts }: RawRow): Room =>
  type === 'single' ? KNOWN : { less: sum(counts) !== base, more: true };

/**
 * Whether a row has to be hidden although ten people or more are in it. Either more chose an option than may: they all
 * did. Or a hidden count could be worked out by somebody who knows how many there are, such as the partner whose page
 * it was.
 */
export const tellsTooMuch = (type: Type, row: RawRow, cells: readonly Bounded[]): boolean =>
  cells.some(({ value, high }) => value > high) ||
  !everySecretHasRoom(
    [cells],
    [roomOfRow(type, row)],
    cells.map(() => ({ less: true, more: true })),
  );

export const isTooFew = ({ base }: RawRow): boolean => base < LEAST_BASE;

/**
 * A row of which nothing is shown. Of ten people or more the reason is always the same one: "all the same" would tell
 * each of them what all the others said.
 */
export const hiddenRow = (row: RawRow): HiddenRow => ({
  hidden: isTooFew(row) ? 'tooFew' : 'protectsAnother',
});

export function shownRow(type: Type, cells: readonly PublishedCell[]): ShownRow {
  const numbers = cells.filter((cell) => typeof cell === 'number');
  return { cells, atLeast: type === 'single' ? sum(numbers) : Math.max(0, ...numbers) };
}

/** The cells of a row that is no part of another; undefined if they have to be hidden. */
export function cellsOfRow(type: Type, row: RawRow): readonly ProtectedCell[] | undefined {
  if (isTooFew(row)) return undefined;
  const cells = protectCells(row.counts, row.base - 1, false);
  return tellsTooMuch(type, row, cells) ? undefined : cells;
}

export function publishedRow(
  type: Type,
  row: RawRow,
  cells: readonly ProtectedCell[] | undefined,
): PublishedRow {
  if (!cells) return hiddenRow(row);
  return shownRow(
    type,
    cells.map(({ cell }) => cell),
  );
}
