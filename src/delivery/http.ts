import { canonicalJson } from './canonical-json.js';
import { digestOf } from './digest.js';
import type { DeliveryEnvironment } from './environment.js';
import type { Means } from './means.js';
import { readReceipt, readReply, type Outcome } from './reply.js';
import type { KeptSubmission } from './submission.js';

/** How long one attempt may take, reading the reply included, in milliseconds. */
export const ATTEMPT_TIMEOUT = 30_000;

/**
 * Browsers refuse `keepalive` requests above 64 KiB (65,536 bytes) in flight together, ours and the page's. This
 * leaves some to the page.
 */
const KEEPALIVE_BYTES = 60_000;
/** Of ours that are under way. */
let alive = 0;

/**
 * Sends a response once: by the response contract, version 1, as a form, or as the page wants it. Never rejects:
 * whatever goes wrong on the way, aborting included, is a reason to try again.
 */
export async function post(
  submission: KeptSubmission,
  controller: AbortController,
  environment: DeliveryEnvironment,
  means: Means = {},
): Promise<Outcome> {
  const { setTimeout, clearTimeout, now } = environment;
  const { signal } = controller;
  let timer: unknown;
  const begin = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => controller.abort(), ATTEMPT_TIMEOUT);
  };
  begin();
  const isForm = (submission.format ?? 'json') !== 'json';
  try {
    const send = async (proof?: string): Promise<Outcome> => {
      const reply =
        submission.needs === 'transport'
          ? await handOver(submission, signal, means)
          : await request(submission, signal, environment, means, proof);
      if (!(reply instanceof Response)) return { kind: 'stored', receipt: readReceipt(reply) };
      // Who gets fields of a form cannot compute the digest of an envelope.
      const digest = isForm ? '' : await digestOf(submission.envelope);
      return readReply(reply, submission, digest, now());
    };
    const outcome = await send();
    if (outcome.kind !== 'retry' || outcome.challenge === undefined) return outcome;
    // Asked for at this moment, so that what has waited for days does not come with an answer of days ago. An old phone
    // works on it for long: what the request took is not taken from that, or it might never get to the end.
    begin();
    const proof = await environment.prove(outcome.challenge, signal);
    begin();
    return proof === undefined ? outcome : await send(proof);
  } catch {
    return { kind: 'retry', reason: 'network' };
  } finally {
    clearTimeout(timer);
  }
}

/** To the page's own transport, which may not mind the signal. What it gets is a copy: the response must stay the same. */
function handOver({ envelope }: KeptSubmission, signal: AbortSignal, { transport }: Means): Promise<unknown> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', reject);
    const copy = JSON.parse(canonicalJson(envelope)) as typeof envelope;
    Promise.resolve(transport!(copy, signal)).then(resolve, reject);
  });
}

/** The body of JSON is canonical, so that an endpoint may hash the bytes as they came. */
async function request(
  submission: KeptSubmission,
  signal: AbortSignal,
  { fetch, unreached }: DeliveryEnvironment,
  { headers }: Means,
  proof: string | undefined,
): Promise<Response> {
  const { endpoint, envelope, attempts, confirm, trapped, format = 'json' } = submission;
  const isJson = format === 'json';
  // Forms are for few, so they come on demand.
  const body = isJson ? canonicalJson(envelope) : (await import('./form-body.js')).formBody(envelope, format);
  // A character takes at most three bytes. The length of several parts is not known, and they do without.
  const bytes = typeof body === 'string' ? body.length * (isJson ? 3 : 1) : KEEPALIVE_BYTES;
  const keepalive = !attempts && alive + bytes < KEEPALIVE_BYTES;
  if (keepalive) alive += bytes;
  try {
    return await fetch(endpoint, {
      method: 'POST',
      headers: {
        // What a form may send, a browser sends to other origins without asking them first.
        ...(isJson
          ? { 'Content-Type': 'application/json' }
          : {
              Accept: 'application/json',
              ...(format === 'form' && { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' }),
            }),
        // To an endpoint of another origin that does not know these, a browser would not send anything.
        ...(isJson &&
          confirm === 'echo' && {
            'Idempotency-Key': envelope.id,
            // Every second try goes without: an endpoint that does not know this one must get the response all the same.
            ...(trapped && attempts % 2 === 0 && { 'Sayso-Trap': '1' }),
          }),
        // Not in the body, which is the same each time.
        ...(proof !== undefined && { 'Sayso-Proof': proof }),
        ...headers,
      },
      body,
      credentials: 'omit',
      // The page's address is no part of the contract. `Origin` is sent all the same.
      referrerPolicy: 'no-referrer',
      // What the page hands over for one endpoint must not be carried on to another.
      redirect: headers ? 'error' : 'follow',
      // Gets the response away although the resident closes the page at once. From the start, since a request cannot
      // be made so later: a second one, at `pagehide`, would arrive twice where an endpoint goes by no ids, and many
      // phones end a page without a word. The first time only: if the page has used up the allowance, the next
      // attempt does without, and what is not away by then is kept for the next visit.
      keepalive,
      signal,
    });
  } catch (error) {
    if (!signal.aborted) unreached(submission, headers);
    throw error;
  } finally {
    if (keepalive) alive -= bytes;
  }
}
