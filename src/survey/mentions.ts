/** What a definition has with choices from elsewhere. */
export const SUPPLIED = /"choices[BF]/;

/** Whether the JSON of a definition holds something; what cannot be JSON holds nothing. */
export function mentions(source: unknown, what: RegExp): boolean {
  try {
    return what.test(JSON.stringify(source));
  } catch {
    return false;
  }
}
