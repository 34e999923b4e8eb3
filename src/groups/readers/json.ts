import { isRecord } from '../model/is-record.js';
import { yesOrNo } from '../model/reading/values/said.js';

/** An object of JSON. */
export type Json = Readonly<Record<string, unknown>>;

export const isJson: (value: unknown) => value is Json = isRecord;

/** The objects in a list, or the one object that stands for a list of one, as some systems write it. */
export const listOf = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isJson) : isJson(value) ? [value] : [];

/** An object of what may be one. */
export const objectOf = (value: unknown): Json => listOf(value)[0] ?? {};

/** Names under which APIs keep the rows of a page. */
const ROWS = ['contents', 'content', 'items', 'services', 'records', 'data', 'results'];

/**
 * The rows of a page of an API: the first list under a name for them, also one level further down as in
 * `data.services.services`, or the list itself. Undefined for a single record, and for what is no page at all.
 */
export function rowsOf(data: unknown, depth = 3): readonly unknown[] | undefined {
  if (Array.isArray(data)) return data as unknown[];
  if (!isJson(data) || !depth) return undefined;
  // A record that has a name of its own is one, though it holds lists.
  if (typeof data['name'] === 'string') return undefined;
  for (const name of ROWS) if (Array.isArray(data[name])) return data[name] as unknown[];
  for (const name of ROWS) {
    const rows = isJson(data[name]) ? rowsOf(data[name], depth - 1) : undefined;
    if (rows) return rows;
  }
  return undefined;
}

/** Also as headers of tables are read, in lower case. */
const MASK = /^mask_?exact_?address$/i;

/**
 * Whether one of these asks for its address not to be shown, such as a refuge's. No standard has a word for it: Outpost's
 * is taken wherever it stands, because lists are made of one another.
 */
export const masksAddress = (...rows: readonly Json[]): boolean =>
  rows.some((row) => Object.entries(row).some(([name, said]) => MASK.test(name) && yesOrNo(said) === true));
