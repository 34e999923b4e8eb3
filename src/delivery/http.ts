import { canonicalJson } from './canonical-json.js';
import { digestOf } from './digest.js';
import type { DeliveryEnvironment } from './environment.js';
import { readReply, type Outcome } from './reply.js';
import type { KeptSubmission } from './submission.js';

/** How long one attempt may take, reading the reply included, in milliseconds. */
export const ATTEMPT_TIMEOUT = 30_000;

/**
 * Browsers refuse `keepalive` requests above 64 KiB in flight together. A
 * character takes at most three bytes, so this leaves room to spare.
 */
const KEEPALIVE_CHARACTERS = 20_000;

/**
 * Sends a response once, by the response contract, version 1. Never rejects:
 * whatever goes wrong on the way, aborting included, is a reason to try again.
 *
 * The body is canonical, so that an endpoint may hash the bytes as they came.
 */
export async function post(
  submission: KeptSubmission,
  controller: AbortController,
  { fetch, prove, setTimeout, clearTimeout, now }: DeliveryEnvironment,
): Promise<Outcome> {
  const timer = setTimeout(() => controller.abort(), ATTEMPT_TIMEOUT);
  try {
    const { endpoint, envelope, attempts } = submission;
    const body = canonicalJson(envelope);
    const digest = await digestOf(envelope);
    const send = async (proof?: string): Promise<Outcome> => {
      const reply = await fetch(endpoint, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': envelope.id,
          // Not in the body, which is the same each time.
          ...(proof !== undefined && { 'Sayso-Proof': proof }),
        },
        body,
        credentials: 'omit',
        // The page's address is no part of the contract. `Origin` is sent all the same.
        referrerPolicy: 'no-referrer',
        // Gets the response away although the resident closes the page at once. The first time
        // only: if the page's allowance of such requests is used up, the next attempt does without.
        keepalive: !attempts && body.length < KEEPALIVE_CHARACTERS,
        signal: controller.signal,
      });
      return readReply(reply, submission, digest, now());
    };
    const outcome = await send();
    if (outcome.kind !== 'retry' || outcome.challenge === undefined) return outcome;
    // Asked for at this moment, so that what has waited for days does not come with an answer of days ago.
    const proof = await prove(outcome.challenge, controller.signal);
    return proof === undefined ? outcome : await send(proof);
  } catch {
    return { kind: 'retry', reason: 'network' };
  } finally {
    clearTimeout(timer);
  }
}
