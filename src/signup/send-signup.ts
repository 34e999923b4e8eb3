import type { SendingFormat } from '../delivery/means.js';
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

/** As Formspree names a field, it is one of the answers. */
const FIELD = /^\/(?:signup|answers)\/(email|name|postcodeArea|consent)\b/;

/**
 * A page's own way of sending an address. Gets what is to be sent, and a signal that says when it has taken too long.
 * What it returns counts as taken; a `Response` is judged as an endpoint's own. What it throws means that it was not sent.
 */
export type SignupTransport = (request: SignupRequest, signal: AbortSignal) => Promise<unknown>;

/** Where an address goes, and how. */
export interface SignupWay {
  readonly endpoint: string;
  readonly format: SendingFormat;
  /** Sent along, such as a nonce. */
  readonly headers: Readonly<Record<string, string>> | undefined;
  readonly transport: SignupTransport | undefined;
  /** Whether a field was filled in that nobody sees: for the endpoint to judge. */
  readonly trapped: boolean;
}

/**
 * Sends an address, once, by the sign-up contract. It is tried again only when
 * a person asks for it, and nothing is kept for that: unlike an answer, an
 * address is not worth leaving on a device that others use. Never rejects.
 */
export async function sendSignup(request: SignupRequest, way: SignupWay): Promise<SignupOutcome> {
  const { transport, endpoint, format } = way;
  // Browsers of before 2022 have no such signal, and a wait of their own.
  const signal = AbortSignal.timeout?.(TIMEOUT) ?? new AbortController().signal;
  try {
    const reply = await (transport ? handOver(request, transport, signal) : post(request, way, signal));
    if (!(reply instanceof Response)) return { kind: 'sent' };
    return judge(reply, await reply.text(), format === 'json' ? undefined : endpoint);
  } catch {
    return { kind: 'notSent', reason: 'unreachable' };
  }
}

/** To the page's own transport, which may not mind the signal. */
function handOver(request: SignupRequest, transport: SignupTransport, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', reject);
    Promise.resolve(transport(structuredClone(request), signal)).then(resolve, reject);
  });
}

async function post(
  request: SignupRequest,
  { endpoint, format, headers, trapped }: SignupWay,
  signal: AbortSignal,
): Promise<Response> {
  const isJson = format === 'json';
  const { sayso, signup } = request;
  const body = isJson
    ? JSON.stringify(request)
    : // Forms are for few. Netlify goes by the name of the form.
      (await import('../delivery/form-body.js')).recordBody(
        { 'form-name': signup.list, sayso, ...signup },
        format,
      );
  const send = (flag: Readonly<Record<string, string>>): Promise<Response> =>
    fetch(endpoint, {
      method: 'POST',
      headers: {
        ...(isJson ? { 'Content-Type': 'application/json' } : { Accept: 'application/json' }),
        ...(format === 'form' && { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' }),
        ...flag,
        ...headers,
      },
      body,
      // What would tell whose answers these are: cookies, and the page that they were given on. `Origin` is sent all the same.
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      // What the page hands over for one endpoint must not be carried on to another.
      redirect: headers ? 'error' : 'follow',
      signal,
    });
  // An endpoint of another origin that does not know the flag gets nothing with it, and has to get the address all the same.
  return trapped && isJson ? send({ 'Sayso-Trap': '1' }).catch(() => send({})) : send({});
}

function judge(reply: Response, text: string, formSentTo: string | undefined): SignupOutcome {
  const { ok, status } = reply;
  // The same for one who is on the list already: who is, is nobody else's business.
  if (ok || status === 409)
    return isEndpoints(reply, text, formSentTo)
      ? { kind: 'sent' }
      : { kind: 'notSent', reason: 'unreachable' };
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
