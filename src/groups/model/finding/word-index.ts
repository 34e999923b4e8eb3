import type { Group } from '../group.js';
import { fold } from './fold.js';
import { BITS, WordShelf } from './word-shelf.js';
import { grown, hashesOf, slotOf, STRIDE } from './word-table.js';

/** Where in a record a word stands: the smaller, the more it tells. */
const FIRST_OF_NAME = 0;
const NAME = 1;
const TERM = 2;
const PLACE = 3;
const TEXT = 4;

/** What characters are in a word: a small letter or digit, what parts words, what is left out, or not to be told from here. */
const SPACE = 0;
const LEFT_OUT = 1;
const UNKNOWN = -1;

/** The first 128 of them. */
const PLAIN_LETTERS = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  return /[a-z\d]/.test(letter) ? letter.charCodeAt(0) : /['`]/.test(letter) ? LEFT_OUT : SPACE;
});

/** Others that have come up: "é" is an "e", and "’" is left out. */
const OTHER_LETTERS = new Map<number, number>();

/** What any other character is, if it alone tells: what folds to more than one letter, or none of ours, is not known. */
function plainLetterOf(code: number): number {
  let letter = OTHER_LETTERS.get(code);
  if (letter === undefined) {
    // Between two letters it is seen whether it parts words, or is left out. One of a pair says nothing alone.
    const between = code >= 0xd800 && code < 0xe000 ? '' : fold(`a${String.fromCharCode(code)}a`);
    const [, own] = /^a([a-z\d ]?)a$/.exec(between) ?? [];
    letter = own === undefined ? UNKNOWN : own === '' ? LEFT_OUT : own === ' ' ? SPACE : own.charCodeAt(0);
    OTHER_LETTERS.set(code, letter);
  }
  return letter;
}

/** A word of a text, folded: most are but written in capitals. */
function wordIn(text: string, from: number, to: number, letters: number): string {
  const word = text.slice(from, to);
  return word.length === letters && /^\w*$/.test(word) ? word.toLowerCase() : fold(word);
}

/** So many groups' words are put on one shelf: turning them about takes a few milliseconds. */
const PER_SHELF = 4096;

/** How much of a long description is searched: what comes after is about funders and opening times. */
const MOST = 1500;

/**
 * What a word is worth by where it stands, for each way in which it fits: inside a word, by the beginning of a related
 * word, by its beginning or a related word, and as it is.
 */
const WORTH: readonly Uint8Array[] = [
  Uint8Array.of(0, 0, 0, 0, 0),
  Uint8Array.of(4, 3, 3, 2, 1),
  Uint8Array.of(9, 8, 7, 4, 2),
  Uint8Array.of(11, 10, 9, 5, 3),
  Uint8Array.of(14, 13, 12, 7, 5),
];

/** The most that a word can be worth. */
export const MOST_WORTH = 14;

/** From here on, a word fits by what the group is called or what it is about. */
export const TELLING = 7;

/** Which letters are in a word, as bits: what is in one and not in the other is soon seen. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/**
 * The words of many groups as numbers: a list of all words there are, and for each of them where it is. What is typed
 * is compared with each word once, however many groups have it, and the groups are then found without touching a text.
 *
 * What groups are called and what they are about is read first, since it is most of what is looked for and little to
 * read: from then on one can search. All else follows.
 */
export class WordIndex {
  /** How many groups there are. */
  get size(): number {
    return this.#groups.length;
  }

  /** Counts up as more has been read. */
  get version(): number {
    return this.#names.length + this.#texts.length;
  }

  /** Whether all words of all groups have been read. */
  get complete(): boolean {
    return this.#read === 2 * this.#groups.length;
  }

  /** Every word there is, folded. */
  readonly words: string[] = [];
  /** Which letters are in each. */
  readonly letters: number[] = [];
  readonly #groups: readonly Group[];
  /** What groups are called and what they are about, and everything else. */
  readonly #names: WordShelf[] = [];
  readonly #texts: WordShelf[] = [];
  /** What has been read and is on no shelf yet. */
  #entries = new Uint32Array(1024);
  #size = 0;
  #ends: number[] = [];
  /** How many groups have been read, for the first time and then for the second. */
  #read = 0;
  #table: Int32Array = new Int32Array(4096 * STRIDE);

