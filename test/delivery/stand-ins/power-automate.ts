/**
 * A flow of Power Automate that begins with "When an HTTP request is received".
 *
 * - Without a "Response" action it says 202 at once, with no body; with one, what that says; 504 where that takes too
 *   long; 400 for a body that the trigger's schema does not fit: learn.microsoft.com/azure/connectors/
 *   connectors-native-reqres, read 2026-11-26.
 * - The address holds a signature.
 *
 * Not verified, as Microsoft documents neither: whether it answers a pre-flight and lets other sites read its replies
 * (pages in public repositories call it so, with `Content-Type: application/json`; here it does if `answersPages`), and
 * what a wrong signature gets (here 401).
 */
import type { Ending } from '../../browser/support/collector.js';
import { openStandIn, type StandIn } from './stand-in.js';

export interface PowerAutomate extends StandIn {
  /** The bodies of what was taken. */
  readonly runs: string[];
}

export interface Flow {
  readonly path: string;
  readonly signature: string;
  readonly answersPages?: boolean;
}

export async function openPowerAutomate(
  test: Ending,
  { path, signature, answersPages = true }: Flow,
): Promise<PowerAutomate> {
  const runs: string[] = [];
  const standIn = await openStandIn(test, ({ method, path: asked, query, headers, body }) => {
    const readable: Record<string, string> = answersPages
      ? {
          'access-control-allow-origin': '*',
          'access-control-allow-headers': String(headers['access-control-request-headers'] ?? ''),
        }
      : {};
    if (method === 'OPTIONS') return { status: answersPages ? 200 : 405, headers: readable };
    if (asked !== path || query.get('sig') !== signature) return { status: 401, headers: readable };
    runs.push(body);
    return { status: 202, headers: readable };
  });
  return Object.assign(standIn, { runs });
}
