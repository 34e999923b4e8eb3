import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { createAlarm } from '../../src/delivery/alarm.js';
import type { DeliveryEnvironment } from '../../src/delivery/environment.js';
import { createWorld } from './delivery-world.js';

describe('The alarm', () => {
  it('rings once, at the earliest of the times asked for', () => {
    const { world, alarm, rung } = anAlarm();
    alarm.set(world.now() + 200);
    alarm.set(world.now() + 100);
    alarm.set(world.now() + 300);
    assert.equal(world.timers.size, 1);
    world.advance(99);
    assert.equal(rung.length, 0);
    world.advance(1);
    assert.equal(rung.length, 1);
    world.advance(1_000);
    assert.equal(rung.length, 1);
    assert.equal(world.timers.size, 0);
  });

  it('can be set again when it has rung, and for a later time when it was off', () => {
    const { world, alarm, rung } = anAlarm();
    alarm.set(world.now() + 100);
    world.advance(100);
    alarm.set(world.now() + 500);
    world.advance(500);
    assert.equal(rung.length, 2);
    alarm.set(world.now() + 100);
    alarm.off();
    alarm.set(world.now() + 500);
    world.advance(499);
    assert.equal(rung.length, 2);
    world.advance(1);
    assert.equal(rung.length, 3);
  });

  it('rings at once for a time that is past, and soon for one that a clock put back has made absurd', () => {
    const { world, alarm, rung } = anAlarm();
    alarm.set(0);
    world.advance(0);
    assert.equal(rung.length, 1);
    alarm.set(world.now() + 86_400_000);
    world.advance(1000);
    assert.equal(rung.length, 2);
    alarm.set(world.now() + 65 * 60_000);
    world.advance(65 * 60_000 - 1);
    assert.equal(rung.length, 2);
    world.advance(1);
    assert.equal(rung.length, 3);
  });

  it('cannot be set any more when all is over', () => {
    const { world, alarm, life } = anAlarm();
    life.abort();
    alarm.set(world.now() + 100);
    assert.equal(world.timers.size, 0);
  });

  it('does not keep a process alive', () => {
    let released = 0;
    const environment = {
      now: () => 0,
      clearTimeout: () => {},
      setTimeout: () => ({ unref: () => released++ }),
    };
    createAlarm(environment as unknown as DeliveryEnvironment, new AbortController().signal, () => {}).set(5);
    assert.equal(released, 1);
  });
});

function anAlarm() {
  const world = createWorld();
  const life = new AbortController();
  const rung: number[] = [];
  const environment = world.environment as unknown as DeliveryEnvironment;
  const alarm = createAlarm(environment, life.signal, () => rung.push(world.now()));
  return { world, life, alarm, rung };
}
