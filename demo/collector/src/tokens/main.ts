/** `npm run tokens`: who may export, moderate and manage. */
import { readActivities } from '../activities.js';
import { readSettings } from '../settings.js';
import { tokensCommand } from './command.js';

try {
  const read = readSettings(process.env);
  if (!read.ok) throw new Error(read.faults.join('\n'));
  const { TOKENS_FILE, ACTIVITIES_FOLDER } = read.settings;
  const { activities, faults } = readActivities(ACTIVITIES_FOLDER);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const ids = activities.map(({ id }) => id);
  const said = tokensCommand(process.argv.slice(2), {
    file: TOKENS_FILE,
    activities: ids,
    now: () => new Date(),
  });
  console.log(said);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
