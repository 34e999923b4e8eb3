import type { Near } from '../model/finding/criteria.js';

/** Where somebody starts from, found by what they typed or by their device. */
export interface FoundPlace extends Near {
  /** Such as `BS1`; empty for "where I am". */
  readonly outcode: string;
  /** Whether that is the middle of a district rather than a place: distances are then whole miles. */
  readonly rough: boolean;
}

/** What came of looking for a postcode. */
export type PlaceResult =
  | { readonly kind: 'found'; readonly place: FoundPlace }
  /** It is written like one, and nobody knows where it is. */
  | { readonly kind: 'not-found'; readonly outcode: string }
  /** It is of Northern Ireland, the Isle of Man or the Channel Islands, of which only an owner's table or service knows. */
  | { readonly kind: 'not-covered'; readonly outcode: string }
  /** It is not written like a postcode or the first half of one. */
  | { readonly kind: 'no-postcode' }
  /** Who would know did not answer, or could not be reached. */
  | { readonly kind: 'not-asked'; readonly outcode: string };

export interface PlaceAsking {
  /**
   * Whether the resident submitted what was typed, as by Enter or a button. Only then may a whole postcode leave the
   * page: by default, the outcode does and no more.
   */
  readonly submitted?: boolean;
}

/** Finds where a postcode or an outcode is. Rejects only with the signal's reason, when that aborts. */
export type PlaceResolver = (
  typed: string,
  signal: AbortSignal,
  asking?: PlaceAsking,
) => Promise<PlaceResult>;
