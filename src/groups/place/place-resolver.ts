import type { Group } from '../model/group.js';
import { isBeyondBritain } from '../model/place/beyond-britain.js';
import type { Point } from '../model/place/distance.js';
import { isPlace, outcodesOfGroups, type OutcodeTable } from '../model/place/outcode-table.js';
import { postcodeWords, readPostcode, type Postcode } from '../model/place/postcode.js';
import { fetchOutcodes } from './outcode-source.js';
import { LookupFailure, type PlaceLookup } from './place-lookup.js';
import type { PlaceResolver, PlaceResult } from './place-result.js';
import { postcodesIo, type LookupEnvironment } from './postcodes-io.js';

export interface PlaceOptions {
  /** The groups at hand, by which outcodes can be placed without asking anybody. */
  readonly groups: () => readonly Group[];
  /** Address of an owner's table of outcodes; empty for that of Great Britain alone, {@link NO_TABLE} for no table at all. */
  readonly outcodes: () => string;
  /** Address of a service that answers as postcodes.io does; empty for none. */
  readonly postcodes: () => string;
  /** An owner's own function, which goes before that service. */
  readonly lookup?: () => PlaceLookup | undefined;
  /** Loads the table of Great Britain that comes with the library. Asked only where nobody else knows. */
  readonly britain: () => Promise<OutcodeTable>;
  readonly environment: LookupEnvironment;
  /** Told what the page's owner should know. */
  readonly warn: (message: string) => void;
}

/** In the place of an address: neither a table of the owner's nor the one that comes with the library. */
export const NO_TABLE = 'none';

/** In so many places groups have to meet for them to tell where an outcode is, while somebody knows better. */
const SEVERAL = 3;

/** Where something is, nobody knows that, or who would know could not be asked. */
type Answer = Point | 'not-found' | 'not-asked' | 'not-covered';

const isPoint = (answer: Answer | undefined): answer is Point => typeof answer === 'object';

/**
 * Finds where postcodes are: by the owner's table, else by whoever the owner says knows, else by where the groups
 * themselves are if they are several, else by the table that comes with the library, else by the few groups there are.
 * Without either of the first two, nothing is asked of anybody but whoever has the library's files. What has been found
 * is kept in memory as long as the page lasts, and nowhere else.
 */
export function placeResolver(options: PlaceOptions): PlaceResolver {
  const { groups, outcodes, postcodes, britain, environment, warn } = options;
  const found = new Map<string, Answer>();
  let table: { readonly from: string; readonly to: Promise<OutcodeTable> } | undefined;
  let own:
    | { readonly from: readonly Group[]; readonly table: OutcodeTable; readonly sure: OutcodeTable }
    | undefined;

  /** The owner's table. One that could not be had is asked for again with the next question. */
  const ownersTable = async (): Promise<OutcodeTable | undefined> => {
    const from = outcodes();
    if (!from || from === NO_TABLE) return undefined;
    if (table?.from !== from) table = { from, to: fetchOutcodes(from, environment, warn) };
    return table.to.catch((error: unknown) => {
      table = undefined;
      warn(told(error));
      return undefined;
    });
  };

  const byGroups = (outcode: string, by: 'sure' | 'table'): Point | undefined => {
    const from = groups();
    if (own?.from !== from)
      own = { from, table: outcodesOfGroups(from), sure: outcodesOfGroups(from, SEVERAL) };
    return own[by].get(outcode);
  };

  /** What the library's own table says of it; undefined where the owner wants none. */
  const inBritain = async (outcode: string): Promise<Answer | undefined> => {
    if (outcodes() === NO_TABLE) return undefined;
    if (isBeyondBritain(outcode)) return 'not-covered';
    return britain().then(
      (table) => table.get(outcode) ?? 'not-found',
      () => 'not-asked' as const,
    );
  };

  /** What whoever knows says of it; undefined where there is nobody to ask. */
  const asked = async (postcode: Postcode, signal: AbortSignal): Promise<Answer | undefined> => {
    const address = postcodes();
    const ask = options.lookup?.() ?? (address ? postcodesIo(address, environment) : undefined);
    if (!ask) return undefined;
    const words = postcodeWords(postcode);
    const known = found.get(words);
    if (known) return known;
    try {
      const answer = (await ask(words, signal)) ?? 'not-found';
      // A function of the page's own may give anything.
      if (isPoint(answer) && !isPlace(answer.lat, answer.lng))
        throw new LookupFailure(`had no {lat, lng} in degrees for ${postcode.outcode}.`);
      found.set(words, answer);
      return answer;
    } catch (error) {
      signal.throwIfAborted();
      warn(told(error));
      return 'not-asked';
    }
  };

  return async (typed, signal, { submitted = false } = {}) => {
    const postcode = readPostcode(typed);
    if (!postcode) return { kind: 'no-postcode' };
    const { outcode, incode } = postcode;
    const result = (answer: Answer, rough: boolean): PlaceResult =>
      isPoint(answer)
        ? { kind: 'found', place: { point: answer, label: outcode, outcode, rough } }
        : { kind: answer, outcode };

    const whole = submitted && incode ? await asked(postcode, signal) : undefined;
    if (isPoint(whole)) return result(whole, false);
    const listed = (await ownersTable())?.get(outcode);
    signal.throwIfAborted();
    if (listed) return result(listed, true);
    // Who did not answer a moment ago is not asked again: somebody waits.
    const half = whole === 'not-asked' ? whole : await asked({ outcode }, signal);
    const near = isPoint(half) ? half : byGroups(outcode, 'sure');
    if (near) return result(near, true);
    const listedHere = await inBritain(outcode);
    signal.throwIfAborted();
    if (isPoint(listedHere)) return result(listedHere, true);
    const few = byGroups(outcode, 'table');
    if (!few && !half && listedHere === 'not-covered') warn(notCovered(outcode));
    return result(few ?? half ?? listedHere ?? 'not-found', true);
  };
}

const notCovered = (outcode: string): string =>
  `cannot place ${outcode}: the table that comes with it has England, Scotland and Wales only. Give postcodes="https://api.postcodes.io", or a table of yours as outcodes="…".`;

const told = (error: unknown): string =>
  error instanceof LookupFailure
    ? error.message
    : `could not find a place: ${String(error)}. The function that was handed in to find places should return undefined for what does not exist.`;
