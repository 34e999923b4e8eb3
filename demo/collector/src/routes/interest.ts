/** `GET /activities/:id/interest`: how many would come to what there is not yet, for anybody. */
import type { App, Context } from '../context.js';
import { sha256 } from '../digest.js';
import { createInterestReleases } from '../groups/interest-releases.js';
import { sendProblem } from '../problem.js';
import { activityParams, problems, publishedInterest, reply as describe } from '../schemas.js';
import { sendUnlessKnown } from './conditional.js';
import { CACHE, letAnyPageRead } from './published.js';

const schema = {
  operationId: 'getInterest',
  summary: 'How many would come to which group that there is not yet',
  description:
    'Of the activities and areas that are listed, those that enough people are interested in. Counted no more than' +
    ' once a day. Names nobody. Any page may read it.',
  params: activityParams,
  response: {
    200: describe('The interest contract, version 1.', publishedInterest),
    304: { description: 'It is still as If-None-Match says.', type: 'null' },
    ...problems({
      404: 'There is no such activity, or nothing of it is published.',
      503: 'The database is not available: try again after Retry-After.',
    }),
  },
};

/** Adds the route. */
export function interestRoute(app: App, { catalogue, store, now }: Context): void {
  const releases = createInterestReleases(store, now);
  const options = { config: { cors: false }, onRequest: letAnyPageRead, schema } as const;

  app.get('/activities/:id/interest', options, async (request, reply) => {
    const entry = catalogue.get(request.params.id);
    if (!entry) return sendProblem(reply, 'unknownActivity', { detail: 'There is no such activity.' });
    const { activity } = entry;
    if (!activity.groups?.publish) {
      return sendProblem(reply, 'interestOff', {
        detail: `No interest is published. To publish it, set "groups" in ${activity.file}: see the README.`,
      });
    }
    const body = JSON.stringify(await releases.of(activity));
    return sendUnlessKnown(request, reply, sha256(body), body, CACHE);
  });
}
