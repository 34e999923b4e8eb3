/**
 * How the collector says no: RFC 9457 problem details. `type` stays
 * `about:blank`, and `code` tells problems with the same status apart.
 */
import { STATUS_CODES } from 'node:http';

import type { FastifyReply } from 'fastify';

import type { Challenge } from './guard/proof.js';

/** Each problem and its status. */
const STATUS = {
  malformed: 400,
  idempotencyKeyMismatch: 400,
  tokenNeeded: 401,
  tokenTooNarrow: 403,
  originNotListed: 403,
  notOpenYet: 403,
  notYours: 403,
  unknownActivity: 404,
  notFound: 404,
  resultsOff: 404,
  interestOff: 404,
  unknownWords: 404,
  unknownReceipt: 404,
  tooSlow: 408,
  conflict: 409,
  closed: 410,
  withdrawn: 410,
  deleted: 410,
  tooLarge: 413,
  notJson: 415,
  invalid: 422,
  unknownDefinition: 422,
  proofNeeded: 429,
  tooManyAttempts: 429,
  headersTooLarge: 431,
  failed: 500,
  unavailable: 503,
  exportsOff: 503,
  metricsOff: 503,
  moderationOff: 503,
} as const;

export type ProblemCode = keyof typeof STATUS;

/** Every problem's code. */
export const problemCodes = Object.keys(STATUS) as readonly ProblemCode[];

/** One fault in what was sent. */
export interface Fault {
  /** Where, as a JSON pointer (RFC 6901) into the body, such as `/answers/influence`. */
  readonly pointer: string;
  /** For programs. */
  readonly code: string;
  /** For people. */
  readonly detail: string;
}

/** What a problem may tell besides its code. Never how the collector is built, or what it holds. */
export interface ProblemMembers {
  /** A sentence for people. */
  readonly detail: string;
  readonly errors?: readonly Fault[];
  /** When the activity opens or closed, as an ISO date and time in UTC. */
  readonly opens?: string;
  readonly closed?: string;
  /** The day on which the answers were withdrawn. */
  readonly withdrawn?: string;
  /** The day on which all answers to the activity were deleted. */
  readonly deleted?: string;
  /** Whom a resident can ask. */
  readonly contact?: string;
  /** What a widget may solve instead of waiting. */
  readonly challenge?: Challenge;
}

export interface ProblemBody extends ProblemMembers {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
}

/** So many faults are told at most: what has more was not filled in by anybody, and is not worth a long reply. */
const MOST_FAULTS = 200;

/** Of every problem. Its sentences are English, whatever the page is in. */
export const PROBLEM_HEADERS = {
  'Content-Type': 'application/problem+json; charset=utf-8',
  'Content-Language': 'en',
} as const;

/** The body of a problem. */
export function problemBody(code: ProblemCode, members: ProblemMembers): ProblemBody {
  const status = STATUS[code];
  const errors = members.errors?.slice(0, MOST_FAULTS);
  const title = STATUS_CODES[status] ?? 'Error';
  return { type: 'about:blank', title, status, code, ...members, ...(errors && { errors }) };
}

/** Replies with a problem. */
export function sendProblem(reply: FastifyReply, code: ProblemCode, members: ProblemMembers): FastifyReply {
  reply.problem = code;
  return reply.code(STATUS[code]).headers(PROBLEM_HEADERS).send(problemBody(code, members));
}

/** A JSON pointer to a member by the names on the way, escaped by RFC 6901. */
export function pointerTo(...names: readonly string[]): string {
  return names.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
