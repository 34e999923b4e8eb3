/** Moderation: which of residents' words are published. For those who have a token. */
import { Type } from 'typebox';

import type { App, Context } from '../context.js';
import { dayOf } from '../day.js';
import { sendProblem } from '../problem.js';
import { findWords } from '../results/words.js';
import type { FoundWords, Words } from '../results/words.js';
import { activityParams, problems, reply as describe, verdict, words } from '../schemas.js';
import { tokenCheck } from '../token.js';

/** At most so many at a time: a moderator reads them all. */
const PAGE = 100;

const STATES = {
  waiting: ({ verdict }: Words) => verdict === null,
  published: ({ verdict }: Words) => verdict?.publish === true,
  refused: ({ verdict }: Words) => verdict?.publish === false,
};

const replies = {
  401: 'The token is missing, wrong or over.',
  403: 'The token is for something else, or for other activities.',
  503: 'There is no token that may moderate, or the database is not available.',
};

const listSchema = {
  operationId: 'listWords',
  summary: "Residents' words, in an order that tells nothing",
  security: [{ moderationToken: [] }],
  params: activityParams,
  querystring: Type.Object({
    state: Type.Optional(
      Type.Enum(['waiting', 'published', 'refused'], { description: 'Which; those that wait by default.' }),
    ),
    after: Type.Optional(Type.String({ description: 'The id of the last one that was read.' })),
  }),
  response: {
    200: describe(`Up to ${PAGE}, without the rest of the answer.`, Type.Array(words)),
    ...problems({ ...replies, 400: 'There is no such state.', 404: 'There is no such activity.' }),
  },
};

const verdictSchema = {
  operationId: 'judgeWords',
  summary: 'Say whether words are published',
  description: 'The latest verdict counts; earlier ones are kept.',
  security: [{ moderationToken: [] }],
  params: Type.Object({ ...activityParams.properties, words: Type.String({ description: 'Their id.' }) }),
  body: verdict,
  response: {
    200: describe('The words, with the verdict.', words),
    ...problems({
      ...replies,
      400: 'It is no verdict, or a no without a reason.',
      404: 'There is no such activity, or no such words: they may have been changed or deleted.',
    }),
  },
};

/** Adds the routes. No page may read them: they are for people and their programs. */
export function wordsRoutes(app: App, context: Context): void {
  const { store, catalogue, now } = context;
  const options = {
    config: { cors: false },
    exposeHeadRoute: false,
    onRequest: tokenCheck(context, {
      scope: 'moderate',
      realm: 'moderation',
      off: {
        code: 'moderationOff',
        detail: 'Moderation is off. To turn it on, make a token, or set MODERATION_TOKEN: see the README.',
      },
    }),
  } as const;

  async function wordsOf(id: string): Promise<readonly FoundWords[] | undefined> {
    const activity = catalogue.get(id)?.activity;
    if (!activity) return undefined;
    return findWords(await store.responsesOf(id), activity.results?.words ?? [], await store.verdictsOf(id));
  }

  app.get('/activities/:id/words', { ...options, schema: listSchema }, async (request, reply) => {
    const { state = 'waiting', after = '' } = request.query;
    const found = await wordsOf(request.params.id);
    if (!found) return sendProblem(reply, 'unknownActivity', { detail: 'There is no such activity.' });
    const next = found.filter((each) => STATES[state](each) && each.id > after).slice(0, PAGE);
    return reply.send(next.map(withoutResponse));
  });

  app.put('/activities/:id/words/:words', { ...options, schema: verdictSchema }, async (request, reply) => {
    const { publish, moderator, reason = null } = request.body;
    if (!publish && reason === null) {
      const detail = 'Whoever wrote them may ask: say why they are not published.';
      const errors = [{ pointer: '/reason', code: 'required', detail }];
      return sendProblem(reply, 'malformed', { detail, errors });
    }
    const { id } = request.params;
    const found = await wordsOf(id);
    if (!found) return sendProblem(reply, 'unknownActivity', { detail: 'There is no such activity.' });
    const meant = found.find((each) => each.id === request.params.words);
    if (!meant) {
      return sendProblem(reply, 'unknownWords', {
        detail: 'There are no such words. They may have been changed or deleted since.',
      });
    }
    const said = { publish, reason, moderator, day: dayOf(now()) };
    const { id: word, response, question } = meant;
    await store.keepVerdict(id, { ...said, word, response, question });
    return reply.send({ ...withoutResponse(meant), verdict: said });
  });
}

function withoutResponse({ id, question, text, language, verdict }: FoundWords): Words {
  return { id, question, text, language, verdict };
}
