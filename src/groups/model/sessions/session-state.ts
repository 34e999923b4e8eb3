import type { Session } from '../group.js';

/** `unsure`: nobody vouches for its times any longer. `not-started`: its first day is still to come. */
export type SessionState = 'current' | 'ended' | 'not-started' | 'unsure';

/** How a session stands on a day. One that takes place once is ended after it, and never "not started". */
export function sessionState({ freq, from, until, validTo }: Session, today: string): SessionState {
  const last = freq === 'once' ? (from ?? until) : until;
  if (last && last < today) return 'ended';
  if (validTo && validTo < today) return 'unsure';
  if (freq !== 'once' && from && from > today) return 'not-started';
  return 'current';
}
