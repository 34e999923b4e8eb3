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
export * from './finding/index.js';
export { freshnessOf, monthsBetween, type Freshness } from './freshness.js';
export { milesBetween, type Point } from './place/distance.js';
export { findPostcode, postcodeWords, readPostcode, type Postcode } from './place/postcode.js';
export type { GroupsReading, GroupsReport, ReadNote, ReadNoteCode } from './reading/groups-reading.js';
export { calendarOf, type CalendarOptions } from './sessions/calendar.js';
export { nextOccurrence } from './sessions/next-occurrence.js';
export { crossesMidnight, isOnNow, type Occurrence } from './sessions/occurrence.js';
export { occurrencesOf } from './sessions/occurrences.js';
export { sessionState, type SessionState } from './sessions/session-state.js';
export type { WallClock } from './sessions/wall-clock.js';
