import type { Criteria } from './criteria.js';
import type { Finder } from './found.js';
import { wordsOf } from './fold.js';
import { IDLE } from './idle-words.js';

/**
 * What to look for, for somebody who likes these things, in their own words: "I like fishing". Nothing comes of what no
 * group has. Where no group has all words of one interest, each word that some group has is looked for by itself.
 */
export function interestsToCriteria(interests: readonly string[], finder: Pick<Finder, 'find'>): Criteria[] {
  const asCriteria = (text: string): Criteria => ({ text, chosen: {}, sort: 'best' });
  const finds = (text: string): boolean => {
    const { groups, instead } = finder.find(asCriteria(text));
    return groups.length > 0 && instead === undefined;
  };
  const texts = interests.flatMap((interest) => {
    const words = wordsOf(interest).filter((word) => word.length > 2 && !IDLE.has(word));
    const known = words.filter(finds);
    const together = known.join(' ');
    return known.length > 1 && !finds(together) ? known : [together];
  });
  return [...new Set(texts)].filter(Boolean).map(asCriteria);
}
