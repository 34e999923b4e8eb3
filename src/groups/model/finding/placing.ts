import type { Group } from '../group.js';
import { milesBetween, type Point } from '../place/distance.js';

/** Whether a group can be placed. */
export const isPlaced = ({ places }: Group): boolean =>
  places.some(({ lat, lng }) => lat !== undefined && lng !== undefined);

/** Miles to the nearest of a group's places; undefined where none can be placed. */
export function milesTo({ places }: Group, from: Point): number | undefined {
  let nearest: number | undefined;
  for (const { lat, lng } of places) {
    if (lat === undefined || lng === undefined) continue;
    const miles = milesBetween(from, { lat, lng });
    if (nearest === undefined || miles < nearest) nearest = miles;
  }
  return nearest;
}

/** Whether it does not matter where somebody lives: the group is for the whole area, or nobody has to go there. */
export const isAnywhere = ({ wide, attendance }: Group): boolean =>
  wide || (attendance.length > 0 && !attendance.includes('in-person'));

/** Whether one can also take part without going there, however far away it is. */
export const isAlsoOnline = ({ attendance }: Group): boolean => attendance.includes('online');
