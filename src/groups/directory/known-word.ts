import { warnOnce } from '../../kit/warn-once.js';

/**
 * What an attribute says, if it is one of the words that mean something there. Of any other the page's owner is told,
 * and it is as if the attribute were not there.
 *
 * @param tag The widget that has it.
 */
export function knownWord<Word extends string>(
  tag: string,
  name: string,
  said: string,
  words: readonly Word[],
): Word | undefined {
  const known = words.find((word) => word === said);
  if (said && !known)
    warnOnce(
      tag,
      `does not know ${name}="${said}", and goes on as without it. There are: ${words.join(', ')}.`,
    );
  return known;
}
