import type { Near } from '../finding/criteria.js';
import { fold } from '../finding/fold.js';
import type { Group, Place } from '../group.js';
import type { Point } from './distance.js';
import { middleOf } from './middle.js';
import { postcodeWords, readPostcode } from './postcode.js';

/** A place that is known because groups meet there. */
export interface PlaceAmong extends Near {
  /** Empty for a town. */
  readonly outcode: string;
  /** True where it is the middle of a district or town. */
  readonly rough: boolean;
}

/** Where places are, of those that can be placed. */
const pointsOf = (places: readonly Place[]): Point[] =>
  places.flatMap(({ lat, lng }) => (lat === undefined || lng === undefined ? [] : [{ lat, lng }]));

/**
 * Where a postcode, half of one or a town is, told by the groups that meet there: nobody has to be asked, and nothing
 * leaves the page. Undefined where none of them does.
 */
export function placeAmong(groups: readonly Group[], typed: string): PlaceAmong | undefined {
  const places = groups.flatMap((group) => group.places);
  const postcode = readPostcode(typed);
  if (!postcode) {
    const town = fold(typed);
    const there = places.filter((place) => place.town && fold(place.town) === town);
    const point = town ? middleOf(pointsOf(there)) : undefined;
    return point && { point, label: there[0]!.town!, outcode: '', rough: true };
  }
  const { outcode, incode } = postcode;
  const whole = postcodeWords(postcode);
  const exact = incode && middleOf(pointsOf(places.filter((place) => place.postcode === whole)));
  const point =
    exact || middleOf(pointsOf(places.filter((place) => place.postcode?.split(' ')[0] === outcode)));
  return point && { point, label: outcode, outcode, rough: !exact };
}
