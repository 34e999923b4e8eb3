import { readRetryAfter } from './backoff.js';
import type { RefusedAnswer, RefusedReason, WaitingReason } from './delivery-state.js';
import type { Submission } from './submission.js';

/** What came of one attempt. */
export type Outcome =
  | { readonly kind: 'stored'; readonly receipt: string }
  /** `retryAfter`: milliseconds that the endpoint asked us to wait. */
  | {
      readonly kind: 'retry';
      readonly reason: WaitingReason;
      readonly retryAfter?: number;
      /** What may be solved instead of waiting. */
      readonly challenge?: unknown;
    }
  | {
      readonly kind: 'refused';
      readonly reason: RefusedReason;
      readonly status: number;
      readonly detail: string;
      readonly language?: string;
      readonly contact?: string;
      readonly problems: readonly RefusedAnswer[];
    };

/** The statuses below 500 that ask to come again, and the one above that says why. */
const BUSY = [408, 425, 429, 503];

const REFUSALS: Readonly<Record<number, RefusedReason>> = { 409: 'conflict', 410: 'closed', 422: 'invalid' };

/**
 * Judges an endpoint's reply. When in doubt the response is not stored: it is
 * safe to send it again, and never safe to forget it.
 *
 * Rejects only if the reply breaks off. Note for endpoints on other origins:
 * browsers show us `Retry-After` only if `Access-Control-Expose-Headers` names it.
 */
export async function readReply(
  reply: Response,
  { confirm, endpoint, envelope, format = 'json' }: Submission,
  digest: string,
  now: number,
): Promise<Outcome> {
  const { status } = reply;
  const text = await reply.text();
  const body = readObject(text);

  if (reply.ok) {
    const confirmed =
      confirm === 'status'
        ? isEndpoints(reply, text, format === 'json' ? undefined : endpoint)
        : body.id === envelope.id && (!digest || body.digest === digest);
    return confirmed
      ? { kind: 'stored', receipt: readReceipt(body) }
      : { kind: 'retry', reason: 'unexpectedReply' };
  }

  const busy = BUSY.includes(status);
  if (!busy && status >= 400 && status < 500) {
    const contact = textOf(body.contact);
    return {
      kind: 'refused',
      // What was withdrawn is as gone as what has closed, and only the code of our collector tells them apart.
      reason: status === 410 && body.code === 'withdrawn' ? 'withdrawn' : (REFUSALS[status] ?? 'notAccepted'),
      status,
      detail: textOf(body.detail),
      ...languageOf(reply),
      ...(contact && { contact }),
      problems: problemsIn(text),
    };
  }
  return {
    kind: 'retry',
    reason: busy ? 'busy' : status >= 500 ? 'server' : 'unexpectedReply',
    retryAfter: readRetryAfter(reply.headers.get('Retry-After'), now),
    ...(body.challenge !== undefined && { challenge: body.challenge }),
  };
}

/** The first language that a reply says that it is in. Browsers show this header of other origins, too. */
function languageOf({ headers }: Response): { readonly language?: string } {
  const [language = ''] = (headers.get('Content-Language') ?? '').split(/\s*,/);
  return language ? { language } : {};
}

/**
 * What a page says of itself that is shown to those whose form was stored: `<meta name="sayso" content="stored">`. No
 * captive portal says so. It is there for services that answer with the site's own page of thanks, as Netlify does.
 */
const STORED = /<meta name="?sayso"? content="?stored/i;

/**
 * Whether a reply may be the endpoint's own. Captive portals greet every
 * request with a page, and not all of them label it; and a followed redirect
 * has most likely turned the POST into a GET, without what was sent.
 *
 * @param formSentTo Services that take forms redirect once they have one, to its thanks: for them, a redirect counts
 *   unless it leads from this address to the same one, spelled another way.
 */
export function isEndpoints(reply: Response, text: string, formSentTo?: string): boolean {
  const isHtml = /html/i.test(reply.headers.get('Content-Type') ?? '') || /^\s*<(!doctype|html)/i.test(text);
  const isThanks = !reply.redirected || (!!formSentTo && pathOf(formSentTo) !== pathOf(reply.url));
  return isThanks && (!isHtml || STORED.test(text));
}

/** What an endpoint that speaks RFC 9457 finds fault with. */
export function problemsIn(text: string): RefusedAnswer[] {
  const { errors } = readObject(text);
  return Array.isArray(errors) ? errors.flatMap(readProblem) : [];
}

/** The receipt in what an endpoint or a transport gave back; empty if there is none. */
export const readReceipt = (from: unknown): string =>
  textOf((Object(from) as { readonly receipt?: unknown }).receipt);

/** Of an address, what is left of it when http became https, `www.` went or came, or a slash at the end did. */
const pathOf = (address: string): string =>
  address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/?([?#].*)?$/, '');

/** The JSON object in the text, or an empty one. */
function readObject(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/**
 * RFC 9457 writes pointers as URI fragments (`#/answers/age`); plain ones are taken too, and the `field` and `message`
 * of Formspree.
 */
function readProblem(error: unknown): RefusedAnswer[] {
  const { field, message, pointer, detail = message } = Object(error) as Partial<Record<string, unknown>>;
  const at = typeof field === 'string' ? `/answers/${field}` : pointer;
  if (typeof at !== 'string') return [];
  return [{ pointer: at[0] === '#' ? decode(at.slice(1)) : at, detail: textOf(detail) }];
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
