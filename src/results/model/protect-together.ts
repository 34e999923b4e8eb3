import { LEAST_BASE, protectCount } from './protect-row.js';
import type { PublishedTogether } from './published-results.js';
import { sum } from './raw-table.js';

/** Of two groups, each knows how large the other is. */
const LEAST_GROUPS = 3;

/**
 * What may be published of the groups of people that answered together. Who counts them asks for each group's own count
 * of its people; none of what they answered is in it.
 *
 * @param sizes How many people each of them speaks for.
 */
export function protectTogether(sizes: readonly number[]): PublishedTogether {
  const people = protectCount(sum(sizes));
  return sizes.length < LEAST_GROUPS || typeof people !== 'number' || people < LEAST_BASE
    ? { hidden: 'tooFew' }
    : { groups: protectCount(sizes.length), people };
}
