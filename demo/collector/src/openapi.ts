/** `GET /openapi.json`: the API in words, made from the schemas of the routes. */
import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';

import type { App } from './context.js';
import { sharedSchemas } from './schemas.js';

const bearer = (description: string) => ({ type: 'http', scheme: 'bearer', description }) as const;

/** Must come before the routes that it is to describe. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  for (const schema of sharedSchemas) app.addSchema(schema);
  await app.register(swagger, {
    convertConstToEnum: false,
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Sayso collector',
        description: 'Takes, keeps, exports and publishes what residents said. Problems are RFC 9457.',
        version: '1',
      },
      components: {
        securitySchemes: {
          exportToken: bearer('A token that may `export`.'),
          manageToken: bearer('A token that may `manage`.'),
          moderationToken: bearer('A token that may `moderate`.'),
        },
      },
    },
    refResolver: {
      buildLocalReference: (json, _baseUri, _fragment, index) =>
        typeof json['$id'] === 'string' ? json['$id'] : `schema-${index}`,
    },
  });
}

/** Adds the route. */
export function openApiRoute(app: App): void {
  app.get('/openapi.json', { schema: { hide: true } }, (request, reply) =>
    reply
      .header('Cache-Control', 'no-cache')
      .send({ ...app.swagger(), servers: [{ url: `${request.protocol}://${request.host}` }] }),
  );
}
