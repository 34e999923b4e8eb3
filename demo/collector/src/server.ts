/** Puts the collector together, without listening: tests talk to it directly. */
import fastify from 'fastify';

import type { Activity } from './activities.js';
import { openCatalogue } from './catalogue.js';
import type { App, Context } from './context.js';
import { allowOrigins } from './cors.js';
import { handleErrors, rawProblem, refuseOddRequests } from './errors.js';
import { createGuard } from './guard/guard.js';
import { boundRequests, clientTimeouts } from './limits.js';
import { loggerOptions, RequestLog } from './logging.js';
import type { LogStream } from './logging.js';
import { createMetrics } from './metrics/metrics.js';
import { watchRequests } from './metrics/watch-requests.js';
import { describeApi, openApiRoute } from './openapi.js';
import { readJson } from './read-json.js';
import { openReceiptDesk } from './receipt-desk.js';
import { createRetention } from './retention/retention.js';
import { activityRoutes } from './routes/activities.js';
import { exportRoutes } from './routes/exports.js';
import { healthRoutes } from './routes/health.js';
import { interestRoute } from './routes/interest.js';
import { metricsRoute } from './routes/metrics.js';
import { postResponse } from './routes/post-response.js';
import { receiptRoutes } from './routes/receipts.js';
import { resultsRoute } from './routes/results.js';
import { wordsRoutes } from './routes/words.js';
import { setSecurityHeaders } from './security-headers.js';
import type { Settings } from './settings.js';
import type { Store } from './store/store.js';

export interface ServerParts {
  readonly settings: Settings;
  /** Closed together with the server. */
  readonly store: Store;
  readonly activities: readonly Activity[];
  readonly now?: () => Date;
  readonly logStream?: LogStream;
}

/** A server that is ready to listen. Rejects if the store is not to be had. */
export async function buildServer(parts: ServerParts): Promise<App> {
  const { settings, store, activities, now = () => new Date(), logStream } = parts;
  const app: App = fastify({
    bodyLimit: settings.BODY_LIMIT,
    ...clientTimeouts(settings),
    trustProxy: trustedProxies(settings.TRUST_PROXY),
    logger: loggerOptions(settings.LOG_LEVEL, logStream),
    logController: new RequestLog(settings.LOG_LEVEL),
    // What still comes in on an open connection while we close is served: a 503 would only be sent again.
    return503OnClosing: false,
    // What was sent is judged, never mended: the digest is of what was sent.
    ajv: {
      customOptions: { removeAdditional: false, useDefaults: false, coerceTypes: false, allErrors: true },
    },
    clientErrorHandler: (error, socket) => {
      if (socket.writable) socket.end(rawProblem(error));
      else socket.destroy();
    },
    // An address that cannot be read comes to no hook.
    frameworkErrors: (error, request, reply) =>
      app.errorHandler(error, request, setSecurityHeaders(request, reply)),
  });

  const metrics = createMetrics(store);
  app.decorateReply('problem', undefined);

  // The schemas of replies are for the API's description; a test holds the two together.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  readJson(app);
  app.addHook('onRequest', async (request, reply) => void setSecurityHeaders(request, reply));
  refuseOddRequests(app);
  boundRequests(app, settings, metrics);
  app.addHook('onClose', () => store.close());
  handleErrors(app, settings.BODY_LIMIT, metrics);

  const context: Context = {
    settings,
    store,
    now,
    catalogue: await openCatalogue(store, activities),
    guard: createGuard(settings.PROOF, settings.PROOF_KEY),
    metrics,
    receipts: openReceiptDesk(now),
  };
  watchRequests(app, context);
  allowOrigins(app, context.catalogue);
  await describeApi(app);
  postResponse(app, context);
  receiptRoutes(app, context);
  activityRoutes(app, context);
  resultsRoute(app, context);
  interestRoute(app, context);
  wordsRoutes(app, context);
  exportRoutes(app, context);
  healthRoutes(app, context);
  metricsRoute(app, context);
  openApiRoute(app);
  const retention = createRetention(context, app.log);
  app.addHook('onReady', async () => retention.start());
  app.addHook('preClose', () => retention.stop());
  await app.ready();
  return app;
}

function trustedProxies(setting: string): boolean | string[] {
  if (setting === 'true' || setting === 'false') return setting === 'true';
  return setting.split(',').map((address) => address.trim());
}
