import { westernDigits } from '../western-digits.js';

/**
 * Letters that do not come apart into one without a mark. Arabic ones stand for how Urdu writes them, which keyboards
 * mix: there are three letters "h" alone.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ه: 'ہ',
  ھ: 'ہ',
  ة: 'ہ',
  ۃ: 'ہ',
  ە: 'ہ',
};

/**
 * What is left out of a word: apostrophes, marks above and below letters, and in Arabic script vowel signs, the hamza,
 * what stretches a word; and what is not seen, such as marks of direction, but for a space without a width.
 */
const LEFT_OUT =
  /['`‘’ʼ]|[\u0300-\u036f]|[\u0621\u0640]|[\u0610-\u061a\u064b-\u065f\u0670]|(?!\u200b)\p{Cf}/gu;

/** Most texts in English, for which the rest would be a waste of time. */
const PLAIN = /^[\x20-\x7e]*$/;

function foldPlain(text: string): string {
  const lower = text.toLowerCase();
  return /^[a-z\d ]*$/.test(lower) ? lower : lower.replace(/['`]/g, '').replace(/[^a-z\d]+/g, ' ');
}

/**
 * A text as words are compared: lower case, without accents and apostrophes, and with nothing but letters, digits and
 * spaces. "Côr Men’s Shed, drop-in" is "cor mens shed drop in".
 */
export const fold = (text: string): string =>
  (PLAIN.test(text)
    ? foldPlain(text)
    : westernDigits(text)
        .normalize('NFKD')
        .toLowerCase()
        .replace(LEFT_OUT, '')
        .replace(/[ßæœøđðłþıيىكهھةۃە]/g, (letter) => LETTERS[letter]!)
        .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
  ).trim();

/** The folded words of a text. */
export const wordsOf = (text: string): string[] => fold(text).split(/ +/).filter(Boolean);
