/** How the sending of one response stands. */
export type DeliveryState =
  /** Being written to this device; nothing may be promised yet. */
  | { readonly kind: 'saving' }
  /** On its way. `durable` says whether it would survive closing the page. */
  | { readonly kind: 'sending'; readonly durable: boolean }
  /** Not through yet; kept, and will be tried again at `nextAttempt` (ms since 1970) or sooner. */
  | {
      readonly kind: 'waiting';
      readonly durable: boolean;
      readonly nextAttempt: number;
      readonly reason: WaitingReason;
    }
  /** The endpoint confirmed it; this device's copy is gone. `receipt` is empty if the endpoint gives none. */
  | { readonly kind: 'sent'; readonly receipt: string }
  /** The endpoint said no. The copy is kept until the resident or the page decides. */
  | {
      readonly kind: 'refused';
      readonly durable: boolean;
      readonly reason: RefusedReason;
      readonly status: number;
      /** What the endpoint says, in its own words, if it said anything for people. */
      readonly detail: string;
      /** BCP 47 tag of the language that this is in; English where the endpoint does not say. */
      readonly language?: string;
      /** Whom the endpoint says to ask, and how, if it says so. */
      readonly contact?: string;
      /** For `invalid`: the questions meant. */
      readonly problems: readonly RefusedAnswer[];
    };

export type WaitingReason = 'network' | 'busy' | 'server' | 'unexpectedReply';
export type RefusedReason = 'closed' | 'withdrawn' | 'invalid' | 'conflict' | 'notAccepted';

/** One fault that the endpoint found, by RFC 9457 with a JSON pointer such as `/answers/influence`. */
export interface RefusedAnswer {
  readonly pointer: string;
  readonly detail: string;
}
