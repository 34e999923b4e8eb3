/** What the collector takes on at most, so that what is more costs no memory, and what it has taken on is finished. */
import type { App } from './context.js';
import { sendUnavailable } from './errors.js';
import type { Metrics } from './metrics/metrics.js';
import type { Settings } from './settings.js';

/** Milliseconds in which a connection that nothing moves on is given up, such as that of a reader who does not read. */
const IDLE = 120_000;

/** Fastify's options about how long clients may take. */
export function clientTimeouts({ REQUEST_TIMEOUT }: Settings) {
  const requestTimeout = REQUEST_TIMEOUT * 1000;
  return {
    requestTimeout,
    connectionTimeout: Math.max(IDLE, requestTimeout),
    http: {
      // Node would refuse such a request without a word; we do it with one.
      requireHostHeader: false,
      headersTimeout: Math.min(20_000, requestTimeout),
      // How often Node looks whose time is up.
      connectionsCheckingInterval: Math.min(5000, requestTimeout / 2),
    },
  };
}

/**
 * Turns away, before their bodies are read, requests beyond `MAX_REQUESTS`
 * that are under way. Whoever watches over the process is always answered:
 * a collector that has enough to do must not be taken for a dead one.
 */
export function boundRequests(app: App, { MAX_REQUESTS, MAX_CONNECTIONS }: Settings, metrics: Metrics): void {
  let underWay = 0;
  app.server.maxConnections = MAX_CONNECTIONS;
  const isWatch = (url = '') => url === '/metrics' || url.startsWith('/health/');
  const onClose = () => (underWay -= 1);
  app.addHook('onRequest', async (request, reply) => {
    if (isWatch(request.routeOptions.url)) return;
    if (underWay >= MAX_REQUESTS) {
      metrics.shed();
      request.log.warn('too many requests are under way');
      // Else the body, which nobody wants, would have to be read before the next request.
      void reply.header('Connection', 'close');
      return sendUnavailable(reply, 'There is more to do than can be done at the moment. Try again soon.');
    }
    underWay += 1;
    reply.raw.once('close', onClose);
  });
}
