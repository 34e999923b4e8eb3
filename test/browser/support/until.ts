/** Long enough for the slowest machine: nothing waits this long unless it fails. In milliseconds. */
const PATIENCE = 90_000;

/** Milliseconds between two looks. */
const PAUSE = 25;

/**
 * Looks again and again until there is something to see, and returns that.
 * Rejects, saying what was waited for, if it never comes.
 */
export async function until<Result>(
  what: string,
  look: () => Result | Promise<Result>,
  patience = PATIENCE,
): Promise<NonNullable<Exclude<Result, false>>> {
  for (const began = Date.now(); ;) {
    const seen = await look();
    if (seen) return seen as NonNullable<Exclude<Result, false>>;
    if (Date.now() - began > patience) throw new Error(`Waited in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
