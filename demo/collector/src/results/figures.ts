/** From answers to figures that may be published. What is shown and what not, the library's own functions decide. */
import {
  protectCount,
  protectTable,
  protectTogether,
  renewTable,
  tally,
} from '../../../../src/results/model/index.js';
import type {
  CountedResponse,
  Division,
  ProtectedTable,
  RawTable,
} from '../../../../src/results/model/index.js';
import type {
  PublishedGroups,
  PublishedModes,
  PublishedOption,
  PublishedRow,
  PublishedTogether,
  QuestionResults,
  Reach,
} from '../../../../src/results/model/published-results.js';
import type { Answers } from '../../../../src/survey/model/definition.js';
import { listed } from '../../../../src/survey/model/expression/values.js';
import { property } from '../../../../src/survey/model/records.js';
import type { SurveyActivity } from '../activities.js';
import type { ResponseReader } from '../store/store.js';
import { closedQuestions, divisionBy, PARTNER } from './options.js';
import type { ClosedQuestion, NamedDivision } from './options.js';
import { passportsIn } from './passports.js';
import type { ResultsSettings } from './results-settings.js';

/** An activity whose results are published. */
export type PublishedActivity = SurveyActivity & { readonly results: ResultsSettings };

/** What is published of one release. Words, facts and plans are added when it is sent. */
export interface Figures {
  readonly responses: number | null;
  /** Where the definition lets groups of people answer together; figures from before there were any have none. */
  readonly together?: PublishedTogether;
  /** Where it can be told in how many ways they came; figures from before that was counted have none. */
  readonly modes?: PublishedModes;
  readonly questions: readonly QuestionResults[];
  readonly reach: readonly Reach[];
}

/** The counts behind a release, by what was counted: for the next one, and never to leave the collector. */
export type Counted = Readonly<Record<string, RawTable>>;

/**
 * Makes the figures of an activity from every answer that counts. `before` are
 * the counts behind its last release: a row in which few people are new stays
 * as it was, so that nobody can tell what those few said.
 */
export async function makeFigures(
  { results, definition }: PublishedActivity,
  read: ResponseReader,
  before: Counted,
): Promise<{ readonly figures: Figures; readonly counted: Counted }> {
  const closed = closedQuestions(definition.survey);
  const divisionsOf = (names: readonly string[] = []): NamedDivision[] =>
    names.flatMap((by) => divisionBy(by, closed, results.partners ?? {}) ?? []);
  const questions = publishedQuestions(results, closed);
  const groups = divisionsOf(results.groups);
  const reached = divisionsOf(results.reach?.map(({ by }) => by));
  const { responses, groupSizes, modes } = await countedResponses(results, read);
  const { groupResponses } = definition.survey;
  const countsApart = results.organisations !== undefined || groupResponses;

  // What is not asked now may be asked again, and is then compared with what was published of it.
  const counted: Record<string, RawTable> = { ...before };
  const protect = (kind: string, name: string, options: readonly PublishedOption[], table: RawTable) => {
    // With other options it is another question: counts of the two cannot be compared.
    const key = JSON.stringify([kind, name, valuesOf(options)]);
    counted[key] = renewTable(table, before[key]);
    return protectTable(counted[key]);
  };

  const passports = passportsIn(definition.body);
  const tables = tally(
    responses,
    questions.map((question) => ({ ...question, options: valuesOf(question.options) })),
    groups.map(toDivision),
  );
  const count = protectCount(responses.length);
  const shownModes = modesOf(protect('modes', MODE, MODES, tally(modes, [MODE_QUESTION])[0]!).all);
  const figures: Figures = {
    responses: typeof count === 'number' && responses.length > 0 ? count : null,
    ...(groupResponses && { together: protectTogether(groupSizes) }),
    ...(shownModes && { modes: shownModes }),
    questions: questions.map((question, index) => {
      const table = tables[index]!;
      const shown = protect('question', question.name, question.options, table);
      return {
        ...questionResults(question, passports.get(question.name), groupsOf(table, shown, groups), shown),
        // There even while no organisation or group has answered: that the first one has is told to nobody.
        ...(countsApart && { organisations: shown.organisations ?? { hidden: 'tooFew' } }),
      };
    }),
    reach: reached.map((division) => {
      const table = tally(responses.map(byItself(division)), [
        { ...toDivision(division), name: SELF, type: 'single' },
      ]);
      return reachOf(division, protect('reach', division.by, division.options, table[0]!).all);
    }),
  };
  return { figures, counted };
}

