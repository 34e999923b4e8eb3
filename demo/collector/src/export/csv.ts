import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | boolean | null;

/** Excel takes a file for UTF-8 only if it begins with this. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What makes a spreadsheet take a text for a formula (OWASP, CSV Injection, and
 * ASVS 5.0 1.2.10), with the full-width forms and any white space before it.
 */
const FORMULA = /^[\s\0]*[=+\-@\t\r\0\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Rows as CSV (RFC 4180), each ended by CR LF, and none of its cells a formula. */
export function csvRows(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map(writeCell)),
    {
      record_delimiter: 'windows',
      // By default a line feed alone, as browsers send it, would not be quoted and would break the row.
      quote_record_delimiter: true,
    },
  );
}

function writeCell(cell: Cell): string {
  // A number can be nothing else, so a negative one keeps its sign.
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
