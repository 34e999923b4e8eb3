import { isEndpoints, problemsIn } from '../delivery/reply.js';
import type { SignupField, SignupProblem, SignupRequest } from './model/signup.js';

/** Why an address did not get through. */
export type NotSentReason = 'unreachable' | 'busy' | 'notAccepted';

/** What came of one request. */
export type SignupOutcome =
  | { readonly kind: 'sent' }
  /** The endpoint found fault with what was typed. */
  | { readonly kind: 'problems'; readonly problems: readonly SignupProblem[] }
  | { readonly kind: 'notSent'; readonly reason: NotSentReason };

/** How long a request may take, in milliseconds. */
const TIMEOUT = 30_000;

/** The statuses below 500 that ask to come again. */
const BUSY = [408, 425, 429];

const FIELD = /^\/signup\/(email|name|postcodeArea|consent)\b/;

/**
 * Sends an address, once, by the sign-up contract. It is tried again only when
 * a person asks for it, and nothing is kept for that: unlike an answer, an
 * address is not worth leaving on a device that others use. Never rejects.
 */
export async function sendSignup(endpoint: string, request: SignupRequest): Promise<SignupOutcome> {
  try {
    const reply = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(request),
      // What would tell whose answers these are: cookies, and the page that they were given on. `Origin` is sent all the same.
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      // Browsers of before 2022 have no such signal, and a wait of their own.
      signal: AbortSignal.timeout?.(TIMEOUT) ?? null,
    });
    return judge(reply, await reply.text());
  } catch {
    return { kind: 'notSent', reason: 'unreachable' };
  }
}

function judge(reply: Response, text: string): SignupOutcome {
  const { ok, status } = reply;
  // The same for one who is on the list already: who is, is nobody else's business.
  if (ok || status === 409)
    return isEndpoints(reply, text) ? { kind: 'sent' } : { kind: 'notSent', reason: 'unreachable' };
  const problems =
    status === 422
      ? problemsIn(text).flatMap(({ pointer, detail }): SignupProblem[] => {
          const field = FIELD.exec(pointer)?.[1] as SignupField | undefined;
          return field ? [{ field, code: 'refused', ...(detail && { text: detail }) }] : [];
        })
      : [];
  if (problems.length) return { kind: 'problems', problems };
  return { kind: 'notSent', reason: status >= 500 || BUSY.includes(status) ? 'busy' : 'notAccepted' };
}
