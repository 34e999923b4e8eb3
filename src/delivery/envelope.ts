/** What leaves the page: version 1 of the response contract. */
export interface Envelope {
  readonly sayso: 1;
  /** A UUID minted when the resident presses Send: the same on every retry, the collector's primary key. */
  readonly id: string;
  /** The kind of widget, such as `survey`. */
  readonly widget: string;
  /** Which activity this answers, such as `riverside-2026`. */
  readonly activity: string;
  /** SHA-256, in hex, of the canonical JSON of the definition that was answered. */
  readonly definition: string;
  /** BCP 47 tag of the language that it was answered in. */
  readonly language: string;
  /** The page's owner, such as `food-bank`; null where none is named. */
  readonly partner: string | null;
  readonly mode: 'self' | 'assisted' | 'paper';
  /** 1, or one more than the response that this one replaces. */
  readonly revision: number;
  /** The id of the response that this one replaces. */
  readonly revisionOf: string | null;
  /**
   * Of a revision: the receipt of the response that it replaces, as it was typed. This or `key` proves that it comes from
   * whoever answered first; ids prove nothing, since exports show them.
   */
  readonly receipt?: string;
  /** Of a revision: the key of the id that it replaces, see `response-id.ts`. */
  readonly key?: string;
  /** Where somebody answers for a group of people, and the definition lets them: one response all the same. */
  readonly group?: ResponseGroup;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** A group of people for which one of them answers. */
export interface ResponseGroup {
  /** How many people, the one who answers among them: from 2 to 10,000. */
  readonly size: number;
  /** Such as "Friends of the Quay": up to 100 characters; left out where they gave none. */
  readonly name?: string;
}

/** What an endpoint that speaks the contract replies with once it has stored a response. */
export interface Acknowledgement {
  readonly id: string;
  /** SHA-256, in hex, of the canonical JSON of the envelope. */
  readonly digest: string;
  /** A short code for the resident to keep. */
  readonly receipt: string;
}
