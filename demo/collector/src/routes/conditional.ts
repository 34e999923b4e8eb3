import type { FastifyReply, FastifyRequest } from 'fastify';

/** Keep it, but ask each time: a definition that changed must not be answered for another hour. */
const ASK_EACH_TIME = 'no-cache';

/** Replies with `body`, or with 304 if the client has it, by its `ETag` (RFC 9110 §13.1.2: compared weakly). */
export function sendUnlessKnown(
  request: FastifyRequest,
  reply: FastifyReply,
  hash: string,
  body: string,
  cacheControl = ASK_EACH_TIME,
): FastifyReply {
  void reply.header('ETag', `"${hash}"`).header('Cache-Control', cacheControl);
  const known = (request.headers['if-none-match'] ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  if (known.includes(`"${hash}"`) || known.includes('*')) return reply.code(304).send();
  return reply.type('application/json; charset=utf-8').send(body);
}
