import { randomInt } from 'node:crypto';

/**
 * Of characters that look alike (0 O, 1 I L, 2 Z, 5 S, 8 B) one at most, for
 * those who write it down by hand; and no vowels, so that no receipt is a word.
 */
const ALPHABET = 'CDFGHJKMNPQRTVWXY23456789';

/** Eight characters give 1.5e11 receipts: too many to guess one that is in use. */
const LENGTH = 8;

/** A short code for the resident to keep. Whoever stores it sees to it that it is unique. */
export function newReceipt(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}