  constructor(groups: readonly Group[]) {
    this.#groups = groups;
  }

  /** Reads the words of so many groups more; says whether those of all are read. */
  read(more = Infinity): boolean {
    this.#readTo(this.#read + more);
    return this.complete;
  }

  /** Reads at least what groups are called and what they are about. */
  readNames(): void {
    this.#readTo(this.#groups.length);
  }

  /** Whether there is such a word, folded. */
  has(word: string): boolean {
    return this.#table[slotOf(this.#table, ...hashesOf(word))] !== 0;
  }

  /**
   * How well each group fits by the best of its words.
   *
   * @param numbers Which words fit.
   * @param fit How well each word does, by its number: 0 to 4.
   * @param narrowly Only by what groups are called and are about, where that finds any.
   */
  worths(numbers: readonly number[], fit: Uint8Array, narrowly: boolean): Uint8Array {
    const worths = new Uint8Array(this.#groups.length);
    const raise = (shelves: readonly WordShelf[]): void => {
      for (const shelf of shelves)
        for (const number of numbers) shelf.raise(number, WORTH[fit[number]!]!, worths);
    };
    raise(this.#names);
    if (!narrowly || !worths.some(Boolean)) raise(this.#texts);
    return worths;
  }

  /** How often each word occurs. */
  frequencies(): Uint32Array {
    const frequencies = new Uint32Array(this.words.length);
    for (const shelf of [...this.#names, ...this.#texts]) shelf.countInto(frequencies);
    return frequencies;
  }

  #readTo(end: number): void {
    const groups = this.#groups;
    const last = Math.min(2 * groups.length, end);
    while (this.#read < last) {
      const at = this.#read++;
      const second = at >= groups.length;
      const group = groups[second ? at - groups.length : at]!;
      if (second) this.#readTexts(group);
      else this.#readNamesOf(group);
      this.#ends.push(this.#size);
      const after = second ? this.#read - groups.length : this.#read;
      if (after === groups.length || this.#ends.length === PER_SHELF)
        (second ? this.#texts : this.#names).push(this.#shelf(after - this.#ends.length));
    }
  }

  #shelf(first: number): WordShelf {
    const entries = this.#entries.subarray(0, this.#size);
    const shelf = new WordShelf(entries, this.#ends, first, this.words.length);
    this.#ends = [];
    this.#size = 0;
    return shelf;
  }

  #readNamesOf(group: Group): void {
    this.#readText(group.name, FIRST_OF_NAME);
    for (const { label } of group.categories) this.#readText(label, TERM);
    for (const { label } of group.audiences) this.#readText(label, TERM);
    for (const tag of group.tags) this.#readText(tag, TERM);
  }

  #readTexts(group: Group): void {
    const { summary, description, organisation } = group;
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
      const letter = code < 128 ? PLAIN_LETTERS[code]! : folded ? code : plainLetterOf(code);
      if (letter > LEFT_OUT) {
        if (!letters++) begin = at;
        one = Math.imul(one ^ letter, 16777619);
        other = (Math.imul(other, 31) + letter) | 0;
      } else if (letter === UNKNOWN) {
        this.#size = before;
        return this.#readText(fold(text), where, true);
      } else if (letter === SPACE && letters) {
        this.#add(one, other, text, begin, at, letters, place);
        if (place === FIRST_OF_NAME) place = NAME;
        one = other = letters = 0;
      }
    }
    if (letters) this.#add(one, other, text, begin, length, letters, place);
  }

  /** @param letters How many there are in the word: fewer than from where to where it is, where something is left out. */
  #add(
    one: number,
    other: number,
    text: string,
    from: number,
    to: number,
    letters: number,
    place: number,
  ): void {
    let table = this.#table;
    let slot = slotOf(table, one, other);
    if (!table[slot]) {
      const number = this.words.push(wordIn(text, from, to, letters));
      this.letters.push(lettersOf(this.words[number - 1]!));
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
