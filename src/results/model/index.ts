export { protectCount, protectTable, type ProtectedTable } from './disclosure.js';
export type { RawPartition, RawRow, RawTable } from './raw-table.js';
export { renewTable } from './renew-table.js';
export { type CountedQuestion, type CountedResponse, type Division, tally } from './tally.js';
