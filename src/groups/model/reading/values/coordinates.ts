import type { Point } from '../../place/distance.js';
import { fromNationalGrid } from '../../place/national-grid.js';
import type { DraftPlace } from '../draft.js';
import type { Noting } from '../noting.js';
import { asNumber, asText } from './said.js';

/** A box around the United Kingdom and its islands, in degrees: from Scilly to Shetland, from Fermanagh to Lowestoft. */
const inUk = ({ lat, lng }: Point): boolean => lat > 49.8 && lat < 60.9 && lng > -8.7 && lng < 1.8;

const isPoint = ({ lat, lng }: Point): boolean => Math.abs(lat) <= 90 && Math.abs(lng) <= 180;

const PAIR = /^\(?\s*(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)\s*\)?$/;

/** Six places of decimals are a hand's breadth: more only makes snapshots longer. */
const rounded = ({ lat, lng }: Point): Point => ({
  lat: Math.round(lat * 1e6) / 1e6,
  lng: Math.round(lng * 1e6) / 1e6,
});

/**
 * Where a place is, if its numbers can be believed: 0,0 is a field nobody filled in, and a pair that is a place in
 * the UK only the other way round was written the other way round.
 */
export function readPoint(
  { lat, lng, easting, northing }: DraftPlace,
  field: string,
  noting: Noting,
): Point | undefined {
  const written = [lat, lng].map((value) => asText(value).trim());
  const [, first, second] = PAIR.exec(written.find((text) => PAIR.test(text)) ?? '') ?? [];
  const point = { lat: asNumber(first ?? lat), lng: asNumber(second ?? lng) } as Point;
  if (written.every((text) => !text)) {
    const [east, north] = [asNumber(easting), asNumber(northing)];
    if (east === undefined || north === undefined) return undefined;
    const found = fromNationalGrid(east, north);
    if (!found) noting('bad-coordinates', 'left-out', field, `${east}, ${north}`);
    return found && rounded(found);
  }
  const turned = { lat: point.lng, lng: point.lat };
  const known = point.lat !== undefined && point.lng !== undefined && (point.lat !== 0 || point.lng !== 0);
  if (known && !inUk(point) && inUk(turned)) {
    noting('swapped-coordinates', 'mended', field, written.join(', '));
    return rounded(turned);
  }
  if (known && isPoint(point)) return rounded(point);
  noting('bad-coordinates', 'left-out', field, written.join(', '));
  return undefined;
}
