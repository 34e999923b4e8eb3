import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/sha';

/** The longest that the page is kept from anything else, in ms: a frame. */
const TURN = 16;

/**
 * Does the work that an endpoint asks for. Resolves with what the header `Sayso-Proof` is to say; undefined where it
 * cannot be done, as on a page without HTTPS, or nobody waits for it any more. Never rejects.
 *
 * On the page itself, taking turns with it: a worker would need an address that pages with Trusted Types do not let us
 * give it.
 */
export async function prove(challenge: unknown, signal: AbortSignal): Promise<string | undefined> {
  let turn = performance.now();
  const inTurns: typeof deriveKey = async (...tried) => {
    if (performance.now() - turn > TURN) {
      await new Promise((resolve) => setTimeout(resolve));
      turn = performance.now();
    }
    return deriveKey(...tried);
  };
  try {
    const solution = await solveChallenge({
      challenge: challenge as Challenge,
      deriveKey: inTurns,
      controller: { signal } as AbortController,
    });
    return solution ? btoa(JSON.stringify({ challenge, solution })) : undefined;
  } catch {
    return undefined;
  }
}
