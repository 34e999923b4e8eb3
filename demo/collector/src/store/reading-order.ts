/**
 * In which order responses are read: by day, and within a day by their ids, which are random, so that the order does not
 * tell who answered after whom. It is worked out for a day at a time rather than kept in an index, which would cost each
 * response a page when it is stored.
 */

/** Where a response stands in a database, and what it is called. */
export interface ResponseKey {
  readonly sequence: number;
  readonly id: string;
}

/** What is asked of a database about the responses of an activity. */
export interface KeyReader {
  /** The next day on which there came any; null if there is none. */
  dayAfter(day: string): string | null | Promise<string | null>;
  /** Up to {@link KEYS} of a day's responses, by their sequence, from the one after `sequence`. */
  keysAfter(day: string, sequence: number): readonly ResponseKey[] | Promise<readonly ResponseKey[]>;
}

/** So many keys are read in one go, and so many responses. */
export const KEYS = 5000;
const PAGE = 500;

/** The sequences of all responses in that order, some hundreds at a time. In between, others get their turn. */
export async function* inReadingOrder(keys: KeyReader): AsyncGenerator<readonly number[]> {
  for (let day = await keys.dayAfter(''); day !== null; day = await keys.dayAfter(day)) {
    const sequences = await sequencesOf(day, keys);
    for (let start = 0; start < sequences.length; start += PAGE) {
      yield sequences.slice(start, start + PAGE);
      await new Promise(setImmediate);
    }
  }
}

async function sequencesOf(day: string, { keysAfter }: KeyReader): Promise<number[]> {
  const all: ResponseKey[] = [];
  for (;;) {
    const more = await keysAfter(day, all.at(-1)?.sequence ?? 0);
    all.push(...more);
    if (more.length < KEYS) break;
    await new Promise(setImmediate);
  }
  return all.sort((one, other) => (one.id < other.id ? -1 : 1)).map(({ sequence }) => sequence);
}
