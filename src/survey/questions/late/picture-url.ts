import { safeUrl } from '../../../kit/safe-url.js';

/** The address of an author's picture, if it is one: what is in the definition itself counts, since an `<img>` runs nothing. */
export const pictureUrl = (url: string): string | undefined =>
  /^data:image\//i.test(url) ? url : safeUrl(url);
