/**
 * What the collector asks of a database. Every method is asynchronous, so that
 * a PostgreSQL store can take the place of the SQLite one unnoticed.
 */
import type { Envelope } from '../../../../src/delivery/envelope.js';

/** One definition that an activity has served, at any time. */
export interface StoredDefinition {
  readonly activity: string;
  /** SHA-256, in hex, of `body`. */
  readonly hash: string;
  /** The definition as canonical JSON. */
  readonly body: string;
}

/** A response on its way into the database. */
export interface NewResponse {
  readonly envelope: Envelope;
  /** The hash of the definition that the answers were checked against. */
  readonly definition: string;
  /** The envelope as canonical JSON: what is kept. */
  readonly body: string;
  /** SHA-256, in hex, of `body`. */
  readonly digest: string;
  /** The day it arrived in UTC, as `2026-11-23`. The time of day is not kept: see the README. */
  readonly received: string;
}

/** What became of a response that was handed in. */
export type SaveOutcome =
  /** It is in the database, and stays there through a power cut. */
  | { readonly kind: 'stored'; readonly receipt: string }
  /** The same response was there already; this is the receipt that was given then. */
  | { readonly kind: 'repeated'; readonly receipt: string }
  /** A different response has this id. Nothing was changed. */
  | { readonly kind: 'conflict' };

/** What is known of a response by its id. */
export interface ResponseMark {
  readonly digest: string;
  readonly receipt: string;
}

/** A response as it is exported. */
export interface ExportedResponse {
  readonly envelope: Envelope;
  /** The day it arrived, as `2026-11-23`. */
  readonly received: string;
}

/** Starts a pass over the same responses each time it is called, even while more arrive. */
export type ResponseReader = () => AsyncIterable<ExportedResponse>;

/** Every method may reject with {@link StoreUnavailable}; then nothing was changed. */
export interface Store {
  /** Keeps a definition for good. Keeping the same one again changes nothing. */
  keepDefinition(definition: StoredDefinition): Promise<void>;
  definitionsOf(activity: string): Promise<readonly StoredDefinition[]>;
  /** Undefined if no response has this id. */
  find(id: string): Promise<ResponseMark | undefined>;
  /** Resolves once the response, and an event that tells of it, are safe. */
  save(response: NewResponse): Promise<SaveOutcome>;
  /** The responses of an activity that are there now, by day, and within a day in no telling order. */
  responsesOf(activity: string): Promise<ResponseReader>;
  /** Rejects if the database does not answer. */
  ping(): Promise<void>;
  /** Finishes what was handed in and lets go of the database. */
  close(): Promise<void>;
}

/** The database cannot do it now, but may a little later: it is locked, full or read-only. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  /** The database's own code, such as `SQLITE_BUSY`. */
  readonly code: string;

  constructor(code: string) {
    super(`The database is not available (${code}).`);
    this.code = code;
  }
}
