/**
 * Sends responses, in a process of its own, so that what it costs to make them is not the server's: prints what came
 * of it as JSON, and writes the ids of those that were acknowledged to a file.
 */
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';

import autocannon from 'autocannon';

const { url, body, connections, seconds, rate, idsFile } = JSON.parse(process.argv[2] ?? '{}');

/** The body's id is replaced: each response is a new one. */
const [before = '', after = ''] = body.split('{id}');
const ids = [];

const result = await autocannon({
  url,
  connections,
  duration: seconds,
  ...(rate && { overallRate: rate }),
  requests: [
    {
      method: 'POST',
      path: '/responses',
      headers: { 'content-type': 'application/json' },
      setupRequest: (request) => ({ ...request, body: before + randomUUID() + after }),
      onResponse: (status, reply) => {
        // The id comes first in an acknowledgement.
        if (status === 201) ids.push(reply.slice(7, 43));
      },
    },
  ],
});

if (idsFile) writeFileSync(idsFile, ids.join('\n'));
const { latency, non2xx, errors, duration } = result;
const answered = result['2xx'];
process.stdout.write(
  JSON.stringify({
    rate: answered / duration,
    ...{ p50: latency.p50, p99: latency.p99, answered, failed: non2xx + errors },
  }),
);
