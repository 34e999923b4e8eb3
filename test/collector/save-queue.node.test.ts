import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { createSaveQueue } from '../../demo/collector/src/store/save-queue.js';
import { StoreUnavailable } from '../../demo/collector/src/store/unavailable.js';

describe('The queue of what is to be saved', () => {
  it('writes what comes at the same time in one go, and gives each its own result', async () => {
    const batches: (readonly number[])[] = [];
    const queue = createSaveQueue((batch: readonly number[]) => {
      batches.push(batch);
      return batch.map((item) => item * 10);
    });
    assert.deepEqual(await Promise.all([1, 2, 3].map((item) => queue.add(item))), [10, 20, 30]);
    assert.equal(await queue.add(4), 40);
    assert.deepEqual(batches, [[1, 2, 3], [4]]);
  });

  it('tells everyone in a batch that failed, and goes on', async () => {
    let broken = true;
    const queue = createSaveQueue((batch: readonly number[]) => {
      if (broken) throw new Error('no');
      return batch;
    });
    const results = await Promise.allSettled([queue.add(1), queue.add(2)]);
    assert.deepEqual(
      results.map(({ status }) => status),
      ['rejected', 'rejected'],
    );
    broken = false;
    assert.equal(await queue.add(3), 3);
  });

  it('splits what would keep others waiting too long', async () => {
    const sizes: number[] = [];
    const queue = createSaveQueue((batch: readonly number[]) => {
      sizes.push(batch.length);
      return batch;
    });
    const items = Array.from({ length: 1100 }, (_, index) => index);
    assert.deepEqual(await Promise.all(items.map((item) => queue.add(item))), items);
    assert.deepEqual(sizes, [500, 500, 100]);
  });

  it('gathers the next batch while one is being written', async () => {
    const sizes: number[] = [];
    const held = gate();
    const queue = createSaveQueue(async (batch: readonly number[]) => {
      sizes.push(batch.length);
      await held.opened;
      return batch;
    });
    const first = queue.add(0);
    await new Promise(setImmediate);
    const others = [1, 2, 3].map((item) => queue.add(item));
    await new Promise(setImmediate);
    assert.deepEqual(sizes, [1]);
    held.open();
    assert.deepEqual(await Promise.all([first, ...others]), [0, 1, 2, 3]);
    assert.deepEqual(sizes, [1, 3]);
  });

  it('writes the others if one cannot be written, and tries none twice while the database is gone', async () => {
    const tried: (readonly number[])[] = [];
    let gone = false;
    const queue = createSaveQueue((batch: readonly number[]) => {
      tried.push(batch);
      if (gone) throw new StoreUnavailable('GONE');
      if (batch.includes(2)) throw new Error('no');
      return batch;
    });
    const results = await Promise.allSettled([1, 2, 3].map((item) => queue.add(item)));
    assert.deepEqual(
      results.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
    assert.deepEqual(tried.splice(0), [[1, 2, 3], [1], [2], [3]]);
    gone = true;
    await Promise.allSettled([1, 3].map((item) => queue.add(item)));
    assert.deepEqual(tried, [[1, 3]]);
  });

  for (const [title, bounds, taken] of [
    ['items', { items: 3, bytes: 1000 }, 3],
    ['bytes', { items: 1000, bytes: 25 }, 2],
  ] as const) {
    it(`holds no more ${title} than it may, what is being written included`, async () => {
      const held = gate();
      const write = async (batch: readonly number[]) => {
        await held.opened;
        return batch;
      };
      const queue = createSaveQueue(write, bounds, () => 10);
      const first = queue.add(0);
      await new Promise(setImmediate);
      const rest = Promise.allSettled([1, 2, 3, 4].map((item) => queue.add(item)));
      await new Promise(setImmediate);
      held.open();
      await first;
      const outcomes = (await rest).map(
        (each) => each.status === 'fulfilled' || (each.reason as StoreUnavailable).code,
      );
      assert.deepEqual(
        outcomes,
        [1, 2, 3, 4].map((item) => item < taken || 'QUEUE_FULL'),
      );
      assert.equal(await queue.add(9), 9, 'there is room again');
    });
  }

  it('says when nothing waits any more', async () => {
    const written: number[] = [];
    const queue = createSaveQueue(async (batch: readonly number[]) => {
      await new Promise(setImmediate);
      written.push(...batch);
      return batch;
    });
    await queue.drain();
    for (const item of [1, 2]) void queue.add(item);
    await queue.drain();
    assert.deepEqual(written, [1, 2]);
  });
});

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}
