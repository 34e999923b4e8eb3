import type { LocalisedText } from '../../../results/model/published-results.js';
import { isRecord } from '../is-record.js';
import { CONTRIBUTION_CHOICES } from './contribution.js';

/** Fewer people than this are never shown, whoever sent the number: they could be counted out in a street. */
export const LEAST_INTERESTED = 8;

/**
 * Who is interested in what there is not yet: version 1 of what an endpoint publishes.
 *
 * It names nobody, holds nobody's words, and nothing that fewer than {@link LEAST_INTERESTED} people said. Activities
 * and areas are those that its owner has written down: what somebody typed is published nowhere.
 */
export interface PublishedInterest {
  readonly saysoInterest: 1;
  /** The endpoint's name for it, such as `riverside-groups`. */
  readonly activity: string;
  readonly release: { /** When the counts were made: ISO 8601 in UTC, to the hour. */ readonly at: string };
  /** What can be chosen, whether or not anybody has. */
  readonly activities: readonly Choosable[];
  readonly areas: readonly Choosable[];
  readonly interest: readonly InterestCount[];
}

export interface Choosable {
  readonly id: string;
  readonly text: LocalisedText;
}

/** What somebody may offer besides coming. */
export const OFFERS = CONTRIBUTION_CHOICES.help.filter((offer) => offer !== 'come');

export type Offer = (typeof OFFERS)[number];

export interface InterestCount {
  /** The id of an activity. */
  readonly activity: string;
  /** The id of an area. */
  readonly area: string;
  /** Rounded to 5: 10 are 8 to 12. */
  readonly people: number;
  /** How many offer to help, likewise; `any` at all. Without those that fewer than {@link LEAST_INTERESTED} offer. */
  readonly help: Readonly<Partial<Record<Offer | 'any', number>>>;
}

/** What was read, and what a page's owner has to know of it. */
export interface InterestReading {
  /** Undefined where it is none. */
  readonly interest: PublishedInterest | undefined;
  readonly issues: readonly InterestIssue[];
}

/** Something that was left out, by its path. `tooSmall`: a number that nobody should have published. */
export interface InterestIssue {
  readonly path: string;
  readonly code: 'notInterest' | 'unknown' | 'tooSmall' | 'invalid';
}

type Json = Readonly<Record<string, unknown>>;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isText = (value: unknown): value is LocalisedText =>
  typeof value === 'string'
    ? value !== ''
    : isRecord(value) && Object.values(value).some((words) => typeof words === 'string' && words !== '');

/** Reads published counts, and leaves out what should not have been among them. */
export function readInterest(json: unknown): InterestReading {
  const issues: InterestIssue[] = [];
  if (!isRecord(json) || json['saysoInterest'] !== 1)
    return { interest: undefined, issues: [{ path: '', code: 'notInterest' }] };

  const choosable = (list: 'activities' | 'areas'): Choosable[] =>
    listOf(json[list]).flatMap((each, at) => {
      const { id, text } = isRecord(each) ? each : {};
      if (typeof id === 'string' && id && isText(text)) return [{ id, text }];
      issues.push({ path: `${list}[${at}]`, code: 'invalid' });
      return [];
    });
  const activities = choosable('activities');
  const areas = choosable('areas');

  const interest = listOf(json['interest']).flatMap((each, at): InterestCount[] => {
    const path = `interest[${at}]`;
    const { activity, area, people, help } = isRecord(each) ? each : {};
    const known = activities.some(({ id }) => id === activity) && areas.some(({ id }) => id === area);
    const code = !known ? 'unknown' : countFault(people);
    if (code) {
      issues.push({ path, code });
      return [];
    }
    return [
      {
        activity: activity as string,
        area: area as string,
        people: people as number,
        help: readHelp(isRecord(help) ? help : {}, `${path}.help`, issues),
      },
    ];
  });
  const { activity, release } = json;
  return {
    interest: {
      saysoInterest: 1,
      activity: typeof activity === 'string' ? activity : '',
      release: { at: isRecord(release) && typeof release['at'] === 'string' ? release['at'] : '' },
      activities,
      areas,
      interest,
    },
    issues,
  };
}

function readHelp(help: Json, path: string, issues: InterestIssue[]): InterestCount['help'] {
  const read: Partial<Record<Offer | 'any', number>> = {};
  for (const offer of [...OFFERS, 'any'] as const) {
    if (!Object.hasOwn(help, offer)) continue;
    const count = help[offer];
    const code = countFault(count);
    if (code) issues.push({ path: `${path}.${offer}`, code });
    else read[offer] = count as number;
  }
  return read;
}

function countFault(count: unknown): 'invalid' | 'tooSmall' | undefined {
  if (!Number.isSafeInteger(count)) return 'invalid';
  return (count as number) < LEAST_INTERESTED ? 'tooSmall' : undefined;
}
