import type { richText } from '../kit/rich-text.js';
import { mentions } from './mentions.js';

/** Rebuilds an author's markup as templates. */
export type Markup = typeof richText;

/**
 * Loads the reader of authors' markup, for definitions that have some. Most
 * have none, and their residents need not wait for it.
 *
 * @returns Undefined where there is no markup, or where it could not be loaded: then only the words are shown.
 */
export async function loadMarkup(source: unknown): Promise<Markup | undefined> {
  if (!mentions(source, /<[a-z]|&[#\w]/i)) return undefined;
  try {
    return (await import('../kit/rich-text.js')).richText;
  } catch {
    return undefined;
  }
}
