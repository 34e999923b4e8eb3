import type { Envelope } from './envelope.js';

/** What answers are written in on their way: as the contract has it, or flattened for services that take forms. */
export type SendingFormat = 'json' | 'form' | 'multipart';

/**
 * A page's own way of sending. It gets the response, and a signal that says when it has taken too long or was
 * discarded. What it returns counts as stored; `{ receipt }` is for the resident to keep. Of a `Response`,
 * that is judged as of any other endpoint. What it throws means "not yet", and it is asked again later, with the
 * same id, so it may be asked about a response that has arrived already.
 */
export type Transport = (envelope: Envelope, signal: AbortSignal) => Promise<unknown>;

/** What a page hands over for an endpoint. Never written to the device: it may be secret, and cannot outlive the page. */
export interface Means {
  /** Sent along, such as a nonce. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly transport?: Transport | undefined;
}
