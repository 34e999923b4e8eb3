/** `POST /responses`: where answers arrive. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';

import { canonicalOfJson } from '../../../../src/delivery/canonical-json.js';
import type { Envelope } from '../../../../src/delivery/envelope.js';
import type { Activity } from '../activities.js';
import { faultOfKeeping, isKeyFor } from '../check-response.js';
import type { App, Context } from '../context.js';
import { maySend } from '../cors.js';
import { dayOf } from '../day.js';
import { sha256 } from '../digest.js';
import type { Verdict } from '../guard/guard.js';
import { sendProblem } from '../problem.js';
import type { Fault } from '../problem.js';
import { deletedOn, sendDeleted } from '../retention/deleted.js';
import { acknowledgement, envelope as envelopeSchema, problems, reply as describe } from '../schemas.js';
import { tryProof, withoutProof } from '../revision-proof.js';
import { sendTooManyAttempts, sendWithdrawn } from './receipts.js';

const schema = {
  operationId: 'sendResponse',
  summary: 'Send one response',
  description: 'Replies once the response is safely stored. Sending the same one again changes nothing.',
  body: envelopeSchema,
  headers: Type.Object({
    'idempotency-key': Type.Optional(Type.String({ description: 'If it is sent: the id in the body.' })),
    'sayso-proof': Type.Optional(
      Type.String({ description: 'Base64 of JSON: the challenge of a 429, and its solution.' }),
    ),
    'sayso-trap': Type.Optional(
      Type.String({ description: 'Sent where a field was filled in that nobody sees.' }),
    ),
  }),
  response: {
    200: describe('It was stored before; this is the receipt that was given then.', acknowledgement),
    201: describe('It is stored.', acknowledgement),
    ...problems({
      400: 'The body is not a response as described here, or Idempotency-Key is not its id.',
      403: 'The activity has not opened, or does not list the origin of the page; or a revision does not prove whose it is.',
      404: 'There is no such activity.',
      409: 'A different response has this id.',
      410: 'The activity has closed, all answers to it were deleted, or this one was withdrawn.',
      413: 'The body is too large.',
      415: 'The body is not sent as application/json.',
      422: 'Answers are not valid, or the definition is none that the activity ever had.',
      429: 'Much has come from this address: do the work of `challenge`, or wait as long as Retry-After says.',
      503: 'The database is not available: try again after Retry-After.',
    }),
  },
};

/** Adds the route. */
export function postResponse(app: App, context: Context): void {
  const { store, now } = context;

  app.post('/responses', { schema }, async (request, reply) => {
    const response: Envelope = request.body;
    const { id } = response;
    if (!isKeyFor(request.headers['idempotency-key'], id)) {
      return sendProblem(reply, 'idempotencyKeyMismatch', {
        detail: 'Idempotency-Key is not the id in the body.',
      });
    }
    const unkept = faultOfKeeping(response.answers);
    if (unkept) return sendProblem(reply, 'malformed', { detail: unkept.detail, errors: [unkept] });
    const entry = context.catalogue.get(response.activity);
    if (!entry) {
      return sendProblem(reply, 'unknownActivity', {
        detail: `There is no activity "${response.activity}".`,
      });
    }
    if (!maySend(entry.activity, request)) return sendOriginNotListed(request, reply, entry.activity);

    const sent = canonicalOfJson(response);
    const digest = sha256(sent);
    const hasProof = response.key !== undefined || response.receipt !== undefined;
    const body = hasProof ? canonicalOfJson(withoutProof(response)) : sent;
    const acknowledge = (status: 200 | 201, receipt: string) =>
      reply.code(status).send({ id, digest, receipt });
    const refuse = () =>
      sendProblem(reply, 'conflict', {
        detail: 'A different response was stored under this id. It was not changed.',
      });
    // Whoever lost our reply must get it in every case, after the closing date, too. Saving says whether a response was
    // here before; what is turned away before that is looked for first.
    const unlessKnown = async (turnAway: () => FastifyReply | Promise<FastifyReply>) => {
      const known = await store.find(id);
      if (!known) return turnAway();
      return known.digest === digest ? acknowledge(200, known.receipt) : refuse();
    };

    const moment = now();
    const { opens, closes } = entry.activity;
    if (opens && moment < opens) return unlessKnown(() => sendNotOpenYet(reply, entry.activity, opens));
    if (closes && moment >= closes) {
      return unlessKnown(async () => {
        const day = await deletedOn(context, entry.activity);
        return day === undefined
          ? sendClosed(reply, entry.activity, closes)
          : sendDeleted(reply, entry.activity, day);
      });
    }

    const definition = response.definition || entry.activity.definition.hash;
    const check = entry.checks.get(definition);
    if (!check) return unlessKnown(() => sendUnknownDefinition(reply));
    const errors = [
      ...faultsOfWidget(entry.activity, response),
      ...check(response, { now, random: Math.random }),
    ];
    if (errors.length > 0) {
      return unlessKnown(() =>
        sendProblem(reply, 'invalid', { detail: 'Some answers need another look.', errors }),
      );
    }

    const tried = await tryProof(response, request.ip, context);
    if (tried.kind === 'wait') return unlessKnown(() => sendTooManyAttempts(reply, tried.seconds));
    if (tried.kind === 'unknown') return unlessKnown(() => sendNotYours(reply));

    const { 'sayso-proof': proof, 'sayso-trap': trap } = request.headers;
    const caller = { id, digest, address: request.ip, proof: proof?.toString(), trapped: trap !== undefined };
    const verdict = await context.guard.judge(caller, moment);
    if (verdict.kind === 'wait') return unlessKnown(() => sendProofNeeded(reply, verdict));

    const received = dayOf(moment);
    const { flags } = verdict;
    const { activity, revision, revisionOf, group } = response;
    const envelope = { id, activity, revision, revisionOf, ...(group && { group }) };
    const saved = await store.save({ envelope, definition, body, digest, received, flags });
    if (saved.kind !== 'stored') context.guard.uncount(caller);
    if (saved.kind === 'conflict') return refuse();
    if (saved.kind === 'deleted') return sendDeleted(reply, entry.activity, saved.day);
    if (saved.kind === 'withdrawn') return sendWithdrawn(reply, saved.day);
    return acknowledge(saved.kind === 'stored' ? 201 : 200, saved.receipt);
  });
}

