import type { SharedMessages } from '../language/shared-messages.js';
import type { LocalisedText } from './model/definition.js';

/** Words of ours in the place of an author's, marked with the language that they are in. */
export const ownWords =
  ({ tag }: Pick<SharedMessages, 'tag'>) =>
  (words: string): LocalisedText => ({ [tag]: words });
