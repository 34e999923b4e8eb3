/** `GET /activities/:id` and its definition: what anyone may know. */
import { Type } from 'typebox';

import type { Activity } from '../activities.js';
import type { App, Context } from '../context.js';
import { sha256 } from '../digest.js';
import { sendProblem } from '../problem.js';
import { activity, activityParams, problems, reply as describe } from '../schemas.js';
import { sendUnlessKnown } from './conditional.js';

const replies = {
  304: { description: 'It is still as If-None-Match says.', type: 'null' },
  ...problems({ 404: 'There is no such activity.' }),
};

const viewSchema = {
  operationId: 'getActivity',
  summary: 'What an activity is',
  params: activityParams,
  response: { 200: describe('The activity.', activity), ...replies },
};

const definitionSchema = {
  operationId: 'getDefinition',
  summary: 'The questions, as SurveyJS JSON',
  description:
    'Canonical JSON: the SHA-256 of these bytes is the ETag, and the "definition" of the responses.',
  params: activityParams,
  response: {
    200: describe('The definition that is in force.', Type.Object({}, { additionalProperties: true })),
    ...replies,
  },
};

/** Adds the routes. */
export function activityRoutes(app: App, { catalogue }: Context): void {
  app.get('/activities/:id', { schema: viewSchema }, (request, reply) => {
    const entry = catalogue.get(request.params.id);
    if (!entry) return sendProblem(reply, 'unknownActivity', { detail: 'There is no such activity.' });
    const body = JSON.stringify(view(entry.activity));
    return sendUnlessKnown(request, reply, sha256(body), body);
  });

  app.get('/activities/:id/definition', { schema: definitionSchema }, (request, reply) => {
    const entry = catalogue.get(request.params.id);
    if (!entry) return sendProblem(reply, 'unknownActivity', { detail: 'There is no such activity.' });
    const { hash, body } = entry.activity.definition;
    return sendUnlessKnown(request, reply, hash, body);
  });
}

function view({ id, title, opens, closes, definition, power }: Activity) {
  return {
    id,
    title,
    opens: opens?.toISOString() ?? null,
    closes: closes?.toISOString() ?? null,
    definition: definition.hash,
    ...(power && { power }),
  };
}
