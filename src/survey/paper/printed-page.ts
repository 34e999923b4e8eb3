import type { PaperMessages } from '../language/paper-messages.js';

/** In the place of figures that only the browser knows, while the words around them are put together. */
const [PAGE, PAGES] = ['\u0001', '\u0002'];

/** A text as CSS has it, whatever is in it. */
const cssText = (text: string): string =>
  `"${text.replace(/["\\\p{Cc}]/gu, (each) => `\\${each.codePointAt(0)!.toString(16)} `)}"`;

/** "Page 2 of 5", as CSS has it. */
function numbering({ pageOf }: PaperMessages): string {
  return pageOf(PAGE, PAGES)
    .split(/(\p{Cc})/u)
    .filter(Boolean)
    .map((piece) => (piece === PAGE ? 'counter(page)' : piece === PAGES ? 'counter(pages)' : cssText(piece)))
    .join(' ');
}

/**
 * The rules for printed pages: room for a hole punch; and at the foot of each its number and the form's code, so that
 * loose sheets find together again, where browsers have such margins (Chromium from 131, by MDN, 2026).
 */
export function printedPage(messages: PaperMessages, code: string): string {
  const [begin, end] = messages.direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const font = 'font: 10pt sans-serif;';
  return [
    '@page { size: A4; margin: 18mm 16mm;',
    ` @bottom-${begin} { content: ${cssText(messages.form(code))}; ${font} }`,
    ` @bottom-${end} { content: ${numbering(messages)}; ${font} } }`,
    'body { margin: 0; }',
  ].join('');
}
