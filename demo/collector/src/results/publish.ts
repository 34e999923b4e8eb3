/** Puts published results together: figures as they were released, facts and words as they are now. */
import type {
  PublishedResults,
  QuestionResults,
  Reach,
} from '../../../../src/results/model/published-results.js';
import type { AcceptedWords, Release } from '../store/store.js';
import type { Figures, PublishedActivity } from './figures.js';
import { localised, openQuestions } from './options.js';
import { nextRelease } from './release-rule.js';
import type { ResultsSettings } from './results-settings.js';
import { publishedWords } from './words.js';

/** What is sent to anybody who asks. */
export function publish(
  activity: PublishedActivity,
  { made, figures: json }: Pick<Release, 'made' | 'figures'>,
  accepted: readonly AcceptedWords[],
  now: Date,
): PublishedResults {
  const { id, title, opens, closes, results, definition } = activity;
  const { responses, together, modes, questions, reach } = JSON.parse(json) as Figures;
  const { askedBy, askedWhom, mode, outcome } = results;
  const { survey } = definition;
  const shown = reach.flatMap((each) => withPlan(each, results) ?? []);
  return {
    saysoResults: 1,
    activity: id,
    title: localised(survey, survey.title) ?? title,
    about: {
      ...(askedBy !== undefined && { askedBy }),
      ...(askedWhom !== undefined && { askedWhom }),
      ...(mode !== undefined && { mode }),
      ...(opens && { opens: opens.toISOString() }),
      ...(closes && { closes: closes.toISOString() }),
    },
    release: { at: made, ...nextRelease(results, { now, made: new Date(made), closes }) },
    responses,
    ...(together && { together }),
    ...(modes && { modes }),
    questions: inOrder(activity, [
      ...questions.flatMap((each) => stillPublished(each, activity) ?? []),
      ...inWords(activity, accepted),
    ]),
    ...(shown.length > 0 && { reach: shown }),
    ...(outcome && { outcome }),
  };
}

/** Without what the activity's file has been told to leave out since. */
function stillPublished(
  question: QuestionResults,
  { results: settings, definition }: PublishedActivity,
): QuestionResults | undefined {
  if (settings.questions && !settings.questions.includes(question.name)) return undefined;
  const { groups = [], organisations, ...rest } = question;
  const kept = groups.filter(({ by }) => settings.groups?.includes(by));
  return {
    ...rest,
    ...(organisations && (settings.organisations || definition.survey.groupResponses) && { organisations }),
    ...(kept.length > 0 && { groups: kept }),
  };
}

/** A question that is answered in words has no table: its row has no cells. */
function inWords(
  { results, definition }: PublishedActivity,
  accepted: readonly AcceptedWords[],
): QuestionResults[] {
  const { survey } = definition;
  return openQuestions(survey).flatMap(({ name, title }) => {
    const words = results.words?.includes(name) ? publishedWords(accepted, name) : [];
    if (words.length === 0) return [];
    return [
      {
        name,
        title: localised(survey, title) ?? name,
        type: 'single',
        options: [],
        all: { cells: [], atLeast: 0 },
        words,
      },
    ];
  });
}

/** Questions in the order in which they are asked; those of an older definition last. */
function inOrder(
  { definition }: PublishedActivity,
  questions: readonly QuestionResults[],
): QuestionResults[] {
  const names = definition.survey.questions.map(({ name }) => name);
  const place = ({ name }: QuestionResults) => (names.includes(name) ? names.indexOf(name) : names.length);
  return questions.toSorted((one, other) => place(one) - place(other));
}

/** Who lives there, and what is done to reach them, beside who answered. */
function withPlan(reach: Reach, settings: ResultsSettings): Reach | undefined {
  const present = settings.reach?.find(({ by }) => by === reach.by);
  if (!present) return undefined;
  const { source, population = {}, plan = {} } = present;
  const share = (value: string) => (Object.hasOwn(population, value) ? population[value] : undefined);
  const planned = (value: string) => (Object.hasOwn(plan, value) ? plan[value] : undefined);
  return {
    ...reach,
    ...(source !== undefined && { source }),
    rows: reach.rows.map((row) => {
      const [part, text] = [share(row.value), planned(row.value)];
      return {
        ...row,
        ...(part !== undefined && { population: part }),
        ...(text !== undefined && { plan: text }),
      };
    }),
  };
}
