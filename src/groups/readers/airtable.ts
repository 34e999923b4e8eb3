import { isJson, listOf, rowsOf } from './json.js';
import type { Read } from './reader.js';
import { draftsOfTable } from './table.js';

/** Attachments are shown by their address, people by their name, and several values as one text. */
function cellOf(value: unknown): unknown {
  if (Array.isArray(value)) {
    const cells = (value as unknown[]).map(cellOf);
    return isJson(value[0]) ? cells[0] : cells.join('; ');
  }
  if (isJson(value)) return value['url'] ?? value['email'] ?? value['name'];
  return value;
}

/** Airtable's API: tables whose headers are the fields that any of the records has. */
export const read: Read = (data, noting) => {
  const records = listOf(rowsOf(data) ?? data);
  const fields = records.map((record) => (isJson(record['fields']) ? record['fields'] : {}));
  const headers = [...new Set(fields.flatMap((each) => Object.keys(each)))];
  const own = headers.some((header) => /^(?:id|ref(?:erence)?)$/i.test(header));
  const rows = fields.map((each, at) => [
    ...(own ? [] : [records[at]!['id']]),
    ...headers.map((header) => (Object.hasOwn(each, header) ? cellOf(each[header]) : undefined)),
  ]);
  return draftsOfTable([own ? headers : ['id', ...headers], ...rows], 'airtable', noting);
};
