import { canonicalJson } from './canonical-json.js';
import type { DeliveryState } from './delivery-state.js';
import type { Envelope } from './envelope.js';
import type { Means, SendingFormat } from './means.js';

/** A response as its resident reads it, on whichever page it waits. Kept beside it, and never sent. */
export interface ResponseWords {
  /** What was answered, such as the title of a survey; empty where it has none. */
  readonly title: string;
  /** BCP 47 tag of the language that the title is in. */
  readonly language: string;
  /** The questions with their answers, as plain text. */
  readonly text: string;
}

/** A response, and where and how it is to be sent. */
export interface Submission {
  /** An address, which may be relative to the page. */
  readonly endpoint: string;
  /**
   * What counts as stored. `echo`: only a reply that repeats the id and the
   * digest, as an endpoint of ours does. `status`: any 2xx that is not HTML,
   * for endpoints that know nothing of us; of HTML, a page that says that it is
   * only shown once something was stored.
   */
  readonly confirm: 'echo' | 'status';
  /** `json` unless it says otherwise. */
  readonly format?: SendingFormat;
  /** What the page has to hand over first, each time it is opened: without that, it stays where it is. */
  readonly needs?: keyof Means;
  /** Whether a field was filled in that nobody sees: a machine's doing, most likely, and for people to judge. */
  readonly trapped?: boolean;
  readonly words?: ResponseWords | undefined;
  readonly envelope: Envelope;
}

/** How a kept response stands between attempts. */
export type KeptState = Extract<DeliveryState, { readonly kind: 'waiting' | 'refused' }>;

/** A response kept for later. */
export interface KeptSubmission extends Submission {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** How often it was sent without success. */
  readonly attempts: number;
  readonly state: KeptState;
}

/**
 * A submission in the form that is kept, due at once, and not on the disk yet. The envelope is copied,
 * because what is sent under one id must be the same each time; the address is
 * made absolute, because the page that sends it later may stand elsewhere.
 */
export function toKeep(
  { endpoint, confirm, format, needs, trapped, words, envelope, ...more }: Submission | KeptSubmission,
  base: string | undefined,
  now: number,
): KeptSubmission {
  return {
    id: envelope.id,
    endpoint: absolute(endpoint, base),
    confirm,
    ...(format && format !== 'json' && { format }),
    ...(needs && { needs }),
    ...(trapped && { trapped }),
    ...(words && { words }),
    envelope: JSON.parse(canonicalJson(envelope), (_, value) => whole(value)) as Envelope,
    // What is handed in once more was answered when it was answered.
    createdAt: 'createdAt' in more ? more.createdAt : now,
    attempts: 0,
    state: { kind: 'waiting', durable: false, nextAttempt: now, reason: 'network' },
  };
}

/**
 * A text without halves of letters, as they are left where a keyboard or a limit cuts an emoji in two. JSON writes them as
 * escapes that no Unicode text can have, and some endpoints refuse all of it, such as those with PHP's `json_decode`.
 */
const whole = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value;

/** An address that is none stays as it is, and will not be reached. */
export function absolute(address: string, base: string | undefined): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
