/** For whatever watches over the process. */
import type { App, Context } from '../context.js';
import { sendProblem } from '../problem.js';
import { health, problems, reply as describe } from '../schemas.js';

/** Adds `GET /health/live` (the process answers) and `GET /health/ready` (the database does, too). */
export function healthRoutes(app: App, { store }: Context): void {
  const alive = describe('All is well.', health);

  app.get(
    '/health/live',
    {
      schema: { operationId: 'isLive', summary: 'Whether the process answers', response: { 200: alive } },
    },
    (_request, reply) => reply.send({ status: 'ok' }),
  );

  app.get(
    '/health/ready',
    {
      schema: {
        operationId: 'isReady',
        summary: 'Whether responses can be stored',
        response: { 200: alive, ...problems({ 503: 'The database does not answer.' }) },
      },
    },
    async (request, reply) => {
      try {
        await store.ping();
      } catch (error) {
        request.log.error({ err: error }, 'the database does not answer');
        return sendProblem(reply, 'unavailable', { detail: 'The database does not answer.' });
      }
      return reply.send({ status: 'ok' });
    },
  );
}
