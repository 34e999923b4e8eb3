import { milesBetween, type Point } from './distance.js';

/** How far from the middle of a district or town its ends are at most, in miles: those of the Highlands are as large. */
const FURTHEST = 25;

/**
 * The middle of the places of a district or a town; undefined where there are none. One in the wrong county does not
 * move it. Where most are far from it, as of two towns with one name, nobody can tell which is meant, and there is none.
 */
export function middleOf(points: readonly Point[]): Point | undefined {
  if (!points.length) return undefined;
  const middle = { lat: median(points.map(({ lat }) => lat)), lng: median(points.map(({ lng }) => lng)) };
  const near = points.filter((point) => milesBetween(point, middle) <= FURTHEST);
  return near.length * 2 > points.length ? middle : undefined;
}

function median(numbers: number[]): number {
  numbers.sort((a, b) => a - b);
  const half = (numbers.length - 1) / 2;
  return (numbers[Math.floor(half)]! + numbers[Math.ceil(half)]!) / 2;
}
