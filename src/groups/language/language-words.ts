import type { SpokenLanguage } from '../model/group.js';
import type { GroupMessages } from './group-messages.js';

/**
 * A language by its name in the resident's own. `Intl` is asked only where neither we nor, in English, the source has
 * a name: its first use on a page takes long, and in Chromium it knows no Welsh.
 */
export function languageWords({ code, name }: SpokenLanguage, { tag, languageNames }: GroupMessages): string {
  if (!code) return name;
  const known = languageNames[code] ?? languageNames[code.split('-')[0]!];
  if (known) return known;
  const isEnglish = tag.startsWith('en');
  if (isEnglish && name && name !== code) return name;
  try {
    return new Intl.DisplayNames([tag, 'en-GB'], { type: 'language' }).of(code) ?? name;
  } catch {
    return name || code;
  }
}
