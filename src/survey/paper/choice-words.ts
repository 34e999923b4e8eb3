import type { Choice } from '../model/definition.js';
import type { SheetContext } from './sheet-context.js';

/** What a choice is called on paper, as plain text. */
export const choiceWords = (
  { text, special }: Choice,
  { plain, messages }: Pick<SheetContext, 'plain' | 'messages'>,
): string => plain(text) || (special ? messages.choices[special] : '');
