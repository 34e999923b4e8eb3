/** Counts answers. Needed at the endpoint only. */
import { property } from '../../survey/model/records.js';
import type { RawRow, RawTable } from './raw-table.js';

/** One response, as far as it is counted. */
export interface CountedResponse {
  readonly answers: Readonly<Record<string, unknown>>;
  /** Whose page it was given on. */
  readonly partner?: string | null;
  /** Set where somebody answered for an organisation or a group of people. */
  readonly organisation?: boolean;
}

/** A closed question. */
export interface CountedQuestion {
  readonly name: string;
  readonly type: 'single' | 'multiple';
  /** The stored answers, as text. */
  readonly options: readonly string[];
}

/** What people are divided by. */
export interface Division {
  /** The name of a question of which people choose one option, or `partner`. */
  readonly by: string;
  /** The stored answers or the partners, as text. */
  readonly options: readonly string[];
}

/** Answers are compared as text, since options are published as text. */
const asText = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;

/** Which options a response chose of a question, by position; none if what it holds is not among them. */
function chosenBy({ answers }: CountedResponse, { name, type, options }: CountedQuestion): readonly number[] {
  const answer = property(answers, name);
  const values: readonly unknown[] = type === 'multiple' && Array.isArray(answer) ? answer : [answer];
  const texts = new Set(values.map(asText));
  return options.flatMap((option, at) => (texts.has(option) ? [at] : []));
}

/** What a response is divided by. */
const sideOf = ({ answers, partner }: CountedResponse, by: string): string | undefined =>
  asText(by === 'partner' ? partner : property(answers, by));

function rowOf(responses: readonly CountedResponse[], question: CountedQuestion): RawRow {
  const counts = question.options.map(() => 0);
  let base = 0;
  for (const response of responses) {
    const chosen = chosenBy(response, question);
    for (const at of chosen) counts[at]!++;
    if (chosen.length) base++;
  }
  return { base, counts };
}

/**
 * The raw tables of questions, in their order: to be given to `protectTable`, and never to leave the endpoint.
 *
 * An answer that is not among the options is not counted, nor is one who gave no other among those who answered. Who
 * is on neither side of a division is in `all` only. Where organisations answered, they are counted beside.
 *
 * A question that divides others is itself divided by partner only: "views by age" and "age by views" are the same
 * counts, and hidden in the one they could be shown in the other.
 */
export function tally(
  responses: readonly CountedResponse[],
  questions: readonly CountedQuestion[],
  divisions: readonly Division[] = [],
): readonly RawTable[] {
  const people = responses.filter(({ organisation }) => !organisation);
  const organisations = responses.filter(({ organisation }) => organisation);
  return questions.map((question) => {
    const divides = divisions.some(({ by }) => by === question.name);
    return {
      type: question.type,
      all: rowOf(people, question),
      ...(organisations.length > 0 && { organisations: rowOf(organisations, question) }),
      partitions: divisions
        .filter(({ by }) => by === 'partner' || !divides)
        .map(({ by, options }) => ({
          by,
          options,
          rows: options.map((option) =>
            rowOf(
              people.filter((response) => sideOf(response, by) === option),
              question,
            ),
          ),
        })),
    };
  });
}
