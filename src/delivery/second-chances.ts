import type { Means } from './means.js';
import type { KeptSubmission } from './submission.js';

/** "Not with what you have sent along": it has run out, or is somebody else's. Whatever else is refused stays refused. */
const NOT_WITH_THESE = [401, 403];

/**
 * Most such refusals of one response while a page is open. A nonce of WordPress lasts for half a day to a day
 * (developer.wordpress.org/apis/security/nonces, read 2026-11-26); a page whose headers change at each turn, such as
 * by the time of day, must not call on its endpoint at each turn.
 */
const MOST = 5;

/**
 * Which refused responses are worth another try, because the page hands over something else than what they were
 * refused with: a nonce that was renewed, or the one of a page that was opened later. The first that a page hands over
 * is worth one try, too, as nothing of what an earlier page handed over is kept, not so much as a digest of it.
 */
export interface SecondChances {
  /** Whether this one is. */
  has(response: KeptSubmission, means: Means): boolean;
  /** Notes what a response was sent with in vain. */
  failed(response: KeptSubmission, means: Means): void;
}

/** For as long as the page is open, and in its memory alone. */
export function secondChances(): SecondChances {
  const refusedWith = new Map<string, Set<string>>();
  const before = (id: string): Set<string> => refusedWith.get(id) ?? new Set();
  // Of a transport only that there is one: pages write a new function each time that they are drawn.
  const what = ({ headers }: Means): string => JSON.stringify(headers) ?? '';
  const isMissing = ({ state }: KeptSubmission): boolean =>
    state.kind === 'refused' && NOT_WITH_THESE.includes(state.status);
  return {
    has(response, means) {
      const tried = before(response.id);
      return (
        isMissing(response) &&
        !!means[response.needs ?? 'headers'] &&
        !tried.has(what(means)) &&
        tried.size < MOST
      );
    },
    failed(response, means) {
      if (isMissing(response)) refusedWith.set(response.id, before(response.id).add(what(means)));
    },
  };
}
