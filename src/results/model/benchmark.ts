import type { LocalisedText, PublishedCell, PublishedRow } from './published-results.js';
import type { BankOption } from './question-bank/bank-question.js';
import type { Figure, QuestionPassport } from './question-bank/passport.js';
import { sharesOf } from './shares.js';

/** A question as residents saw it. */
export interface AskedQuestion {
  readonly wording: string;
  /** The texts of its options, in order. */
  readonly options: readonly string[];
  /** BCP 47 tag of the language that these are in. */
  readonly language: string;
}

/** Why no figure may stand beside the answers given here. */
export type NotComparable =
  /** We could not see the original question, or its figure: what is not known is not told. */
  | 'notVerified'
  /** There is no figure for this question. */
  | 'noFigure'
  /** Asked in another language than the one that the figure was found in. */
  | 'translated'
  | 'wording'
  | 'options';

/** Whether a figure from elsewhere may stand beside the answers given here. */
export type Benchmark =
  | { readonly kind: 'same'; readonly figure: Figure }
  | { readonly kind: 'askedDifferently'; readonly why: NotComparable };

/** One text, however it was typed: the case, spaces and quotation marks make no other question. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();

/** The source's own text in a language; undefined where the source has none. A text without a language is English. */
const official = (text: LocalisedText, language: string): string | undefined => {
  const base = language.split('-')[0]!;
  return typeof text === 'string' ? (base === 'en' ? text : undefined) : (text[language] ?? text[base]);
};

/**
 * Compares a question as it was asked with its passport. Only the same words and the same answers in the same
 * order are the same question.
 *
 * @param passport Undefined where the question has none.
 */
export function benchmarkOf(passport: QuestionPassport | undefined, asked: AskedQuestion): Benchmark {
  const differently = (why: NotComparable): Benchmark => ({ kind: 'askedDifferently', why });
  if (!passport) return differently('noFigure');
  const { question, verified, figures } = passport;
  if (!Object.values(verified).every(Boolean)) return differently('notVerified');
  const wording = official(question.wording, asked.language);
  const options = question.options.map(({ text }) => official(text, asked.language));
  if (wording === undefined || options.includes(undefined)) return differently('translated');
  if (plain(wording) !== plain(asked.wording)) return differently('wording');
  const same =
    options.length === asked.options.length &&
    options.every((text, index) => plain(text!) === plain(asked.options[index]!));
  if (!same) return differently('options');
  const figure = figures.findLast(({ measure }) => measure === undefined);
  return figure ? { kind: 'same', figure } : differently('noFigure');
}

/** What of a passport is needed to work out the same share from answers given here. */
export type Measure = Pick<QuestionPassport, 'positive' | 'base'>;

/**
 * The share of the answers given here that compares with a passport's figure: of the published counts of those
 * whom the passport counts, the percentages of its positive options, added up as they are shown, so that a reader
 * who adds them gets the same.
 *
 * @param options The question's, one for each cell of the row.
 * @returns Undefined where any count that it takes is hidden: then nobody knows of how many it would be a share.
 */
export function shareOf(
  row: PublishedRow,
  options: readonly BankOption[],
  { positive, base }: Measure,
): number | undefined {
  if ('hidden' in row) return undefined;
  const counted = options.flatMap(({ value, special }, index) =>
    base === 'opinions' && special ? [] : [{ value, cell: row.cells[index] }],
  );
  const cells = counted.map(({ cell }) => cell);
  if (!cells.every((cell): cell is PublishedCell & number => typeof cell === 'number')) return undefined;
  const atLeast = cells.reduce((sum, cell) => sum + cell, 0);
  return sharesOf({ cells, atLeast }, 'single')?.reduce<number>(
    (sum, share, index) => sum + (positive.includes(counted[index]!.value) ? share! : 0),
    0,
  );
}
