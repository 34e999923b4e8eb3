import type { Phone } from '../../group.js';
import type { Noting } from '../noting.js';
import { oneLine } from './plain-text.js';
import { asText, saysNothing } from './said.js';

/** A number as people write it, with what is dialled after the exchange has answered. */
const NUMBER = /(?:\+|\b00|\(|\b)\d[\d\s().\-–]*\d(?:\s*(?:ext(?:ension)?|x)\.?\s*\d{1,6})?/i;
const EXTENSION = /\s*(?:ext(?:ension)?|x)\.?\s*\d{1,6}$/i;
const TEXTPHONE = /text ?phone|minicom|typetalk|\btty\b|\btdd\b/i;
const TEXT = /\b(?:sms|texts?|whats ?app)\b/i;
const FAX = /\bfax\b|\bffacs\b/i;
/** Mobile numbers of the UK, without personal numbers (070) and pagers (076). */
const MOBILE = /^(?:\+?440?|0044|0)7[1-57-9]\d{8}$/;
/** A spreadsheet took the zero off a number, because it is one. */
const ZERO_LOST = /^[1-37]\d{8,9}$/;

/** Of two numbers; one that is spoken of as 24/7 is none. */
const BETWEEN_NUMBERS = /(\d)\/(?=\d{3})/g;
const SEPARATORS = /[\n,;|]|\s\/\s|\bor\b|\band\b|\bneu\b/i;

function readOne(
  text: string,
  label: string,
  kind: string,
  field: string,
  noting: Noting,
): Phone | undefined {
  const found = NUMBER.exec(text);
  const written = found?.[0].replace(/\s+/g, ' ').trim() ?? '';
  const dialled = written.replace(EXTENSION, '').replace(/\(0\)/g, '');
  let digits = dialled.replace(/\D/g, '');
  const plus = /^\(?\+/.test(dialled) ? '+' : '';
  // Short numbers such as 111 or 116 123 are numbers only where nothing else is there to be one.
  const short = digits.length < 9 && !/^[^a-z]*$/i.test(text.replace(written, ''));
  if (!found || digits.length > 15 || digits.length < 3 || (short && digits.length < 5)) {
    if (/\d/.test(text)) noting('bad-phone', 'left-out', field, text);
    return undefined;
  }
  let number = written;
  if (!plus && ZERO_LOST.test(digits) && /^\d+$/.test(written)) {
    noting('bad-phone', 'mended', field, text);
    digits = number = `0${digits}`;
  }
  const around = `${label} ${kind} ${text.replace(written, ' ')}`;
  if (FAX.test(around)) {
    noting('bad-phone', 'left-out', field, text);
    return undefined;
  }
  const before = text
    .slice(0, found.index)
    .replace(/[\s:–—(-]+$/, '')
    .replace(/^[\s:–—)-]+/, '');
  const after = text.slice(found.index + found[0].length).replace(/^[\s:–—()-]+|[\s.()]+$/g, '');
  const said = [label, before, after].filter(
    (part) =>
      part && !/^(?:tel(?:ephone)?|phone|call|ffôn|t|m|mob(?:ile)?)\.?(?: ?(?:no|number)\.?)?$/i.test(part),
  );
  return {
    ...(said.length ? { label: said.join(' – ') } : {}),
    number,
    digits: plus + digits,
    kind: TEXTPHONE.test(around)
      ? 'textphone'
      : TEXT.test(around) || MOBILE.test(plus + digits)
        ? 'text'
        : 'voice',
  };
}

/** The numbers in a value: each with the words beside it, such as `Bookings: 0117 496 0123, text 07700 900 982`. */
export function readPhones(
  value: { readonly number?: unknown; readonly label?: unknown; readonly kind?: unknown },
  field: string,
  noting: Noting,
): Phone[] {
  const text = oneLine(asText(value.number).replace(/[\r\n]+|<br\b[^>]*>/gi, ', ')).replaceAll('"', '');
  if (!text || saysNothing(text)) return [];
  const label = oneLine(asText(value.label));
  // 7.7009E+09 is what is left of a number that a spreadsheet has shown as one.
  if (/^\d\.\d+e\+?\d+$/i.test(text)) {
    noting('bad-phone', 'left-out', field, text);
    return [];
  }
  const phones = text
    .replace(BETWEEN_NUMBERS, '$1;')
    .split(SEPARATORS)
    .map((part) => readOne(part.trim(), saysNothing(label) ? '' : label, asText(value.kind), field, noting))
    .filter((phone) => phone !== undefined);
  if (!phones.length && !/\d/.test(text)) noting('bad-phone', 'left-out', field, text);
  return phones;
}
