/** What lies between the public and the collector, and writes down every byte that the collector sends. */
import { createServer, request } from 'node:http';

import type { Ending } from './collector.js';
import { openPort } from './open-port.js';

/** One reply, as it was sent. */
export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly body: string;
}

/** Opens the proxy before a collector; it is closed after the test. */
export async function openRecorder(test: Ending, collector: string) {
  const replies: Recorded[] = [];
  const server = createServer((incoming, outgoing) => {
    const { method = 'GET', url: path = '/', headers } = incoming;
    const onward = request(new URL(path, collector), { method, headers }, (reply) => {
      const { statusCode: status = 502 } = reply;
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => parts.push(part));
      // Written down before it is passed on: whoever has a reply finds it in the record.
      reply.once('end', () => {
        const body = Buffer.concat(parts);
        replies.push({ method, path, status, body: body.toString('utf8') });
        outgoing.writeHead(status, reply.headers).end(body);
      });
    });
    onward.once('error', () => incoming.socket.destroy());
    incoming.pipe(onward);
  });
  const port = await openPort(test, server);
  return {
    url: `http://127.0.0.1:${port}`,
    /** In the order in which they were sent. */
    replies: replies as readonly Recorded[],
    /** Those of one address. */
    from: (path: string) => replies.filter((reply) => reply.path === path),
  };
}
