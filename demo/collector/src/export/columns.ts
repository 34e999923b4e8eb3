/** Which columns an export has, and what stands in them. */
import { commentName, takesWords } from '../../../../src/survey/model/answer-values.js';
import type { Question, Survey } from '../../../../src/survey/model/definition.js';
import type { StoredResponse } from '../store/store.js';
import type { Cell } from './csv.js';
import type { Reviewer } from './review.js';

interface Column {
  readonly header: string;
  readonly cell: (response: StoredResponse) => Cell;
}

/**
 * The receipt is not among them: whoever has it could pass for the resident.
 * Of the time, only the day: with a minute, someone seen at a library's
 * computer could be found in the file.
 */
const ABOUT: readonly Column[] = [
  { header: 'id', cell: ({ envelope }) => envelope.id },
  { header: 'received', cell: ({ received }) => received },
  { header: 'language', cell: ({ envelope }) => envelope.language },
  { header: 'partner', cell: ({ envelope }) => envelope.partner },
  { header: 'mode', cell: ({ envelope }) => envelope.mode },
  { header: 'group_size', cell: ({ envelope }) => envelope.group?.size ?? null },
  { header: 'group_name', cell: ({ envelope }) => envelope.group?.name ?? null },
  { header: 'revision', cell: ({ envelope }) => envelope.revision },
  { header: 'revision_of', cell: ({ envelope }) => envelope.revisionOf },
  { header: 'current', cell: ({ current }) => current },
  { header: 'flags', cell: ({ flags }) => flags.join(' ') },
];

/** More names than this that no question has are one column: nobody may make a file too wide to open. */
const MOST_EXTRA_COLUMNS = 100;

/** Beyond so many different names, new ones are not counted any more; they lie in the one column. */
const MOST_NAMES_COUNTED = 10_000;

const OTHER_ANSWERS = 'other_answers';

/** The names of answers in the order of the definition; what is said with "Other" or added to an answer comes after its question. */
export function namesOf(survey: Survey): string[] {
  return [
    ...new Set([
      ...survey.questions.flatMap((question) => [question.name, ...commentOf(question)]),
      ...survey.calculatedValues.filter(({ includeIntoResult }) => includeIntoResult).map(({ name }) => name),
    ]),
  ];
}

function commentOf(question: Question): string[] {
  return takesWords(question, 'other') ? [commentName(question.name)] : [];
}

/**
 * The names in responses that are not in `known`, A to Z: those of older
 * revisions, and whatever else was sent. If there are too many, the ones that
 * most responses have, and `complete` is false.
 */
export async function extraNames(
  responses: AsyncIterable<StoredResponse>,
  known: readonly string[],
): Promise<{ readonly names: readonly string[]; readonly complete: boolean }> {
  const isKnown = new Set(known);
  const counts = new Map<string, number>();
  for await (const { envelope } of responses) {
    for (const name of Object.keys(envelope.answers)) {
      const count = counts.get(name) ?? 0;
      if (isKnown.has(name) || (count === 0 && counts.size === MOST_NAMES_COUNTED)) continue;
      counts.set(name, count + 1);
    }
  }
  const names = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_EXTRA_COLUMNS)
    .map(([name]) => name);
  return { names: names.sort(), complete: counts.size <= MOST_EXTRA_COLUMNS };
}

/** The columns for these names; with `rest` one more for all the other answers, as JSON. */
export function columnsFor(names: readonly string[], rest: boolean, review: Reviewer): readonly Column[] {
  const reviewed: readonly Column[] = (['unreviewed', 'refused'] as const).map((header) => ({
    header,
    cell: (response) => answerCell(review(response)[header]),
  }));
  const about = [...ABOUT, ...reviewed];
  const taken = new Set([...about.map(({ header }) => header), OTHER_ANSWERS]);
  const answers = names.map((name): Column => ({
    // A question may be called "language", too.
    header: taken.has(name) ? `answers.${name}` : name,
    cell: ({ envelope }) =>
      Object.hasOwn(envelope.answers, name) ? answerCell(envelope.answers[name]) : null,
  }));
  const hasColumn = new Set(names);
  const others: Column = {
    header: OTHER_ANSWERS,
    cell: ({ envelope }) => {
      const left = Object.entries(envelope.answers).filter(([name]) => !hasColumn.has(name));
      return left.length > 0 ? JSON.stringify(Object.fromEntries(left)) : null;
    },
  };
  return [...about, ...answers, ...(rest ? [others] : [])];
}

/** Several answers are joined by `; `; if one has a semicolon itself or is no plain value, they are JSON. */
function answerCell(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  const isPlain =
    Array.isArray(value) &&
    value.every(
      (item) =>
        typeof item === 'number' ||
        typeof item === 'boolean' ||
        (typeof item === 'string' && /^[^;[{][^;]*$/.test(item)),
    );
  return isPlain ? value.join('; ') : JSON.stringify(value);
}
