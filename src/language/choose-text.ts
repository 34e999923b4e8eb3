/** A text in one language, or in several. */
type LocalisedText = string | Readonly<Record<string, string>>;

const base = (language: string): string => language.split('-')[0]!;

/**
 * A text in the language asked for, in its base language (`cy` for `cy-GB`), in English, or in any there is.
 *
 * @returns The words, with their language where that is known to be another than the one asked for.
 */
export function chooseText(text: LocalisedText, language: string): { text: string; lang?: string } {
  if (typeof text === 'string') return { text };
  for (const key of [language, base(language), 'en-GB', 'en', ...Object.keys(text)]) {
    const words: unknown = Object.hasOwn(text, key) ? text[key] : undefined;
    if (words && typeof words === 'string')
      return base(key) === base(language) ? { text: words } : { text: words, lang: key };
  }
  return { text: '' };
}
