/** What lies between a resident and the collector, and spoils it: a proxy that does as it is told. */
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';

import type { Ending } from './collector.js';
import { openPort } from './open-port.js';

/**
 * - `through`: as though it were not there.
 * - `swallow`: the collector gets the answers, but its reply never comes back.
 * - `portal`: a free Wi-Fi that answers everything that is posted with its own page, and "200 OK".
 */
export type Mode = 'through' | 'swallow' | 'portal';

export interface FlakyNetwork {
  readonly url: string;
  mode: Mode;
  /** How many posts came to harm. */
  spoilt: number;
}

/** Opens the proxy before a collector; it is closed after the test. */
export async function openFlakyNetwork(test: Ending, collector: string, mode: Mode): Promise<FlakyNetwork> {
  const server = createServer((incoming, outgoing) => {
    const spoils = incoming.method === 'POST' && network.mode !== 'through';
    if (spoils) network.spoilt++;
    if (spoils && network.mode === 'portal') portalPage(incoming, outgoing);
    else pass(incoming, outgoing, spoils);
  });

  function pass(incoming: IncomingMessage, outgoing: ServerResponse, swallow: boolean) {
    const { method, headers, url } = incoming;
    const onward = request(new URL(url ?? '/', collector), { method, headers }, (reply) => {
      if (swallow) {
        // Only once the reply has come in full is it sure that the response was stored.
        reply.resume().once('end', () => incoming.socket.destroy());
        return;
      }
      outgoing.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(outgoing);
    });
    onward.once('error', () => incoming.socket.destroy());
    incoming.pipe(onward);
  }

  const port = await openPort(test, server);
  const network: FlakyNetwork = { url: `http://127.0.0.1:${port}`, mode, spoilt: 0 };
  return network;
}

/** The meanest one: it even lets other sites' scripts read it. */
function portalPage(incoming: IncomingMessage, outgoing: ServerResponse) {
  incoming.resume();
  outgoing.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'access-control-allow-origin': incoming.headers.origin ?? '*',
  });
  outgoing.end(
    '<!doctype html><title>Welcome to Free Wi-Fi</title><p>Thank you! Your answers were received.',
  );
}
