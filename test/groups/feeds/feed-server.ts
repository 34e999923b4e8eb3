import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { ownEnvironment, type FeedEnvironment } from '../../../src/groups/feeds/environment.js';

export type Answer = (url: URL, request: IncomingMessage, response: ServerResponse) => unknown;

/** A feed on this machine, which answers as a test says. What an answer returns goes out as JSON. */
export interface FeedServer {
  readonly url: string;
  /** Path and query of every request, in the order of their coming. */
  readonly asked: string[];
  /** Headers of the same. */
  readonly headers: IncomingMessage['headers'][];
  /** The most requests that were under way at once. */
  readonly busiest: () => number;
  readonly close: () => Promise<void>;
}

export async function serveFeed(answer: Answer): Promise<FeedServer> {
  const asked: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  let busy = 0;
  let busiest = 0;
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    headers.push(request.headers);
    busiest = Math.max(busiest, ++busy);
    response.on('close', () => busy--);
    void (async () => {
      const body = await answer(new URL(request.url ?? '', 'http://feed'), request, response);
      if (response.writableEnded || body === undefined) return;
      if (!response.headersSent) response.setHeader('Content-Type', 'application/json');
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    headers,
    busiest: () => busiest,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Real requests, and a clock on which waiting takes no time. */
export interface HastyEnvironment extends FeedEnvironment {
  /** Every wait that was asked for, in milliseconds. */
  readonly waits: number[];
}

export function hastyEnvironment(more: Partial<FeedEnvironment> = {}): HastyEnvironment {
  let now = Date.parse('2026-11-26T09:00:00Z');
  const waits: number[] = [];
  return {
    ...ownEnvironment(),
    waits,
    now: () => now,
    random: () => 0.5,
    setTimeout: (run, milliseconds) => {
      // How long a try may take is measured in earnest.
      if (milliseconds >= 60_000) return setTimeout(run, milliseconds);
      if (milliseconds) waits.push(milliseconds);
      return setTimeout(() => {
        now += milliseconds;
        run();
      }, 1);
    },
    ...more,
  };
}

/** A service as Open Referral has it, by its number. */
export const service = (number: number, more: object = {}): object => ({
  id: `service-${number}`,
  name: `Group ${number}`,
  status: 'active',
  assured_date: '2026-11-01',
  last_modified: '2026-11-01',
  ...more,
});

const from = (url: URL, name: string, otherwise: number): number =>
  Number(url.searchParams.get(name) ?? otherwise);

/** The page of a well-behaved feed of so many services that an address asks for. `says` is what it says otherwise. */
export function pageOf(url: URL, total: number, says: object = {}, longest = 100): object {
  const page = from(url, 'page', 1);
  const size = Math.min(longest, from(url, 'per_page', 50));
  const first = (page - 1) * size;
  const contents = Array.from({ length: Math.max(0, Math.min(size, total - first)) }, (_, at) =>
    service(first + at + 1),
  );
  return {
    total_items: total,
    total_pages: Math.ceil(total / size),
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: first + size >= total,
    empty: !contents.length,
    contents,
    ...says,
  };
}
