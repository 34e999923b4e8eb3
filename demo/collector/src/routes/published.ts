/** What all replies have in common that anybody may see. */
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Seconds. A browser asks again after a minute, a cache that serves everybody
 * after five; while it asks, and while we cannot be reached, it sends what it
 * has: figures of this morning are better than none.
 */
export const CACHE = 'public, max-age=60, s-maxage=300, stale-while-revalidate=600, stale-if-error=86400';

/**
 * Any page may read what is published, and no cookie is asked for. So the reply is the same for every page, which a
 * shared cache needs; the list of origins is about who may send.
 */
export async function letAnyPageRead(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  void reply
    .header('Access-Control-Allow-Origin', '*')
    .header('Access-Control-Expose-Headers', 'ETag, Retry-After');
}
