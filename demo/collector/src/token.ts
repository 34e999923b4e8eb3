/** Lets requests through only if they have a token. */
import { createHash, timingSafeEqual } from 'node:crypto';

import type { FastifyReply, FastifyRequest } from 'fastify';

import { sendProblem } from './problem.js';
import type { ProblemCode } from './problem.js';

interface Door {
  /** Each opens it; those that are not set do not. */
  readonly tokens: readonly (string | undefined)[];
  readonly realm: string;
  /** What is replied while no token is set. */
  readonly off: { readonly code: ProblemCode; readonly detail: string };
  /** What is replied to a wrong one. */
  readonly detail: string;
}

/** A hook for routes that only those with a token may use. */
export function tokenCheck({ tokens, realm, off, detail }: Door) {
  const set = tokens.filter((token) => token !== undefined);
  return async (request: FastifyRequest, reply: FastifyReply) => {
    void reply.header('Cache-Control', 'no-store');
    if (set.length === 0) return sendProblem(reply, off.code, { detail: off.detail });
    const given = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (given !== undefined && set.some((token) => isSame(given, token))) return;
    void reply.header('WWW-Authenticate', `Bearer realm="${realm}"`);
    return sendProblem(reply, 'tokenNeeded', { detail });
  };
}

/** Takes the same time whatever the two have in common: hashes have one length, and no likeness. */
function isSame(one: string, other: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}
