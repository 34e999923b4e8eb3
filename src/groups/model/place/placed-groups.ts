import type { FoundGroup } from '../finding/found.js';
import { isAnywhere } from '../finding/placing.js';
import type { Place } from '../group.js';
import { milesBetween, type Point } from './distance.js';

/** One of a group's places, where it can be put on a map. */
export interface PlacedGroup {
  /** Its own, and the same from one search to the next. */
  readonly key: string;
  readonly found: FoundGroup;
  readonly place: Place;
  readonly point: Point;
}

/**
 * Why a group is not on a map. `private`: its address is kept from the public. `anywhere`: one need not go there, or it
 * is for the whole area. `unknown`: nobody has said where it is.
 */
export type UnplacedReason = 'private' | 'anywhere' | 'unknown';

export interface PlacedGroups {
  /** Every place of every group, in the order of the groups. */
  readonly placed: readonly PlacedGroup[];
  /** How many groups have no place on a map, by the reason. */
  readonly unplaced: Readonly<Record<UnplacedReason, number>>;
}

/** What of a list of groups can be put on a map. What is kept vague on purpose never is, whatever its record holds. */
export function placedGroups(groups: readonly FoundGroup[]): PlacedGroups {
  const placed: PlacedGroup[] = [];
  const unplaced = { private: 0, anywhere: 0, unknown: 0 };
  for (const found of groups) {
    const { group } = found;
    const before = placed.length;
    for (const [index, place] of group.places.entries()) {
      const { lat, lng, precision } = place;
      if (lat === undefined || lng === undefined || precision === 'area' || precision === 'none') continue;
      placed.push({ key: `${group.id} ${index}`, found, place, point: { lat, lng } });
    }
    if (placed.length > before) continue;
    const isPrivate = group.places.some(({ precision }) => precision === 'area');
    unplaced[isPrivate ? 'private' : isAnywhere(group) ? 'anywhere' : 'unknown']++;
  }
  return { placed, unplaced };
}

/** So many times as far out as three quarters of the places are is somewhere else altogether. */
const ELSEWHERE = 4;

/** Nothing nearer than so many miles is left out. */
const NEARBY = 2;

/**
 * The places that a map should show at first. One in the wrong county, as in nearly every list, would make it so small
 * that all the others are one spot.
 */
export function mostOf(points: readonly Point[]): readonly Point[] {
  const middle = {
    lat: quantile(
      points.map(({ lat }) => lat),
      0.5,
    ),
    lng: quantile(
      points.map(({ lng }) => lng),
      0.5,
    ),
  };
  const far = points.map((point) => milesBetween(point, middle));
  const reach = Math.max(NEARBY, ELSEWHERE * quantile(far, 0.75));
  return points.filter((_, index) => far[index]! <= reach);
}

/** The nearest of some places, the nearest first. */
export const nearestOf = (points: readonly Point[], from: Point, count: number): readonly Point[] =>
  points
    .map((point) => ({ point, miles: milesBetween(from, point) }))
    .sort((one, other) => one.miles - other.miles)
    .slice(0, count)
    .map(({ point }) => point);

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? 0;
}
