import { warnOnce } from '../../kit/warn-once.js';
import { isMoment } from '../model/poll-times.js';

/** Tells the page's owner which attributes cannot be read, and what happens meanwhile. */
export function reportAttributes(
  host: HTMLElement & Readonly<Record<'results' | 'opens' | 'closes', string>>,
): void {
  const { localName, results } = host;
  if (results && !/^(after|always|never)$/.test(results))
    warnOnce(
      localName,
      `cannot read results="${results}", so it shows none. There are: after, always, never.`,
    );
  for (const name of ['opens', 'closes'] as const)
    if (host[name] && !isMoment(host[name]))
      warnOnce(
        localName,
        `cannot read ${name}="${host[name]}", so there is no such limit. Write a day as 2026-12-31, or a moment as 2026-12-31T17:00Z.`,
      );
}
