/**
 * Numbers from 0 to 1, the same ones each time (mulberry32), so that a failure can be seen again and figures compared.
 *
 * @param {number} seed Where to begin.
 * @returns {() => number}
 */
export function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
