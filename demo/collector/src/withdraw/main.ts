/** `npm run withdraw -- ACTIVITY RECEIPT` or `… ACTIVITY ID`: deletes one person's answers, in either database. */
import { dayOf } from '../day.js';
import { readSettings } from '../settings.js';
import { databaseFault, openStore } from '../store/open-store.js';
import { withdrawResponse } from './withdraw.js';

try {
  const read = readSettings(process.env);
  if (!read.ok) throw new Error(read.faults.join('\n'));
  const { settings } = read;
  const store = await openStore(settings).catch((error: unknown) => {
    throw new Error(databaseFault(settings, error), { cause: error });
  });
  try {
    console.log(await withdrawResponse(store, process.argv.slice(2), dayOf(new Date())));
  } finally {
    await store.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
