/** The ceiling: a server of the same framework that reads the same JSON, answers, and keeps nothing. */
import { createRequire } from 'node:module';

// The framework is the collector's, and so is its version.
const { fastify } = createRequire(new URL('../../demo/collector/package.json', import.meta.url))('fastify');

const app = fastify();
app.post('/responses', (request, reply) => reply.code(201).send({ id: request.body.id }));
console.log(`Bare: ${await app.listen({ port: 0, host: '127.0.0.1' })}`);
