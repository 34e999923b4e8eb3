import type { LocalisedText } from './power.js';

const base = (tag: string): string => tag.split('-')[0]!;

/** A text, and the language that it is in. */
export interface ChosenText {
  readonly words: string;
  readonly language: string;
}

/** A text in the language asked for, in its base language (`cy` for `cy-GB`), in English, or in any that there is. */
export function textIn(text: LocalisedText, language: string): ChosenText {
  // Of one language, it is taken to be the page's.
  if (typeof text === 'string') return { words: text, language };
  const found = [language, base(language), 'en', ...Object.keys(text)].find((tag) =>
    Object.hasOwn(text, tag),
  )!;
  return { words: text[found]!, language: found };
}

/** Whether two tags name the same language, whatever the country. */
export const isSameLanguage = (one: string, other: string): boolean => base(one) === base(other);
