import type {
  HiddenReason,
  LocalisedText,
  PublishedResults,
  PublishedRow,
  QuestionResults,
} from './published-results.js';
import { sharesOf } from './shares.js';

/** What the file says in words, in the reader's language. */
export interface CsvWords {
  readonly say: (text: LocalisedText) => string;
  /** Question, who answered, answer, how many people, percent of the answers shown. */
  readonly headings: readonly [string, string, string, string, string];
  readonly everybody: string;
  readonly organisations: string;
  readonly fewerThan8: string;
  readonly notShown: string;
  readonly hidden: Readonly<Record<HiddenReason, string>>;
}

/** Marks the text as UTF-8 for spreadsheets, which would otherwise spoil every accent. */
const BYTE_ORDER_MARK = '\ufeff';

/** What a spreadsheet would run as a formula, also if written in full width (OWASP, "CSV Injection", read 2026-11). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

type Cell = string | number;

const csvCell = (value: Cell): string => {
  const text = typeof value === 'number' ? String(value) : value.replace(FORMULA, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

/** Lines for a row: one for each option, or one that says why there are none. */
function linesOf(
  { title, options, type }: QuestionResults,
  who: string,
  row: PublishedRow,
  { say, fewerThan8, notShown, hidden }: CsvWords,
): Cell[][] {
  if ('hidden' in row) return [[say(title), who, '', hidden[row.hidden], '']];
  const shares = sharesOf(row, type);
  return row.cells.map((cell, index) => [
    say(title),
    who,
    say(options[index]!.text),
    cell === '<8' ? fewerThan8 : cell === '*' ? notShown : cell,
    shares?.[index] ?? '',
  ]);
}

/**
 * The tables as one CSV file (RFC 4180, with a line for every figure) that a spreadsheet opens as it is and that
 * runs nothing, whatever residents or authors wrote. Where a count is hidden it says so in words.
 */
export function resultsCsv({ questions }: Pick<PublishedResults, 'questions'>, words: CsvWords): string {
  const { say, everybody, organisations } = words;
  const lines = questions.flatMap((question) => [
    ...linesOf(question, everybody, question.all, words),
    ...(question.organisations ? linesOf(question, organisations, question.organisations, words) : []),
    ...[
      ...(question.groups ?? []).flatMap(({ title, rows }) =>
        rows.map(({ text, row }) => [`${say(title)}: ${say(text)}`, row] as const),
      ),
      ...(question.waves ?? []).map(({ text, row }) => [say(text), row] as const),
    ].flatMap(([who, row]) => linesOf(question, who, row, words)),
  ]);
  return (
    BYTE_ORDER_MARK + [words.headings, ...lines].map((line) => `${line.map(csvCell).join(',')}\r\n`).join('')
  );
}
