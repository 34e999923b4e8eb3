import type { Scope } from './expression/expression.js';
import { lookUp } from './expression/look-up.js';
import { asText, isEmpty } from './expression/values.js';
import { isRecord } from './records.js';

/** A text with answers in it, by their values: for machines, where `pipeText` is for people. */
export interface FilledText {
  readonly text: string;
  /** Names in it that have no value. */
  readonly missing: readonly string[];
}

/**
 * Puts answers in the place of `{name}`; what has none leaves nothing.
 *
 * @param write What is made of a value before it is put in, given where in the text.
 */
export function filledText(
  text: string,
  { values }: Scope,
  write: (words: string, at: number) => string,
): FilledText {
  const missing: string[] = [];
  const whole = text.replace(/\{([^{}:]+)\}/g, (_, inner: string, at: number) => {
    const name = inner.trim();
    const value = lookUp(values, name.toLowerCase());
    if (!isEmpty(value) && !isRecord(value)) return write(asText(value), at);
    missing.push(name);
    return '';
  });
  return { text: whole, missing };
}

/** Words as a part of a URL. Half of a letter, as it is left where words were cut, cannot be written in one. */
export const encodedForUrl = (words: string): string =>
  encodeURIComponent(words.replace(/\p{Surrogate}/gu, ''));
