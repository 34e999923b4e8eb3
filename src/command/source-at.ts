import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { decodeText } from '../groups/feeds/decode.js';
import type { GroupsSource } from '../groups/feeds/request.js';

const readText = async (path: string): Promise<string> => decodeText(await readFile(path));

/** What a person names on a command line: an address, a file, or a folder of tables. Undefined for what is not there. */
export async function sourceAt(name: string): Promise<GroupsSource | undefined> {
  if (/^https?:\/\//i.test(name)) return name;
  const found = await stat(name).catch(() => undefined);
  if (!found) return undefined;
  if (!found.isDirectory()) return { name, data: await readText(name) };
  const tables = (await readdir(name)).filter((file) => /\.csv$/i.test(file)).sort();
  const texts = await Promise.all(tables.map((file) => readText(join(name, file))));
  return { name, data: Object.fromEntries(tables.map((file, at) => [file.toLowerCase(), texts[at]])) };
}
