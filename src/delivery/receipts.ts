/** What a collector of ours says to the holder of a receipt. */

/** A response that is stored, as far as a receipt tells: nothing of what was answered. */
export interface HeldResponse {
  readonly id: string;
  readonly revision: number;
  /** The day it arrived, as `2026-05-03`. */
  readonly received: string;
}

/** Why there is nothing to change. `tooMany`: wrong codes, by anybody; it goes on in an hour. */
export type ReceiptFault = 'unknown' | 'gone' | 'tooMany' | 'unreachable';

/** What is asked, and of whom. */
export interface ReceiptQuestion {
  /** The collector's address of receipts, such as `https://collector.example/receipts`. */
  readonly receipts: string;
  readonly activity: string;
  /** The code as it was typed. */
  readonly receipt: string;
}

const FAULTS: Readonly<Record<number, ReceiptFault>> = {
  400: 'unknown',
  404: 'unknown',
  410: 'gone',
  429: 'tooMany',
};

/** How long it may take, in ms. */
const PATIENCE = 30_000;

async function ask(
  route: 'look-up' | 'withdraw',
  { receipts, activity, receipt }: ReceiptQuestion,
): Promise<Partial<Record<string, unknown>> | ReceiptFault> {
  try {
    const reply = await fetch(`${receipts.replace(/\/$/, '')}/${route}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      credentials: 'omit',
      // Not in Safari before 16, which asks for as long as it takes.
      signal: AbortSignal.timeout?.(PATIENCE) ?? null,
      // In the body and never in an address, which others write down.
      body: JSON.stringify({ activity, receipt }),
    });
    if (!reply.ok) return FAULTS[reply.status] ?? 'unreachable';
    return Object(await reply.json()) as Partial<Record<string, unknown>>;
  } catch {
    return 'unreachable';
  }
}

/** Whether a receipt stands for a response, and how a revision of it is called. Never rejects. */
export async function lookUpReceipt(question: ReceiptQuestion): Promise<HeldResponse | ReceiptFault> {
  const found = await ask('look-up', question);
  if (typeof found === 'string') return found;
  const { id, revision, received } = found;
  return typeof id === 'string' && typeof revision === 'number' && typeof received === 'string'
    ? { id, revision, received }
    : 'unreachable';
}

/** Deletes a response with all its revisions: undefined once it is gone. Never rejects. */
export async function withdrawReceipt(question: ReceiptQuestion): Promise<ReceiptFault | undefined> {
  const gone = await ask('withdraw', question);
  if (typeof gone === 'string') return gone === 'gone' ? undefined : gone;
  return typeof gone['withdrawn'] === 'string' ? undefined : 'unreachable';
}
