/** Figures as people read them, in Markdown tables. */

export const round = (number, digits) =>
  number === undefined || Number.isNaN(number) ? '-' : number.toFixed(digits);

/** A Markdown table with its columns lined up. */
export function table(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const pad = (cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]));
  const line = (row) => `| ${row.map(pad).join(' | ')} |`;
  const rule = widths.map((width, column) => (column ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

const thousand = (digits, unit) => (bytes) => round(bytes === undefined ? undefined : bytes / unit, digits);

export const kB = thousand(1, 1e3);
export const MB = thousand(2, 1e6);
export const ms = (number) => round(number, 1);
export const ratio = (number) => (number === undefined ? '-' : `${round(number, 2)}×`);

/** A column of one figure. */
export const column = (title, figure, show) => [title, (summary) => show(summary[figure])];

/** A column of medians with their spread in brackets. */
export const spread = (title, figure, digits) => [
  title,
  ({ [figure]: middle, spread: { [figure]: around } }) =>
    middle === undefined ? '-' : `${round(middle, digits)} (${round(around, digits)})`,
];

/**
 * Every figure of one case, a row for each page. Columns that nothing was measured for are left out.
 *
 * @param {object[]} summaries
 * @param {[title: string, cell: (summary: object) => string][]} columns
 */
export function figuresTable(summaries, columns) {
  const filled = columns.filter(([, cell]) => summaries.some((summary) => cell(summary) !== '-'));
  return table(
    filled.map(([title]) => title),
    summaries.map((summary) => filled.map(([, cell]) => cell(summary))),
  );
}
