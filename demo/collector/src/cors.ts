/**
 * Which pages may talk to the collector, as browsers ask it (CORS).
 *
 * Written out rather than left to a package: `@fastify/cors` makes its options anew for each request where the list
 * depends on the request, which took a tenth of what a response costs (2026).
 */
import type { FastifyInstance, FastifyRequest } from 'fastify';

import type { Activity } from './activities.js';
import type { Catalogue } from './catalogue.js';
import { isListed } from './origins.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** False keeps a route's replies from every page. */
    cors?: false;
  }
}

/** Browsers hide every other header from the page, and the widget waits as long as Retry-After says. */
const EXPOSED = 'Retry-After,ETag';

/** What a preflight is told. */
const PREFLIGHT = {
  'Access-Control-Allow-Methods': 'GET,HEAD,POST',
  'Access-Control-Allow-Headers': 'content-type,idempotency-key,sayso-proof,sayso-trap',
  // Ten minutes: how long an origin that was taken off a list may still ask.
  'Access-Control-Max-Age': '600',
  // Safari waits for a body without it.
  'Content-Length': '0',
};

/**
 * Lets listed origins read replies. Where the address names an activity, its
 * list counts; a preflight for `/responses` cannot know the activity, so there
 * every list does, and the route itself checks again.
 */
export function allowOrigins(app: FastifyInstance, catalogue: Catalogue): void {
  const listedAnywhere = [...new Set([...catalogue.values()].flatMap(({ activity }) => activity.origins))];
  app.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.config.cors === false) return done();
    // Whatever the reply is, a cache must not give it to another page.
    void reply.header('Vary', 'Origin');
    const { origin } = request.headers;
    const listed = catalogue.get(activityIn(request))?.activity.origins ?? listedAnywhere;
    if (origin === undefined || !isListed(listed, origin)) return done();
    void reply.header('Access-Control-Allow-Origin', origin).header('Access-Control-Expose-Headers', EXPOSED);
    if (request.method !== 'OPTIONS') return done();
    void reply.code(204).headers(PREFLIGHT).send();
  });
  // What is no preflight of a listed origin comes as far as this, and there is nothing here.
  app.options('*', { schema: { hide: true } }, (_request, reply) => reply.callNotFound());
}

/** Whether a request may send answers to an activity. Servers and command lines name no origin. */
export function maySend(activity: Activity, request: FastifyRequest): boolean {
  const { origin } = request.headers;
  return origin === undefined || isListed(activity.origins, origin);
}

function activityIn({ params }: FastifyRequest): string {
  return typeof params === 'object' && params !== null && 'id' in params ? String(params.id) : '';
}
