/** What every reply tells browsers, so that an answer, a problem or an export is never shown, run or kept as a page. */
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Written out rather than left to a package: most of what those set is about pages, and replies that are written
 * before there is a request need the same lines as text.
 *
 * - `Cross-Origin-Resource-Policy`: a page that may read a reply asks for it with CORS, to which this does not apply.
 *   What it keeps out is a reply that is loaded as a picture or a script, into a process of somebody else's page.
 * - No `X-Frame-Options`: every browser that runs the widgets knows `frame-ancestors`.
 */
export const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  // A route whose reply may be kept says so itself.
  'Cache-Control': 'no-store',
} as const;

/**
 * A year. Only for this name: the council's other names are not ours to speak for. Never over plain HTTP, where it is
 * forbidden (RFC 6797 §7.2), and would be a promise that nobody has made.
 */
const HTTPS_ONLY = 'max-age=31536000';

/** For replies to a request, whatever becomes of it. */
export function setSecurityHeaders({ protocol }: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (protocol === 'https') void reply.header('Strict-Transport-Security', HTTPS_ONLY);
  return reply.headers(SECURITY_HEADERS);
}
