/**
 * Every text of a catalogue with its key, also those inside of others.
 *
 * @param given What messages that are functions are called with, one after the other; they are left out without.
 */
export const textsOf = (
  messages: object,
  given: readonly (string | number)[] = [],
): [key: string, text: string][] =>
  Object.entries(messages).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[key, value]];
    if (typeof value === 'function')
      return given.map((each) => [`${key} of ${each}`, (value as (given: string | number) => string)(each)]);
    if (typeof value !== 'object' || !value || Array.isArray(value)) return [];
    return textsOf(value, given).map(([inner, text]) => [`${key}.${inner}`, text]);
  });
