/** Exports as text that is made bit by bit, while it is sent. */
import type { StoredResponse, ResponseReader } from '../store/store.js';
import { columnsFor, extraNames } from './columns.js';
import { BYTE_ORDER_MARK, csvRows } from './csv.js';

/** Rows to a piece of text. */
const ROWS = 200;

/**
 * Every response as a row of CSV, below the columns' names, for which the responses are read once before.
 *
 * @param known The names of answers that have a column in any case, in their order.
 */
export async function* csvText(read: ResponseReader, known: readonly string[]): AsyncGenerator<string> {
  const extra = await extraNames(read(), known);
  const columns = columnsFor([...known, ...extra.names], !extra.complete);
  yield BYTE_ORDER_MARK + csvRows([columns.map(({ header }) => header)]);
  for await (const responses of chunks(read())) {
    yield csvRows(responses.map((response) => columns.map(({ cell }) => cell(response))));
  }
}

/** Every response in a JSON array: the envelope, with the day that it was received, whether it counts, and what was odd about it. */
export async function* jsonText(read: ResponseReader): AsyncGenerator<string> {
  let before = '[\n';
  for await (const responses of chunks(read())) {
    yield (
      before +
      responses
        .map(({ envelope, ...about }) =>
          JSON.stringify({
            ...envelope,
            received: about.received,
            current: about.current,
            flags: about.flags,
          }),
        )
        .join(',\n')
    );
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
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
