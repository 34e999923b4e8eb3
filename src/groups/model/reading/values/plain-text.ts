/** Where a line ends that people see. */
const BLOCK =
  /<(?:br|hr)\b[^>]*>|<\/?(?:p|div|h[1-6]|ul|ol|li|tr|table|blockquote|section|article)\b[^>]*>/gi;
/** What is not words for people. */
const UNSEEN = /<!--[\s\S]*?(?:-->|$)|<(script|style|template|noscript|svg)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
/** A tag, and not "fewer than <5": a name follows the bracket at once. */
const TAG = /<\/?[a-z][^<>]*>/gi;
/** Control characters but tab and line feed, and marks that turn the direction of what comes after them. */
const UNPRINTED = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d?));/gi;

/** The entities that word processors and content systems write. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', pound: '£', euro: '€', copy: '©' },
    ...{ ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bull: '•' },
    ...{ middot: '·', frac12: '½', frac14: '¼', deg: '°', reg: '®', trade: '™', times: '×', shy: '' },
    ...{ eacute: 'é', acirc: 'â', ecirc: 'ê', icirc: 'î', ocirc: 'ô', ucirc: 'û', wcirc: 'ŵ', ycirc: 'ŷ' },
  }),
);

/** Entities as the characters they stand for, once: `&amp;lt;` is about an entity, and stays one. */
const decoded = (text: string): string =>
  text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED.get(name) ?? NAMED.get(name.toLowerCase()) ?? whole;
    const code = decimal ? Number(decimal) : parseInt(hex!, 16);
    return code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  });

/** Whether a text has tags in it, so that more than its characters matter. */
export const hasMarkup = (text: string): boolean => text.includes('<') && text.search(TAG) >= 0;

/** Runs of spaces as one, no spaces around lines, and no lines without words. */
const tidyLines = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();

/**
 * What people would read of a text that may hold HTML, a line for each of its blocks. It reads tags only to leave
 * them out, and what it gives is text: whatever is left of hostile markup is characters.
 */
export function plainText(text: string): string {
  const tagless = text.includes('<') ? text.replace(UNSEEN, ' ').replace(BLOCK, '\n').replace(TAG, '') : text;
  const decodedText = tagless.includes('&') ? decoded(tagless) : tagless;
  return tidyLines(decodedText.replace(/\r\n?/g, '\n').replace(UNPRINTED, ''));
}

/** The same in one line. */
export const oneLine = (text: string): string => plainText(text).replaceAll('\n', ' ');

const LONGEST = 200;
const HEADING = /<h[1-6]\b[\s\S]*?<\/h[1-6]\s*>/gi;

/**
 * What something is, in one paragraph of at most 200 characters: whole sentences where that leaves enough, else whole
 * words and an ellipsis. Headings are left away, because cards have their own.
 */
export function summaryOf(text: string): string {
  const whole = oneLine(text.replace(HEADING, ' ')) || oneLine(text);
  if (whole.length <= LONGEST) return whole;
  const start = whole.slice(0, LONGEST);
  const sentences = /^[\s\S]{60,}[.!?](?=\s)/.exec(whole.slice(0, LONGEST + 1))?.[0];
  if (sentences) return sentences;
  const words = /^([\s\S]{60,})\s/.exec(start)?.[1] ?? Array.from(start).slice(0, -2).join('');
  return `${words.replace(/[\s,;:–-]+$/, '')}…`;
}
