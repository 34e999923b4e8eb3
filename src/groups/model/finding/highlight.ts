import { fold } from './fold.js';

/** A piece of a text, and whether it is what was looked for. */
export interface HighlightedPart {
  readonly text: string;
  readonly hit: boolean;
}

/** A word as it is written, with its marks and apostrophes. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’`ʼ]*/gu;

/** How many characters of a written word make so many folded ones. */
function written(word: string, folded: number): number {
  let [length, done] = [0, 0];
  for (const letter of word) {
    const next = done + fold(letter).length;
    // Marks and apostrophes after the last letter belong to it.
    if (next > done && done >= folded) break;
    done = next;
    length += letter.length;
  }
  return length;
}

/** From where to where a word fits, if it does: at its beginning, else inside if that many letters say something. */
function hitIn(word: string, looked: readonly string[]): readonly [from: number, to: number] | undefined {
  const folded = fold(word);
  let best: readonly [number, number] | undefined;
  for (const each of looked) {
    const at = folded.indexOf(each);
    if (at < 0 || (at > 0 && each.length < 3)) continue;
    if (!best || at < best[0] || (at === best[0] && each.length > best[1] - at))
      best = [at, at + each.length];
  }
  return best && [best[0] && written(word, best[0]), written(word, best[1])];
}

/**
 * A text in pieces, marked where it has what was looked for. The text stays as it is written: "cor" marks the "Côr" of
 * "Côr Meibion".
 *
 * @param words Folded, as they come with what was found.
 */
export function highlight(text: string, words: readonly string[]): readonly HighlightedPart[] {
  const parts: HighlightedPart[] = [];
  let done = 0;
  const add = (to: number, hit: boolean): void => {
    if (to > done) parts.push({ text: text.slice(done, to), hit });
    done = to;
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const hit = hitIn(word, words);
    if (!hit) continue;
    add(index + hit[0], false);
    add(index + hit[1], true);
  }
  add(text.length, false);
  return parts;
}
