import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { StoreUnavailable } from '../../demo/collector/src/store/unavailable.js';
import { tokensCommand } from '../../demo/collector/src/tokens/command.js';
import { envelopeWith, openCollector } from './support.js';
import type { Collector } from './support.js';

describe('The metrics', () => {
  it('are true, in the format that Prometheus reads', async (test) => {
    const collector = await openCollector(test, {
      wrapStore: (store) => ({
        ...store,
        save: (response) =>
          response.body.includes('"partner":"breaks"')
            ? Promise.reject(new StoreUnavailable('SQLITE_FULL'))
            : store.save(response),
      }),
    });
    const first = await envelopeWith();
    for (const envelope of [
      first,
      first,
      { ...first, language: 'cy' },
      await envelopeWith(),
      await envelopeWith({ answers: {} }),
      await envelopeWith({ partner: 'breaks' }),
      await envelopeWith({ activity: 'nowhere' }),
    ])
      await collector.post(envelope);
    await collector.get('/activities/riverside');

    const metrics = await metricsOf(collector);
    const outcome = (activity: string, name: string) =>
      metrics.get(`sayso_responses_total{activity="${activity}",outcome="${name}"}`);
    assert.equal(outcome('riverside', 'stored'), 2);
    assert.equal(outcome('riverside', 'repeated'), 1);
    assert.equal(outcome('riverside', 'conflict'), 1);
    assert.equal(outcome('riverside', 'invalid'), 1);
    assert.equal(outcome('riverside', 'unavailable'), 1);
    assert.equal(outcome('none', 'unknownActivity'), 1);
    assert.equal(metrics.get('sayso_problems_total{code="conflict"}'), 1);
    assert.equal(metrics.get('sayso_database_errors_total{code="SQLITE_FULL"}'), 1);
    assert.equal(metrics.get('sayso_http_requests_total{method="POST",route="/responses",status="201"}'), 2);
    assert.equal(
      metrics.get('sayso_http_requests_total{method="GET",route="/activities/:id",status="200"}'),
      1,
    );
    assert.equal(metrics.get('sayso_http_request_duration_seconds_count{route="/responses"}'), 7);
    assert.equal(metrics.get('sayso_commit_batch_responses_sum'), 4);
    assert.equal(metrics.get('sayso_commit_duration_seconds_count'), 4);
    assert.equal(metrics.get('sayso_queue_responses'), 0);
    assert.equal(metrics.get('sayso_queue_bytes'), 0);
    assert.ok((metrics.get('process_resident_memory_bytes') ?? 0) > 1e6);
  });

  it('say how much waits to be stored, and what was turned away', async (test) => {
    let goOn = () => {};
    const stalled = new Promise<void>((resolve) => (goOn = resolve));
    const collector = await openCollector(test, {
      environment: { MAX_REQUESTS: '2' },
      wrapStore: (store) => ({
        ...store,
        save: (response) => stalled.then(() => store.save(response)),
        saving: { ...store.saving, load: () => ({ items: 3, bytes: 700 }) },
      }),
    });
    const waiting = [collector.post(await envelopeWith()), collector.post(await envelopeWith())];
    await new Promise(setImmediate);
    assert.equal((await collector.post(await envelopeWith())).statusCode, 503);
    const metrics = await metricsOf(collector);
    assert.equal(metrics.get('sayso_requests_shed_total'), 1);
    assert.equal(metrics.get('sayso_queue_responses'), 3);
    assert.equal(metrics.get('sayso_queue_bytes'), 700);
    goOn();
    await Promise.all(waiting);
  });

  it('count work that was asked for', async (test) => {
    const collector = await openCollector(test, { environment: { PROOF: 'always' } });
    await collector.post(await envelopeWith());
    assert.equal((await metricsOf(collector)).get('sayso_proofs_total{event="asked"}'), 1);
  });

  it('do not grow with what strangers ask for, and hold nothing of a resident', async (test) => {
    const collector = await openCollector(test);
    const ask = async () => {
      await collector.get(`/${randomUUID()}`);
      await collector.get(`/activities/${randomUUID()}`);
      await collector.app.inject({ method: 'DELETE', url: `/${randomUUID()}` });
      await collector.post(await envelopeWith({ activity: randomUUID(), partner: 'marker-partner' }));
      await collector.post(await envelopeWith({ answers: { influence: 'agree', ideas: 'marker-idea' } }));
      await collector.post({ activity: { marker: 1 } });
    };
    const names = async () =>
      [...(await metricsOf(collector)).keys()].filter((name) => name.startsWith('sayso_'));
    await ask();
    await names();
    const before = await names();
    for (let time = 0; time < 20; time++) await ask();
    assert.deepEqual(await names(), before);
    assert.doesNotMatch(before.join(), /marker|[0-9a-f]{8}-/);
  });
});

const tokens = new WeakMap<Collector, string>();

/** Asks for the metrics, and takes them apart as Prometheus would: a value by each name with its labels. */
async function metricsOf(collector: Collector): Promise<ReadonlyMap<string, number>> {
  const surroundings = { file: join(collector.folder, 'tokens.json'), activities: [], now: () => new Date() };
  const token =
    tokens.get(collector) ?? tokensCommand(['create', '--scope', 'manage'], surroundings).split('\n')[0];
  tokens.set(collector, token ?? '');
  const reply = await collector.get('/metrics', { authorization: `Bearer ${token}` });
  assert.equal(reply.statusCode, 200, reply.body);
  assert.match(String(reply.headers['content-type']), /^text\/plain; version=0\.0\.4/);
  return readMetrics(reply.body);
}

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*';
const LABEL = '[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\\\\n]|\\\\[\\\\"n])*"';
const SAMPLE = new RegExp(`^(${NAME})(\\{${LABEL}(?:,${LABEL})*\\})? ([-+]?(?:Inf|[0-9.e+-]+)|Nan)$`);

function readMetrics(text: string): ReadonlyMap<string, number> {
  assert.ok(text.endsWith('\n'), 'the last line has an end');
  const samples = new Map<string, number>();
  const types = new Map<string, string>();
  for (const line of text.split('\n').filter(Boolean)) {
    if (line.startsWith('#')) {
      const [, kind, name = '', type = ''] = /^# (HELP|TYPE) (\S+) (.+)$/.exec(line) ?? [];
      assert.ok(kind, line);
      if (kind === 'TYPE') {
        assert.match(type, /^(counter|gauge|histogram|summary)$/);
        assert.ok(!types.has(name), `${name} has one type`);
        types.set(name, type);
      }
      continue;
    }
    const [, name = '', labels = '', value] = SAMPLE.exec(line) ?? [];
    assert.ok(name, line);
    const family = types.has(name) ? name : name.replace(/_(bucket|sum|count)$/, '');
    assert.ok(types.has(family), `${name} has a type`);
    assert.ok(!samples.has(name + labels), `${line} is there once`);
    samples.set(name + labels, Number(value));
  }
  return samples;
}
