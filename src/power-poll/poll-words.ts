import type { TemplateResult } from 'lit';

import { sayText } from '../kit/say-text.js';
import { chooseText, type ChosenText } from '../language/choose-text.js';
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
  const choose = (text: LocalisedText): ChosenText => chooseText(text, language);
  return {
    choose,
    plain: (text) => choose(text).words,
    say: (text) => sayText(text, language, around),
  };
}
