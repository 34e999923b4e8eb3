/** The power label in plain TypeScript, for servers and tools that check what authors write. */
export { isOverdue, POWER_LEVELS } from './power.js';
export type { LocalisedText, PowerLabel, PowerLevel } from './power.js';
export { readPowerLabel } from './read-power-label.js';
export type { PowerIssue, PowerIssueCode, PowerLabelReading } from './read-power-label.js';
