/** Who gave what, what they were told of it, and what was stored: compared at the end of a fault. */
import type { StoredRow } from '../../browser/support/collector.js';

/** What a fault came to. */
export interface Tally {
  /** Answers that somebody gave for good, by pressing Send. */
  readonly tries: number;
  /** Those whose writer was told that they have arrived. */
  readonly acknowledged: number;
  /** Those that are in the database. */
  readonly stored: number;
  /** Rows beyond the first of the same answers. */
  readonly doubled: number;
  /** Answers that were acknowledged and not stored, and those that are nowhere without a word. */
  readonly lost: number;
}

/** Where answers are that have not been acknowledged. Either way their writer was told, and can still get at them. */
export type Whereabouts = 'device' | 'page';

export interface Ledger {
  /** Somebody presses Send. No two may give the same words. */
  gave(words: string): void;
  /** They are told that the answers have arrived, and this reference. */
  told(words: string, receipt: string): void;
  /** They are told that the answers have not arrived, and where they are kept. */
  kept(words: string, where: Whereabouts): void;
  readonly given: readonly string[];
  tally(rows: readonly StoredRow[]): Tally;
}

/** An empty ledger. */
export function openLedger(): Ledger {
  const given: string[] = [];
  const receipts = new Map<string, string>();
  const whereabouts = new Map<string, Whereabouts>();

  return {
    given,
    gave: (words) => void given.push(words),
    told: (words, receipt) => void receipts.set(words, receipt),
    kept: (words, where) => void whereabouts.set(words, where),
    tally(rows) {
      const stored = new Map<string, string[]>();
      for (const { body, receipt } of rows) {
        const words = wordsIn(body);
        stored.set(words, [...(stored.get(words) ?? []), receipt]);
      }
      const isLost = (words: string) => {
        const receipt = receipts.get(words);
        // A reference that nobody can find is as bad as none.
        if (receipt !== undefined) return !stored.get(words)?.includes(receipt);
        return !stored.has(words) && !whereabouts.has(words);
      };
      return {
        tries: given.length,
        acknowledged: receipts.size,
        stored: stored.size,
        doubled: rows.length - stored.size,
        lost: given.filter(isLost).length,
      };
    },
  };
}

/** The words that a stored response is told by. */
function wordsIn(body: string): string {
  const { answers } = JSON.parse(body) as { readonly answers: { readonly change?: unknown } };
  return String(answers.change);
}

/** What a tally has against the promise: acknowledged is stored once, and nothing goes without a word. */
export function faultsOf({ tries, acknowledged, doubled, lost }: Tally): string[] {
  return [
    ...(tries === 0 ? ['nothing was tried'] : []),
    ...(acknowledged > tries ? ['more was acknowledged than was given'] : []),
    ...(doubled > 0 ? [`${doubled} stored twice`] : []),
    ...(lost > 0 ? [`${lost} lost`] : []),
  ];
}
