import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Ending } from './collector.js';

/** Lets a server listen on a port of its own until the test has ended; gives the port. */
export async function openPort(test: Ending, server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}
