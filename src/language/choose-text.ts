/** A text in one language, or in several. */
type LocalisedText = string | Readonly<Record<string, string>>;

const base = (language: string): string => language.split('-')[0]!;

/** Whether two tags name the same language, whatever the country. */
export const isSameLanguage = (one: string, other: string): boolean => base(one) === base(other);

/** A text, and the language that it is in. */
export interface ChosenText {
  readonly words: string;
  readonly language: string;
}

/**
 * A text in the language asked for, in its base language (`cy` for `cy-GB`), in English, or in any there is. A text
 * in no particular language is taken to be in the one asked for. Empty where there is none.
 */
export function chooseText(text: LocalisedText, language: string): ChosenText {
  if (typeof text === 'string') return { words: text, language };
  for (const key of [language, base(language), 'en-GB', 'en', ...Object.keys(text)]) {
    const words: unknown = Object.hasOwn(text, key) ? text[key] : undefined;
    if (words && typeof words === 'string') return { words, language: key };
  }
  return { words: '', language };
}
