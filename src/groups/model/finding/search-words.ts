/** What a language adds to how lists are searched, which are mostly written in English. */
export interface SearchWords {
  /** Words and phrases that mean the same, in this language and in the others. */
  readonly alike: readonly (readonly string[])[];
  /** Words that say nothing of what somebody looks for, beside those that are known in any case. */
  readonly idle?: readonly string[];
}

/** Sets of words that mean the same, a line each. The words of a phrase are joined by hyphens. */
export const alikeOf = (lines: string): string[][] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
