import Papa from 'papaparse';

import { isJson, listOf } from './json.js';
import type { Read } from './reader.js';
import { draftsOfTable } from './table.js';

/** Some export each value behind a star: `* Name* Area`. */
const STARS = /^(?:[^\n,;\t]*\* ){1,}/;

/** What Google's visualisation service wraps its JSON in. */
const GVIZ = /google\.visualization\.Query\.setResponse\((\{[\s\S]*\})\);?\s*$/;

/** A Google Sheet as its visualisation service gives it: as people see a cell, where that is said. */
function rowsOfGviz(json: string): readonly (readonly unknown[])[] {
  try {
    const answer: unknown = JSON.parse(json);
    const table = isJson(answer) && isJson(answer['table']) ? answer['table'] : {};
    const cellsOf = (row: unknown): readonly unknown[] => {
      const cells = isJson(row) && Array.isArray(row['c']) ? (row['c'] as unknown[]) : [];
      return cells.map((cell) => (isJson(cell) ? (cell['f'] ?? cell['v']) : undefined));
    };
    const labels = listOf(table['cols']).map(({ label }) => label);
    return [labels, ...listOf(table['rows']).map(cellsOf)];
  } catch {
    return [];
  }
}

/** Rows of any delimited text, whatever parts its columns. */
function rowsOfText(text: string): readonly (readonly string[])[] {
  const line = text.slice(0, text.search(/\n|$/));
  const delimiter = STARS.test(line) ? '* ' : '';
  return Papa.parse<string[]>(text, {
    delimiter,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', '\t', ';', '|'],
  }).data;
}

/** Comma-separated values and their kin, and Google Sheets as it publishes them. */
export const read: Read = (data, noting) => {
  if (typeof data !== 'string') {
    noting('unreadable-source', 'skipped', '', data);
    return [];
  }
  const text = data.replace(/^\ufeff/, '');
  const gviz = GVIZ.exec(text)?.[1];
  return draftsOfTable(gviz ? rowsOfGviz(gviz) : rowsOfText(text), 'csv', noting);
};
