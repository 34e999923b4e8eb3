import { westernDigits } from '../western-digits.js';

/** A UK postcode, or its first half alone. */
export interface Postcode {
  /** Such as `BS1`: a few thousand households, which tells nobody's home. */
  readonly outcode: string;
  /** Such as `5TR`: with the outcode, a street. */
  readonly incode?: string;
}

/**
 * The shapes of postcodes (Office for National Statistics, "Postcode products user guide", 2024; BFPO and GIR 0AA
 * included). Shape only: whether there is such a postcode, only a table of them can tell.
 */
const OUTCODE = String.raw`(?:GIR|BFPO|[A-Z]{1,2}\d[A-Z\d]?)`;
const WHOLE = new RegExp(String.raw`^(${OUTCODE}(?=\d[A-Z]{2}$)|BFPO(?=\d{1,4}$))(.+)$`);
const HALF = new RegExp(`^${OUTCODE}$`);

/** A postcode as people type it, in any case and with spaces anywhere; undefined for anything else. */
export function readPostcode(typed: string): Postcode | undefined {
  const text = westernDigits(typed)
    .toUpperCase()
    .replace(/[\s.\-\u00a0]/g, '');
  const [, outcode, incode] = WHOLE.exec(text) ?? [];
  if (outcode && incode) return { outcode, incode };
  return HALF.test(text) && text !== 'BFPO' && text !== 'GIR' ? { outcode: text } : undefined;
}

/** As it is written: `BS1 5TR`, or `BS1`. */
export const postcodeWords = ({ outcode, incode }: Postcode): string =>
  incode ? `${outcode} ${incode}` : outcode;

/** The first whole postcode in a text such as an address. */
export function findPostcode(text: string): Postcode | undefined {
  const found = /\b(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2})\b/i.exec(text);
  return found ? readPostcode(found[0]) : undefined;
}
