/** Residents who have no page: their answers are put into envelopes by the library's own code, and posted. */
import { digestOf } from '../../../src/delivery/digest.js';
import type { Envelope } from '../../../src/delivery/envelope.js';
import { responseName } from '../../../src/delivery/response-id.js';

/** What they answer, and through whose door. */
export interface Answered extends Pick<Envelope, 'widget' | 'activity' | 'partner' | 'answers'> {
  /** The definition that they were asked by. */
  readonly source: unknown;
}

/** One resident's answers on their way to a collector. Rejects if it does not take them. */
export async function postAnswers(collector: string, { source, ...answered }: Answered): Promise<void> {
  const { id } = await responseName();
  const envelope: Envelope = {
    sayso: 1,
    id,
    ...answered,
    definition: await digestOf(source),
    language: 'en-GB',
    mode: 'self',
    revision: 1,
    revisionOf: null,
  };
  const reply = await fetch(`${collector}/responses`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': envelope.id },
    body: JSON.stringify(envelope),
  });
  if (reply.status !== 201) throw new Error(`The collector replied ${reply.status}: ${await reply.text()}`);
}
