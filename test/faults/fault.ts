import type { Ending } from '../browser/support/collector.js';
import type { Tally } from './support/ledger.js';

/** One thing that goes wrong between a resident and the database. */
export interface Fault {
  /** As the list of faults has it, from 1. */
  readonly number: number;
  readonly title: string;
  /** Whether `npm test` runs it, too: those that no other test proves, and that are over soon. */
  readonly quick?: boolean;
  /** Does the harm, and counts. Rejects where something else is not as it should be. */
  readonly inject: (test: Ending) => Promise<Tally>;
}
