import { LEAST_BASE } from './protect-row.js';
import { type RawPartition, type RawRow, type RawTable, restOf } from './raw-table.js';

/** Whether enough people came to a row since it was released for nobody to see what a single one of them said. */
const isDue = (now: RawRow, released: RawRow): boolean => now.base - released.base >= LEAST_BASE;

/** A row that is too small was not shown, so that there is nothing to compare with. */
const renewRow = (now: RawRow, released: RawRow | undefined): RawRow =>
  !released || released.base < LEAST_BASE || isDue(now, released) ? now : released;

function renewPartition(now: RawPartition, released: RawTable): RawPartition {
  const before = released.partitions.find(({ by }) => by === now.by);
  const { options, rows } = now;
  const placeOf = (at: number): number =>
    options && before?.options
      ? before.options.indexOf(options[at]!)
      : before?.rows.length === rows.length
        ? at
        : -1;
  return { ...now, rows: rows.map((row, at) => renewRow(row, before?.rows[placeOf(at)])) };
}

/** Whether rows can be part of all: not if people changed answers, or took some back, of which the rows still tell. */
const fits = (all: RawRow, { rows }: RawPartition): boolean => {
  const { base, counts } = restOf(all, rows);
  return base >= 0 && counts.every((count) => count >= 0 && count <= base);
};

/**
 * The counts that the next release is made from. Two releases a neighbour's answer apart would tell what that neighbour
 * said, so each row is renewed only once ten more people are in it, and until then stays as it was released. That goes
 * for the row of a small group too: ten more answers in all may be one more in that group.
 *
 * `released`: what this function gave for the last release, to be kept with it; leave it out for the first. Give the
 * result to `protectTable`.
 */
export function renewTable(now: RawTable, released?: RawTable): RawTable {
  if (released?.all.counts.length !== now.all.counts.length) return now;
  const organisations = now.organisations && renewRow(now.organisations, released.organisations);
  const beside = organisations ? { organisations } : {};
  const partitions = now.partitions.map((partition) => renewPartition(partition, released));
  return isDue(now.all, released.all) && partitions.every((partition) => fits(now.all, partition))
    ? { type: now.type, all: now.all, partitions, ...beside }
    : { ...released, ...beside };
}
