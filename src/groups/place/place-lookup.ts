import type { Point } from '../model/place/distance.js';

/**
 * Somebody who knows where postcodes are: an owner may hand in a function of their own. It is asked with an outcode,
 * such as `BS1`, or with a whole postcode, such as `BS1 5TR`, where a resident has submitted one. It gives nothing for
 * what does not exist, and throws or rejects where it cannot tell.
 */
export type PlaceLookup = (
  postcode: string,
  signal: AbortSignal,
) => Point | undefined | Promise<Point | undefined>;

/** That nobody could be asked, and what the page's owner should know of it. */
export class LookupFailure extends Error {
  override readonly name = 'LookupFailure';
}
