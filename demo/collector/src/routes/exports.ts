/** `GET /activities/:id/responses.csv`, `.json` and `.jsonl`: every answer, for those who have a token. */
import { Readable } from 'node:stream';

import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import type { TSchema } from 'typebox';

import type { App, Context } from '../context.js';
import { namesOf } from '../export/columns.js';
import { createReviewer } from '../export/review.js';
import { csvText, jsonLinesText, jsonText } from '../export/text.js';
import type { Export } from '../export/text.js';
import { CONTRIBUTION_MEMBERS } from '../groups/contribution-schema.js';
import { FLAGS } from '../guard/guard.js';
import { sendProblem } from '../problem.js';
import { deletedOn, sendDeleted } from '../retention/deleted.js';
import { activityParams, problems, reply as describe } from '../schemas.js';
import { tokenCheck } from '../token.js';

const replies = problems({
  401: 'The token is missing, wrong or over.',
  403: 'The token is for something else, or for other activities.',
  404: 'There is no such activity.',
  410: 'The activity is over, and all answers to it were deleted.',
  503: 'There is no token that may export, or the database is not available.',
});

const names = Type.Array(Type.String());

const recordSchema = Type.Object(
  {
    id: Type.String(),
    language: Type.String(),
    partner: Type.Union([Type.String(), Type.Null()]),
    mode: Type.String(),
    revision: Type.Integer(),
    revisionOf: Type.Union([Type.String(), Type.Null()]),
    received: Type.String({ format: 'date' }),
    current: Type.Boolean({ description: 'Whether no later revision replaced it.' }),
    group: Type.Optional(Type.Object({ size: Type.Integer(), name: Type.Optional(Type.String()) })),
    flags: Type.Array(Type.Enum([...FLAGS]), { description: 'What was odd about it when it came.' }),
    unreviewed: { ...names, description: 'The answers in words that no moderator has looked at.' },
    refused: { ...names, description: 'The answers in words to which a moderator said no.' },
    answers: Type.Object({}, { additionalProperties: true }),
  },
  { additionalProperties: true },
);

interface Format {
  readonly extension: 'csv' | 'json' | 'jsonl';
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly type: string;
  readonly parameters: string;
  readonly schema: TSchema;
  readonly text: (from: Export) => AsyncIterable<string>;
}

const FORMATS: readonly Format[] = [
  {
    extension: 'csv',
    operationId: 'exportCsv',
    summary: 'Every response as CSV',
    description: 'UTF-8 with a byte order mark, CR LF, safe to open.',
    type: 'text/csv',
    parameters: '; charset=utf-8; header=present',
    schema: Type.String(),
    text: csvText,
  },
  {
    extension: 'json',
    operationId: 'exportJson',
    summary: 'Every response as JSON',
    description: 'Envelopes, each with what the collector knows of it besides.',
    type: 'application/json',
    parameters: '; charset=utf-8',
    schema: Type.Array(recordSchema),
    text: jsonText,
  },
  {
    extension: 'jsonl',
    operationId: 'exportJsonLines',
    summary: 'Every response as a line of JSON',
    description: 'The same as in JSON, each on a line of its own.',
    type: 'application/x-ndjson',
    parameters: '; charset=utf-8',
    schema: Type.String(),
    text: jsonLinesText,
  },
];

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

  for (const { extension, operationId, summary, description, type, parameters, schema, text } of FORMATS) {
    const described = {
      operationId,
      summary,
      security: [{ exportToken: [] }],
      params: activityParams,
      response: { 200: describe(description, schema, type), ...replies },
    };
    app.get(
      `/activities/:id/responses.${extension}`,
      { ...options, schema: described },
      async (request, reply) => {
        const activity = catalogue.get(request.params.id)?.activity;
        if (!activity) return sendProblem(reply, 'unknownActivity', { detail: 'There is no such activity.' });
        const day = await deletedOn(context, activity);
        if (day !== undefined) return sendDeleted(reply, activity, day);
        const { id } = activity;
        const from: Export = {
          read: await store.responsesOf(id),
          review: createReviewer(activity, await store.verdictsOf(id)),
          known: activity.groups ? CONTRIBUTION_MEMBERS : namesOf(activity.definition.survey),
        };
        return sendFile(
          reply,
          whole(text(from), () => store.deletionOf(id)),
          `${id}.${extension}`,
          type + parameters,
        );
      },
    );
  }
}

/** Breaks off at the end, so that nobody takes it for all there was, if a deletion has begun while it was read. */
async function* whole(text: AsyncIterable<string>, deletion: () => Promise<unknown>): AsyncGenerator<string> {
  yield* text;
  if (await deletion()) throw new Error('The responses were deleted while they were exported.');
}

function sendFile(reply: FastifyReply, text: AsyncIterable<string>, name: string, type: string) {
  return reply
    .type(type)
    .header('Cache-Control', 'no-store')
    .header('Content-Disposition', `attachment; filename="${name}"`)
    .send(Readable.from(text, { objectMode: false }));
}
