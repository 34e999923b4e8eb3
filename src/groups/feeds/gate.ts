/** Lets so many through at once; the others wait their turn, first come, first served. */
export type Gate = <T>(run: () => Promise<T>) => Promise<T>;

export function createGate(atOnce: number): Gate {
  const queue: (() => void)[] = [];
  let free = atOnce;
  return async (run) => {
    // Whoever leaves hands its place on, so that nobody slips in between.
    if (free) free--;
    else await new Promise<void>((resolve) => queue.push(resolve));
    try {
      return await run();
    } finally {
      const next = queue.shift();
      if (next) next();
      else free++;
    }
  };
}
