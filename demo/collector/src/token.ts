/** Lets requests through only if they have a token. */
import { timingSafeEqual } from 'node:crypto';

import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Context } from './context.js';
import { dayOf } from './day.js';
import { sha256 } from './digest.js';
import { sendProblem } from './problem.js';
import type { ProblemCode } from './problem.js';
import type { Settings } from './settings.js';
import { readTokens } from './tokens/token-file.js';
import type { KeptToken, Scope } from './tokens/token-file.js';

interface Door {
  readonly scope: Scope;
  readonly realm: string;
  /** What is replied while there is no token at all that would open it. */
  readonly off: { readonly code: ProblemCode; readonly detail: string };
}

type KnownToken = Pick<KeptToken, 'hash' | 'scopes' | 'activities' | 'expires'>;

/** A hook for routes that only those with a token may use. Of an address with an activity, one for that activity. */
export function tokenCheck(
  { settings, now }: Pick<Context, 'settings' | 'now'>,
  { scope, realm, off }: Door,
) {
  const fixed = fromEnvironment(settings);
  return async (request: FastifyRequest, reply: FastifyReply) => {
    void reply.header('Cache-Control', 'no-store');
    // Read each time, so that a token that is revoked is so at once.
    const known = [...fixed, ...fromFile(settings, request)];
    if (!known.some(({ scopes }) => scopes.includes(scope))) {
      return sendProblem(reply, off.code, { detail: off.detail });
    }
    const given = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const token = given === undefined ? undefined : find(known, given, now());
    if (!token) {
      void reply.header('WWW-Authenticate', `Bearer realm="${realm}"`);
      return sendProblem(reply, 'tokenNeeded', {
        detail: `Send a token that may ${scope}: Authorization: Bearer, then the token. This is none, or it is over.`,
      });
    }
    if (token.scopes.includes(scope) && isFor(token, request)) return;
    void reply.header('WWW-Authenticate', `Bearer realm="${realm}", error="insufficient_scope"`);
    return sendProblem(reply, 'tokenTooNarrow', {
      detail: `This token is not for this. Send one that may ${scope}, and this activity.`,
    });
  };
}

function fromEnvironment({ EXPORT_TOKEN, MODERATION_TOKEN }: Settings): readonly KnownToken[] {
  const token = (text: string | undefined, scopes: KnownToken['scopes']): KnownToken[] =>
    text === undefined ? [] : [{ hash: sha256(text), scopes, activities: null, expires: null }];
  return [...token(EXPORT_TOKEN, ['export', 'moderate']), ...token(MODERATION_TOKEN, ['moderate'])];
}

/** None while the file cannot be used: better nobody than one whose token was revoked. */
function fromFile({ TOKENS_FILE }: Settings, request: FastifyRequest): readonly KnownToken[] {
  try {
    return readTokens(TOKENS_FILE);
  } catch (error) {
    request.log.error({ err: error }, 'the file of tokens cannot be used');
    return [];
  }
}

/** Takes the same time wherever it is, and whatever it has in common with others: hashes have one length, and no likeness. */
function find(known: readonly KnownToken[], given: string, moment: Date): KnownToken | undefined {
  const hash = Buffer.from(sha256(given));
  const [found] = known.filter((token) => timingSafeEqual(Buffer.from(token.hash), hash));
  const isOver = found !== undefined && found.expires !== null && found.expires < dayOf(moment);
  return isOver ? undefined : found;
}

function isFor({ activities }: KnownToken, { params }: FastifyRequest): boolean {
  if (activities === null) return true;
  return (
    typeof params === 'object' && params !== null && 'id' in params && activities.includes(String(params.id))
  );
}
