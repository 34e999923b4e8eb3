import { html, type TemplateResult } from 'lit';

import { chooseText, isSameLanguage } from '../language/choose-text.js';

/**
 * An author's text for a template: marked with its language where that is not the language of the words around it.
 *
 * @param language The page's, in which the text is wanted.
 * @param around The language of the widget's own words.
 */
export function sayText(
  text: Parameters<typeof chooseText>[0],
  language: string,
  around: string,
): string | TemplateResult {
  const { words, language: its } = chooseText(text, language);
  return isSameLanguage(its, around) ? words : html`<span lang=${its} dir="auto">${words}</span>`;
}
