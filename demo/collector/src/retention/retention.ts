/**
 * Deletes the answers to an activity once the last day is over that its file says they are kept: after a last release,
 * so that what is published stays as it is.
 */
import type { FastifyBaseLogger } from 'fastify';

import type { Activity } from '../activities.js';
import type { Context } from '../context.js';
import { dayOf } from '../day.js';
import { createInterestReleases } from '../groups/interest-releases.js';
import { createReleases } from '../results/releases.js';
import type { Release } from '../store/store.js';
import { isTimeOver } from './deleted.js';

/** Milliseconds from one look to the next. */
const HOUR = 3_600_000;

export interface Retention {
  /** Looks at once, and then each hour. */
  start(): void;
  /** Deletes what is to be deleted now. Never rejects: what could not be done is done next time. */
  run(): Promise<void>;
  /** Resolves once nothing is under way any more, which is soon: the rest is left to the next start. */
  stop(): Promise<void>;
}

export function createRetention(
  { store, catalogue, now }: Pick<Context, 'store' | 'catalogue' | 'now'>,
  log: FastifyBaseLogger,
): Retention {
  const results = createReleases(store, now);
  const interest = createInterestReleases(store, now);
  let stopping = false;
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> | undefined;

  async function lastRelease(activity: Activity): Promise<Release | undefined> {
    if (activity.groups) return activity.groups.publish ? interest.last(activity) : undefined;
    return activity.results?.publish ? results.last({ ...activity, results: activity.results }) : undefined;
  }

  async function endOf(activity: Activity): Promise<void> {
    const { id } = activity;
    if ((await store.deletionOf(id))?.state === 'done') return;
    await store.beginDeletion(id, dayOf(now()));
    if ((await store.deletionOf(id))?.state === 'begun') await store.freeze(id, await lastRelease(activity));
    let deleted = 0;
    for (let some = 1; some > 0; deleted += some) {
      if (stopping) return;
      some = await store.deleteSome(id);
      await new Promise(setImmediate);
    }
    if (await store.endDeletion(id)) {
      log.info({ activity: id, deleted }, 'the answers were kept long enough, and are deleted');
    }
  }

  async function all(): Promise<void> {
    for (const { activity } of catalogue.values()) {
      if (!isTimeOver(activity, now())) continue;
      try {
        await endOf(activity);
      } catch (error) {
        log.error(
          { err: error, activity: activity.id },
          'answers could not be deleted, and will be tried again',
        );
      }
    }
  }

  const run = () => (underWay ??= all().finally(() => (underWay = undefined)));

  return {
    start() {
      timer = setInterval(run, HOUR).unref();
      void run();
    },
    run,
    async stop() {
      stopping = true;
      clearInterval(timer);
      await underWay;
    },
  };
}
