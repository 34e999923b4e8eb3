/**
 * Whether whoever sends a revision answered first. Ids prove nothing, since exports show them: the key of the id does,
 * which never left the page before, or the receipt.
 */
import { hash } from 'node:crypto';

import type { Envelope } from '../../../src/delivery/envelope.js';
import { KEY_CONTEXT, uuidOf } from '../../../src/delivery/response-id.js';
import type { ReceiptDesk, Tried } from './receipt-desk.js';
import type { Store } from './store/store.js';

/** The id that a page makes from a key. */
export const idOfKey = (key: string): string => uuidOf(hash('sha256', KEY_CONTEXT + key, 'buffer'), 8);

/** What comes of a revision's proof; `found` as well for what replaces nothing, and needs none. */
export async function tryProof(
  { activity, revisionOf, key, receipt }: Envelope,
  address: string,
  { store, receipts }: { readonly store: Store; readonly receipts: ReceiptDesk },
): Promise<Tried<true>> {
  const proved = { kind: 'found', found: true } as const;
  if (revisionOf === null || (key !== undefined && idOfKey(key) === revisionOf)) return proved;
  if (receipt === undefined) return { kind: 'unknown' };
  return receipts.try(
    address,
    receipt,
    async (code) => (await store.isOfReceipt(activity, code, revisionOf)) || undefined,
  );
}

/** A response as it is kept: what proves anything is nobody else's to read. */
export function withoutProof({ key: _key, receipt: _receipt, ...response }: Envelope): Envelope {
  return response;
}
