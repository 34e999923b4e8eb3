/**
 * What is logged: for each request its method, route, status and duration.
 * Never an address, a header, a body, or a text that may quote one of them.
 */
import { LogController } from 'fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Settings } from './settings.js';

/** Where log lines go; standard output unless a test listens. */
export interface LogStream {
  write(line: string): void;
}

/** Fastify's `logger` option. */
export function loggerOptions(level: Settings['LOG_LEVEL'], stream?: LogStream) {
  return {
    level,
    // By default the process id and the host name are on each line.
    base: null,
    serializers: { req: describeRequest, res: describeReply, err: describeError },
    ...(stream && { stream }),
  };
}

/** One line for each request, when it is over. */
export class RequestLog extends LogController {
  readonly #logsEach: boolean;

  constructor(level: Settings['LOG_LEVEL']) {
    super();
    this.#logsEach = level === 'info' || level === 'debug';
  }

  override incomingRequest(): void {}

  override routeNotFound(): void {}

  override requestCompleted(error: Error | null, request: FastifyRequest, reply: FastifyReply): void {
    if (!error && !this.#logsEach) return;
    const line = { ...describeRequest(request), ...describeReply(reply), ms: Math.round(reply.elapsedTime) };
    if (error) reply.log.error({ ...line, err: error }, 'request failed');
    else reply.log.info(line, 'request');
  }
}

/** The route's pattern instead of the address: what people put into an address is theirs. */
function describeRequest(request: FastifyRequest) {
  return { method: request.method, route: request.routeOptions?.url ?? 'none' };
}

function describeReply(reply: { readonly statusCode: number }) {
  return { status: reply.statusCode };
}

/** Kind and place, without the message: it may quote what was sent. */
function describeError(error: Error) {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    message: '',
    stack: frames.join('\n'),
    ...('code' in error && { code: String(error.code) }),
  };
}
