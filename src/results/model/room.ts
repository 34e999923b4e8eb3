/** Whether counts that are not shown could be others than they are. */

/** One count, and between what bounds a reader of the published table has to look for it. */
export interface Bounded {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Whether nobody may be able to work it out. */
  readonly secret: boolean;
}

/** Whether the sum of a row or column could as well be one less, or one more. */
export interface Room {
  readonly less: boolean;
  readonly more: boolean;
}

export const KNOWN: Room = { less: false, more: false };

/**
 * Whether every secret count has at least two values that go with everything else that is known.
 *
 * Counts in rows and columns are a flow from rows to columns. Another table with the same sums is this one with people
 * moved around in rings, one from cell to cell; so a count can be another exactly if some ring leads through its cell,
 * on which every cell has room for one more or one less. That there is a ring depends on bounds and sums alone, not on
 * which of the possible tables is the true one: the answer tells a reader nothing.
 */
export function everySecretHasRoom(
  cells: readonly (readonly Bounded[])[],
  rows: readonly Room[],
  columns: readonly Room[],
): boolean {
  // Nodes are rows, then columns, then the world outside, from which people may come if sums are not known.
  const outside = rows.length + columns.length;
  const steps = (from: number, except: Bounded): number[] => {
    if (from === outside)
      return [
        ...rows.flatMap(({ more }, row) => (more ? [row] : [])),
        ...columns.flatMap(({ less }, column) => (less ? [rows.length + column] : [])),
      ];
    if (from < rows.length)
      return [
        ...cells[from]!.flatMap((cell, column) =>
          cell !== except && cell.value < cell.high ? [rows.length + column] : [],
        ),
        ...(rows[from]!.less ? [outside] : []),
      ];
    const column = from - rows.length;
    return [
      ...cells.flatMap((row, at) => {
        const cell = row[column]!;
        return cell !== except && cell.value > cell.low ? [at] : [];
      }),
      ...(columns[column]!.more ? [outside] : []),
    ];
  };
  const leads = (from: number, to: number, except: Bounded): boolean => {
    const seen = new Set([from]);
    // A set that grows is walked to its new end.
    for (const node of seen) for (const next of steps(node, except)) seen.add(next);
    return seen.has(to);
  };
  return cells.every((row, at) =>
    row.every((cell, column) => {
      if (!cell.secret) return true;
      const end = rows.length + column;
      return (
        (cell.value < cell.high && leads(end, at, cell)) || (cell.value > cell.low && leads(at, end, cell))
      );
    }),
  );
}
