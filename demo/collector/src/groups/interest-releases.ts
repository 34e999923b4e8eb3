/** Counts who is interested in what when that is due, one count at a time, and remembers the counts. */
import {
  publishedCounts,
  renewInterest,
  tallyInterest,
  type Contribution,
  type InterestCount,
  type InterestLists,
  type InterestTallies,
  type PublishedInterest,
} from '../../../../src/groups/model/contribute/index.js';
import type { GroupsActivity } from '../activities.js';
import { toTheHour } from '../results/release-rule.js';
import type { Release, ResponseReader, Store } from '../store/store.js';
import type { GroupsSettings } from './groups-settings.js';

/** In milliseconds. */
const TIMES = { hour: 3_600_000, day: 86_400_000 } as const;

/** What is published is made of the counts, until these go: then it is in `figures`. */
const NOTHING = { number: 0, through: 0, figures: '{}', counted: '{}' } as const;

export interface InterestReleases {
  /** What is published now. */
  of(activity: GroupsActivity): Promise<PublishedInterest>;
  /** A last count, with what is published of it for good. It is not kept. */
  last(activity: GroupsActivity): Promise<Release>;
}

/** Counts that are kept in a store. What of them is shown and what not, the library's own functions decide. */
export function createInterestReleases(store: Store, now: () => Date): InterestReleases {
  const underWay = new Map<string, Promise<Release>>();

  async function renew(activity: GroupsActivity): Promise<Release> {
    const { id, groups } = activity;
    const last = await store.lastRelease(id);
    // Asked after the last one: what was frozen in between is in force, and else has this number first.
    if (await store.deletionOf(id)) return last ?? { ...NOTHING, made: toTheHour(now()).toISOString() };
    const moment = now();
    if (last && !isDue(groups, moment, new Date(last.made))) return last;
    const release = await count(activity, last, moment);
    await store.keepRelease(id, release);
    // Another process may have been first: then its counts are in force.
    return (await store.lastRelease(id)) ?? release;
  }

  async function count(
    { id, groups }: GroupsActivity,
    last: Release | undefined,
    moment: Date,
  ): Promise<Release> {
    const { through, read } = await store.since(id, last?.through ?? 0);
    const before = last ? (JSON.parse(last.counted) as InterestTallies) : {};
    // What is not on the list now may be put there again, and is then compared with what was published of it.
    const counted = renewInterest(await tally(read, listsOf(groups)), before);
    return {
      number: (last?.number ?? -1) + 1,
      through,
      made: toTheHour(moment).toISOString(),
      figures: NOTHING.figures,
      counted: JSON.stringify(counted),
    };
  }

  async function latest(activity: GroupsActivity): Promise<Release> {
    const present = underWay.get(activity.id);
    if (present) return present;
    const next = renew(activity).finally(() => underWay.delete(activity.id));
    underWay.set(activity.id, next);
    return next;
  }

  return {
    async of(activity) {
      const { made, counted, figures } = await latest(activity);
      const lists = listsOf(activity.groups);
      const { activities = {}, areas = {} } = activity.groups;
      const named = (list: typeof areas) => Object.entries(list).map(([id, text]) => ({ id, text }));
      return {
        saysoInterest: 1,
        activity: activity.id,
        release: { at: made },
        activities: named(activities),
        areas: named(areas),
        interest:
          figures === NOTHING.figures
            ? publishedCounts(JSON.parse(counted) as InterestTallies, lists)
            : (JSON.parse(figures) as InterestCount[]).filter(
                (each) => lists.activities.includes(each.activity) && lists.areas.includes(each.area),
              ),
      };
    },
    async last(activity) {
      const release = await count(activity, await store.lastRelease(activity.id), now());
      const counts = publishedCounts(
        JSON.parse(release.counted) as InterestTallies,
        listsOf(activity.groups),
      );
      return { ...release, figures: JSON.stringify(counts) };
    },
  };
}

const listsOf = ({ activities = {}, areas = {} }: GroupsSettings): InterestLists => ({
  activities: Object.keys(activities),
  areas: Object.keys(areas),
});

/**
 * Whether it is time for another count. One that followed each answer would tell whoever watches it what the person
 * wants who has just left the library's computer. Also if the clock was wrong by more than that, either way.
 */
function isDue({ every = 'day' }: GroupsSettings, moment: Date, made: Date): boolean {
  return Math.abs(moment.getTime() - made.getTime()) >= TIMES[every];
}

/** What counts of what people sent: of each one's revisions the last. */
async function tally(read: ResponseReader, lists: InterestLists): Promise<InterestTallies> {
  const contributions: Contribution[] = [];
  for await (const { envelope, current } of read())
    if (current) contributions.push(envelope.answers as unknown as Contribution);
  return tallyInterest(contributions, lists);
}
