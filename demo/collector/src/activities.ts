/** Reads the activities folder: one JSON file for each thing that residents are asked. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

import { Type } from 'typebox';
import type { Static } from 'typebox';
import Value from 'typebox/value';

import { CONTRIBUTION_DEFINITION } from '../../../src/groups/model/contribute/index.js';
import { canonicalJson } from '../../../src/delivery/canonical-json.js';
import { everyQuestion, withBankQuestions } from '../../../src/questions/model/index.js';
import { readSurvey } from '../../../src/survey/model/index.js';
import type { Survey } from '../../../src/survey/model/definition.js';
import type { PowerLabel } from '../../../src/power-label/model/power.js';
import { sha256 } from './digest.js';
import { day } from './fields.js';
import { faultsOfForm } from './faults-of-form.js';
import type { Expectations } from './faults-of-form.js';
import { faultsOfGroups, GROUPS_EXPECTED, groupsSettingsSchema } from './groups/groups-settings.js';
import type { GroupsSettings } from './groups/groups-settings.js';
import { faultOfOrigin } from './origins.js';
import { POWER_EXPECTED, powerSchema } from './power.js';
import { faultsOfResults, RESULTS_EXPECTED, resultsSettingsSchema } from './results/results-settings.js';
import type { ResultsSettings } from './results/results-settings.js';

/** A moment with its offset: a bare date would leave open which midnight is meant. */
const moment = Type.String({
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d)$',
});

const activityFileSchema = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,63}$' }),
    title: Type.String({ minLength: 1, maxLength: 300 }),
    definition: Type.Optional(
      Type.Union([Type.String({ minLength: 1 }), Type.Record(Type.String(), Type.Unknown())]),
    ),
    groups: Type.Optional(groupsSettingsSchema),
    origins: Type.Array(Type.String()),
    opens: Type.Optional(moment),
    closes: Type.Optional(moment),
    keepUntil: Type.Optional(day),
    contact: Type.Optional(Type.String({ minLength: 1, maxLength: 300 })),
    power: Type.Optional(powerSchema),
    results: Type.Optional(resultsSettingsSchema),
  },
  { additionalProperties: false },
);

type ActivityFile = Static<typeof activityFileSchema>;

/** How to put a field right that has the wrong form, to end "… must be". */
const EXPECTED: Expectations = {
  id: 'lower-case letters, digits and hyphens, the same as the name of the file',
  title: 'a text of 1 to 300 characters',
  definition: 'the path of a SurveyJS JSON file, seen from this file, or the definition itself',
  origins: 'a list of origins such as ["https://www.riverside.gov.uk"]',
  opens: 'a date and time with its offset, such as 2026-09-01T09:00:00+01:00',
  closes: 'a date and time with its offset, such as 2026-12-31T23:59:59+00:00',
  keepUntil: 'a day such as 2027-03-31, on which the answers are kept for the last time',
  contact: 'a text of 1 to 300 characters that says whom to ask, and how',
  ...GROUPS_EXPECTED,
  ...POWER_EXPECTED,
  ...RESULTS_EXPECTED,
};

/** What all activities have. */
interface AnyActivity {
  readonly id: string;
  readonly title: string;
  /** The file that it was read from, as people would name it: `activities/riverside-2026.json`. */
  readonly file: string;
  /** The pages that may send; see `origins.ts`. */
  readonly origins: readonly string[];
  readonly opens?: Date;
  /** From this moment on nothing more is accepted. */
  readonly closes?: Date;
  /** The last day, in UTC, on which the answers are kept; always with `closes`. */
  readonly keepUntil?: string;
  /** Whom a resident can ask, in words that are shown to them. */
  readonly contact?: string;
  /** How much of the decision lies with residents. */
  readonly power?: PowerLabel;
  readonly definition: Definition;
}

/** A survey or a poll. */
export interface SurveyActivity extends AnyActivity {
  readonly definition: SurveyDefinition;
  /** Without it nothing is published. */
  readonly results?: ResultsSettings;
  readonly groups?: undefined;
}

/** What people can do about local groups: the questions are the same everywhere. */
export interface GroupsActivity extends AnyActivity {
  readonly groups: GroupsSettings;
  readonly results?: undefined;
}

/** One thing that residents are asked. */
export type Activity = SurveyActivity | GroupsActivity;

/** What was asked, as it is served. */
export interface Definition {
  /** SHA-256, in hex, of `body`. */
  readonly hash: string;
  /** Canonical JSON. */
  readonly body: string;
}

/** A survey definition in the forms in which it is needed. */
interface SurveyDefinition extends Definition {
  readonly survey: Survey;
}

export interface ActivitiesResult {
  readonly activities: readonly Activity[];
  /** What keeps the collector from starting: a sentence each, naming file and field. */
  readonly faults: readonly string[];
  /** What a definition asks for and we do not do, by file and path. */
  readonly notices: readonly string[];
}

