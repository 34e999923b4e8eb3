import type { Group } from '../model/group.js';
import type { PlaceLookup } from '../place/place-lookup.js';
import type { FindPlace } from './find-place.js';
import type { PlaceOptions } from './place-controller.js';

/** What of a directory says how places are found. */
export interface PlacesHost {
  readonly localName: string;
  /** Address of a table of outcodes; empty for none. */
  readonly outcodes: string;
  /** Address of a service that knows postcodes; empty for none. */
  readonly postcodes: string;
  readonly findPostcode: PlaceLookup | undefined;
}

/**
 * What finds places, loaded with the first question. What could not be had is asked for again with the next.
 *
 * @param groups Every group that was read so far.
 */
export function latePlaces(host: PlacesHost, groups: () => readonly Group[]): PlaceOptions {
  let finding: FindPlace | undefined;
  return {
    find: async (typed, signal) => {
      const { findPlace } = await import('./find-place.js');
      finding ??= findPlace(host.localName, {
        groups,
        outcodes: () => host.outcodes,
        postcodes: () => host.postcodes,
        lookup: () => host.findPostcode,
      });
      return finding(typed, signal);
    },
    locate: async (signal) => {
      const { myLocation } = await import('../place/my-location.js');
      const location = await myLocation(signal);
      if (location.kind === 'found') return location.place;
      return location.kind === 'refused' ? 'refused' : 'unknown';
    },
  };
}
