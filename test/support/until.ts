/** Resolves once something is so. Rejects where it has not come after ten seconds. */
export async function until(there: () => unknown, what: string): Promise<void> {
  for (let waited = 0; !there(); waited += 5) {
    if (waited > 10_000) throw new Error(`There is no ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
