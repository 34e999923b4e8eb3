import type {
  HiddenRow,
  Outcome,
  PublishedCell,
  PublishedGroups,
  PublishedModes,
  PublishedOption,
  PublishedResults,
  PublishedRow,
  PublishedTogether,
  PublishedWave,
  PublishedWords,
  QuestionResults,
  Reach,
  ReachRow,
  Release,
  ResultsFacts,
  ShownRow,
  ShownTogether,
} from './published-results.js';
import { list, number, object, oneOf, report, text, value, when, word, type Read } from './reading.js';
import type { ResultsIssue } from './results-issue.js';

export interface ResultsReading {
  /** Undefined where there is nothing to be shown. */
  readonly results?: PublishedResults;
  /** How many questions are not among the results, although they were published. */
  readonly unshown: number;
  readonly issues: readonly ResultsIssue[];
}

/** A count that may be published: it tells of no fewer than 8 people, and not exactly of how many. */
const count: Read<number> = (found, path, issues) => {
  // A number in quotation marks tells as much.
  const read = number(typeof found === 'string' ? Number(found) || found : found, path, issues);
  if (read === undefined) return undefined;
  const publishable = read === 0 || (read >= 10 && read % 5 === 0);
  if (publishable && read === found) return read;
  return report(issues, path, publishable ? 'badValue' : read < 8 ? 'rawCount' : 'notRounded', read);
};

const cell: Read<PublishedCell> = (found, path, issues) =>
  found === '<8' || found === '*' ? found : count(found, path, issues);

const counts = { cells: list(cell), atLeast: count };
const shownRow = object<ShownRow>(counts, 'cells', 'atLeast');
const reason = object<HiddenRow>({ hidden: oneOf('tooFew', 'allTheSame', 'protectsAnother') }, 'hidden');
/** Hidden here only, perhaps: whoever sends the counts along has published them. */
const hiddenRow: Read<HiddenRow> = (found, path, issues) => {
  object<Partial<ShownRow>>(counts)(found, path, issues);
  return reason(found, path, issues);
};
const row: Read<PublishedRow> = (found, path, issues) =>
  (typeof found === 'object' && found !== null && 'hidden' in found ? hiddenRow : shownRow)(
    found,
    path,
    issues,
  );

const shownTogether = object<ShownTogether>({ groups: cell, people: count }, 'groups', 'people');
const together: Read<PublishedTogether> = (found, path, issues) =>
  (typeof found === 'object' && found !== null && 'hidden' in found ? reason : shownTogether)(
    found,
    path,
    issues,
  );

const modes = object<PublishedModes>(
  { self: cell, assisted: cell, paper: cell },
  'self',
  'assisted',
  'paper',
);

const option = object<PublishedOption>({ value: word, text }, 'value', 'text');
const group = object<PublishedGroups['rows'][number]>({ value: word, text, row }, 'value', 'text', 'row');
const groups = object<PublishedGroups>({ by: word, title: text, rows: list(group) }, 'by', 'title', 'rows');
const wave = object<PublishedWave>(
  { text, from: when, to: when, breakBefore: text, row },
  'text',
  'from',
  'row',
);
const words = object<PublishedWords>({ text: word, language: word }, 'text', 'language');

const question = object<QuestionResults>(
  {
    name: word,
    title: text,
    type: oneOf('single', 'multiple'),
    passport: word,
    options: list(option),
    all: row,
    organisations: row,
    groups: list(groups),
    waves: list(wave),
    words: list(words),
  },
  'name',
  'title',
  'type',
  'options',
  'all',
);

const reachRow = object<ReachRow>(
  {
    value: word,
    text,
    answers: cell,
    population: value<number>((found) => typeof found === 'number' && found >= 0 && found <= 100),
    plan: text,
  },
  'value',
  'text',
  'answers',
);

/** Refuses the whole of what holds a count that should not have been published: its neighbours may tell as much. */
const refusing =
  <T>(read: Read<T>, check?: (read: T, path: string, issues: ResultsIssue[]) => void): Read<T> =>
  (found, path, issues) => {
    const before = issues.length;
    const result = read(found, path, issues);
    if (result !== undefined) check?.(result, path, issues);
    return issues.slice(before).some(({ code }) => !/^(missing|badValue)$/.test(code)) ? undefined : result;
  };

/** Every row has a cell for each option, and says "at least" no more than what its cells show. */
function checkRows(read: QuestionResults, path: string, issues: ResultsIssue[]): void {
  const { all, organisations, groups = [], waves = [], options, type } = read;
  const rows: (readonly [string, PublishedRow | undefined])[] = [
    ['all', all],
    ['organisations', organisations],
    ...groups.flatMap(({ rows }, at) =>
      rows.map(({ row }, index) => [`groups[${at}].rows[${index}].row`, row] as const),
    ),
    ...waves.map(({ row }, index) => [`waves[${index}].row`, row] as const),
  ];
  for (const [name, each] of rows) {
    if (!each || 'hidden' in each) continue;
    if (each.cells.length !== options.length)
      report(issues, `${path}.${name}.cells`, 'cellCount', each.cells.length);
    else if (each.atLeast !== shownTotal(each.cells, type))
      report(issues, `${path}.${name}.atLeast`, 'badTotal', each.atLeast);
  }
}

/** How many people a row's shown cells tell of, at least. */
export function shownTotal(cells: readonly PublishedCell[], type: QuestionResults['type']): number {
  const shown = cells.map((each) => (typeof each === 'number' ? each : 0));
  return type === 'single' ? shown.reduce((sum, each) => sum + each, 0) : Math.max(0, ...shown);
}

const published = object<PublishedResults>(
  {
    saysoResults: value<1>((found) => found === 1),
    activity: word,
    title: text,
    about: object<ResultsFacts>({ askedBy: text, askedWhom: text, mode: text, opens: when, closes: when }),
    release: object<Release>({ at: when, nextAfterAnswers: number, nextAt: when }, 'at'),
    responses: count,
    together,
    modes,
    questions: list(refusing(question, checkRows)),
    reach: list(
      refusing(
        object<Reach>({ by: word, title: text, source: text, rows: list(reachRow) }, 'by', 'title', 'rows'),
      ),
    ),
    outcome: object<Outcome>({ due: when, text, url: word }),
  },
  'saysoResults',
  'activity',
  'release',
  'questions',
);

/**
 * Reads published results: what it can of them, whatever it is given. Never throws.
 *
 * Whatever holds a count of 1 to 7, or one that is not rounded, is refused: the
 * question as a whole, because the cells around such a count were not made safe
 * either. What is not known is passed over, so that later versions can say more.
 *
 * @param json What an endpoint or a file says, as parsed JSON.
 * @returns The results, and what of them is not shown, by path.
 */
export function readResults(json: unknown): ResultsReading {
  const issues: ResultsIssue[] = [];
  const results = published(json, '', issues);
  if (!results) return { unshown: 0, issues: [{ path: '', code: 'notResults', what: '' }, ...issues] };
  return {
    results: { ...results, about: results.about ?? {}, responses: results.responses ?? null },
    unshown: (json as PublishedResults).questions.length - results.questions.length,
    issues,
  };
}
