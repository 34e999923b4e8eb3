/** What an activity's file says about its results: the field `results`. */
import { Type } from 'typebox';
import type { Static } from 'typebox';

import type { Survey } from '../../../../src/survey/model/definition.js';
import type { Expectations } from '../faults-of-form.js';
import { day, localisedText, TEXT } from '../fields.js';
import { closedQuestions, openQuestions, PARTNER } from './options.js';

/** Fewer new answers than this are never published together: see the README. */
export const LEAST_BATCH = 10;

/** By the value that stands in the answers. */
const byValue = <Schema extends typeof localisedText | ReturnType<typeof Type.Number>>(schema: Schema) =>
  Type.Record(Type.String({ minLength: 1, maxLength: 100 }), schema);

const name = Type.String({ minLength: 1 });

const reachSchema = Type.Object(
  {
    by: name,
    source: Type.Optional(localisedText),
    population: Type.Optional(byValue(Type.Number({ minimum: 0, maximum: 100 }))),
    plan: Type.Optional(byValue(localisedText)),
  },
  { additionalProperties: false },
);

export const resultsSettingsSchema = Type.Object(
  {
    publish: Type.Boolean(),
    every: Type.Optional(Type.Integer({ minimum: LEAST_BATCH, maximum: 100_000 })),
    daily: Type.Optional(Type.Boolean()),
    questions: Type.Optional(Type.Array(name)),
    groups: Type.Optional(Type.Array(name)),
    partners: Type.Optional(byValue(localisedText)),
    organisations: Type.Optional(
      Type.Object(
        { question: name, value: Type.Union([Type.String(), Type.Number(), Type.Boolean()]) },
        { additionalProperties: false },
      ),
    ),
    reach: Type.Optional(Type.Array(reachSchema)),
    askedBy: Type.Optional(localisedText),
    askedWhom: Type.Optional(localisedText),
    mode: Type.Optional(localisedText),
    outcome: Type.Optional(
      Type.Object(
        {
          due: Type.Optional(day),
          text: Type.Optional(localisedText),
          url: Type.Optional(Type.String({ pattern: '^https?://\\S+$' })),
        },
        { additionalProperties: false },
      ),
    ),
    words: Type.Optional(Type.Array(name)),
  },
  { additionalProperties: false },
);

/** What is published of an activity, and what stands beside it. */
export type ResultsSettings = Static<typeof resultsSettingsSchema>;

const NAMES = 'a list of names of questions';

/** For `faultsOfForm`. */
export const RESULTS_EXPECTED: Expectations = {
  results: 'an object with "publish": true or false; the README has its fields',
  'results.publish': 'true or false',
  'results.every': `a whole number of answers, ${LEAST_BATCH} or more`,
  'results.daily': 'true or false',
  'results.questions': NAMES,
  'results.groups': `${NAMES}, "partner" among them if you like`,
  'results.partners': 'an object with a name for each partner, such as {"food-bank": "Riverside Food Bank"}',
  'results.organisations': 'an object with "question" and the "value" that those choose who speak for others',
  'results.reach': 'a list of objects with "by", and "source", "population" and "plan" if you have them',
  'results.reach.by': 'the name of a question, or "partner"',
  'results.reach.source': TEXT,
  'results.reach.population': 'an object with a share in percent for each value, such as {"16-24": 11.5}',
  'results.reach.plan': 'an object with a text for each value that you have a plan for',
  'results.askedBy': TEXT,
  'results.askedWhom': TEXT,
  'results.mode': TEXT,
  'results.outcome': 'an object with "due", "text" and "url", as far as there are any',
  'results.outcome.due': 'a day such as 2026-12-31',
  'results.outcome.text': TEXT,
  'results.outcome.url': 'a web address that begins with https://',
  'results.words': NAMES,
};

/** What of the settings does not go with the questions: a sentence each, naming the field. */
export function faultsOfResults(settings: ResultsSettings, survey: Survey): string[] {
  const closed = closedQuestions(survey);
  const single = closed.filter(({ type }) => type === 'single').map((question) => question.name);
  const { partners = {}, organisations } = settings;
  const faults: string[] = [];

  const names = (field: string, given: readonly string[] = [], known: readonly string[], kind: string) => {
    for (const [index, each] of given.entries()) {
      if (!known.includes(each)) faults.push(`${field}[${index}] must be ${kind}, but is "${each}".`);
      else if (given.indexOf(each) < index) faults.push(`${field}[${index}] is there before. Take it out.`);
    }
  };
  const dividing = [...single, PARTNER];
  const divides = 'the name of a question with one choice, or "partner"';
  names(
    'results.questions',
    settings.questions,
    closed.map((each) => each.name),
    'the name of a closed question',
  );
  names('results.groups', settings.groups, dividing, divides);
  names(
    'results.words',
    settings.words,
    openQuestions(survey).map((each) => each.name),
    'the name of an open question',
  );

  const valuesOf = (by: string) =>
    by === PARTNER
      ? Object.keys(partners)
      : closed.find((each) => each.name === by)?.options.map(({ value }) => value);
  for (const [index, { by, population = {}, plan = {} }] of (settings.reach ?? []).entries()) {
    const field = `results.reach[${index}]`;
    if (!dividing.includes(by)) faults.push(`${field}.by must be ${divides}, but is "${by}".`);
    for (const [part, values] of Object.entries({ population, plan })) {
      for (const value of Object.keys(values).filter((each) => !valuesOf(by)?.includes(each))) {
        faults.push(`${field}.${part} has "${value}", which is no value of "${by}".`);
      }
    }
  }
  const usesPartners = [...(settings.groups ?? []), ...(settings.reach ?? []).map(({ by }) => by)].includes(
    PARTNER,
  );
  if (usesPartners && Object.keys(partners).length === 0) {
    faults.push(`results.partners must be ${RESULTS_EXPECTED['results.partners']}: only those are shown.`);
  }
  if (organisations && !valuesOf(organisations.question)?.includes(String(organisations.value))) {
    faults.push('results.organisations must name a closed question and one of its values.');
  }
  return faults;
}
