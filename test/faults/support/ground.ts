/** Where a fault happens: an activity, the real collector, and the proxy before it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openCollector, type CollectorOptions, type Ending } from '../../browser/support/collector.js';
import { openLedger } from './ledger.js';
import { openTcpProxy } from './tcp-proxy.js';

/** The shortest survey that can lose somebody's words. */
export const DEFINITION = {
  title: 'Riverside',
  pages: [
    {
      name: 'all',
      elements: [{ type: 'comment', name: 'change', isRequired: true, title: 'What should change?' }],
    },
  ],
};

export const ACTIVITY = 'faults-2026';

export type Ground = Awaited<ReturnType<typeof openGround>>;

export interface GroundOptions extends Omit<CollectorOptions, 'activities'> {
  /** Fields that the activity has besides. */
  readonly activity?: Readonly<Record<string, unknown>>;
}

/** A collector with one activity, a proxy before it, and a ledger. All are gone after the test. */
export async function openGround(test: Ending, { activity = {}, ...options }: GroundOptions = {}) {
  const activities = mkdtempSync(join(tmpdir(), 'sayso-faults-'));
  test.after(() => rmSync(activities, { recursive: true, force: true }));

  /** Writes the activity's file anew: it counts from when the collector starts again. */
  const writeActivity = (more: Readonly<Record<string, unknown>> = {}) =>
    writeFileSync(
      join(activities, `${ACTIVITY}.json`),
      JSON.stringify({
        id: ACTIVITY,
        title: 'Faults',
        definition: DEFINITION,
        origins: ['http://localhost:*', 'http://127.0.0.1:*', 'null'],
        contact: 'Call 01632 960 001',
        ...activity,
        ...more,
      }),
    );

  writeActivity();
  const collector = await openCollector(test, { ...options, activities });
  const proxy = await openTcpProxy(test, collector.url);
  const ledger = openLedger();
  return {
    collector,
    proxy,
    ledger,
    writeActivity,
    /** Where residents send their answers: through the proxy. */
    endpoint: `${proxy.url}/responses`,
    tally: () => ledger.tally(collector.rows()),
  };
}
