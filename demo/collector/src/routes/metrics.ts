/** `GET /metrics`: for Prometheus, and whatever reads its format. */
import { Type } from 'typebox';

import type { App, Context } from '../context.js';
import { problems, reply as describe } from '../schemas.js';
import { tokenCheck } from '../token.js';

const TYPE = 'text/plain; version=0.0.4; charset=utf-8';

const schema = {
  operationId: 'getMetrics',
  summary: 'What this process does, in numbers',
  description: 'The text format of Prometheus. Of this process alone, and of no resident.',
  security: [{ manageToken: [] }],
  response: {
    200: describe('The metrics.', Type.String(), 'text/plain'),
    ...problems({
      401: 'The token is missing, wrong or over.',
      403: 'The token is for something else, or for some activities only.',
      503: 'There is no token that may manage.',
    }),
  },
};

/** Adds the route. */
export function metricsRoute(app: App, context: Context): void {
  const options = {
    config: { cors: false },
    exposeHeadRoute: false,
    onRequest: tokenCheck(context, {
      scope: 'manage',
      realm: 'metrics',
      off: {
        code: 'metricsOff',
        detail: 'Metrics are off. To turn them on, make a token that may manage: see the README.',
      },
    }),
    schema,
  } as const;
  app.get('/metrics', options, async (_request, reply) =>
    reply.type(TYPE).send(await context.metrics.text()),
  );
}
