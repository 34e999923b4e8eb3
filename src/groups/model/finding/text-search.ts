import { wordsOf } from './fold.js';
import { IDLE } from './idle-words.js';
import type { Misses } from './misses.js';
import type { SearchWords } from './search-words.js';
import { welshForms } from './welsh.js';
import { lettersOf, type WordIndex } from './word-index.js';

/** How a word fits another: the numbers that `WordIndex.worths` takes. */
const INSIDE = 1;
const RELATED_START = 2;
const START = 3;
const SAME = 4;

/** So many words of what was typed are looked for; more than that is a pasted text. */
const MOST_WORDS = 8;

/** How well every group fits what was typed. */
export interface TextFit {
  /** By group: 0 where it does not fit. */
  readonly worths: Uint8Array;
  /** By how many words a worth is to be divided. */
  readonly terms: number;
  readonly words: readonly string[];
  readonly instead?: string;
}

/** A word or phrase that was typed, or others that mean the same: any of them will do, with all its words. */
type Term = readonly (readonly string[])[];

const termsOf = (sets: SearchWords['alike']): Term[] =>
  sets.map((set) => set.map(wordsOf).filter(({ length }) => length));

/** Words that are the same but for their number: "walks" is "walk", "babies" is "baby". */
export function otherNumber(word: string): string[] {
  if (word.length < 4) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return [word.slice(0, -2)];
  if (/[^s]s$/.test(word)) return [word.slice(0, -1)];
  return /[^aeiou]y$/.test(word) ? [`${word.slice(0, -1)}ies`] : [];
}

const sameWord = (one: string, other: string): boolean => one === other || otherNumber(one).includes(other);

/** Finds what was typed in an index of words. Keeps what it found for the last words, as the next letter changes only one. */
export class TextSearch {
  readonly #index: WordIndex;
  readonly #own: readonly Term[];
  readonly #welsh: boolean;
  readonly #asked: () => SearchWords | undefined;
  #words: SearchWords | undefined;
  #synonyms: readonly Term[];
  #idle: ReadonlySet<string> = IDLE;
  #kept = new Map<string, Uint8Array | undefined>();
  #version = 0;

  /** @param words What the language of the page adds, once it is there: asked for at each search. */
  constructor(
    index: WordIndex,
    synonyms: SearchWords['alike'],
    welsh: boolean,
    words: () => SearchWords | undefined,
  ) {
    this.#index = index;
    this.#own = this.#synonyms = termsOf(synonyms);
    this.#welsh = welsh;
    this.#asked = words;
  }

