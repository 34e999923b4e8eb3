import { loosen } from './loosen.js';
import { lettersOf, type WordIndex } from './word-index.js';

/** What is needed only where nothing fits: a page may load it when that happens. */
export interface Misses {
  /** The word that was most likely meant, or two where a space is missing; none where nothing is near. */
  nearest(word: string, index: WordIndex): readonly string[];
  /** What could be let go of, the most helpful first. */
  readonly loosen: typeof loosen;
}

/** How often each word of an index occurs. */
const frequencies = new WeakMap<WordIndex, Uint32Array>();

function frequenciesOf(index: WordIndex): Uint32Array {
  const known = frequencies.get(index) ?? index.frequencies();
  frequencies.set(index, known);
  return known;
}

/** How many letters may be wrong: none of three, one of four to seven, two of more. */
const allowed = ({ length }: string): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

function bits(number: number): number {
  let count = 0;
  for (; number; number &= number - 1) count++;
  return count;
}

/** How many edits make the whole of a word, and how many make any beginning of it. */
interface Edits {
  readonly whole: number;
  readonly start: number;
}

const TOO_MANY: Edits = { whole: Infinity, start: Infinity };

/** Longer words are no slips of the finger. */
const LONGEST = 60;

/** Three lines of a table of edits, used over and over: there are thousands of words to compare with. */
const LINES = [0, 1, 2].map(() => new Uint8Array(2 * LONGEST));

/**
 * How many letters have to be left out, put in, changed or swapped with their neighbour to make one word of another
 * (Damerau, without changing the same letters twice): to make the whole of it, and to make any beginning of it.
 *
 * @param most Where both are more than this, they need not be known.
 */
export function editsBetween(typed: string, word: string, most = LONGEST): Edits {
  const { length } = word;
  if (typed.length > LONGEST || length >= 2 * LONGEST) return TOO_MANY;
  let [before, last, line] = LINES as [Uint8Array, Uint8Array, Uint8Array];
  for (let at = 0; at <= length; at++) last[at] = at;
  let least = 0;
  let letter = 0;
  for (let row = 1; row <= typed.length; row++) {
    const letterBefore = letter;
    letter = typed.charCodeAt(row - 1);
    const leastBefore = least;
    let other = 0;
    least = line[0] = row;
    for (let at = 1; at <= length; at++) {
      const otherBefore = other;
      other = word.charCodeAt(at - 1);
      let edits = last[at - 1]! + (letter === other ? 0 : 1);
      if (last[at]! < edits) edits = last[at]! + 1;
      if (line[at - 1]! < edits) edits = line[at - 1]! + 1;
      if (row > 1 && at > 1 && letter === otherBefore && letterBefore === other && before[at - 2]! < edits)
        edits = before[at - 2]! + 1;
      line[at] = edits;
      if (edits < least) least = edits;
    }
    // What comes after is made of these two lines, and is no less.
    if (least > most && leastBefore > most) return TOO_MANY;
    [before, last, line] = [last, line, before];
  }
  let start = last[0]!;
  for (let at = 1; at <= length; at++) if (last[at]! < start) start = last[at]!;
  return { whole: last[length]!, start };
}

/** Two words that were written as one: "bookclub" is "book club". */
function parted(word: string, index: WordIndex): readonly string[] {
  for (let at = 2; at <= word.length - 2; at++) {
    const halves = [word.slice(0, at), word.slice(at)];
    if (halves.every((half) => index.has(half))) return halves;
  }
  return [];
}

function nearest(word: string, index: WordIndex): readonly string[] {
  const halves = parted(word, index);
  if (halves.length) return halves;
  const most = allowed(word);
  const often = frequenciesOf(index);
  const mine = lettersOf(word);
  let [best, least] = ['', Infinity];
  for (let at = 0; most && at < index.words.length; at++) {
    const other = index.words[at]!;
    // Each letter that is wrong adds at most one that the other word has not.
    if (other.length < word.length - most || bits(mine & ~index.letters[at]!) > most) continue;
    const { whole, start } = editsBetween(word, other.slice(0, word.length + most + 1), most);
    if (start > most) continue;
    // The whole word rather than the beginning of one, few edits, the same first letter, and then what occurs most.
    const cost =
      Math.min(whole, start + 0.5) + (other[0] === word[0] ? 0 : 0.25) - Math.min(often[at]!, 1e6) / 1e7;
    if (cost < least) [best, least] = [other, cost];
  }
  return best ? [best] : [];
}

/** What a finder needs where nothing fits. */
export const misses: Misses = { nearest, loosen };
