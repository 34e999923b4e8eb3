import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { ProblemBody } from '../../demo/collector/src/problem.js';
import { envelopeWith, openCollector } from './support.js';

describe('A body that nobody could have filled in', () => {
  it('is refused quickly and in few words if it has 20,000 members too many', async (test) => {
    const { post } = await openCollector(test);
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`f${index}`, 1]));
    const before = process.cpuUsage();
    const reply = await post({ ...(await envelopeWith()), ...many });
    const seconds = process.cpuUsage(before).user / 1e6;
    assert.equal(reply.statusCode, 400);
    assert.equal(reply.json<ProblemBody>().errors?.length, 200);
    assert.ok(seconds < 1, `it took ${seconds} s of work`);
  });
});
