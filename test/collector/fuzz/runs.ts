/** How much is tried: little in `npm test`, and more with `npm run fuzz`. */
import type fc from 'fast-check';

const { FUZZ_RUNS, FUZZ_SEED, FUZZ_PATH } = process.env;

/** How often a property is tried. */
const RUNS = Number(FUZZ_RUNS ?? 30);

/**
 * Settings for `fc.assert`. A run that fails prints its seed and path; with `FUZZ_SEED` and `FUZZ_PATH` set to them it
 * is done again.
 */
export const settings: fc.Parameters<unknown> = {
  numRuns: RUNS,
  includeErrorInReport: true,
  ...(FUZZ_SEED !== undefined && { seed: Number(FUZZ_SEED) }),
  ...(FUZZ_PATH !== undefined && { path: FUZZ_PATH }),
};
