/** What stands in an Urdu text as it would in an English one: the shapes of a postcode, an address or a file's name. */
const EXAMPLES = /\b(BS1|L32|SA1|CSV|(name@|www\.)example\.org)\b|\.txt$/g;

/** Whether a text says anything: a comma may be the same in two languages. */
export const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** Whether a text of a language with other letters has Latin ones, other than in examples. */
export const latinIn = (text: string): boolean => /[a-z]/i.test(text.replace(EXAMPLES, ''));

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
