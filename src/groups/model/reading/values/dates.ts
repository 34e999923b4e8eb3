import { dayNumber } from '../../sessions/day-number.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME = '([a-z]{3,9})\\.?';

/** Each with what its groups are. Months are numbers, or words. */
const SHAPES: readonly (readonly [shape: RegExp, parts: 'ymd' | 'dmy' | 'mdy'])[] = [
  [/^(\d{4})-(\d\d?)(?:-(\d\d?))?(?:[t ].*)?$/, 'ymd'],
  [/^(\d{4})\/(\d\d?)\/(\d\d?)(?: .*)?$/, 'ymd'],
  [/^(\d{4})(\d\d)(\d\d)(?:t.*)?$/, 'ymd'],
  [/^(\d\d?)[/.-](\d\d?)[/.-](\d{4}|\d\d)(?:,? .*)?$/, 'dmy'],
  [new RegExp(`^(?:[a-z]+,? )?(\\d\\d?)(?:st|nd|rd|th)?(?: of)?[ -]${NAME}[ ,-]+(\\d{4})(?:,? .*)?$`), 'dmy'],
  [new RegExp(`^(?:[a-z]+,? )?${NAME} (\\d\\d?)(?:st|nd|rd|th)?,? (\\d{4})$`), 'mdy'],
  [new RegExp(`^()${NAME} (\\d{4})$`), 'dmy'],
];

const two = (number: number): string => String(number).padStart(2, '0');

/** The month of a name in English, 1 to 12; 0 for another word. */
const monthOf = (name: string): number =>
  /^\d/.test(name) ? Number(name) : MONTHS.indexOf(name.slice(0, 3)) + 1;

/**
 * A day however it is written, as `2026-12-01`: the day comes before the month, as in Britain, and what clock or zone
 * follows is passed over, so that it is the day that the source writes wherever it is read. A month alone is its first
 * day. Undefined for what is no day that there is.
 */
export function readDate(value: string): string | undefined {
  const text = value.trim().toLowerCase();
  for (const [shape, parts] of SHAPES) {
    const found = shape.exec(text);
    if (!found) continue;
    const part = (letter: 'y' | 'm' | 'd'): string => found[parts.indexOf(letter) + 1] ?? '';
    const year = Number(part('y')) + (part('y').length === 2 ? 2000 : 0);
    const [month, day] = [monthOf(part('m')), Number(part('d') || 1)];
    if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return undefined;
    const read = `${year}-${two(month)}-${two(day)}`;
    return Number.isNaN(dayNumber(read)) ? undefined : read;
  }
  return undefined;
}
