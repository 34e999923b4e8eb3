import type { LitElement } from 'lit';

import { LatePart } from '../../kit/late-part.js';
import { pause } from '../../kit/pause.js';
import type { Group } from '../model/group.js';
import type { PlaceLookup } from '../place/place-lookup.js';
import type { PlaceOptions } from './place-controller.js';

/** What of a directory says how places are found. */
export interface PlacesHost {
  readonly localName: string;
  /** Address of a table of outcodes; empty for the library's own, `none` for neither. */
  readonly outcodes: string;
  /** Address of a service that knows postcodes; empty for none. */
  readonly postcodes: string;
  readonly findPostcode: PlaceLookup | undefined;
}

/** How long somebody who has asked for a place waits for what finds it, in ms: a poor connection takes some seconds. */
const PATIENCE = 15_000;

/**
 * What finds places, loaded when the directory is used at all: whoever types a postcode may have no signal by then, and
 * need none. What could not be had is tried again until it is there.
 *
 * @param groups Every group that was read so far.
 */
export function latePlaces(host: LitElement & PlacesHost, groups: () => readonly Group[]): PlaceOptions {
  const late = new LatePart(host, async () => {
    const [{ findPlace }, { myLocation }] = await Promise.all([
      import('./find-place.js'),
      import('../place/my-location.js'),
    ]);
    const find = findPlace(host.localName, {
      groups,
      outcodes: () => host.outcodes,
      postcodes: () => host.postcodes,
      lookup: () => host.findPostcode,
    });
    return { find, myLocation };
  });
  return {
    expect: () => late.expect(),
    find: async (typed, signal) => (await arrived(late, signal)).find(typed, signal),
    locate: async (signal) => {
      const location = await (await arrived(late, signal)).myLocation(signal);
      if (location.kind === 'found') return location.place;
      return location.kind === 'refused' ? 'refused' : 'unknown';
    },
  };
}

/** Resolves once a part is there. Rejects where it has not come within our patience, or nobody waits any more. */
async function arrived<T>(late: LatePart<T>, signal: AbortSignal): Promise<T> {
  if (late.part) return late.part;
  // Coming back online is when it is tried again, and so not when to give up.
  const enough = pause(PATIENCE, signal, signal, 'abort');
  await Promise.race([new Promise<T>((resolve) => late.use(resolve)), enough]);
  signal.throwIfAborted();
  if (!late.part) throw new Error('What finds places could not be loaded.');
  return late.part;
}
