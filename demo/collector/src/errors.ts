/** Turns what Fastify, a schema or the store objects to into problems that give nothing away. */
import type {
  FastifyError,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  FastifySchemaValidationError,
} from 'fastify';

import { pointerTo, problemBody, PROBLEM_HEADERS, sendProblem } from './problem.js';
import type { Metrics } from './metrics/metrics.js';
import type { Fault, ProblemCode } from './problem.js';
import { SECURITY_HEADERS } from './security-headers.js';
import { StoreUnavailable } from './store/unavailable.js';

/** Seconds. Clients spread their own retries around it. */
const RETRY_AFTER = '5';

/** Gives a server its replies to errors and to addresses that there are not. */
export function handleErrors(app: FastifyInstance, bodyLimit: number, metrics: Metrics): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof StoreUnavailable) metrics.databaseError(error.code);
    return replyToError(error, request, reply, bodyLimit);
  });
  app.setNotFoundHandler((request, reply) => {
    const { origin } = request.headers;
    if (request.method === 'OPTIONS' && origin !== undefined) {
      return sendProblem(reply, 'originNotListed', {
        detail: `No activity lists the origin ${origin}. Add it to "origins" in the activity's file.`,
      });
    }
    return sendProblem(reply, 'notFound', { detail: 'There is nothing at this address. See /openapi.json.' });
  });
}

/** Asks for another try a little later. */
export function sendUnavailable(reply: FastifyReply, detail: string): FastifyReply {
  return sendProblem(reply.header('Retry-After', RETRY_AFTER), 'unavailable', { detail });
}

/** By Node's codes: what a client gets for what never became a request. */
const RAW: Readonly<Record<string, readonly [ProblemCode, string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ['tooSlow', 'The request did not arrive in time. Try again.'],
  HPE_HEADER_OVERFLOW: ['headersTooLarge', 'The headers of the request are too large.'],
};

/** What a client gets that took too long, or whose bytes are not HTTP: there is no request yet, only a socket. */
export function rawProblem(error: Error): string {
  const code = 'code' in error ? String(error.code) : '';
  const problem = problemOf(...(RAW[code] ?? ['malformed', 'This is not a request that can be read.']));
  const body = JSON.stringify(problem);
  const headers = {
    ...SECURITY_HEADERS,
    ...PROBLEM_HEADERS,
    'Content-Length': Buffer.byteLength(body),
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${problem.status} ${problem.title}`, ...lines, '', body].join('\r\n');
}

/** Takes over two refusals that Node would make by itself, without a word and without our headers. */
export function refuseOddRequests(app: FastifyInstance): void {
  // To an expectation that we do not know we may as well reply as to any other request (RFC 9110 §10.1.1).
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response));
  app.addHook('onRequest', async (request, reply) => {
    if (request.headers.host !== undefined || request.raw.httpVersion === '1.0') return;
    return sendProblem(reply, 'malformed', { detail: 'The request does not say which host it is for.' });
  });
}

const problemOf = (code: ProblemCode, detail: string) => problemBody(code, { detail });

function replyToError(error: FastifyError, request: FastifyRequest, reply: FastifyReply, bodyLimit: number) {
  if (error instanceof StoreUnavailable) {
    request.log.error({ code: error.code }, 'the database is not available');
    return sendUnavailable(reply, 'The database cannot be used at the moment. Try again soon.');
  }
  if (error.validation) {
    return sendProblem(reply, 'malformed', {
      detail: 'The request is not as the contract describes it: see /openapi.json.',
      errors: faultsOfValidation(error.validation),
    });
  }
  if (error.statusCode === 413) {
    return sendProblem(reply, 'tooLarge', { detail: `A response may have ${bodyLimit} bytes at most.` });
  }
  if (error.statusCode === 415) {
    return sendProblem(reply, 'notJson', {
      detail: 'Responses are sent with Content-Type: application/json.',
    });
  }
  if (error.statusCode !== undefined && error.statusCode < 500) {
    // Not the error's own message: a JSON parser quotes what it read, and that may be an answer.
    return sendProblem(reply, 'malformed', {
      detail: 'The request, or the JSON in its body, cannot be read. JSON is sent in UTF-8.',
    });
  }
  request.log.error({ err: error }, 'the request failed');
  return sendProblem(reply, 'failed', {
    detail: 'Something went wrong inside the collector. Try again later.',
  });
}

/** One for each place: what a schema says of the same place twice helps nobody. */
function faultsOfValidation(errors: readonly FastifySchemaValidationError[]): Fault[] {
  const faults = new Map<string, Fault>();
  for (const { instancePath, keyword, params, message = 'is not valid' } of errors) {
    const member = params['missingProperty'] ?? params['additionalProperty'];
    const pointer = instancePath + (typeof member === 'string' ? pointerTo(member) : '');
    if (faults.has(pointer)) continue;
    const detail = `${pointer || 'The body'} ${explain(keyword, message)}.`;
    faults.set(pointer, { pointer, code: keyword, detail });
  }
  return [...faults.values()];
}

function explain(keyword: string, message: string): string {
  if (keyword === 'required') return 'is missing';
  if (keyword === 'additionalProperties') return 'is not part of the contract';
  return message;
}
