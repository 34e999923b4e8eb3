import type { Submission } from './submission.js';
import { originOf, whyUnreachable } from './why-unreachable.js';

/** How long a browser may take to say that a policy forbade a request, in milliseconds. */
const A_MOMENT = 500;

/** Failures within so many milliseconds count as one. */
const AT_ONCE = 20;

/** Origins that the page's policy has forbidden. A policy that only reports forbids nothing. */
const forbidden = new Set<string>();
/** When this first heard of an endpoint, in milliseconds. */
const listeningSince = new Map<string, number>();
const explained = new Set<string>();

addEventListener('securitypolicyviolation', ({ effectiveDirective, disposition, blockedURI }) => {
  if (effectiveDirective === 'connect-src' && disposition === 'enforce') forbidden.add(originOf(blockedURI));
});

/**
 * Tells a page's owner, on the console and once for each reason, why nothing may get there. Never the resident: to them
 * it is the same as no connection, and nothing that they could do anything about.
 *
 * Only from the second failure on: one may be the connection's, and the browser tells what its policy forbids only to
 * those who were listening, which this has been since the first.
 */
export function explainUnreachable(
  submission: Submission,
  headers: Readonly<Record<string, string>> = {},
): void {
  const { endpoint } = submission;
  const now = performance.now();
  const since = listeningSince.get(endpoint) ?? now;
  listeningSince.set(endpoint, since);
  // Several may have failed while this was on its way, and are told of at once when it is there. And a device that says
  // that it is offline is; one that says that it is not may be all the same.
  if (now - since < AT_ONCE || !navigator.onLine) return;
  setTimeout(() => {
    const why = whyUnreachable({
      submission,
      headers: Object.keys(headers),
      page: origin,
      forbidden: forbidden.has(originOf(endpoint)),
    });
    // By what it says: on a slow device a policy may be heard of only after something else was taken to be the reason.
    if (!why || explained.has(why)) return;
    explained.add(why);
    console.warn(why);
  }, A_MOMENT);
}
