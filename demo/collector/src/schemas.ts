/** The shapes of what comes in and goes out: the rules for requests, and the words of `/openapi.json`. */
import { Type } from 'typebox';
import type { Static, TSchema } from 'typebox';

import type { Acknowledgement, Envelope } from '../../../src/delivery/envelope.js';
import type { PublishedInterest } from '../../../src/groups/model/contribute/index.js';
import type { PowerLabel } from '../../../src/power-label/model/power.js';
import type { PublishedResults } from '../../../src/results/model/published-results.js';
import { LONGEST_WORDS, MOST_IN_GROUP } from '../../../src/survey/model/besides.js';
import { day } from './fields.js';
import { powerSchema } from './power.js';
import { contributionSchema } from './groups/contribution-schema.js';
import { publishedInterestSchema } from './groups/interest-schema.js';
import { challenge } from './guard/proof.js';
import { problemCodes } from './problem.js';
import type { ProblemBody } from './problem.js';
import { contractSchemas } from './results/published-schema.js';
import type { Words } from './results/words.js';

const UUID = '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$';
const SHA_256 = '^[0-9a-f]{64}$';

const RECEIPT = '[0-9A-Z]{4}(-?[0-9A-Z]{4}|(-[0-9A-Z]{4}){2})';

const textOrNull = (rules: object) => Type.Unsafe<string | null>({ type: ['string', 'null'], ...rules });

/** A text without NUL and halves of letters, which not every database keeps as they are. */
const TEXT = '^[^\\0\\p{Cs}]*$';

const groupSchema = Type.Object(
  {
    size: Type.Integer({ minimum: 2, maximum: MOST_IN_GROUP, description: 'How many people.' }),
    name: Type.Optional(Type.String({ minLength: 1, maxLength: LONGEST_WORDS, pattern: TEXT })),
  },
  {
    additionalProperties: false,
    description:
      'Where somebody answers for a group of people: one response all the same. Only of a survey whose definition has' +
      ' `groupResponses`; older collectors refuse it.',
  },
);

const envelopeSchema = Type.Object(
  {
    sayso: Type.Literal(1, { description: 'The version of this contract.' }),
    id: Type.String({ pattern: UUID, description: 'A UUID in lower case, the same on every retry.' }),
    widget: Type.Enum(['survey', 'power-poll', 'groups']),
    activity: Type.String({ minLength: 1, maxLength: 64 }),
    definition: Type.String({
      pattern: `${SHA_256}|^$`,
      description:
        'SHA-256 of the canonical JSON of the definition that was answered; empty where the page could' +
        ' not compute it (browsers offer no digests on plain http), which stands for the present one.',
    }),
    language: Type.String({ pattern: '^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8}){0,7}$', description: 'BCP 47.' }),
    partner: textOrNull({ maxLength: 100 }),
    mode: Type.Enum(['self', 'assisted', 'paper']),
    revision: Type.Integer({ minimum: 1, maximum: 10_000 }),
    revisionOf: textOrNull({ pattern: UUID, description: 'The id of the response that this one replaces.' }),
    receipt: Type.Optional(
      Type.String({
        ...{ minLength: 1, maxLength: 40 },
        description:
          'Of a revision: the receipt of what it replaces, as it was typed. This or `key` is needed; neither is kept.',
      }),
    ),
    key: Type.Optional(
      Type.String({
        pattern: '^[0-9a-f]{32}$',
        description:
          'Of a revision: the key of the id that it replaces. Such an id is the UUID of version 8 of the first bytes of' +
          ' the SHA-256 of "sayso response " and the key.',
      }),
    ),
    group: Type.Optional(groupSchema),
    answers: Type.Unsafe<Record<string, unknown>>({
      type: 'object',
      additionalProperties: true,
      description: 'By the name of the question; of a widget `groups` a Contribution.',
    }),
  },
  { $id: 'Envelope', additionalProperties: false },
);

const acknowledgementSchema = Type.Object(
  {
    id: Type.String({ pattern: UUID }),
    digest: Type.String({ pattern: SHA_256, description: 'SHA-256 of the canonical JSON of the envelope.' }),
    receipt: Type.String({
      pattern: `^${RECEIPT}$`,
      description: 'For the resident to keep: with it they can withdraw the response. It was shorter once.',
    }),
  },
  { $id: 'Acknowledgement', additionalProperties: false },
);

const activitySchema = Type.Object(
  {
    id: Type.String(),
    title: Type.String(),
    opens: textOrNull({ format: 'date-time' }),
    closes: textOrNull({ format: 'date-time' }),
    definition: Type.String({
      pattern: SHA_256,
      description: 'SHA-256 of the canonical JSON of the definition.',
    }),
    power: Type.Optional(powerSchema),
  },
  { $id: 'Activity', additionalProperties: false },
);

