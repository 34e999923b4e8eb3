/** What the tests about groups share: an activity that takes what people do about them, and what they send. */

import type { Envelope } from '../../src/delivery/envelope.js';
import {
  CONTRIBUTION_DEFINITION,
  type Contribution,
  type PublishedInterest,
} from '../../src/groups/model/contribute/index.js';
import { idFor, proofFor } from './names.js';
import { hashOf, PAGE } from './support.js';
import type { ActivityFile, Collector } from './support.js';

export const INTEREST = '/activities/groups/interest';

/** An activity that publishes interest. */
export const groupsFile: ActivityFile = {
  id: 'groups',
  title: 'Groups in Riverside',
  groups: {
    publish: true,
    activities: { singing: { en: 'Singing', cy: 'Canu' }, 'sea swimming': 'Sea swimming' },
    areas: { quayside: { en: 'the Quayside', cy: 'Glan y Cei' }, 'upper-town': 'Upper Town' },
  },
  origins: [PAGE],
  contact: 'Call 0300 123 4567',
};

const consent = { words: 'I agree.', given: true, on: '2026-11-26' } as const;

/** One of each kind, as a widget sends it. */
export const sent = {
  report: {
    ...{ kind: 'group-report', group: 'b1946ac9', groupName: 'Ferry Singers' },
    ...{ wrong: ['times', 'other'], words: 'They have moved' },
  },
  join: {
    ...{ kind: 'group-join', group: 'b1946ac9', groupName: 'Ferry Singers', message: 'I use a wheelchair' },
    ...{ name: 'Ana', phone: '01632 960 123', consent },
  },
  suggestion: {
    ...{ kind: 'group-suggestion', suggestedName: 'Towpath Anglers', what: 'Fishing', where: 'The lock' },
    know: 'go',
  },
  interest: {
    ...{ kind: 'group-interest', interest: 'singing', interestWords: 'Singing!', area: 'quayside' },
    help: ['room', 'come'],
  },
} as const satisfies Readonly<Record<string, Contribution>>;

/** What a widget sends, with these answers, but for what is given. */
export async function contributionWith(answers: object, changes: Partial<Envelope> = {}): Promise<Envelope> {
  return {
    sayso: 1,
    id: idFor(),
    widget: 'groups',
    activity: 'groups',
    definition: await hashOf(CONTRIBUTION_DEFINITION),
    language: 'en-GB',
    partner: null,
    mode: 'self',
    revision: 1,
    revisionOf: null,
    answers: { ...answers },
    ...proofFor(changes.revisionOf ?? null),
    ...changes,
  };
}

/** So many people who are interested, each with what is given. */
export async function interested({ post }: Collector, count: number, more: object = {}): Promise<void> {
  for (let person = 0; person < count; person++)
    await post(await contributionWith({ ...sent.interest, ...more }));
}

/** What is published of it now. */
export const publishedBy = async ({ get }: Collector): Promise<PublishedInterest> =>
  (await get(INTEREST)).json<PublishedInterest>();
