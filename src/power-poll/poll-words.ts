import { html, type TemplateResult } from 'lit';

import { isSameLanguage, textIn, type ChosenText } from '../power-label/model/text-in.js';
import type { LocalisedText } from '../results/model/published-results.js';

/** Authors' texts, in the language of the page around the widget where they have it. */
export interface PollWords {
  readonly choose: (text: LocalisedText) => ChosenText;
  /** As a plain string, for messages. */
  readonly plain: (text: LocalisedText) => string;
  /** Marked with its language where that is not the language of the words around it. */
  readonly say: (text: LocalisedText) => string | TemplateResult;
}

/**
 * @param language Of the page around the widget.
 * @param around Of the widget's own words.
 */
export function pollWords(language: string, around: string): PollWords {
  const choose = (text: LocalisedText): ChosenText => textIn(text, language);
  return {
    choose,
    plain: (text) => choose(text).words,
    say: (text) => {
      const { words, language: its } = choose(text);
      return isSameLanguage(its, around) ? words : html`<span lang=${its} dir="auto">${words}</span>`;
    },
  };
}