/** Reads every `*.json` in a folder, in the order of their names. */
export function readActivities(folder: string): ActivitiesResult {
  const activities: Activity[] = [];
  const faults: string[] = [];
  const notices: string[] = [];
  const names = attempt(() =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort(),
  );
  if (!names) faults.push(`ACTIVITIES_FOLDER ${folder} cannot be read. Make it, or set another.`);
  else if (names.length === 0) {
    faults.push(`ACTIVITIES_FOLDER ${folder} has no activities. Add one, such as riverside-2026.json.`);
  }
  for (const name of names ?? []) {
    const path = resolve(folder, name);
    const file = `${basename(resolve(folder))}/${name}`;
    const found = readActivity(path, file, notices);
    if (Array.isArray(found)) faults.push(...found.map((fault) => `${file}: ${fault}`));
    else activities.push(found);
  }
  return { activities, faults, notices };
}

/** The activity, or what is wrong with its file. */
function readActivity(path: string, file: string, notices: string[]): Activity | string[] {
  const json = attempt((): unknown => JSON.parse(readFileSync(path, 'utf8')));
  if (json === undefined) return ['is not readable, or not JSON.'];
  if (!Value.Check(activityFileSchema, json)) return faultsOfForm(activityFileSchema, json, EXPECTED);
  const { id, title, origins, keepUntil, contact, power, results, groups } = json;
  const opens = json.opens === undefined ? undefined : new Date(json.opens);
  const closes = json.closes === undefined ? undefined : new Date(json.closes);

  const faults = origins.flatMap((origin, index) => {
    const fault = faultOfOrigin(origin);
    return fault === undefined ? [] : [`origins[${index}] ("${origin}") ${fault}.`];
  });
  if (id !== basename(path, '.json')) faults.push(`id must be ${EXPECTED.id}, but is "${id}".`);
  for (const [field, date] of Object.entries({ opens, closes })) {
    if (date && Number.isNaN(date.getTime())) faults.push(`${field} is no date that there is.`);
  }
  if (opens && closes && opens >= closes) faults.push('closes must be later than opens.');
  faults.push(...faultsOfKeeping(keepUntil, closes));
  const common = {
    id,
    title,
    file,
    origins,
    ...(opens && { opens }),
    ...(closes && { closes }),
    ...(keepUntil !== undefined && { keepUntil }),
    ...(contact !== undefined && { contact }),
    ...(power && { power }),
  };
  if (groups) {
    if (json.definition !== undefined || results) {
      faults.push('groups stands in the place of "definition" and "results". Take those out, or it.');
    }
    faults.push(...faultsOfGroups(groups));
    return faults.length > 0 ? faults : { ...common, groups, definition: contributions };
  }

  const definition = readDefinition(json, path);
  if (typeof definition === 'string') return [...faults, definition];
  if (results) faults.push(...faultsOfResults(results, definition.definition.survey));
  if (faults.length > 0) return faults;

  for (const issue of definition.issues) notices.push(`${file}: definition ${issue}`);
  return { ...common, definition: definition.definition, ...(results && { results }) };
}

/** Nothing is deleted that is still being answered. */
function faultsOfKeeping(keepUntil: string | undefined, closes: Date | undefined): string[] {
  if (keepUntil === undefined) return [];
  const last = new Date(`${keepUntil}T00:00:00Z`);
  // There is no 31 February: then it would be another day.
  if (Number.isNaN(last.getTime()) || !last.toISOString().startsWith(keepUntil)) {
    return ['keepUntil is no day that there is.'];
  }
  if (!closes) return ['keepUntil needs "closes": answers are deleted only after it.'];
  // A moment that there is not has a fault of its own.
  return closes.getTime() >= last.getTime() + DAY ? ['keepUntil must not be before the day of closes.'] : [];
}

const DAY = 86_400_000;

const contributions: Definition = definitionOf(CONTRIBUTION_DEFINITION);

function definitionOf(json: unknown): Definition {
  const body = canonicalJson(json);
  return { hash: sha256(body), body };
}

/** The definition with what we do not do of it, or what is wrong with it. */
function readDefinition(
  { definition }: ActivityFile,
  path: string,
): { definition: SurveyDefinition; issues: readonly string[] } | string {
  if (definition === undefined) return `definition must be ${EXPECTED['definition']}.`;
  let json: unknown = definition;
  if (typeof definition === 'string') {
    json = attempt((): unknown => JSON.parse(readFileSync(resolve(dirname(path), definition), 'utf8')));
    if (json === undefined) return `definition names ${definition}, which is not readable, or not JSON.`;
  }
  const { definition: whole, issues: unfollowed } = withBankQuestions(json, everyQuestion);
  const { survey, issues: unread } = readSurvey(whole);
  const issues = [...unfollowed, ...unread];
  const unusable = issues.find(({ code }) => code === 'notASurvey' || code === 'noQuestions');
  if (!survey || unusable) return `definition holds no questions (${unusable?.code ?? 'notASurvey'}).`;
  return {
    // What pages ask, and name in their responses: a wording that changed would be another definition.
    definition: { ...definitionOf(whole), survey },
    issues: issues.map(({ path: where, code, what }) => `${where}: ${code} (${what}).`),
  };
}

/** What `work` returns, or undefined if it throws. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
