/** `npm run backup -- FILE`: a copy of the SQLite database. */
import { resolve } from 'node:path';

import { readSettings } from '../settings.js';
import { backUp } from './backup.js';

try {
  const read = readSettings(process.env);
  if (!read.ok) throw new Error(read.faults.join('\n'));
  const { DATABASE_FILE, DATABASE_URL } = read.settings;
  if (DATABASE_URL) throw new Error('The answers are in PostgreSQL: back it up with pg_dump.');
  const [file, ...more] = process.argv.slice(2);
  if (file === undefined || more.length > 0) throw new Error('How to use it: npm run backup -- FILE');
  // npm runs this in the collector's folder, and people mean the one that they are in.
  const to = resolve(process.env['INIT_CWD'] ?? '.', file);
  console.log(`${to}: ${backUp(DATABASE_FILE, to)} responses, checked.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
