import type { Release } from './published-results.js';

/** No release is as near to the one before as this, in ms. */
const LEAST = 5 * 60_000;

/** Over how long all those who wait for the same release spread their asking, in ms. */
const SPREAD = 60_000;

/**
 * How long to wait before results are asked for again: not before the next release, because nothing is new until then.
 *
 * @param minutes As often as the page wants it; not at all if it does not.
 * @param chance From 0 to 1.
 * @returns In ms; undefined for not at all.
 */
export function nextLook(
  minutes: number,
  release: Release | undefined,
  { now, chance }: { now: Date; chance: number },
): number | undefined {
  if (!(minutes > 0)) return undefined;
  const untilNext = release?.nextAt ? Date.parse(release.nextAt) - now.getTime() : 0;
  return Math.max(LEAST, minutes * 60_000, untilNext) + chance * SPREAD;
}
