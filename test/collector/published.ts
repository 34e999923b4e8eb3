/** What the tests of published results share: an activity that publishes, people who answer, and what they may see. */
import assert from 'node:assert/strict';

import type { Envelope } from '../../src/delivery/envelope.js';
import type { PublishedResults, PublishedRow } from '../../src/results/model/published-results.js';
import { activityFile, envelopeWith, hashOf } from './support.js';
import type { ActivityFile, Collector } from './support.js';

export const RESULTS = '/activities/riverside/results';

/** Questions of each kind that results treat in a way of their own. */
export const asked = {
  title: { default: 'Have your say', cy: 'Dweud eich dweud' },
  pages: [
    {
      name: 'first',
      elements: [
        {
          type: 'radiogroup',
          name: 'influence',
          isRequired: true,
          title: { default: 'Can you influence decisions?', cy: 'Allwch chi ddylanwadu?' },
          passport: { id: 'influence-local' },
          choices: [
            { value: 'yes', text: { default: 'I can', cy: 'Gallaf' } },
            { value: 'no', text: 'I cannot' },
          ],
          showDontKnowItem: true,
        },
        { type: 'checkbox', name: 'helps', title: 'What helps?', choices: ['parks', 'buses', 'people'] },
        { type: 'comment', name: 'ideas', title: 'What would change that?' },
        { type: 'comment', name: 'private', title: 'For us alone' },
        { type: 'radiogroup', name: 'age', title: 'Your age', aboutYou: true, choices: ['young', 'old'] },
        { type: 'radiogroup', name: 'for', title: 'For whom?', aboutYou: true, choices: ['me', 'group'] },
      ],
    },
  ],
};

export const publishing: ActivityFile = {
  ...activityFile,
  definition: asked,
  results: {
    publish: true,
    groups: ['partner', 'age'],
    partners: { council: 'Riverside Council', 'food-bank': { en: 'Food bank', cy: 'Banc bwyd' } },
    organisations: { question: 'for', value: 'group' },
    reach: [
      {
        by: 'age',
        source: 'Census 2021',
        population: { young: 40, old: 60 },
        plan: { young: 'We visit the college' },
      },
    ],
    askedBy: 'Riverside Council',
    words: ['ideas'],
  },
};

/** The activity with other settings for its results. */
export function publishingWith(results: object, fields: object = {}): ActivityFile {
  return { ...publishing, ...fields, results: { ...(publishing['results'] as object), ...results } };
}

/** A response to the activity, but for what is given. */
export async function answerWith(
  answers: Record<string, unknown>,
  changes: Partial<Envelope> = {},
): Promise<Envelope> {
  return envelopeWith({
    definition: await hashOf(asked),
    ...changes,
    answers: { influence: 'yes', ...answers },
  });
}

/** Sends the same answers from so many people. */
export async function send(
  { post }: Pick<Collector, 'post'>,
  people: number,
  answers: Record<string, unknown> = {},
  changes: Partial<Envelope> = {},
): Promise<Envelope[]> {
  const envelopes = await Promise.all(Array.from({ length: people }, () => answerWith(answers, changes)));
  for (const reply of await Promise.all(envelopes.map((envelope) => post(envelope)))) {
    assert.equal(reply.statusCode, 201, reply.body);
  }
  return envelopes;
}

/** What is published now. */
export async function resultsOf({ get }: Pick<Collector, 'get'>): Promise<PublishedResults> {
  const reply = await get(RESULTS);
  assert.equal(reply.statusCode, 200, reply.body);
  return reply.json<PublishedResults>();
}

/** A question's row for everybody. */
export function rowOf(results: PublishedResults, name: string): PublishedRow | undefined {
  return results.questions.find((question) => question.name === name)?.all;
}
