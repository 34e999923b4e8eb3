/**
 * How many people would come to what there is not yet: from what they sent to what may be published of it.
 *
 * It is the endpoint's to do. What a browser receives can be read, whatever the page shows of it.
 *
 * In plain words:
 *
 * - Only activities and areas that the list's owner has written down are counted. What somebody typed could be their
 *   name, and the first half of a postcode can be a farm.
 * - Fewer than {@link LEAST_INTERESTED} people are not shown, nor that there are any. Other numbers are rounded to 5.
 * - Nothing is added up. Each person is in one area of one list, areas do not overlap, and there is no total, neither
 *   of an area nor of an activity: a total less the parts that are shown would be the part that is not. Neither can
 *   areas be put together or crossed with anything else, which would allow the same.
 * - A number changes only once it has become larger or smaller by {@link LEAST_INTERESTED} people at least. Whoever
 *   compares it with what it was before knows nothing of any one of them. Where so many take back what they said that
 *   fewer than {@link LEAST_INTERESTED} are left, it goes.
 * - How many offer to help is part of the number that it stands beside, and changes with it: by the same rules.
 *
 * What it cannot do: keep somebody from sending seven of their own and waiting for the eighth. So an endpoint makes new
 * counts no more than once a day, and limits how much one sender may send.
 */
import type { Contribution, GroupInterest } from './contribution.js';
import { LEAST_INTERESTED, OFFERS, type InterestCount, type Offer } from './published-interest.js';

/** What can be chosen, by its id. */
export interface InterestLists {
  readonly activities: readonly string[];
  readonly areas: readonly string[];
}

/** How many people said so: as they are, and never to be published. */
export interface InterestTally {
  readonly people: number;
  readonly help: Readonly<Record<Offer | 'any', number>>;
}

/** By {@link cellOf}. */
export type InterestTallies = Readonly<Record<string, InterestTally>>;

/** What people have in common who are counted together. No id has a space in it. */
export const cellOf = (activity: string, area: string): string => `${activity} ${area}`;

/** Counts what people sent, each of them once. */
export function tallyInterest(
  contributions: Iterable<Contribution>,
  { activities, areas }: InterestLists,
): InterestTallies {
  const sent = new Map<string, GroupInterest[]>();
  for (const contribution of contributions) {
    if (contribution.kind !== 'group-interest') continue;
    const { interest, area } = contribution;
    if (!activities.includes(interest) || !areas.includes(area)) continue;
    const cell = cellOf(interest, area);
    sent.set(cell, [...(sent.get(cell) ?? []), contribution]);
  }
  return Object.fromEntries([...sent].map(([cell, people]) => [cell, tallyOf(people)]));
}

function tallyOf(people: readonly GroupInterest[]): InterestTally {
  const offering = (offers: readonly Offer[]): number =>
    people.filter(({ help = [] }) => offers.some((offer) => help.includes(offer))).length;
  const each = OFFERS.map((offer) => [offer, offering([offer])] as const);
  return {
    people: people.length,
    help: { ...(Object.fromEntries(each) as Record<Offer, number>), any: offering(OFFERS) },
  };
}

/** What is counted next: what was counted last, but where so many are new that none of them can be told. */
export function renewInterest(now: InterestTallies, last: InterestTallies): InterestTallies {
  const cells = [...new Set([...Object.keys(last), ...Object.keys(now)])];
  return Object.fromEntries(
    cells.flatMap((cell): [string, InterestTally][] => {
      const present = now[cell];
      const people = present?.people ?? 0;
      if (!present || people < LEAST_INTERESTED) return [];
      const before = last[cell];
      const isDue = Math.abs(people - (before?.people ?? 0)) >= LEAST_INTERESTED;
      return [[cell, isDue || !before ? present : before]];
    }),
  );
}

/** What may be published, in the order of the lists. */
export function publishedCounts(
  counted: InterestTallies,
  { activities, areas }: InterestLists,
): InterestCount[] {
  return activities.flatMap((activity) =>
    areas.flatMap((area): InterestCount[] => {
      const tally = counted[cellOf(activity, area)];
      if (!tally || tally.people < LEAST_INTERESTED) return [];
      const { people, help } = tally;
      const shown = Object.entries(help).filter(([, count]) => count >= LEAST_INTERESTED);
      return [
        {
          activity,
          area,
          people: rounded(people),
          help: Object.fromEntries(shown.map(([offer, count]) => [offer, rounded(count)])),
        },
      ];
    }),
  );
}

/** To 5: 8 to 12 are 10. */
const rounded = (count: number): number => Math.round(count / 5) * 5;
