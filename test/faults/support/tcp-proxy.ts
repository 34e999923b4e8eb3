/** What lies between residents and the collector, and spoils it: a TCP proxy that does harm to one POST at a time. */
import { createServer, connect, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

import type { Ending } from '../../browser/support/collector.js';

/** What is done to one POST. Whatever else passes, such as a preflight, passes unharmed. */
export type Harm =
  /** The connection breaks once so many bytes of the request went through. */
  | { readonly kind: 'cutRequest'; readonly after: number }
  /** The collector replies, and so has committed; the reply gets so far and no further. */
  | { readonly kind: 'cutReply'; readonly after: number }
  /** Somebody in between replies; the collector never hears of it. */
  | { readonly kind: 'replace'; readonly reply: string }
  /** The collector gets it, and somebody in between puts another reply in place of its own. */
  | { readonly kind: 'rewrite'; readonly reply: string }
  /** The reply comes so many milliseconds late. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** The request passes in pieces of so many bytes, 5 ms apart. */
  | { readonly kind: 'throttle'; readonly bytes: number };

export interface TcpProxy {
  readonly url: string;
  /** What becomes of the next POST, the first being 0; nothing is done to it without a harm. */
  harm: (post: number) => Harm | undefined;
  /** How many POSTs came. */
  readonly posts: number;
  /** How many of them came to harm. */
  readonly harmed: number;
  /** When each POST came, by `Date.now()`. */
  readonly times: readonly number[];
}

/** Opens a proxy before a server on this machine; it is closed after the test. */
export async function openTcpProxy(test: Ending, target: string): Promise<TcpProxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const times: number[] = [];
  let harmed = 0;

  const server = createServer((near) => {
    let far: Socket | undefined;
    let harm: Harm | undefined;
    let seen = 0;
    let replied = 0;

    const end = () => {
      near.destroy();
      far?.destroy();
    };
    const onward = () => {
      if (far) return far;
      far = connect(Number(port), hostname);
      sockets.add(far);
      far.on('data', back).once('close', end).once('error', end);
      return far;
    };
    const back = (chunk: Buffer) => {
      if (harm?.kind === 'cutReply') {
        near.write(chunk.subarray(0, Math.max(0, harm.after - replied)));
        replied += chunk.length;
        if (replied >= harm.after) setImmediate(end);
      } else if (harm?.kind === 'rewrite') {
        near.end(harm.reply);
      } else if (harm?.kind === 'delay') {
        setTimeout(() => near.writable && near.write(chunk), harm.milliseconds);
      } else {
        near.write(chunk);
      }
    };

    sockets.add(near);
    near.once('close', end).once('error', end);
    near.on('data', (chunk) => {
      // Clients wait for a reply before they send the next request, so that each begins a piece.
      if (/^[A-Z]+ \//.test(chunk.toString('latin1', 0, 10))) {
        harm = undefined;
        if (chunk.toString('latin1', 0, 5) === 'POST ') {
          harm = proxy.harm(times.push(Date.now()) - 1);
          if (harm) harmed++;
        }
        seen = 0;
        replied = 0;
      }
      const before = seen;
      seen += chunk.length;
      if (harm?.kind === 'replace') {
        near.end(harm.reply);
      } else if (harm?.kind === 'cutRequest') {
        onward().write(chunk.subarray(0, Math.max(0, harm.after - before)), () => {
          if (seen >= (harm as { after: number }).after) end();
        });
      } else if (harm?.kind === 'throttle') {
        near.pause();
        void slowly(onward(), chunk, harm.bytes).then(() => near.resume());
      } else {
        onward().write(chunk);
      }
    });
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  test.after(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const proxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    harm: (_post: number): Harm | undefined => undefined,
    times,
    get posts() {
      return times.length;
    },
    get harmed() {
      return harmed;
    },
  };
  return proxy;
}

async function slowly(to: Socket, chunk: Buffer, bytes: number): Promise<void> {
  for (let at = 0; at < chunk.length && to.writable; at += bytes) {
    to.write(chunk.subarray(at, at + bytes));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** A whole HTTP reply, that pages of any origin may read, after which the connection ends. */
export function httpReply(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): string {
  const all = {
    'Content-Type': 'application/problem+json',
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Retry-After',
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} Injected\r\n${lines.join('')}\r\n${body}`;
}
