/** Words by hash: at each slot the word's number, counted from 1, and its two hashes; beside each other, to be read at once. */
export const STRIDE = 4;

/** Where a word is, or is to be put. */
export function slotOf(table: Int32Array, one: number, other: number): number {
  const mask = table.length - 1;
  // Short words differ in their lowest bits only after some mixing.
  let slot = ((one ^ (one >>> 15)) * STRIDE) & mask;
  while (table[slot] && (table[slot + 1] !== one || table[slot + 2] !== other)) slot = (slot + STRIDE) & mask;
  return slot;
}

/** The same words in a table of twice the size. */
export function grown(table: Int32Array): Int32Array {
  const larger = new Int32Array(table.length * 2);
  for (let at = 0; at < table.length; at += STRIDE) {
    if (!table[at]) continue;
    const slot = slotOf(larger, table[at + 1]!, table[at + 2]!);
    for (let each = 0; each < STRIDE; each++) larger[slot + each] = table[at + each]!;
  }
  return larger;
}

/** What a word is told by, rather than by its letters: 64 bits of hash, which is what makes an index quick to build. */
export function hashesOf(word: string): [number, number] {
  let [one, other] = [0, 0];
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at);
    one = Math.imul(one ^ letter, 16777619);
    other = (Math.imul(other, 31) + letter) | 0;
  }
  return [one, other];
}
