/** `GET /activities/:id/responses.csv` and `.json`: every answer, for those who have the token. */
import { Readable } from 'node:stream';

import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';

import type { App, Context } from '../context.js';
import { namesOf } from '../export/columns.js';
import { csvText, jsonText } from '../export/text.js';
import { CONTRIBUTION_MEMBERS } from '../groups/contribution-schema.js';
import { sendProblem } from '../problem.js';
import { activityParams, problems, reply as describe } from '../schemas.js';
import { tokenCheck } from '../token.js';

const replies = problems({
  401: 'The token is missing, wrong or over.',
  403: 'The token is for something else, or for other activities.',
  404: 'There is no such activity.',
  503: 'There is no token that may export, or the database is not available.',
});

const csvSchema = {
  operationId: 'exportCsv',
  summary: 'Every response as CSV',
  security: [{ exportToken: [] }],
  params: activityParams,
  response: {
    200: describe('UTF-8 with a byte order mark, CR LF, safe to open.', Type.String(), 'text/csv'),
    ...replies,
  },
};

const jsonSchema = {
  operationId: 'exportJson',
  summary: 'Every response as JSON',
  security: [{ exportToken: [] }],
  params: activityParams,
  response: {
    200: describe(
      'Envelopes, each with the day that it was received, and whether a later revision replaced it.',
      Type.Array(
        Type.Object(
          {
            id: Type.String(),
            received: Type.String({ format: 'date' }),
            current: Type.Boolean(),
            answers: Type.Object({}, { additionalProperties: true }),
          },
          { additionalProperties: true },
        ),
      ),
    ),
    ...replies,
  },
};

/** Adds the routes. No page may read them: they are for people and their programs. */
export function exportRoutes(app: App, context: Context): void {
  const { store, catalogue } = context;
  const options = {
    config: { cors: false },
    exposeHeadRoute: false,
    onRequest: tokenCheck(context, {
      scope: 'export',
      realm: 'exports',
      off: {
        code: 'exportsOff',
        detail: 'Exports are off. To turn them on, make a token, or set EXPORT_TOKEN: see the README.',
      },
    }),
  } as const;

  app.get('/activities/:id/responses.csv', { ...options, schema: csvSchema }, async (request, reply) => {
    const entry = catalogue.get(request.params.id);
    if (!entry) return sendProblem(reply, 'unknownActivity', { detail: 'There is no such activity.' });
    const { id } = entry.activity;
    const names = entry.activity.groups ? CONTRIBUTION_MEMBERS : namesOf(entry.activity.definition.survey);
    const text = csvText(await store.responsesOf(id), names);
    return sendFile(reply, text, `${id}.csv`, 'text/csv; charset=utf-8; header=present');
  });

  app.get('/activities/:id/responses.json', { ...options, schema: jsonSchema }, async (request, reply) => {
    const entry = catalogue.get(request.params.id);
    if (!entry) return sendProblem(reply, 'unknownActivity', { detail: 'There is no such activity.' });
    const { id } = entry.activity;
    const text = jsonText(await store.responsesOf(id));
    return sendFile(reply, text, `${id}.json`, 'application/json; charset=utf-8');
  });
}

function sendFile(reply: FastifyReply, text: AsyncIterable<string>, name: string, type: string) {
  return reply
    .type(type)
    .header('Cache-Control', 'no-store')
    .header('Content-Disposition', `attachment; filename="${name}"`)
    .send(Readable.from(text, { objectMode: false }));
}