  /**
   * Undefined where nothing was typed that could be looked for.
   *
   * @param hasty Looks through what has been read so far, and through names and categories in any case.
   */
  search(text: string, misses?: Misses, hasty = false): TextFit | undefined {
    this.#hear();
    const typed = wordsOf(text).slice(0, MOST_WORDS);
    const telling = typed.filter((word) => !this.#idle.has(word));
    let words = telling.length ? telling : typed;
    if (!words.length) return undefined;
    if (hasty) this.#index.readNames();
    else this.#index.read();
    const kept = this.#version === this.#index.version ? this.#kept : new Map<string, undefined>();
    this.#version = this.#index.version;
    this.#kept = new Map();
    let instead = false;
    const find = (term: Term): Uint8Array | undefined => {
      const key = term.map((each) => each.join(' ')).join();
      const found = kept.has(key) ? kept.get(key) : this.#worthsOf(term);
      this.#kept.set(key, found);
      return found;
    };
    const fits = (): (Uint8Array | undefined)[] => this.#terms(words).map(find);
    let found = fits();
    // What is missing may only not have been read yet.
    if (misses && this.#index.complete && found.includes(undefined)) {
      const missed = words.flatMap((word) => {
        if (find([[word], ...this.#alike([word])])) return [word];
        const nearest = misses.nearest(word, this.#index);
        instead ||= nearest.length > 0;
        return nearest.length ? nearest : [word];
      });
      if (instead) {
        words = missed;
        found = fits();
      }
    }
    return {
      worths: allOf(found, this.#index.size),
      terms: found.length,
      words: [...new Set(words.flatMap((word) => [word, ...this.#related(word)]))],
      ...(Boolean(instead) && { instead: words.join(' ') }),
    };
  }

  /** The page's language may have come, or changed. */
  #hear(): void {
    const words = this.#asked();
    if (words === this.#words) return;
    this.#words = words;
    this.#synonyms = [...this.#own, ...termsOf(words?.alike ?? [])];
    this.#idle = new Set([...IDLE, ...(words?.idle ?? []).flatMap(wordsOf)]);
  }

  /** What was typed, cut into words and into phrases that mean the same as others. */
  #terms(words: readonly string[]): Term[] {
    const terms: Term[] = [];
    for (let at = 0; at < words.length;) {
      // The longest phrase that has synonyms, or else the one word.
      let length = Math.min(3, words.length - at);
      let alike: Term = [];
      for (; length > 0; length--) {
        alike = this.#alike(words.slice(at, at + length));
        if (alike.length || length === 1) break;
      }
      terms.push([words.slice(at, at + length), ...alike]);
      at += length;
    }
    return terms;
  }

  #alike(phrase: readonly string[]): Term {
    const isPhrase = (other: readonly string[]): boolean =>
      other.length === phrase.length && phrase.every((word, at) => sameWord(word, other[at]!));
    return this.#synonyms.flatMap((set) =>
      set.some(isPhrase) ? set.filter((other) => !isPhrase(other)) : [],
    );
  }

  /** Words to be found with this one, though they do not begin with it. */
  #related(word: string): string[] {
    return [...this.#forms(word), ...this.#alike([word]).flat()];
  }

  /** Undefined where no word of any group fits. */
  #worthsOf([typed, ...alike]: Term): Uint8Array | undefined {
    const single = (phrase: readonly string[]): boolean => phrase.length === 1;
    const phrases = [typed!, ...alike.filter((phrase) => !single(phrase))];
    const found = phrases.map((phrase, at) => {
      const others = at ? [] : alike.filter(single).flat();
      const worths = phrase.map((word) => this.#worthsOfWord(word, at ? [] : others));
      return worths.includes(undefined) ? undefined : leastOf(worths as Uint8Array[]);
    });
    const some = found.filter((worths) => worths !== undefined);
    return some.length ? some.reduce(mostOf) : undefined;
  }

  #worthsOfWord(word: string, alike: readonly string[]): Uint8Array | undefined {
    const { words, letters } = this.#index;
    const fit = new Uint8Array(words.length);
    const numbers: number[] = [];
    const look = (looked: string, same: number, start: number, inside: number): void => {
      const mine = lettersOf(looked);
      for (let at = 0; at < words.length; at++) {
        // Most words lack one of the letters, which is quicker to see than whether they have them in that order.
        if (mine & ~letters[at]!) continue;
        const other = words[at]!;
        const position = inside ? other.indexOf(looked) : other.startsWith(looked) ? 0 : -1;
        if (position < 0) continue;
        const how = position ? inside : other.length === looked.length ? same : start;
        if (how <= fit[at]!) continue;
        if (!fit[at]) numbers.push(at);
        fit[at] = how;
      }
    };
    // One or two letters are inside of nearly every word. Chinese has no spaces, so there it is another matter.
    look(word, SAME, START, word.length > 2 || word > '\u2e80' ? INSIDE : 0);
    for (const form of [...this.#forms(word), ...alike])
      look(form, START, form.length > 3 ? RELATED_START : 0, 0);
    // A letter begins some word of nearly every text, which tells nothing and takes long to see.
    return numbers.length ? this.#index.worths(numbers, fit, word.length === 1) : undefined;
  }

  #forms(word: string): string[] {
    return [...otherNumber(word), ...(this.#welsh && word.length > 2 ? welshForms(word) : [])];
  }
}

// Loops, as each letter that is typed asks for these of all groups.

function leastOf([first, ...others]: readonly Uint8Array[]): Uint8Array {
  const least = first!.slice();
  for (const other of others)
    for (let at = 0; at < least.length; at++) if (other[at]! < least[at]!) least[at] = other[at]!;
  return least;
}

function mostOf(one: Uint8Array, other: Uint8Array): Uint8Array {
  const most = one.slice();
  for (let at = 0; at < most.length; at++) if (other[at]! > most[at]!) most[at] = other[at]!;
  return most;
}

/** The sum where every term fits. */
function allOf(found: readonly (Uint8Array | undefined)[], size: number): Uint8Array {
  if (found.includes(undefined)) return new Uint8Array(size);
  const [first, ...others] = found as Uint8Array[];
  if (!others.length) return first!;
  const sum = first!.slice();
  for (const other of others)
    for (let at = 0; at < size; at++) sum[at] = sum[at] && other[at] ? sum[at]! + other[at]! : 0;
  return sum;
}
