import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { protectTable, type RawRow, type RawTable, renewTable } from '../../../src/results/model/index.js';
import { columnTotals, total } from './worlds.js';

const row = (...counts: readonly number[]): RawRow => ({ base: total(counts), counts });

const dividedBy = (...rows: readonly RawRow[]): RawTable => ({
  type: 'single',
  all: row(...columnTotals(rows.map(({ counts }) => counts))),
  partitions: [{ by: 'partner', rows }],
});

describe('The next release', () => {
  const before = dividedBy(row(20, 30), row(12, 14), row(3, 5));

  it('is the first, if there was none', () => assert.equal(renewTable(before), before));

  it('stays as it was until ten more people have answered', () => {
    assert.deepEqual(renewTable(dividedBy(row(20, 30), row(21, 14), row(3, 5)), before), before);
    assert.deepEqual(renewTable(dividedBy(row(20, 30), row(12, 5), row(3, 5)), before), before);
  });

  it('renews the rows to which ten more people came, and those that were too small to be shown', () => {
    const now = dividedBy(row(26, 34), row(13, 14), row(3, 6));
    const next = renewTable(now, before);
    assert.equal(next.all, now.all);
    assert.deepEqual(next.partitions[0]!.rows, [row(26, 34), row(12, 14), row(3, 6)]);
  });

  it('does not tell what the one who came to a group said', () => {
    // 12 is published as 10, and 13 as 15: the newcomer chose the first.
    const now = dividedBy(row(26, 34), row(13, 14), row(3, 5));
    const released = protectTable(renewTable(dividedBy(row(20, 30), row(12, 14), row(12, 20))));
    const told = protectTable(dividedBy(row(26, 34), row(13, 14), row(12, 20))).partitions[0]![1];
    const kept = protectTable(
      renewTable(
        dividedBy(row(26, 34), row(13, 14), row(12, 20)),
        dividedBy(row(20, 30), row(12, 14), row(12, 20)),
      ),
    ).partitions[0]![1];
    assert.notDeepEqual(told, released.partitions[0]![1]);
    assert.deepEqual(kept, released.partitions[0]![1]);
    assert.equal(renewTable(now, before).partitions[0]!.rows[1], before.partitions[0]!.rows[1]);
  });

  it('renews organisations by themselves', () => {
    const few = { ...before, organisations: row(5, 6) };
    assert.deepEqual(renewTable({ ...before, organisations: row(6, 6) }, few).organisations, row(5, 6));
    assert.deepEqual(renewTable({ ...before, organisations: row(12, 9) }, few).organisations, row(12, 9));
    assert.deepEqual(renewTable({ ...before, organisations: row(5, 6) }, before).organisations, row(5, 6));
  });

  it('waits if answers were changed of which a released row still tells', () => {
    // Somebody in the first group now says the second, and nobody else says the first.
    const first = dividedBy(row(10, 30), row(0, 14));
    const now = dividedBy(row(9, 31), row(0, 40));
    assert.deepEqual(renewTable(now, first), first);
  });

  it('knows a row by what it is of, wherever it stands', () => {
    const partsOf = (parts: readonly string[], ...rows: readonly RawRow[]): RawTable => {
      const table = dividedBy(...rows);
      return { ...table, partitions: table.partitions.map((each) => ({ ...each, options: parts })) };
    };
    const first = partsOf(['council', 'food-bank'], row(20, 30), row(12, 14));
    const turned = partsOf(['food-bank', 'council'], row(13, 14), row(26, 34));
    assert.deepEqual(renewTable(turned, first).partitions[0]!.rows, [row(12, 14), row(26, 34)]);
    const more = partsOf(['library', 'council', 'food-bank'], row(11, 11), row(26, 34), row(13, 14));
    assert.deepEqual(renewTable(more, first).partitions[0]!.rows, [row(11, 11), row(26, 34), row(12, 14)]);
    const other = partsOf(['council', 'library'], row(26, 34), row(12, 14));
    assert.deepEqual(renewTable(other, first).partitions[0]!.rows, [row(26, 34), row(12, 14)]);
  });

  it('starts anew where options or groups are others than before', () => {
    const options = dividedBy(row(1, 2, 3));
    assert.equal(renewTable(options, before), options);
    const groups = dividedBy(row(26, 34), row(20, 24));
    assert.deepEqual(renewTable(groups, before), groups);
  });
});
