/** Some words in one language, to be read in one breath. */
export interface SpokenWords {
  readonly text: string;
  /** BCP 47; empty where nobody says. */
  readonly language: string;
}

/** What is no part of what is asked, what is folded away, and what holds an answer. */
const SILENT =
  'button, summary, details:not([open]), select > :first-child, textarea, datalist, [hidden], [aria-hidden], .reading-help, #aids';

/** What is heard with a pause before and after. */
const BLOCK = 'legend, label, p, li, dt, dd, option, output, h2, h3, h4, td, th, .ranked, div, fieldset';

/**
 * The words of what is on the page, in their order: as they are shown, whatever type of question it is, with what is
 * wrong and what was answered in words. Those that only screen readers have are among them.
 */
export function wordsToRead(root: Element): readonly SpokenWords[] {
  const read: { text: string; language: string; block: Element | null }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: parent, data } = walker.currentNode as Text;
    if (!parent || parent.closest(SILENT)) continue;
    const block = parent.closest(BLOCK);
    const language = parent.closest<HTMLElement>('[lang]')?.lang ?? '';
    const last = read.at(-1);
    const isSpace = !data.trim();
    if (last?.block === block && (isSpace || last.language === language)) last.text += data;
    else if (!isSpace) read.push({ text: data, language, block });
  }
  return read.map(({ text, language }) => ({ text: text.replace(/\s+/g, ' ').trim(), language }));
}
