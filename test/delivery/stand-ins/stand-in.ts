/** A server on this machine that behaves as a service is documented to, for pages and for tests in Node. */
import { createServer } from 'node:http';

import type { Ending } from '../../browser/support/collector.js';
import { openPort } from '../../browser/support/open-port.js';

/** A request as a service sees it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What a service makes of a request; undefined for what is none of its business. */
export type Service = (asked: Asked) => Answer | undefined;

export interface StandIn {
  /** Without a slash at its end. */
  readonly url: string;
  /** All that came, pre-flights among it, as "POST /path". */
  readonly asked: string[];
  /** Set to have it fail before it does anything, as behind a gateway that has lost it. */
  down: boolean;
}

/**
 * Opens a service until the test has ended.
 *
 * @param site Where the rest of a site is that the service is a part of.
 */
export async function openStandIn(test: Ending, service: Service, site?: string): Promise<StandIn> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method = 'GET', headers, url = '/' } = request;
      const { pathname: path, searchParams: query } = new URL(url, standIn.url);
      asked.push(`${method} ${path}`);
      const answer = standIn.down
        ? { status: 502 }
        : service({ method, path, query, headers, body: Buffer.concat(parts).toString() });
      if (answer) {
        response.writeHead(answer.status, answer.headers).end(answer.body);
        return;
      }
      const found = site && method === 'GET' ? fetch(site + url) : undefined;
      void Promise.resolve(found).then(async (reply) => {
        const type = reply?.headers.get('Content-Type') ?? 'text/plain';
        response.writeHead(reply?.status ?? 404, { 'content-type': type });
        response.end(reply && Buffer.from(await reply.arrayBuffer()));
      });
    });
  });
  const standIn: StandIn = { url: `http://localhost:${await openPort(test, server)}`, asked, down: false };
  return standIn;
}

/** The fields of a form, each with all that was sent under its name. */
export type Fields = Readonly<Record<string, readonly string[]>>;

export function fieldsIn(body: string): Fields {
  const fields = new URLSearchParams(body);
  return Object.fromEntries([...new Set(fields.keys())].map((name) => [name, fields.getAll(name)]));
}

/** Whether a request's body was written as a form is. */
export const isForm = ({ headers }: Asked): boolean =>
  String(headers['content-type']).startsWith('application/x-www-form-urlencoded');

export const json = (
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=UTF-8', ...headers },
  body: JSON.stringify(body),
});

export const page = (status: number, body: string): Answer => ({
  status,
  headers: { 'content-type': 'text/html; charset=UTF-8' },
  body: `<!DOCTYPE html>\n${body}`,
});
