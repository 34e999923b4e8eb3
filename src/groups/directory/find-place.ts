import { warnOnce } from '../../kit/warn-once.js';
import { ownEnvironment } from '../feeds/environment.js';
import { placeAmong } from '../model/place/place-among.js';
import { placeResolver, type PlaceOptions } from '../place/place-resolver.js';
import type { FoundPlace } from '../place/place-result.js';

/** Why no place was found: there is none of that name, or whoever knows could not be asked. */
export type PlaceProblem = 'not-found' | 'unreachable';

/** Finds the place that somebody has typed and submitted: a postcode, half of one, or a town. Rejects only when aborted. */
export type FindPlace = (typed: string, signal: AbortSignal) => Promise<FoundPlace | PlaceProblem>;

/**
 * Makes what finds places: by where groups meet, if that is the very postcode; else by whoever the page's owner says
 * knows; else by the groups again, which know districts and towns.
 *
 * @param tag The widget that it is for.
 */
export function findPlace(tag: string, options: Omit<PlaceOptions, 'environment' | 'warn'>): FindPlace {
  const resolve = placeResolver({
    ...options,
    environment: ownEnvironment(),
    warn: (message) => warnOnce(tag, message),
  });
  return async (typed, signal) => {
    const among = placeAmong(options.groups(), typed);
    if (among && !among.rough) return among;
    const result = await resolve(typed, signal, { submitted: true });
    if (result.kind === 'found') return result.place;
    return among ?? (result.kind === 'not-asked' ? 'unreachable' : 'not-found');
  };
}
