/**
 * What is counted for whoever looks after the collector. Never anything of one resident: of labels there are only
 * routes, statuses, codes and activities that the collector knows, so that nobody can make more of them by asking.
 */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

import type { Store } from '../store/store.js';

export interface Metrics {
  /** One request is over. `route` is its pattern. */
  request(of: { method: string; route: string; status: number }, seconds: number): void;
  /** One response was handed in; `outcome` is what became of it: `stored`, `repeated`, or the code of a problem. */
  response(activity: string, outcome: string): void;
  /** A problem was sent. */
  problem(code: string): void;
  /** A request was turned away since too many were under way. */
  shed(): void;
  /** Work was asked for, or was done. */
  proof(event: 'asked' | 'done'): void;
  /** The database could not do it; `code` is its own. */
  databaseError(code: string): void;
  /** Everything, in Prometheus' text format. */
  text(): Promise<string>;
}

/** Seconds: from what never waits to what a resident gives up on. */
const REQUEST = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const COMMIT = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const BATCH = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** What the process needs is the same for every collector in it: counted once, as what watches it cannot be stopped. */
let ofProcess: Registry | undefined;

function processRegistry(): Registry {
  if (!ofProcess) collectDefaultMetrics({ register: (ofProcess = new Registry()) });
  return ofProcess;
}

export function createMetrics({ saving }: Pick<Store, 'saving'>): Metrics {
  const own = new Registry();
  const registers = [own];
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[] = []) =>
    new Counter({ name: `sayso_${name}_total`, help, labelNames: [...labelNames], registers });
  const histogram = <Label extends string>(
    name: string,
    help: string,
    buckets: readonly number[],
    labelNames: readonly Label[] = [],
  ) =>
    new Histogram({
      name: `sayso_${name}`,
      help,
      buckets: [...buckets],
      labelNames: [...labelNames],
      registers,
    });
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name: `sayso_${name}`,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });

  const requests = counter('http_requests', 'Requests by the pattern of their route.', [
    'method',
    'route',
    'status',
  ]);
  const durations = histogram('http_request_duration_seconds', 'How long replies took.', REQUEST, ['route']);
  const responses = counter('responses', 'What became of responses that were sent.', ['activity', 'outcome']);
  const problems = counter('problems', 'Problems that were sent, by their code.', ['code']);
  const shed = counter('requests_shed', 'Requests turned away since too many were under way.');
  const proofs = counter('proofs', 'Work that was asked for, and responses that came with it.', ['event']);
  const databaseErrors = counter('database_errors', 'What the database could not do, by its own code.', [
    'code',
  ]);
  const batches = histogram('commit_batch_responses', 'How many responses shared a commit.', BATCH);
  const commits = histogram('commit_duration_seconds', 'How long commits took.', COMMIT);
  gauge('queue_responses', 'Responses that wait to be stored.', () => saving.load().items);
  gauge('queue_bytes', 'How large they are together.', () => saving.load().bytes);
  saving.onBatch((size, milliseconds) => {
    batches.observe(size);
    commits.observe(milliseconds / 1000);
  });

  return {
    request({ method, route, status }, seconds) {
      requests.inc({ method, route, status });
      durations.observe({ route }, seconds);
    },
    response: (activity, outcome) => responses.inc({ activity, outcome }),
    problem: (code) => problems.inc({ code }),
    shed: () => shed.inc(),
    proof: (event) => proofs.inc({ event }),
    databaseError: (code) => databaseErrors.inc({ code }),
    text: () => Registry.merge([own, processRegistry()]).metrics(),
  };
}
