import { randomInt } from 'node:crypto';

/**
 * Of characters that look alike (0 O, 1 I L, 2 Z, 5 S, 8 B) one at most, for
 * those who write it down by hand; and no vowels, so that no receipt is a word.
 */
const ALPHABET = 'CDFGHJKMNPQRTVWXY23456789';

/**
 * A receipt lets its holder withdraw a response, so it must not be guessed. Twelve characters give 25^12 = 6.0e16
 * receipts: of 100,000 that are in use, whoever tries {@link GUESSES} each hour for a year finds one with a chance of
 * 1.5e-4. The eight that receipts had before give 1.5e11, which is why fewer guesses at those are allowed: 60 an hour
 * find one of 100,000 within a day with a chance of 1e-3.
 */
const GROUPS = 3;
const GROUP = 4;

/** Wrong receipts that all together may try in an hour, by how long they are. */
export const GUESSES = { long: 10_000, short: 60 } as const;

/** A short code for the resident to keep, such as `K7QX-3MPD-W9TH`. Whoever stores it sees to it that it is unique. */
export function newReceipt(): string {
  const group = () => Array.from({ length: GROUP }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

const OF_ALPHABET = new RegExp(`^[${ALPHABET}]*$`);

/** A receipt as it is stored, from what somebody typed; undefined if none looks like that. */
export function readReceipt(typed: string): string | undefined {
  const characters = typed.toUpperCase().replaceAll(/[\s\p{Pd}.]/gu, '');
  if (!OF_ALPHABET.test(characters)) return undefined;
  if (characters.length === 2 * GROUP) return characters;
  return characters.length === GROUPS * GROUP ? characters.match(/.{4}/g)?.join('-') : undefined;
}
