/** `GET /activities/:id/results`: what is published, for anybody. */
import type { App, Context } from '../context.js';
import { sha256 } from '../digest.js';
import { sendProblem } from '../problem.js';
import { publish } from '../results/publish.js';
import { createReleases } from '../results/releases.js';
import { activityParams, problems, publishedResults, reply as describe } from '../schemas.js';
import { sendUnlessKnown } from './conditional.js';
import { CACHE, letAnyPageRead } from './published.js';

const schema = {
  operationId: 'getResults',
  summary: 'What is published',
  description:
    'Figures that passed disclosure control, in releases of at least ten answers; and words that a moderator' +
    ' said yes to. Any page may read it.',
  params: activityParams,
  response: {
    200: describe('The results contract, version 1.', publishedResults),
    304: { description: 'It is still as If-None-Match says.', type: 'null' },
    ...problems({
      404: 'There is no such activity, or nothing of it is published.',
      503: 'The database is not available: try again after Retry-After.',
    }),
  },
};

/** Adds the route. */
export function resultsRoute(app: App, { catalogue, store, now }: Context): void {
  const releases = createReleases(store, now);
  const options = { config: { cors: false }, onRequest: letAnyPageRead, schema } as const;

  app.get('/activities/:id/results', options, async (request, reply) => {
    const entry = catalogue.get(request.params.id);
    if (!entry) return sendProblem(reply, 'unknownActivity', { detail: 'There is no such activity.' });
    const { activity } = entry;
    const results = activity.groups ? undefined : activity.results;
    if (activity.groups || !results?.publish) {
      return sendProblem(reply, 'resultsOff', {
        detail: `No results are published. To publish them, set "results" in ${activity.file}: see the README.`,
      });
    }
    const published = { ...activity, results };
    const release = await releases.of(published);
    const accepted = await store.acceptedWords(activity.id);
    const body = JSON.stringify(publish(published, release, accepted, now()));
    return sendUnlessKnown(request, reply, sha256(body), body, CACHE);
  });
}
