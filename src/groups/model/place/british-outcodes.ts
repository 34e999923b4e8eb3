import { BRITISH_OUTCODES } from './british-outcode-data.js';
import type { Point } from './distance.js';
import type { OutcodeTable } from './outcode-table.js';

/**
 * The middle of each outcode of England, Scotland and Wales, good to some hundred metres: the median of the positions of
 * its postcodes, see `british-outcode-data.ts` for where they come from and what was checked.
 * Northern Ireland is not in it, nor are the Isle of Man, Jersey and Guernsey: see `beyond-britain.ts`.
 */
export function britishOutcodes(): OutcodeTable {
  const [, ...areas] = BRITISH_OUTCODES.trim().split('\n');
  return new Map(areas.flatMap(entriesOf));
}

/** The outcodes of a line after the first, which is one postcode area: see {@link BRITISH_OUTCODES}. */
function entriesOf(line: string): [outcode: string, middle: Point][] {
  const [names = '', lats = '', lngs = ''] = line.split(';');
  const [area = '', ...ranges] = names.split(' ');
  const lat = sums(lats);
  const lng = sums(lngs);
  return ranges
    .flatMap(districtsOf)
    .map((district, index) => [`${area}${district}`, { lat: lat[index]! / 1000, lng: lng[index]! / 1000 }]);
}

/** Such as 10, 11 and 12 of `10-12`. */
function districtsOf(range: string): (string | number)[] {
  const [first = '', last] = range.split('-');
  if (!last) return [first];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index);
}

/** The first number, and after it each as how much it is more than the one before. */
function sums(steps: string): number[] {
  let sum = 0;
  return steps.split(' ').map((step) => (sum += Number(step)));
}
