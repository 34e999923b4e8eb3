/** Chance that can be had again: the same seed, the same numbers, from 0 up to 1. */
export type Chance = () => number;

/** A xorshift of 32 bits: plain, and good enough to spread harm. */
export function chanceOf(seed: number): Chance {
  let state = seed || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** One of several, each as likely as the others. */
export const oneOf = <Item>(items: readonly Item[], chance: Chance): Item =>
  items[Math.floor(chance() * items.length)]!;
