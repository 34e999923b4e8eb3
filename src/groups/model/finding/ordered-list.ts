import type { FoundList } from './found.js';

/** How many groups there can be at most. */
const MOST = 2 ** 20;

/** Where more than this part of a list is asked for, all of it is put in order. */
const LARGE_PART = 8;

/**
 * Groups of which only as many are put in order as are looked at: a page shows twenty of what may be thousands.
 *
 * What a list is ordered by and the group's own number are put into one number, as numbers are compared many times
 * faster than by asking which of two comes first; and as the second decides between equals, an order never wavers.
 */
export class OrderedList<Item> implements FoundList<Item> {
  readonly length: number;
  readonly #placeOf: (group: number) => number;
  readonly #itemOf: (group: number) => Item;
  readonly #groups: readonly number[];
  /** The groups that are in order, as far as that was asked for. */
  readonly #inOrder: number[] = [];
  /** What is left, so that none is before the one at half of its place. */
  #heap: Float64Array | undefined;
  #left = 0;

  /**
   * @param placeOf Where a group is to be: a whole number, of which each power of two up to 33 may be used.
   * @param itemOf What is to be shown for a group.
   */
  constructor(
    groups: readonly number[],
    placeOf: (group: number) => number,
    itemOf: (group: number) => Item,
  ) {
    this.length = groups.length;
    this.#groups = groups;
    this.#placeOf = placeOf;
    this.#itemOf = itemOf;
  }

  slice(from = 0, to = this.length): Item[] {
    const end = Math.min(to, this.length);
    if (end > this.#inOrder.length) this.#order(end);
    return this.#inOrder.slice(from, end).map(this.#itemOf);
  }

  *[Symbol.iterator](): Iterator<Item> {
    yield* this.slice();
  }

  #order(end: number): void {
    const heap = (this.#heap ??= this.#heapOf());
    if (end * LARGE_PART > this.length) {
      // Sorted is also a heap, so that nothing else has to be thought of.
      for (const each of heap.subarray(0, this.#left).sort()) this.#inOrder.push(each % MOST);
      this.#left = 0;
    }
    while (this.#inOrder.length < end) {
      this.#inOrder.push(heap[0]! % MOST);
      heap[0] = heap[--this.#left]!;
      sink(heap, 0, this.#left);
    }
  }

  #heapOf(): Float64Array {
    const groups = this.#groups;
    // In a loop, as `Float64Array.from` walks an iterator and takes several times as long.
    const heap = new Float64Array(groups.length);
    for (let at = 0; at < heap.length; at++) heap[at] = this.#placeOf(groups[at]!) * MOST + groups[at]!;
    this.#left = heap.length;
    for (let at = heap.length >> 1; at-- > 0;) sink(heap, at, heap.length);
    return heap;
  }
}

/** Moves what is at a place down to where nothing below comes before it. */
function sink(heap: Float64Array, from: number, size: number): void {
  const value = heap[from]!;
  let at = from;
  for (let below = 2 * at + 1; below < size; below = 2 * at + 1) {
    if (below + 1 < size && heap[below + 1]! < heap[below]!) below++;
    if (heap[below]! >= value) break;
    heap[at] = heap[below]!;
    at = below;
  }
  heap[at] = value;
}
