import type { Session } from '../group.js';
import { sessionState } from './session-state.js';

/**
 * What is still to come of when a group meets, with weekly sessions that are alike but for their days as one: sources
 * commonly have a row for each day.
 */
export function currentSessions(sessions: readonly Session[], today: string): readonly Session[] {
  const merged = new Map<string, Session>();
  for (const session of sessions) {
    if (sessionState(session, today) === 'ended') continue;
    const { days, ...rest } = session;
    const isAlike = rest.freq === 'weekly' && rest.interval === 1 && days.length > 0;
    const key = JSON.stringify(isAlike ? rest : session);
    const other = merged.get(key);
    merged.set(key, other ? { ...session, days: [...new Set([...other.days, ...days])] } : session);
  }
  return [...merged.values()];
}

/** Those that have begun, unless none has: what starts in spring is no help to whoever wants to go tomorrow. */
export function begunSessions(sessions: readonly Session[], today: string): readonly Session[] {
  const begun = sessions.filter((session) => sessionState(session, today) !== 'not-started');
  return begun.length ? begun : sessions;
}
