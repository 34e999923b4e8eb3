/** A reader who wants to know more than is published. It shares no code with what it attacks. */
import type { PublishedCell, PublishedRow } from '../../../src/results/model/published-results.js';
import type { ProtectedTable } from '../../../src/results/model/index.js';

/** Between what bounds a number has to be looked for. */
export interface Range {
  low: number;
  high: number;
}

/** Parts that add up to a whole. */
interface Sum {
  readonly parts: readonly Range[];
  readonly whole: Range;
}

export interface Knowledge {
  /** How many people are in each row of each breakdown, rounded to 5, as the reach of each partner's page says. */
  readonly bases?: readonly (readonly PublishedCell[])[];
  /** Whether it is certain that everybody is in some row, as everybody is on some partner's page. */
  readonly everybody?: boolean;
}

const rangeOf = (cell: PublishedCell): Range => {
  if (cell === '<8') return { low: 1, high: 7 };
  if (cell === '*') return { low: 0, high: Infinity };
  return { low: cell === 0 ? 0 : Math.max(8, cell - 2), high: cell === 0 ? 0 : cell + 2 };
};

const rangesOf = (row: PublishedRow, options: number): Range[] =>
  'cells' in row
    ? row.cells.map(rangeOf)
    : Array.from({ length: options }, () => ({ low: 0, high: row.hidden === 'tooFew' ? 9 : Infinity }));

const meet = (range: Range, low: number, high: number): boolean => {
  if (low <= range.low && high >= range.high) return false;
  range.low = Math.max(range.low, low);
  range.high = Math.min(range.high, high);
  return true;
};

/** Takes each sum's bounds to its parts and back, until nothing changes. */
function propagate(sums: readonly Sum[]): void {
  const add = (ranges: readonly Range[], end: 'low' | 'high'): number =>
    ranges.reduce((all, each) => all + each[end], 0);
  for (let changes = true; changes;) {
    changes = false;
    for (const { parts, whole } of sums) {
      changes = meet(whole, add(parts, 'low'), add(parts, 'high')) || changes;
      for (const part of parts) {
        const others = parts.filter((each) => each !== part);
        changes = meet(part, whole.low - add(others, 'high'), whole.high - add(others, 'low')) || changes;
      }
    }
  }
}

/** What a reader can say of each count of a table of one option each: of `all`, and of the rows of each breakdown. */
export function attack(
  { all, partitions }: ProtectedTable,
  options: number,
  { bases, everybody = false }: Knowledge = {},
): { readonly all: readonly Range[]; readonly partitions: readonly (readonly (readonly Range[])[])[] } {
  const baseOf = (row: PublishedRow): Range =>
    'hidden' in row && row.hidden === 'tooFew' ? { low: 0, high: 9 } : { low: 10, high: Infinity };
  const top = rangesOf(all, options);
  const people = baseOf(all);
  const sums: Sum[] = [{ parts: top, whole: people }];
  const groups = partitions.map((rows, at) => {
    const cells = rows.map((row) => rangesOf(row, options));
    const sizes = rows.map((row, place) => {
      const size = baseOf(row);
      const known = bases?.[at]?.[place];
      if (known !== undefined) meet(size, rangeOf(known).low, rangeOf(known).high);
      return size;
    });
    cells.forEach((row, place) => sums.push({ parts: row, whole: sizes[place]! }));
    const others = (): Range => ({ low: 0, high: everybody ? 0 : Infinity });
    top.forEach((whole, option) =>
      sums.push({ parts: [...cells.map((row) => row[option]!), others()], whole }),
    );
    sums.push({ parts: [...sizes, others()], whole: people });
    return cells;
  });
  propagate(sums);
  return { all: top, partitions: groups };
}