const problemSchema = Type.Object(
  {
    type: Type.Literal('about:blank'),
    title: Type.String(),
    status: Type.Integer({ minimum: 400, maximum: 599 }),
    code: Type.Enum([...problemCodes], { description: 'Tells problems with the same status apart.' }),
    detail: Type.String({ description: 'A sentence for people.' }),
    errors: Type.Optional(
      Type.Array(
        Type.Object(
          {
            pointer: Type.String({
              description: 'A JSON pointer into the body, such as /answers/influence.',
            }),
            code: Type.String(),
            detail: Type.String(),
          },
          { additionalProperties: false },
        ),
      ),
    ),
    opens: Type.Optional(Type.String({ format: 'date-time' })),
    closed: Type.Optional(Type.String({ format: 'date-time' })),
    withdrawn: Type.Optional(Type.String({ format: 'date' })),
    deleted: Type.Optional(Type.String({ format: 'date' })),
    contact: Type.Optional(Type.String({ description: 'Whom a resident can ask.' })),
    challenge: Type.Optional(challenge),
  },
  { $id: 'Problem', additionalProperties: false },
);

const receiptSchema = Type.Object(
  {
    activity: Type.String({ minLength: 1, maxLength: 64 }),
    receipt: Type.String({ minLength: 1, maxLength: 40, description: 'As it was typed, in any case.' }),
  },
  { $id: 'Receipt', additionalProperties: false },
);

const heldSchema = Type.Object(
  {
    id: Type.String({ pattern: UUID, description: 'What a new revision names in `revisionOf`.' }),
    revision: Type.Integer({ description: 'A new revision has one more.' }),
    received: Type.String({ format: 'date' }),
  },
  { $id: 'Held', additionalProperties: false },
);

const withdrawalSchema = Type.Object(
  { withdrawn: Type.String({ format: 'date' }) },
  { $id: 'Withdrawal', additionalProperties: false },
);

const healthSchema = Type.Object(
  {
    status: Type.Literal('ok'),
  },
  { $id: 'Health', additionalProperties: false },
);

const verdictMembers = {
  publish: Type.Boolean({ description: 'Words with no are not published.' }),
  moderator: Type.String({ minLength: 1, maxLength: 100, pattern: TEXT, description: 'Who says so.' }),
};

const reason = Type.String({
  ...{ minLength: 1, maxLength: 1000, pattern: TEXT },
  description: 'Needed for a no.',
});

const verdictSchema = Type.Object(
  { ...verdictMembers, reason: Type.Optional(reason) },
  { $id: 'Verdict', additionalProperties: false },
);

const wordsSchema = Type.Object(
  {
    id: Type.String({ pattern: '^[0-9a-f]{32}$' }),
    question: Type.String(),
    text: Type.String(),
    language: Type.String(),
    verdict: Type.Union([
      Type.Object(
        { ...verdictMembers, reason: Type.Union([reason, Type.Null()]), day },
        { additionalProperties: false },
      ),
      Type.Null({ description: 'Nobody has said anything yet.' }),
    ]),
  },
  { $id: 'Words', additionalProperties: false },
);

/** Schemas that are referred to by name. */
export const sharedSchemas = [
  envelopeSchema,
  acknowledgementSchema,
  activitySchema,
  problemSchema,
  receiptSchema,
  heldSchema,
  withdrawalSchema,
  healthSchema,
  ...contractSchemas,
  contributionSchema,
  publishedInterestSchema,
  verdictSchema,
  wordsSchema,
];

// The schemas and the library's own types say the same, or this does not compile.
export const envelope = Type.Unsafe<Envelope & Static<typeof envelopeSchema>>({ $ref: 'Envelope#' });
export const acknowledgement = Type.Unsafe<Acknowledgement & Static<typeof acknowledgementSchema>>({
  $ref: 'Acknowledgement#',
});
export const activity = Type.Unsafe<{ readonly power?: PowerLabel } & Static<typeof activitySchema>>({
  $ref: 'Activity#',
});
export const publishedResults = Type.Unsafe<PublishedResults>({ $ref: 'PublishedResults#' });
export const publishedInterest = Type.Unsafe<PublishedInterest & Static<typeof publishedInterestSchema>>({
  $ref: 'PublishedInterest#',
});
export const verdict = Type.Unsafe<Static<typeof verdictSchema>>({ $ref: 'Verdict#' });
export const words = Type.Unsafe<Words & Static<typeof wordsSchema>>({ $ref: 'Words#' });
export const receipt = Type.Unsafe<Static<typeof receiptSchema>>({ $ref: 'Receipt#' });
export const held = Type.Unsafe<Static<typeof heldSchema>>({ $ref: 'Held#' });
export const withdrawal = Type.Unsafe<Static<typeof withdrawalSchema>>({ $ref: 'Withdrawal#' });
export const problem = Type.Unsafe<ProblemBody>({ $ref: 'Problem#' });
export const health = Type.Unsafe<Static<typeof healthSchema>>({ $ref: 'Health#' });

/** The `:id` of an activity in an address. */
export const activityParams = Type.Object({
  id: Type.String({ description: 'The activity, such as riverside-2026.' }),
});

/** A reply, for the API's description. */
export function reply(description: string, schema: TSchema, type = 'application/json') {
  return { description, content: { [type]: { schema } } };
}

/** Replies with a problem, for the API's description: by status, when it comes. */
export function problems(descriptions: Readonly<Record<number, string>>) {
  return Object.fromEntries(
    Object.entries({ ...descriptions, default: 'Any other problem.' }).map(([status, description]) => [
      status,
      reply(description, problem, 'application/problem+json'),
    ]),
  );
}
