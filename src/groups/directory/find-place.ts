import { warnOnce } from '../../kit/warn-once.js';
import { ownEnvironment } from '../feeds/environment.js';
import type { OutcodeTable } from '../model/place/outcode-table.js';
import { placeAmong } from '../model/place/place-among.js';
import { placeResolver, type PlaceOptions } from '../place/place-resolver.js';
import type { FoundPlace } from '../place/place-result.js';

/** Why no place was found: there is none of that name, whoever knows could not be asked, or it is where no table of ours is. */
export type PlaceProblem = 'not-found' | 'unreachable' | 'not-covered';

let table: Promise<OutcodeTable> | undefined;

/** The outcodes of Great Britain: a file of its own, which comes with the first question that nobody else can answer. */
const britain = (): Promise<OutcodeTable> =>
  (table ??= import('../model/place/british-outcodes.js').then(
    ({ britishOutcodes }) => britishOutcodes(),
    (error: unknown) => {
      table = undefined;
      throw error;
    },
  ));

/** Finds the place that somebody has typed and submitted: a postcode, half of one, or a town. Rejects only when aborted. */
export type FindPlace = (typed: string, signal: AbortSignal) => Promise<FoundPlace | PlaceProblem>;

const PROBLEMS = {
  'not-asked': 'unreachable',
  'not-covered': 'not-covered',
  'not-found': 'not-found',
  'no-postcode': 'not-found',
} as const;

/**
 * Makes what finds places: by where groups meet, if that is the very postcode; else by whoever the page's owner says
 * knows; else by the groups again, which know districts and towns, or the table that comes with the library.
 *
 * @param tag The widget that it is for.
 */
export function findPlace(
  tag: string,
  options: Omit<PlaceOptions, 'britain' | 'environment' | 'warn'>,
): FindPlace {
  const resolve = placeResolver({
    ...options,
    britain,
    environment: ownEnvironment(),
    warn: (message) => warnOnce(tag, message),
  });
  return async (typed, signal) => {
    const among = placeAmong(options.groups(), typed);
    if (among && !among.rough) return among;
    const result = await resolve(typed, signal, { submitted: true });
    if (result.kind === 'found') return result.place;
    return among ?? PROBLEMS[result.kind];
  };
}
