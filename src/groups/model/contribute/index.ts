export { contributionOf } from './answers.js';
export * from './contribution.js';
export {
  publishedCounts,
  renewInterest,
  tallyInterest,
  type InterestLists,
  type InterestTallies,
  type InterestTally,
} from './count-interest.js';
export { fieldsOf, problemsOf, type Entries, type PageLists } from './entries.js';
export { faultsOfContribution, type ContributionFault } from './faults.js';
export { routeOf, type Route } from './offers.js';
export {
  LEAST_INTERESTED,
  OFFERS,
  readInterest,
  type InterestCount,
  type InterestReading,
  type PublishedInterest,
} from './published-interest.js';
