import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { createDelivery } from '../../src/delivery/delivery.js';
import { createWorld, envelope, offline, recorder, submission, until } from './delivery-world.js';

describe('Delivery on a machine without a page', () => {
  it('sends from memory what it was given, and leaves nothing running', async () => {
    const world = createWorld();
    world.answer = offline;
    const heard = recorder();
    const delivery = createDelivery(world.environment);
    const answers = { influence: 'agree' };
    delivery.submit(submission({ envelope: envelope(undefined, answers) }), heard.listen);
    await until(() => heard.last()?.kind === 'waiting');
    answers.influence = 'changed by the page meanwhile';
    world.answer = world.collector;
    world.advance(1_000);
    await until(() => heard.last()?.kind === 'sent');
    assert.deepEqual(heard.kinds(), ['saving', 'sending', 'waiting', 'sending', 'sent']);
    assert.equal(world.requests[1]!.init.body, world.requests[0]!.init.body);
    assert.equal(world.timers.size, 0);
  });

  it('makes one request at a time of a response, though asked repeatedly', async () => {
    const world = createWorld();
    world.answer = () => new Promise(() => {});
    const delivery = createDelivery(world.environment);
    const [first, second] = [submission(), submission()];
    delivery.submit(first, () => {});
    delivery.submit(second, () => {});
    await until(() => world.requests.length === 2);
    delivery.flush();
    delivery.submit(first, () => {});
    delivery.flush();
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(world.requests.length, 2);
    delivery.stop();
  });
});