/** A page that names the wrong activity has this pointed out, even where the answers happen to fit. */
function faultsOfWidget({ groups }: Activity, { widget }: Envelope): Fault[] {
  if ((widget === 'groups') === (groups !== undefined)) return [];
  const detail = `This activity is ${groups ? '' : 'not '}about local groups.`;
  return [{ pointer: '/widget', code: 'notThisWidget', detail }];
}

function sendOriginNotListed(request: FastifyRequest, reply: FastifyReply, { file }: Activity) {
  return sendProblem(reply, 'originNotListed', {
    detail: `The origin ${request.headers.origin} is not listed. Add it to "origins" in ${file}.`,
  });
}

/** Whoever cannot work gets through by waiting: nobody is shut out for what others behind their address send. */
function sendProofNeeded(reply: FastifyReply, { challenge, milliseconds }: Verdict & { kind: 'wait' }) {
  void reply.header('Retry-After', Math.ceil(milliseconds / 1000));
  return sendProblem(reply, 'proofNeeded', {
    detail: 'Much has come from here in a short time. It is taken a little later.',
    challenge,
  });
}

/** Nobody but whoever answered may change an answer. */
function sendNotYours(reply: FastifyReply) {
  return sendProblem(reply, 'notYours', {
    detail: 'To change answers, send the receipt of the answers that they replace.',
  });
}

function sendUnknownDefinition(reply: FastifyReply) {
  return sendProblem(reply, 'unknownDefinition', {
    detail: 'These questions were never asked by this activity.',
    errors: [
      {
        pointer: '/definition',
        code: 'unknownDefinition',
        detail: 'No definition of this activity has this hash.',
      },
    ],
  });
}

function sendNotOpenYet(reply: FastifyReply, { contact }: Activity, opens: Date) {
  return sendProblem(reply, 'notOpenYet', {
    detail: sentences(`This opens on ${inWords(opens)}`, contact),
    opens: opens.toISOString(),
    ...(contact !== undefined && { contact }),
  });
}

function sendClosed(reply: FastifyReply, { contact }: Activity, closes: Date) {
  return sendProblem(reply, 'closed', {
    detail: sentences(`This closed on ${inWords(closes)}`, contact),
    closed: closes.toISOString(),
    ...(contact !== undefined && { contact }),
  });
}

const date = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

function inWords(moment: Date): string {
  return date.format(moment);
}

function sentences(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
