/** How many bits of an entry say where a word stands. The rest is the number of the word, or of the group. */
export const BITS = 3;

/**
 * The words of some groups, turned about: where each word is, so that looking for it touches nothing but where it is.
 * Made once, of entries that were collected group by group.
 */
export class WordShelf {
  /** By the word's number, where its entries begin; one more at the end. What words came up later is not on it. */
  readonly #starts: Uint32Array;
  /** Groups by their numbers, each with where in it the word stands. */
  readonly #entries: Uint32Array;

  /**
   * @param entries Words by their numbers, each with where it stands.
   * @param ends Where the entries of each group end.
   * @param first The number of the first group.
   * @param words How many words there are so far.
   */
  constructor(entries: Uint32Array, ends: readonly number[], first: number, words: number) {
    const starts = new Uint32Array(words + 2);
    for (const entry of entries) starts[(entry >>> BITS) + 2]!++;
    for (let word = 2; word < starts.length; word++) starts[word]! += starts[word - 1]!;
    this.#entries = new Uint32Array(entries.length);
    const where = 2 ** BITS - 1;
    for (let group = 0, at = 0; group < ends.length; group++)
      for (const end = ends[group]!; at < end; at++) {
        const entry = entries[at]!;
        // Each word's start moves on to the next one's, which is why they were put one further.
        this.#entries[starts[(entry >>> BITS) + 1]!++] = ((first + group) << BITS) | (entry & where);
      }
    this.#starts = starts.subarray(0, words + 1);
  }

  /** Adds how often each word occurs. */
  countInto(counts: Uint32Array): void {
    for (let word = 0; word + 1 < this.#starts.length; word++)
      counts[word]! += this.#starts[word + 1]! - this.#starts[word]!;
  }

  /**
   * Raises what each group that has a word is worth.
   *
   * @param byPlace What the word is worth by where it stands.
   */
  raise(word: number, byPlace: Uint8Array, worths: Uint8Array): void {
    if (word + 1 >= this.#starts.length) return;
    const entries = this.#entries;
    const where = 2 ** BITS - 1;
    for (let at = this.#starts[word]!, end = this.#starts[word + 1]!; at < end; at++) {
      const entry = entries[at]!;
      const worth = byPlace[entry & where]!;
      if (worth > worths[entry >>> BITS]!) worths[entry >>> BITS] = worth;
    }
  }
}
