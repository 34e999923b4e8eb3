/** What a definition has with choices from elsewhere. */
export const SUPPLIED = /"choices[BF]/;

/** Definitions as JSON: each is looked through for several things before its first question is drawn. */
const written = new WeakMap<object, string>();

/** Whether the JSON of a definition holds something; what cannot be JSON, and what is no object, holds nothing. */
export function mentions(source: unknown, what: RegExp): boolean {
  try {
    const object = source as object;
    const text = written.get(object) ?? JSON.stringify(object);
    written.set(object, text);
    return what.test(text);
  } catch {
    return false;
  }
}
