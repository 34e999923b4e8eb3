/** An address as people read it out: without `https://`, and without a lone slash at its end. */
export const readableUrl = (url: string): string =>
  url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
