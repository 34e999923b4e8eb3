export { differs, marginOf, proportionOf, type Proportion } from './margins.js';
export type * from './published-results.js';
export { readResults, shownTotal, type ResultsReading } from './read-results.js';
export { resultsCsv, type CsvWords } from './results-csv.js';
export type { ResultsIssue } from './results-issue.js';
export { sharesOf, wholePercentages } from './shares.js';
