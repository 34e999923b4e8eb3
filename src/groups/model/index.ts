/** What local groups are, and when they meet: without a page, a clock or the network, so for servers too. */
export type {
  AgeRange,
  Area,
  Attendance,
  Closure,
  Contact,
  Cost,
  CostOption,
  Group,
  GroupFormat,
  GroupSource,
  GroupStatus,
  Joining,
  Link,
  Organisation,
  Phone,
  Place,
  Prose,
  Session,
  SpokenLanguage,
  Term,
  Weekday,
} from './group.js';
export {
  CONTRIBUTION_CHOICES,
  CONTRIBUTION_DEFINITION,
  CONTRIBUTION_LIMITS,
  faultsOfContribution,
  LEAST_INTERESTED,
  publishedCounts,
  readInterest,
  renewInterest,
  tallyInterest,
  type Contribution,
  type ContributionFault,
  type InterestCount,
  type InterestLists,
  type InterestReading,
  type InterestTallies,
  type InterestTally,
  type PublishedInterest,
} from './contribute/index.js';
export * from './finding/index.js';
export { freshnessOf, monthsBetween, type Freshness } from './freshness.js';
export { milesBetween, type Point } from './place/distance.js';
export { readOutcodes, type OutcodeFile } from './place/outcode-table.js';
export { outcodesOfPostcodes } from './place/outcodes-of-postcodes.js';
export { findPostcode, postcodeWords, readPostcode, type Postcode } from './place/postcode.js';
export type { GroupsReading, GroupsReport, ReadNote, ReadNoteCode } from './reading/groups-reading.js';
export { fromSnapshot, type SnapshotGroups } from './snapshot/from-snapshot.js';
export type { Snapshot, SnapshotFacts, SnapshotReport, SnapshotSource } from './snapshot/snapshot.js';
export { snapshotText, toSnapshot, type SnapshotOptions } from './snapshot/to-snapshot.js';
export { calendarOf, type CalendarOptions } from './sessions/calendar.js';
export { nextOccurrence } from './sessions/next-occurrence.js';
export { soonestFrom } from './sessions/soonest-from.js';
export { crossesMidnight, isOnNow, type Occurrence } from './sessions/occurrence.js';
export { occurrencesOf } from './sessions/occurrences.js';
export { sessionState, type SessionState } from './sessions/session-state.js';
export type { WallClock } from './sessions/wall-clock.js';
