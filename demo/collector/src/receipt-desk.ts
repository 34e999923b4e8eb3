/** Where receipts are tried, whatever for, so that nobody can try them all. */
import { setTimeout as wait } from 'node:timers/promises';

import { createAttempts } from './attempts.js';
import { readReceipt } from './receipt.js';

/** Milliseconds that every try takes, so that how long it took tells nothing of how near it was. */
const TAKES = 100;

export type Tried<Found> =
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'unknown' }
  /** There were too many wrong ones: try again after so many seconds. */
  | { readonly kind: 'wait'; readonly seconds: number };

export interface ReceiptDesk {
  /** Looks for what belongs to a receipt that somebody typed, and counts it as a guess where there is nothing. */
  try<Found>(
    address: string,
    typed: string,
    find: (receipt: string) => Promise<Found | undefined>,
  ): Promise<Tried<Found>>;
}

export function openReceiptDesk(now: () => Date): ReceiptDesk {
  const attempts = createAttempts(now);
  return {
    async try(address, typed, find) {
      const receipt = readReceipt(typed);
      const kind = receipt?.includes('-') === false ? 'short' : 'long';
      const seconds = attempts.begin(address, kind);
      if (seconds > 0) return { kind: 'wait', seconds };
      const [found] = await Promise.all([receipt === undefined ? undefined : find(receipt), wait(TAKES)]);
      if (found === undefined) return { kind: 'unknown' };
      attempts.forgive(address, kind);
      return { kind: 'found', found };
    },
  };
}
