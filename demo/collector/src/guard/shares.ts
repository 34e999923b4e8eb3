/** How much of the collector one address may take for itself. */

/**
 * As many responses as may come from one address at once: a library's room, or a class. Our own choice, as nobody has
 * published how many residents answer behind one address.
 */
export const AT_ONCE = 30;

/** After these, one more every so many milliseconds. */
export const EVERY = 10_000;

/** So many addresses are remembered; of more, those are forgotten that were silent for longest. */
const MOST_ADDRESSES = 50_000;

/** What addresses have used up. Bounded, whatever they do. */
export interface Shares {
  /** Milliseconds until one more response would be within the share of this address; 0 if it is now. */
  waitOf(key: string, now: Date): number;
  /**
   * Counts a response. One that is beyond the share counts no more: nobody is shut out for longer by what others send.
   * Gives what undoes just that, however much it was.
   */
  take(key: string, now: Date): () => void;
}

/**
 * One number for each address: when its share would be whole again ("generic cell rate algorithm"). Our own, as the
 * known libraries keep a timer and an object for each address, as many as there come.
 */
export function createShares(most = MOST_ADDRESSES): Shares {
  const wholeAt = new Map<string, number>();
  const used = (key: string, now: number): number => Math.max(0, (wholeAt.get(key) ?? 0) - now);

  return {
    waitOf: (key, now) => Math.max(0, used(key, now.getTime()) + EVERY - AT_ONCE * EVERY),
    take(key, now) {
      const moment = now.getTime();
      const before = used(key, moment);
      const after = Math.min(AT_ONCE * EVERY, before + EVERY);
      // Put in anew, so that the first is always the one that was silent for longest.
      wholeAt.delete(key);
      wholeAt.set(key, moment + after);
      if (wholeAt.size > most) wholeAt.delete(wholeAt.keys().next().value!);
      return () => {
        const whole = wholeAt.get(key);
        if (whole !== undefined) wholeAt.set(key, whole - (after - before));
      };
    },
  };
}