/** The closed questions to publish: those that are named, or all that do not ask about the person. */
function publishedQuestions({ questions }: ResultsSettings, closed: readonly ClosedQuestion[]) {
  return closed.filter(({ name, aboutYou }) => questions?.includes(name) ?? !aboutYou);
}

async function countedResponses({ organisations }: ResultsSettings, read: ResponseReader) {
  const responses: CountedResponse[] = [];
  const groupSizes: number[] = [];
  const modes: CountedResponse[] = [];
  for await (const { envelope, current } of read()) {
    if (!current) continue;
    const { answers, partner, group, mode } = envelope;
    modes.push({ answers: { [MODE]: mode } });
    if (group) groupSizes.push(group.size);
    const organisation =
      group !== undefined || (organisations !== undefined && isFor(organisations, answers));
    responses.push({ answers, partner, organisation });
  }
  return { responses, groupSizes, modes };
}

/** Whether somebody answered for an organisation. */
function isFor(
  { question, value }: NonNullable<ResultsSettings['organisations']>,
  answers: Answers,
): boolean {
  return listed(property(answers, question)).some(
    (each) => typeof each !== 'object' && String(each) === String(value),
  );
}

/** How a response came in, as if that had been asked. */
const MODE = 'mode';
const MODES = (['self', 'assisted', 'paper'] as const).map((value) => ({ value, text: value }));
const MODE_QUESTION = { name: MODE, type: 'single', options: MODES.map(({ value }) => value) } as const;

/** Undefined where nothing of it may be shown. */
function modesOf(row: PublishedRow): PublishedModes | undefined {
  if ('hidden' in row) return undefined;
  const [self, assisted, paper] = row.cells;
  return { self: self!, assisted: assisted!, paper: paper! };
}

const valuesOf = (options: readonly PublishedOption[]) => options.map(({ value }) => value);

const toDivision = ({ by, options }: NamedDivision): Division => ({ by, options: valuesOf(options) });

/** Under this name a response holds only what it is divided by. */
const SELF = 'self';

/** Turns a division into a question, to count how many are on each side of it. */
function byItself({ by }: NamedDivision) {
  return ({ answers, partner, organisation = false }: CountedResponse): CountedResponse => ({
    answers: { [SELF]: by === PARTNER ? partner : property(answers, by) },
    organisation,
  });
}

function groupsOf(
  { partitions }: RawTable,
  shown: ProtectedTable,
  divisions: readonly NamedDivision[],
): PublishedGroups[] {
  return partitions.flatMap(({ by }, at) => {
    const division = divisions.find((each) => each.by === by)!;
    const rows = division.options.map((option, row) => ({ ...option, row: shown.partitions[at]![row]! }));
    return [{ by, title: division.title, rows }];
  });
}

function questionResults(
  { name, title, type, options }: ClosedQuestion,
  passport: string | undefined,
  groups: readonly PublishedGroups[],
  { all }: ProtectedTable,
): QuestionResults {
  return {
    name,
    title,
    type,
    ...(passport !== undefined && { passport }),
    options,
    all,
    ...(groups.length > 0 && { groups }),
  };
}

function reachOf({ by, title, options }: NamedDivision, row: PublishedRow): Reach {
  return {
    by,
    title,
    rows: options.map((option, at) => ({ ...option, answers: 'hidden' in row ? '*' : row.cells[at]! })),
  };
}
