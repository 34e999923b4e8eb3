/** Counts requests once they are over, beside the routes rather than in them. */
import type { FastifyReply, FastifyRequest } from 'fastify';

import type { App, Context } from '../context.js';
import type { ProblemCode } from '../problem.js';

declare module 'fastify' {
  interface FastifyReply {
    /** The problem that was replied, if any. */
    problem: ProblemCode | undefined;
  }
}

/** For what has no route: whoever asks for addresses that there are not makes no more labels. */
const NONE = 'none';

export function watchRequests(
  app: App,
  { metrics, catalogue }: Pick<Context, 'metrics' | 'catalogue'>,
): void {
  const activityIn = ({ body }: FastifyRequest): string => {
    const id = typeof body === 'object' && body && 'activity' in body ? String(body.activity) : NONE;
    return catalogue.has(id) ? id : NONE;
  };

  app.addHook('onResponse', (request, reply, done) => {
    count(request, reply);
    done();
  });

  function count(request: FastifyRequest, reply: FastifyReply): void {
    const { url: route = NONE } = request.routeOptions;
    const { statusCode: status, problem } = reply;
    const method = route === NONE ? NONE : request.method;
    metrics.request({ method, route, status }, reply.elapsedTime / 1000);
    if (problem !== undefined) metrics.problem(problem);
    if (route !== '/responses' || method !== 'POST') return;
    metrics.response(activityIn(request), problem ?? (status === 201 ? 'stored' : 'repeated'));
    if (problem === 'proofNeeded') metrics.proof('asked');
    if (status === 201 && request.headers['sayso-proof'] !== undefined) metrics.proof('done');
  }
}
