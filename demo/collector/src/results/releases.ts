/** Makes releases when they are due, one at a time, and remembers them. */
import type { Release, ResponseReader, Store } from '../store/store.js';
import { makeFigures } from './figures.js';
import type { Counted, PublishedActivity } from './figures.js';
import { isDue, toTheHour } from './release-rule.js';

export interface Releases {
  /** The release that is in force, made now if one is due. */
  of(activity: PublishedActivity): Promise<Release>;
  /** The release that is due now, if any. It is not kept. */
  last(activity: PublishedActivity): Promise<Release | undefined>;
}

const nobody: ResponseReader = async function* () {};

/** Releases kept in a store. */
export function createReleases(store: Store, now: () => Date): Releases {
  const underWay = new Map<string, Promise<Release>>();

  async function due(
    activity: PublishedActivity,
  ): Promise<NextRelease | { readonly last: Release | undefined }> {
    const { id, results, closes } = activity;
    const last = await store.lastRelease(id);
    const { people, through, read } = await store.since(id, last?.through ?? 0);
    const moment = now();
    const made = last && new Date(last.made);
    if (isDue(results, people, { now: moment, made, closes })) {
      return { number: (last?.number ?? 0) + 1, through, read, last, moment };
    }
    return { last };
  }

  async function renew(activity: PublishedActivity): Promise<Release> {
    const next = await due(activity);
    // The first says nothing, however many have answered by then.
    const first = { number: 0, through: 0, read: nobody, last: undefined, moment: now() };
    if (!('number' in next)) return next.last ?? keep(activity, first);
    return keep(activity, next);
  }

  async function keep(activity: PublishedActivity, next: NextRelease): Promise<Release> {
    const release = await make(activity, next);
    await store.keepRelease(activity.id, release);
    // Another process may have been first: then its figures are in force.
    return (await store.lastRelease(activity.id)) ?? release;
  }

  async function make(activity: PublishedActivity, next: NextRelease): Promise<Release> {
    const { number, through, read, last, moment } = next;
    const before = last ? (JSON.parse(last.counted) as Counted) : {};
    const { figures, counted } = await makeFigures(activity, read, before);
    return {
      number,
      through,
      made: toTheHour(moment).toISOString(),
      figures: JSON.stringify(figures),
      counted: JSON.stringify(counted),
    };
  }

  return {
    of(activity) {
      const present = underWay.get(activity.id);
      if (present) return present;
      const next = renew(activity).finally(() => underWay.delete(activity.id));
      underWay.set(activity.id, next);
      return next;
    },
    async last(activity) {
      const next = await due(activity);
      return 'number' in next ? make(activity, next) : undefined;
    },
  };
}

interface NextRelease extends Pick<Release, 'number' | 'through'> {
  readonly read: ResponseReader;
  readonly last: Release | undefined;
  readonly moment: Date;
}
