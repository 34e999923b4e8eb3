export { createFinder } from './create-finder.js';
export type * from './criteria.js';
export { type AddressedCriteria, criteriaToParams, type Param, paramsToCriteria } from './criteria-params.js';
export type * from './found.js';
export type { FinderOptions } from './group-finder.js';
export { highlight, type HighlightedPart } from './highlight.js';
export { interestsToCriteria } from './interests.js';
export { misses, type Misses } from './misses.js';
