/**
 * A name, a price or anything else that somebody wrote, for the middle of a sentence that is written from the right:
 * kept together and in its own direction, so that "£3", "01632 960 001" and "Hall 2 (RV1)" are not turned about. For
 * plain text, where there is no room for a `<bdi>`. What is in Arabic letters alone needs nothing.
 */
export const isolated = (text: string): string =>
  /^[\u0600-\u06ff\u2068\u2069\s]*$/.test(text) ? text : `\u2068${text}\u2069`;
