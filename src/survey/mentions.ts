import { onceFor } from '../kit/once-for.js';

/** What a definition has with choices from elsewhere. */
export const SUPPLIED = /"choices[BF]/;

/** Definitions as JSON: each is looked through for several things before its first question is drawn. */
const written = onceFor((source: object) => JSON.stringify(source));

/** Whether the JSON of a definition holds something; what cannot be JSON, and what is no object, holds nothing. */
export function mentions(source: unknown, what: RegExp): boolean {
  try {
    return what.test(written(source as object));
  } catch {
    return false;
  }
}
