import type { Group } from '../group.js';
import { fold } from './fold.js';

/** Where in a record a word stands: the smaller, the more it tells. */
const FIRST_OF_NAME = 0;
const NAME = 1;
const TERM = 2;
const PLACE = 3;
const TEXT = 4;

/** What the first 128 characters are in a word: small letters and digits as they are, apostrophes, and what parts words. */
const SPACE = 0;
const LEFT_OUT = 1;
const PLAIN_LETTERS = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  return /[a-z\d]/.test(letter) ? letter.charCodeAt(0) : /['`]/.test(letter) ? LEFT_OUT : SPACE;
});

/** How many bits of an entry say where the word stands. The rest is the word's number. */
const BITS = 3;

/** How much of a long description is searched: what comes after is about funders and opening times. */
const MOST = 1500;

/**
 * How well a word fits, by where it stands and by how it fits: inside a word, by the beginning of a related word, by
 * its beginning or a related word, and as it is.
 */
const WORTH = Uint8Array.of(
  ...[0, 4, 9, 11, 14, 0, 0, 0],
  ...[0, 3, 8, 10, 13, 0, 0, 0],
  ...[0, 3, 7, 9, 12, 0, 0, 0],
  ...[0, 2, 4, 5, 7, 0, 0, 0],
  ...[0, 1, 2, 3, 5, 0, 0, 0],
);

/** The most that a word can be worth. */
export const MOST_WORTH = 14;

/** From here on, a word fits by what the group is called or what it is about. */
export const TELLING = 7;

/** Words by hash: at each slot the word's number, counted from 1, and its two hashes; beside each other, to be read at once. */
const STRIDE = 4;

/** Which letters are in a word, as bits: what is in one and not in the other is soon seen. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** Where a word is, or is to be put. */
function slotOf(table: Int32Array, one: number, other: number): number {
  const mask = table.length - 1;
  // Short words differ in their lowest bits only after some mixing.
  let slot = ((one ^ (one >>> 15)) * STRIDE) & mask;
  while (table[slot] && (table[slot + 1] !== one || table[slot + 2] !== other)) slot = (slot + STRIDE) & mask;
  return slot;
}

/** The same words in a table of twice the size. */
function grown(table: Int32Array): Int32Array {
  const larger = new Int32Array(table.length * 2);
  for (let at = 0; at < table.length; at += STRIDE) {
    if (!table[at]) continue;
    const slot = slotOf(larger, table[at + 1]!, table[at + 2]!);
    for (let each = 0; each < STRIDE; each++) larger[slot + each] = table[at + each]!;
  }
  return larger;
}

/**
 * The words of many groups as numbers: a list of all words there are, and for each group which of them it has where.
 * What is typed is compared with each word once, however many groups have it, and the groups are then looked through
 * without touching a text.
 *
 * Words are told apart by 64 bits of hash rather than by comparing letters, which is what makes this quick to build.
 */
export class WordIndex {
  /** How many groups there are. */
  get size(): number {
    return this.#groups.length;
  }

  /** Every word there is, folded. */
  readonly words: string[] = [];
  /** Which letters are in each. */
  readonly letters: number[] = [];
  readonly #groups: readonly Group[];
  /** Per group, where its entries begin; one more at the end. */
  readonly #starts: Uint32Array;
  #entries = new Uint32Array(1024);
  #size = 0;
  #read = 0;
  #table: Int32Array = new Int32Array(4096 * STRIDE);

  constructor(groups: readonly Group[]) {
    this.#groups = groups;
    this.#starts = new Uint32Array(groups.length + 1);
  }

  /** Reads the words of so many groups more; says whether those of all are read. */
  read(more = Infinity): boolean {
    const to = Math.min(this.#groups.length, this.#read + more);
    while (this.#read < to) {
      this.#readGroup(this.#groups[this.#read]!);
      this.#starts[++this.#read] = this.#size;
    }
    return to === this.#groups.length;
  }

  /** How well each group fits by the best of its words, given how well each word does (0 to 4). */
  worths(fit: Uint8Array): Uint8Array {
    const worths = new Uint8Array(this.#groups.length);
    const entries = this.#entries;
    for (let group = 0, at = 0; group < worths.length; group++) {
      let best = 0;
      for (const end = this.#starts[group + 1]!; at < end; at++) {
        const entry = entries[at]!;
        const how = fit[entry >>> BITS]!;
        if (how) best = Math.max(best, WORTH[((entry & 7) << BITS) | how]!);
      }
      worths[group] = best;
    }
    return worths;
  }

  /** How often each word occurs. */
  frequencies(): Uint32Array {
    const frequencies = new Uint32Array(this.words.length);
    for (let at = 0; at < this.#size; at++) frequencies[this.#entries[at]! >>> BITS]!++;
    return frequencies;
  }

  #readGroup(group: Group): void {
    const { summary, description, organisation } = group;
    this.#readText(group.name, FIRST_OF_NAME);
    for (const { label } of group.categories) this.#readText(label, TERM);
    for (const { label } of group.audiences) this.#readText(label, TERM);
    for (const tag of group.tags) this.#readText(tag, TERM);
    if (organisation) this.#readText(organisation.name, PLACE);
    for (const { name, town, postcode } of group.places) {
      if (name) this.#readText(name, PLACE);
      if (town) this.#readText(town, PLACE);
      if (postcode) this.#readText(postcode, PLACE);
    }
    for (const { name } of group.areas) this.#readText(name, PLACE);
    for (const { name } of group.languages) this.#readText(name, PLACE);
    for (const { label } of group.access) this.#readText(label, PLACE);
    if (group.eligibility) this.#readText(group.eligibility, TEXT);
    // The summary is most often how the description begins.
    if (!description?.text.startsWith(summary.slice(0, 40))) this.#readText(summary, TEXT);
    if (description) this.#readText(description.text.slice(0, MOST), TEXT);
  }

  /** The same words as `wordsOf` finds, without making a string for each. */
  #readText(text: string, where: number, folded = false): void {
    const before = this.#size;
    const { length } = text;
    let place = where;
    let one = 0;
    let other = 0;
    let begin = 0;
    let letters = 0;
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code > 127 && code !== 0x2019 && !folded) {
        this.#size = before;
        return this.#readText(fold(text), where, true);
      }
      const letter = code < 128 ? PLAIN_LETTERS[code]! : folded ? code : LEFT_OUT;
      if (letter > LEFT_OUT) {
        if (!letters++) begin = at;
        one = Math.imul(one ^ letter, 16777619);
        other = (Math.imul(other, 31) + letter) | 0;
      } else if (letter === SPACE && letters) {
        this.#add(one, other, text, begin, at, place);
        if (place === FIRST_OF_NAME) place = NAME;
        one = other = letters = 0;
      }
    }
    if (letters) this.#add(one, other, text, begin, length, place);
  }

  #add(one: number, other: number, text: string, from: number, to: number, place: number): void {
    let table = this.#table;
    let slot = slotOf(table, one, other);
    if (!table[slot]) {
      const word = fold(text.slice(from, to));
      const number = this.words.push(word);
      this.letters.push(lettersOf(word));
      if (number * 2 * STRIDE > table.length) {
        table = this.#table = grown(table);
        slot = slotOf(table, one, other);
      }
      table[slot] = number;
      table[slot + 1] = one;
      table[slot + 2] = other;
    }
    if (this.#size === this.#entries.length) {
      const longer = new Uint32Array(this.#size * 2);
      longer.set(this.#entries);
      this.#entries = longer;
    }
    this.#entries[this.#size++] = ((table[slot]! - 1) << BITS) | place;
  }
}
