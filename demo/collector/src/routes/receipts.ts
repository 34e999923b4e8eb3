/**
 * `POST /receipts/look-up` and `POST /receipts/withdraw`: what a resident can do with their receipt.
 *
 * It does not show what they answered: a code is read out on the telephone and left on the library's printer, and
 * whoever finds one must not learn what somebody said about their health. To amend, a page takes the id that it is
 * given, asks again, and sends a revision of it, with the receipt, to `POST /responses`, through the same outbox as any
 * other answer.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Activity } from '../activities.js';
import type { App, Context } from '../context.js';
import { maySend } from '../cors.js';
import { dayOf } from '../day.js';
import { sendProblem } from '../problem.js';
import { deletedOn, sendDeleted } from '../retention/deleted.js';
import { held, problems, receipt, reply as describe, withdrawal } from '../schemas.js';

const replies = {
  400: 'The body is not as described here.',
  403: 'The activity does not list the origin of the page.',
  404: 'There is no such activity, or it has no such receipt.',
  410: 'The activity is over, and all answers to it were deleted.',
  413: 'The body is too large.',
  415: 'The body is not sent as application/json.',
  429: 'There were too many wrong receipts: try again after Retry-After.',
  503: 'The database is not available: try again after Retry-After.',
};

const lookUpSchema = {
  operationId: 'lookUpReceipt',
  summary: 'Whether a receipt stands for a response, and how to amend it',
  description: 'Says nothing of the answers. The receipt of any revision stands for the last one.',
  body: receipt,
  response: {
    200: describe('The revision that counts.', held),
    ...problems({ ...replies, 410: 'It was withdrawn, or all answers to the activity were deleted.' }),
  },
};

const withdrawSchema = {
  operationId: 'withdrawResponse',
  summary: 'Delete a response and all its revisions',
  description: 'Also after the activity has closed. Doing it again changes nothing.',
  body: receipt,
  response: { 200: describe('It is gone, since this day.', withdrawal), ...problems(replies) },
};

/** Adds the routes. The receipt is in the body and never in an address, which proxies log. */
export function receiptRoutes(app: App, context: Context): void {
  const { store, catalogue, now } = context;

  /** The activity and the receipt that are asked about; undefined where the reply has been sent. */
  async function attempt<Found>(
    request: FastifyRequest<{ Body: { readonly activity: string; readonly receipt: string } }>,
    reply: FastifyReply,
    find: (activity: Activity, receipt: string) => Promise<Found | undefined>,
  ): Promise<Found | undefined> {
    void reply.header('Cache-Control', 'no-store');
    const activity = catalogue.get(request.body.activity)?.activity;
    if (!activity) return refuse(reply, 'unknownActivity', 'There is no such activity.');
    if (!maySend(activity, request)) {
      return refuse(reply, 'originNotListed', `The origin ${request.headers.origin} is not listed.`);
    }
    // Of what is gone nothing can be guessed.
    const day = await deletedOn(context, activity);
    if (day !== undefined) return void sendDeleted(reply, activity, day);
    const tried = await context.receipts.try(request.ip, request.body.receipt, (code) =>
      find(activity, code),
    );
    if (tried.kind === 'found') return tried.found;
    if (tried.kind === 'wait') return void sendTooManyAttempts(reply, tried.seconds);
    return refuse(reply, 'unknownReceipt', 'No response to this activity has this receipt.');
  }

  app.post('/receipts/look-up', { schema: lookUpSchema }, async (request, reply) => {
    const found = await attempt(request, reply, ({ id }, code) => store.findReceipt(id, code));
    if (!found) return reply;
    if (found.kind === 'withdrawn') return sendWithdrawn(reply, found.day);
    const { id, revision, received } = found;
    return reply.send({ id, revision, received });
  });

  app.post('/receipts/withdraw', { schema: withdrawSchema }, async (request, reply) => {
    const today = dayOf(now());
    const day = await attempt(request, reply, ({ id }, code) => store.withdraw(id, code, today));
    return day === undefined ? reply : reply.send({ withdrawn: day });
  });
}

/** Replies to whoever has tried too many receipts. */
export function sendTooManyAttempts(reply: FastifyReply, seconds: number): FastifyReply {
  return sendProblem(reply.header('Retry-After', String(seconds)), 'tooManyAttempts', {
    detail: 'There were too many wrong receipts. Try again in an hour.',
  });
}

/** Replies that answers were withdrawn, to whoever sends or looks for them. */
export function sendWithdrawn(reply: FastifyReply, day: string): FastifyReply {
  return sendProblem(reply, 'withdrawn', {
    detail: `These answers were withdrawn on ${day}. They are not stored any more.`,
    withdrawn: day,
  });
}

function refuse(reply: FastifyReply, code: Parameters<typeof sendProblem>[1], detail: string): undefined {
  void sendProblem(reply, code, { detail });
}
