/** Exports as text that is made bit by bit, while it is sent. */
import type { StoredResponse, ResponseReader } from '../store/store.js';
import { columnsFor, extraNames } from './columns.js';
import { BYTE_ORDER_MARK, csvRows } from './csv.js';
import type { Reviewer } from './review.js';

/** Rows to a piece of text. */
const ROWS = 200;

/** What is exported, and how. */
export interface Export {
  readonly read: ResponseReader;
  readonly review: Reviewer;
  /** The names of answers that have a column in any case, in their order. */
  readonly known: readonly string[];
}

/** Every response as a row of CSV, below the columns' names, for which the responses are read once before. */
export async function* csvText({ read, review, known }: Export): AsyncGenerator<string> {
  const extra = await extraNames(read(), known);
  const columns = columnsFor([...known, ...extra.names], !extra.complete, review);
  yield BYTE_ORDER_MARK + csvRows([columns.map(({ header }) => header)]);
  for await (const responses of chunks(read())) {
    yield csvRows(responses.map((response) => columns.map(({ cell }) => cell(response))));
  }
}

/** Every response in a JSON array. */
export async function* jsonText({ read, review }: Export): AsyncGenerator<string> {
  let before = '[\n';
  for await (const responses of chunks(read())) {
    yield before + responses.map((response) => record(response, review)).join(',\n');
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** Every response on a line of its own: programs need not hold them all to read one. */
export async function* jsonLinesText({ read, review }: Export): AsyncGenerator<string> {
  for await (const responses of chunks(read())) {
    yield responses.map((response) => `${record(response, review)}\n`).join('');
  }
}

/** The envelope, with the day that it was received, whether it counts, and which of its words nobody looked at. */
function record(response: StoredResponse, review: Reviewer): string {
  const { envelope, received, current, flags } = response;
  return JSON.stringify({ ...envelope, received, current, flags, ...review(response) });
}

async function* chunks(responses: AsyncIterable<StoredResponse>): AsyncGenerator<readonly StoredResponse[]> {
  let chunk: StoredResponse[] = [];
  for await (const response of responses) {
    chunk.push(response);
    if (chunk.length < ROWS) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
