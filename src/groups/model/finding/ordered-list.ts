import type { FoundList } from './found.js';

/** How many groups there can be at most. */
const MOST = 2 ** 20;

/** Where more than this part of a list is asked for, all of it is put in order. */
const LARGE_PART = 8;

/** Where in a list groups are to be: a whole number for each, of which each power of two up to 33 may be used. */
export interface Places {
  readonly of: (group: number) => number;
  /**
   * No more than {@link of} says, and told with less work: what by this alone comes after all that is shown is asked
   * nothing else.
   */
  readonly atLeast: (group: number) => number;
}

/**
 * Groups of which only as many are put in order as are looked at: a page shows twenty of what may be thousands.
 *
 * What a list is ordered by and the group's own number are put into one number, as numbers are compared many times
 * faster than by asking which of two comes first; and as the second decides between equals, an order never wavers.
 */
export class OrderedList<Item> implements FoundList<Item> {
  readonly length: number;
  readonly #places: Places;
  readonly #itemOf: (group: number) => Item;
  readonly #groups: readonly number[];
  /** The first of the groups in order, as far as that was asked for. */
  #inOrder = new Float64Array(0);

  /** @param itemOf What is to be shown for a group. */
  constructor(groups: readonly number[], places: Places, itemOf: (group: number) => Item) {
    this.length = groups.length;
    this.#groups = groups;
    this.#places = places;
    this.#itemOf = itemOf;
  }

  slice(from = 0, to = this.length): Item[] {
    const end = Math.min(to, this.length);
    if (end > this.#inOrder.length)
      this.#inOrder = (end * LARGE_PART > this.length ? this.#all() : this.#first(end)).sort();
    return Array.from(this.#inOrder.subarray(from, end), (each) => this.#itemOf(each % MOST));
  }

  *[Symbol.iterator](): Iterator<Item> {
    yield* this.slice();
  }

  #all(): Float64Array<ArrayBuffer> {
    const { of } = this.#places;
    const all = new Float64Array(this.length);
    // In a loop, as `Float64Array.from` walks an iterator and takes several times as long.
    for (let at = 0; at < all.length; at++) all[at] = of(this.#groups[at]!) * MOST + this.#groups[at]!;
    return all;
  }

  /** So many that come before all others, in no order. */
  #first(count: number): Float64Array<ArrayBuffer> {
    const { of, atLeast } = this.#places;
    // None is after the one at half of its place, so that the first of them is the last to be shown.
    const heap = new Float64Array(count).fill(Infinity);
    for (const group of this.#groups) {
      if (atLeast(group) * MOST + group > heap[0]!) continue;
      const place = of(group) * MOST + group;
      if (place < heap[0]!) sink(heap, place);
    }
    return heap;
  }
}

/** Puts something in place of what comes last, and moves it down to where nothing below comes after it. */
function sink(heap: Float64Array, value: number): void {
  let at = 0;
  for (let below = 1; below < heap.length; below = 2 * at + 1) {
    if (below + 1 < heap.length && heap[below + 1]! > heap[below]!) below++;
    if (heap[below]! <= value) break;
    heap[at] = heap[below]!;
    at = below;
  }
  heap[at] = value;
}
