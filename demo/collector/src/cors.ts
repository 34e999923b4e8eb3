/** Which pages may talk to the collector, as browsers ask it (CORS). */
import cors from '@fastify/cors';
import type { FastifyCorsOptions } from '@fastify/cors';
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

const OPTIONS = {
  methods: 'GET,HEAD,POST',
  allowedHeaders: 'content-type,idempotency-key,sayso-proof,sayso-trap',
  // Browsers hide every other header from the page, and the widget waits as long as Retry-After says.
  exposedHeaders: 'Retry-After,ETag',
  // Ten minutes: how long an origin that was taken off a list may still ask.
  maxAge: 600,
  // Else what is almost a preflight would get a text that is no problem.
  strictPreflight: false,
} satisfies FastifyCorsOptions;

/**
 * Lets listed origins read replies. Where the address names an activity, its
 * list counts; a preflight for `/responses` cannot know the activity, so there
 * every list does, and the route itself checks again.
 */
export async function allowOrigins(app: FastifyInstance, catalogue: Catalogue): Promise<void> {
  const listedAnywhere = [...catalogue.values()].flatMap(({ activity }) => activity.origins);
  await app.register(cors, {
    delegator: (request, callback) => {
      const { origin } = request.headers;
      const listed = catalogue.get(activityIn(request))?.activity.origins ?? listedAnywhere;
      callback(null, { ...OPTIONS, origin: origin !== undefined && isListed(listed, origin) });
    },
  });
}

/** Whether a request may send answers to an activity. Servers and command lines name no origin. */
export function maySend(activity: Activity, request: FastifyRequest): boolean {
  const { origin } = request.headers;
  return origin === undefined || isListed(activity.origins, origin);
}

function activityIn({ params }: FastifyRequest): string {
  return typeof params === 'object' && params !== null && 'id' in params ? String(params.id) : '';
}
