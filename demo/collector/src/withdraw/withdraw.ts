/** Deletes one person's answers for whoever runs the collector: somebody who has lost their receipt may ask for it. */
import { readReceipt } from '../receipt.js';
import type { ReceiptStore } from '../store/store.js';

const USAGE = `How to use it: npm run withdraw -- ACTIVITY RECEIPT
or, where the receipt is lost: npm run withdraw -- ACTIVITY ID
The ids are in the first column of the export.`;

/**
 * Does it, and returns what to print.
 *
 * @throws In words for whoever typed it, where there is no such response.
 */
export async function withdrawResponse(
  store: Pick<ReceiptStore, 'withdraw' | 'withdrawId'>,
  words: readonly string[],
  today: string,
): Promise<string> {
  const [activity, named, ...more] = words;
  if (activity === undefined || named === undefined || more.length > 0) throw new Error(USAGE);
  // Ids are longer than any receipt.
  const receipt = readReceipt(named);
  const day =
    receipt === undefined
      ? await store.withdrawId(activity, named.toLowerCase(), today)
      : await store.withdraw(activity, receipt, today);
  if (day === undefined) throw new Error(`No response to "${activity}" has the receipt or the id ${named}.`);
  return (
    `${named} is deleted since ${day}, with all its revisions, and what still arrives of it is refused. ` +
    'Backups and exports from before still have it.'
  );
}
