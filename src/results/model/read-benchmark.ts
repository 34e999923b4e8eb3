import type { BankOption } from './question-bank/bank-question.js';
import type { Figure, QuestionPassport } from './question-bank/passport.js';
import { list, object, oneOf, report, text, value, word, type Read } from './reading.js';
import type { ResultsIssue } from './results-issue.js';

export interface BenchmarkReading {
  /** Undefined where a figure could not be compared fairly. */
  readonly passport?: QuestionPassport;
  /** What is wrong, by path. */
  readonly issues: readonly ResultsIssue[];
}

const option = object<BankOption>(
  { value: word, text, special: oneOf('dontKnow', 'refused') },
  'value',
  'text',
);
const percent = value<number>((found) => typeof found === 'number' && found >= 0 && found <= 100);
const people = value<number>((found) => Number.isInteger(found) && (found as number) > 0);
const figure = object<Figure>(
  { year: word, percent, n: people, survey: word, measure: word },
  'year',
  'percent',
  'survey',
);

type Given = Omit<QuestionPassport, 'question' | 'verified'> & QuestionPassport['question'];

const given: Read<Given> = object<Given>(
  {
    wording: text,
    options: list(option),
    measure: text,
    positive: list(word),
    base: oneOf('everybody', 'opinions'),
    source: text,
    url: word,
    date: text,
    area: text,
    population: text,
    mode: text,
    figures: list(figure),
  },
  // Each is shown beside the figure, or decides whether it may be shown at all.
  ...(['wording', 'options', 'measure', 'positive', 'source', 'date', 'area', 'mode', 'figures'] as const),
);

/**
 * Reads a figure of somebody's own, such as a council's for its area: the same fields as a passport of the bank,
 * with `wording` and `options` at the top. That the words and the figure are those of the source is the word of
 * whoever publishes it, and the source is named beside it. Never throws.
 *
 * @param json As parsed JSON.
 */
export function readBenchmark(json: unknown): BenchmarkReading {
  const issues: ResultsIssue[] = [];
  const read = given(json, '', issues);
  if (!read) return { issues };
  const { wording, options, positive, ...rest } = read;
  const unknown = positive.findIndex((each) => !options.some((one) => one.value === each));
  if (unknown >= 0) report(issues, `positive[${unknown}]`, 'badValue', positive[unknown]);
  for (const name of ['options', 'positive', 'figures'] as const)
    if (!read[name].length) report(issues, name, 'missing');
  // Half of a list of options or figures would be another question, or another figure.
  if (issues.length) return { issues };
  const source = typeof rest.source === 'string' ? rest.source : (Object.values(rest.source)[0] ?? '');
  return {
    passport: {
      ...rest,
      base: rest.base ?? 'everybody',
      positive,
      question: { wording, options },
      verified: { wording: source, options: source, figures: source },
    },
    issues,
  };
}
