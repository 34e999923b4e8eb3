/** Schemes that do nothing but go somewhere. `javascript:` and `data:` would run or draw the author's code. */
const HARMLESS = /^(https?|mailto|tel):$/;

/**
 * An author's or resident's URL, if it is safe to link to.
 *
 * @param url Absolute, or relative to the page.
 * @returns The URL as written, or undefined for anything that is not http(s), mailto or tel.
 */
export function safeUrl(url: string): string | undefined {
  try {
    return HARMLESS.test(new URL(url, document.baseURI).protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
